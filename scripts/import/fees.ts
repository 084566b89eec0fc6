import { formatMoney } from "#scripts/language/money.ts";
import { datedFees } from "./fee-dates.ts";
import type { Findings } from "./findings.ts";
import type { SourceFee } from "./records.ts";
import { namesSum, readSum, sumsIn } from "./sums.ts";
import { cleanText } from "./text.ts";
import type { YamlMap } from "./yaml.ts";

/** What a source row says about the fee, as data writes it. */
export interface FeeReading {
  fee?: string | YamlMap | undefined;
  note?: string | undefined;
  rows: { [id: string]: YamlMap };
}

const SAYS_FREE =
  /^(?:[-+*(]\s*)?(?:miễn (?:lệ )?phí|không thu (?:phí|lệ phí|tiền)|không mất phí|không phải nộp (?:phí|lệ phí))(?!\s+(?:từ|kể từ|cho|đối với (?:các|những)? ?(?:trường hợp|người)|đối với:|trong|nếu|khi))/iu;
const SAYS_NOTHING = /^(?:-\s*)?(?:[-.]|không|không có|chưa có|không quy định|chưa quy định)\.?$/iu;
const NAMES_RULE =
  /(?:theo|thực hiện|áp dụng|mức)\s.*(?:quy định|quyết định|thông tư|nghị định|nghị quyết|biểu|luật)|^[-(]?\s*(?:thông tư|nghị định|nghị quyết|quyết định|luật)\s|quy định/iu;
/** Below this a sum in đồng was surely cut: «145» stands for 145.000 or for dollars. */
const SMALLEST_VND = 1000;

/** Reads the fee of a row; free only where a note says so. */
export function readFee(
  source: SourceFee | undefined,
  context: { code: string; findings: Findings; basisOf: (number: string) => string | undefined },
): FeeReading {
  const { code, findings } = context;
  const note = cleanText(source?.ghi_chu);
  if (source?.so_tien === undefined) {
    findings.add("fee-missing", code);
    return { note, rows: {} };
  }
  const rows = note ? datedFees(note, context.basisOf) : {};
  if (Object.keys(rows).length > 0) findings.add("fee-with-dates", code);
  const reading =
    source.so_tien === 0
      ? readZero(note, code, findings)
      : readAmount(source, note, code, findings);
  return { ...reading, rows };
}

function readZero(
  note: string | undefined,
  code: string,
  findings: Findings,
): Omit<FeeReading, "rows"> {
  const unclear = (why: string, kept = note) => {
    findings.add("fee-zero", code);
    return { fee: { stated: "0", unclear: why }, note: kept };
  };
  if (note === undefined) return unclear("nguồn ghi 0 nhưng không nói là miễn phí");
  if (SAYS_NOTHING.test(note)) {
    return unclear(`nguồn ghi 0, ghi chú là «${note.replace(/\.$/, "")}»`, undefined);
  }
  if (SAYS_FREE.test(note) && !namesSum(note)) {
    findings.add("fee-zero-free", code);
    return { fee: "miễn phí", note: isBareFree(note) ? undefined : note };
  }
  const sum = readSum(note);
  if (sum) {
    findings.add("fee-zero-with-sum", code);
    return { fee: sum.fee };
  }
  if (NAMES_RULE.test(note) || namesSum(note)) {
    findings.add("fee-zero-by-rule", code);
    return { fee: { rule: note } };
  }
  return unclear("nguồn ghi 0, ghi chú không nói rõ mức");
}

const isBareFree = (note: string): boolean => /^\(?miễn phí\)?\.?$/iu.test(note);

function readAmount(
  source: SourceFee,
  note: string | undefined,
  code: string,
  findings: Findings,
): Omit<FeeReading, "rows"> {
  const amount = source.so_tien ?? 0;
  const isDollar = /usd/i.test(source.don_vi_tien ?? "");
  const shown = formatMoney({ amount, currency: isDollar ? "USD" : "VND" });
  if (!isDollar && amount < SMALLEST_VND) {
    if (note !== undefined && new RegExp(`(?<!\\d)0*${amount}\\s*USD`, "i").test(note)) {
      findings.add("fee-currency", code);
      return readAmount({ ...source, don_vi_tien: "USD" }, note, code, findings);
    }
    if (note !== undefined && sumsIn(note).includes(amount * 1000)) {
      findings.add("fee-thousands", code);
      return readAmount({ ...source, so_tien: amount * 1000 }, note, code, findings);
    }
    findings.add("fee-too-small", code);
    return { fee: { stated: shown, unclear: "số tiền nguồn ghi nhỏ bất thường" }, note };
  }
  const told = note === undefined ? undefined : readSum(note);
  // A note that only repeats the sum adds what it is paid for.
  if (told?.amount === amount) return { fee: told.fee };
  const per = /^(?:đồng\s*)?\/\s*([^().;:,]{1,40}?)(\s*\(.*\))?\.?$/su.exec(note ?? "");
  if (per?.[1]) return { fee: `${shown}/${per[1].trim()}`, note: per[2]?.trim() };
  return { fee: shown, note };
}
