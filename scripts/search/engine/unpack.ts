import {
  addressOf,
  CHANNEL as C,
  LIST_SIGN,
  type NameSlot,
  nameSlots,
  SLOTS_AT_ONCE,
} from "./channels.ts";
import { TextReader } from "./decode.ts";
import type { LexiconEntry, Rules, SearchKind, SearchPack, SearchRecord } from "./record.ts";

/** A pack read from its first file, and how the second completes it. */
export type Unpacked = { pack: SearchPack; complete(more: Uint8Array): SearchPack };

/** Reads the first file of a packed catalogue; searching can begin. */
export function unpack(first: Uint8Array): Unpacked {
  const reader = new TextReader(first);
  const rules: Rules = JSON.parse(reader.read(C.rules));
  const lexicon = times(
    reader,
    (): LexiconEntry => [reader.read(C.official), reader.readList(C.said, C.count)],
  );
  const records = times(reader, () => readRecord(reader));
  const slots = nameSlots(records);
  let at = 0;
  while (at < slots.length && reader.read(C.count) === "1") {
    readNames(reader, records, slots.slice(at, at + SLOTS_AT_ONCE));
    at += SLOTS_AT_ONCE;
  }
  const written = records.map((record) => ({
    ...record,
    names: record.names.filter((name) => name !== ""),
  }));
  return {
    pack: { records: written, lexicon, rules },
    complete(more) {
      const rest = new TextReader(more, reader.model);
      readNames(rest, records, slots.slice(at));
      return { records: records.map((record) => readMore(rest, record)), lexicon, rules };
    },
  };
}

/** A record whose names are still being filled in. */
type Filling = SearchRecord & { names: string[] };

function readNames(
  reader: TextReader,
  records: readonly Filling[],
  slots: readonly NameSlot[],
): void {
  for (const { record, name } of slots) {
    const names = records[record]?.names;
    const text = reader.read(C.name);
    if (names) names[name] = text;
  }
}

function times<T>(reader: TextReader, read: () => T): T[] {
  return Array.from({ length: reader.readNumber(C.count) }, read);
}

function readRecord(reader: TextReader): Filling {
  const kind = toKind(reader.read(C.kind));
  const code = reader.read(C.code);
  const url = reader.read(C.url) || addressOf(code);
  const field = reader.read(C.field);
  const [levels = [], audience = [], methods = []] = [1, 2, 3].map(() => list(reader.read(C.list)));
  const title = reader.read(C.title);
  const names = Array.from({ length: reader.readNumber(C.count) }, () => "");
  return {
    kind,
    ...(code ? { code } : {}),
    url,
    title,
    names,
    ...(field ? { field } : {}),
    levels,
    audience,
    methods,
    results: [],
    line: "",
  };
}

function readMore(reader: TextReader, record: SearchRecord): SearchRecord {
  const results = reader.readList(C.result, C.count);
  const cites = reader.readList(C.cite, C.count);
  return { ...record, results, ...(cites.length ? { cites } : {}), line: reader.read(C.line) };
}

const list = (text: string): string[] => (text === "" ? [] : text.split(LIST_SIGN));

const KINDS: readonly SearchKind[] = [
  "procedure",
  "withdrawn",
  "model",
  "result",
  "document",
  "form",
  "event",
  "agency",
  "indicator",
  "term",
  "page",
];

const toKind = (text: string): SearchKind => KINDS.find((kind) => kind === text) ?? "page";
