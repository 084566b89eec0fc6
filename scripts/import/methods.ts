import { type FeeReading, readFee } from "./fees.ts";
import type { Findings } from "./findings.ts";
import { splitRow } from "./glued-fee.ts";
import type { SourceMethod } from "./records.ts";
import { cleanText, withoutBullet } from "./text.ts";
import { readTime, type TimeValue } from "./times.ts";
import type { YamlMap } from "./yaml.ts";

/** What reading a procedure needs beside its text. */
export interface ReadContext {
  code: string;
  findings: Findings;
  /** The slug of a legal document by its number, when the procedure cites it. */
  basisOf: (number: string) => string | undefined;
}

interface Row {
  time: TimeValue | undefined;
  timeNote: string | undefined;
  fee: FeeReading;
  description: string | undefined;
}

const METHODS = [
  ["inPerson", /trực tiếp/i],
  ["online", /trực tuyến/i],
  ["post", /bưu chính/i],
] as const;
const NO_CONDITION = "Nguồn ghi thêm mức này mà không nói áp dụng khi nào";

/** Turns the rows of «cách thức thực hiện» into one method each; a second row becomes an exception. */
export function readMethods(source: readonly SourceMethod[], context: ReadContext): YamlMap {
  const { code, findings } = context;
  const grouped = new Map<string, Row[]>();
  for (const row of source) {
    const key = METHODS.find(([, words]) => words.test(row.hinh_thuc))?.[0];
    if (key === undefined) findings.add("unknown-method", code);
    const rows = grouped.get(key ?? "inPerson") ?? [];
    rows.push(readRow(row, context));
    grouped.set(key ?? "inPerson", rows);
  }
  if (grouped.size === 0) {
    findings.add("no-method", code);
    return { inPerson: { description: "Nguồn không ghi cách nộp hồ sơ." } };
  }
  return Object.fromEntries(
    METHODS.flatMap(([key]) => {
      const rows = grouped.get(key);
      return rows ? [[key, joinRows(rows, context)]] : [];
    }),
  );
}

function readRow(source: SourceMethod, context: ReadContext): Row {
  const { code, findings } = context;
  const split = splitRow(source, code, findings);
  const known = { timeNote: split.timeNote, description: split.description };
  if (split.garbled) {
    const fee = { fee: split.garbled.fee, note: cleanText(split.fee?.ghi_chu), rows: {} };
    return { ...known, time: split.garbled.time, fee };
  }
  const fee = readFee(split.fee, context);
  if (source.phi.length > 1) {
    findings.add("fee-several", code);
    source.phi.slice(1).forEach((other, index) => {
      const more = readFee(other, context);
      const when = cleanText(other.ghi_chu) ?? NO_CONDITION;
      if (more.fee !== undefined) fee.rows[`muc-${index + 2}`] = { when, fee: more.fee };
      Object.assign(fee.rows, more.rows);
    });
  }
  return {
    ...known,
    time: readTime(split.time, split.unit, split.description, code, findings),
    fee,
  };
}

function joinRows(rows: readonly Row[], { code, findings }: ReadContext): YamlMap {
  const [first, ...others] = rows;
  if (first === undefined) return {};
  if (others.length > 0) findings.add("method-twice", code);
  const timeRows: { [id: string]: YamlMap } = {};
  const feeRows = { ...first.fee.rows };
  others.forEach((row, index) => {
    const id = `dong-${index + 2}`;
    if (row.time !== undefined && !isSame(row.time, first.time)) {
      timeRows[id] = { when: conditionOf(row, code, findings), timeLimit: row.time };
    }
    if (row.fee.fee !== undefined && !isSame(row.fee.fee, first.fee.fee)) {
      const when = row.fee.note ?? conditionOf(row, code, findings);
      feeRows[id] = { when, fee: row.fee.fee };
    }
    Object.assign(feeRows, row.fee.rows);
  });
  return {
    timeLimit: first.time,
    timeNote: together(rows.map((row) => row.timeNote)),
    timeExceptions: nonEmpty(timeRows),
    fee: first.fee.fee,
    feeNote: together(rows.map((row) => row.fee.note)),
    feeExceptions: nonEmpty(feeRows),
    description: together(rows.map((row) => row.description)),
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const nonEmpty = <T extends object>(map: T): T | undefined =>
  Object.keys(map).length > 0 ? map : undefined;

/** The first sentence of a row, which in the source says what the row is for. */
function conditionOf(row: Row, code: string, findings: Findings): string {
  const line = withoutBullet(row.description?.split("\n")[0] ?? "");
  const when = /^.{15,240}?(?=[.:;](?:\s|$)|$)/u.exec(line)?.[0].trim();
  if (when) return when;
  findings.add("row-without-condition", code);
  return NO_CONDITION;
}

/** All different texts, one under the other. */
function together(texts: readonly (string | undefined)[]): string | undefined {
  const different = new Set(texts.filter((text) => text !== undefined));
  return different.size === 0 ? undefined : [...different].join("\n");
}
