import { parseDate } from "#scripts/language/dates.ts";
import { readSum } from "./sums.ts";
import type { YamlMap } from "./yaml.ts";

const SUM = String.raw`\d[\d.]*\s*(?:đồng|đ|VNĐ|USD)(?:\s*\/\s*[^\s()“”,;:.]+(?:\s*“[^”]*”)?)?`;
const DAY = String.raw`(\d{1,2}\/\d{1,2}\/\d{4})`;
const FROM = String.raw`(?:\s*(?:kể\s+)?từ\s+(?:ngày\s+)?${DAY})`;
const UNTIL = String.raw`\s*(?:áp dụng\s+)?(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?${DAY}`;
/** «… 400.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2026», «25.000đ/tem (áp dụng đến hết ngày …)». */
const BOUNDED = new RegExp(
  `(${SUM}|Miễn (?:lệ )?phí)\\s*\\(?(?:\\s*áp dụng)?${FROM}?,?${UNTIL}([^().]*)`,
  "giu",
);
const LAW = /(\d+\/\d{4}\/[A-ZĐ]+(?:-[A-ZĐ]+)*)/u;

/** Rows of a fee that hold between two dates, where a note says so clearly. */
export function datedFees(
  note: string,
  basisOf: (number: string) => string | undefined,
): { [id: string]: YamlMap } {
  const rows: { [id: string]: YamlMap } = {};
  for (const [, said = "", fromText, untilText, rest = ""] of note.matchAll(BOUNDED)) {
    const fee = /^miễn/i.test(said) ? "miễn phí" : readSum(said)?.fee;
    const from = fromText === undefined ? undefined : parseDate(fromText);
    const until = parseDate(untilText ?? "");
    if (fee === undefined || until === undefined) continue;
    if (fromText !== undefined && from === undefined) continue;
    const number = LAW.exec(rest)?.[1];
    rows[`den-${until}`] = {
      from: from === undefined ? undefined : dayFirst(from),
      until: dayFirst(until),
      fee,
      basis: number === undefined ? undefined : basisOf(number),
    };
  }
  return rows;
}

const dayFirst = (date: string): string => date.split("-").reverse().join("/");
