import { TextWriter } from "./encode.ts";
import { addressOf, CHANNEL as C, LIST_SIGN, nameSlots, SLOTS_AT_ONCE } from "./engine/channels.ts";
import type { SearchPack, SearchRecord } from "./engine/record.ts";

/** The two files of a packed catalogue: what a first result needs, and what makes later ones better. */
export type PackFiles = { first: Uint8Array; more: Uint8Array };

/**
 * What the first file may weigh, in bytes: so much, and so much for each procedure. With the engine and the
 * search page it stays under 70 KB at 600 records and 150 KB at 2,642.
 */
const BUDGET = { always: 12_500, record: 39 };

/** Writes a pack into two files; the same pack gives the same bytes. */
export function writePack(pack: SearchPack): PackFiles {
  const first = new TextWriter();
  first.write(C.rules, JSON.stringify(pack.rules));
  first.write(C.count, String(pack.lexicon.length));
  for (const [official, said] of pack.lexicon) {
    first.write(C.official, official);
    first.writeList(C.said, C.count, said);
  }
  first.write(C.count, String(pack.records.length));
  for (const record of pack.records) writeRecord(first, record);
  const slots = nameSlots(pack.records);
  const procedures = pack.records.filter(({ kind }) => kind === "procedure").length;
  const budget = BUDGET.always + BUDGET.record * procedures;
  let at = 0;
  while (at < slots.length && first.length < budget) {
    first.write(C.count, "1");
    for (const { record, name } of slots.slice(at, at + SLOTS_AT_ONCE)) {
      first.write(C.name, pack.records[record]?.names[name] ?? "");
    }
    at += SLOTS_AT_ONCE;
  }
  if (at < slots.length) first.write(C.count, "0");
  const more = new TextWriter(first.model);
  for (const { record, name } of slots.slice(at))
    more.write(C.name, pack.records[record]?.names[name] ?? "");
  for (const record of pack.records) writeMore(more, record);
  return { first: first.finish(), more: more.finish() };
}

function writeRecord(writer: TextWriter, record: SearchRecord): void {
  const code = record.code ?? "";
  writer.write(C.kind, record.kind);
  writer.write(C.code, code);
  writer.write(C.url, code && record.url === addressOf(code) ? "" : record.url);
  writer.write(C.field, record.field ?? "");
  for (const list of [record.levels, record.audience, record.methods])
    writer.write(C.list, list.join(LIST_SIGN));
  writer.write(C.title, record.title);
  writer.write(C.count, String(record.names.length));
}

function writeMore(writer: TextWriter, record: SearchRecord): void {
  writer.writeList(C.result, C.count, record.results);
  writer.writeList(C.cite, C.count, record.cites ?? []);
  writer.write(C.line, record.line);
}
