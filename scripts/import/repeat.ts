import type { SourceRecord } from "./records.ts";

/**
 * As many records as asked for, made by repeating the given ones under free codes and titles of
 * their own: for measuring builds of 10,000 and 30,000 procedures. The same input gives the same output.
 */
export function repeatRecords(records: readonly SourceRecord[], count: number): SourceRecord[] {
  const repeated = records.slice(0, count);
  const taken = new Set(records.map((record) => record.ma));
  let next = 0;
  while (repeated.length < count && records.length > 0) {
    const original = records[repeated.length % records.length];
    if (original === undefined) break;
    const round = Math.floor(repeated.length / records.length) + 1;
    let ma = codeOf(next++);
    while (taken.has(ma)) ma = codeOf(next++);
    repeated.push({ ...original, ma, ten: `${original.ten} (bản ${round})` });
  }
  return repeated;
}

/** The n-th code of the form `^[1-6]\.\d{6}$`, spread over the six leading digits. */
const codeOf = (n: number): string =>
  `${(n % 6) + 1}.${String(900000 - Math.floor(n / 6)).padStart(6, "0")}`;
