import { AgencyRegister } from "./agencies.ts";
import { DocumentRegister } from "./documents.ts";
import { FieldRegister } from "./fields.ts";
import { type Finding, Findings } from "./findings.ts";
import { FormRegister } from "./forms.ts";
import { wholeNumbers } from "./laws.ts";
import { readProcedure } from "./procedure.ts";
import type { ParsedRecords, SourceRecord } from "./records.ts";
import { TitleIndex } from "./related.ts";
import { importPage, siteFile } from "./site.ts";
import { hasPrivateCharacters } from "./text.ts";
import { toYaml } from "./yaml.ts";

/** What an import makes: files by their name below the target, and what it met on the way. */
export interface Imported {
  files: Map<string, string>;
  findings: Finding[];
  /** How many of each kind were written. */
  counts: { [name: string]: number };
  /** Titles of procedures by ministry, which the data has no field for. */
  ministries: [name: string, count: number][];
}

const CODE = /^[1-6]\.\d{6}(?:\.\d{2})?(?:\.H\d{2})?$/;

/** Turns source records into a whole site: data, one page of content, and the list of troubles. */
export function importRecords(
  parsed: ParsedRecords,
  onProgress: (done: number, all: number) => void = () => {},
): Imported {
  const findings = new Findings();
  const records = usableRecords(parsed, findings);
  const registers = {
    findings,
    agencies: new AgencyRegister(),
    documents: new DocumentRegister(),
    fields: new FieldRegister(),
    forms: new FormRegister(),
    titles: new TitleIndex(records),
    lawNumbers: wholeNumbers(records.flatMap((record) => record.can_cu_phap_ly)),
  };
  const files = new Map<string, string>();
  records.forEach((record, index) => {
    noteCharacters(record, findings);
    files.set(`data/procedures/${record.ma}.yaml`, toYaml(readProcedure(record, registers)));
    onProgress(index + 1, records.length);
  });
  for (const slug of registers.documents.disagreements()) findings.add("law-titles-differ", slug);
  const catalogue = {
    fields: registers.fields.list(),
    agencies: registers.agencies.list(),
    documents: registers.documents.list(),
    forms: registers.forms.list(),
  };
  for (const [stem, entries] of Object.entries(catalogue)) {
    if (Object.keys(entries).length > 0) files.set(`data/${stem}.yaml`, toYaml(entries));
  }
  const counts = {
    procedures: records.length,
    ...Object.fromEntries(
      Object.entries(catalogue).map(([stem, entries]) => [stem, Object.keys(entries).length]),
    ),
  };
  files.set("data/site.yaml", toYaml(siteFile(records.length)));
  files.set("data/places.yaml", toYaml({ "toan-quoc": { name: "Toàn quốc" } }));
  files.set("content/du-lieu-nhap.md", importPage(counts, findings.list()));
  return { files, findings: findings.list(), counts, ministries: countMinistries(records) };
}

/** The records that can become a file of their own, in the order of their codes. */
function usableRecords(parsed: ParsedRecords, findings: Findings): SourceRecord[] {
  for (const line of parsed.badLines) findings.add("bad-line", `dòng ${line}`);
  const byCode = new Map<string, SourceRecord>();
  for (const record of parsed.records) {
    if (!CODE.test(record.ma)) findings.add("bad-code", record.ma);
    else if (byCode.has(record.ma)) findings.add("repeated-code", record.ma);
    else byCode.set(record.ma, record);
  }
  return [...byCode.values()].sort((a, b) => (a.ma < b.ma ? -1 : 1));
}

function noteCharacters(record: SourceRecord, findings: Findings): void {
  const text = JSON.stringify(record);
  if (text !== text.normalize("NFC")) findings.add("not-nfc", record.ma);
  if (hasPrivateCharacters(text)) findings.add("private-characters", record.ma);
}

function countMinistries(records: readonly SourceRecord[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { bo } of records) if (bo) counts.set(bo, (counts.get(bo) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
