import type { Findings } from "./findings.ts";
import type { SourceFee, SourceMethod } from "./records.ts";
import { sumsIn } from "./sums.ts";
import { cleanText } from "./text.ts";
import { type TimeValue, writeNumber } from "./times.ts";
import type { YamlMap } from "./yaml.ts";

/** A row whose columns were told apart as far as its text allows. */
export interface SplitRow {
  time: number | undefined;
  unit: string | undefined;
  /** What stands in the column of the time limit and is no number. */
  timeNote?: string | undefined;
  fee: SourceFee | undefined;
  description: string | undefined;
  /** Set where time and fee ran into one number that cannot be told apart. */
  garbled?: { time: TimeValue; fee: YamlMap };
}

const EMPTY = String.raw`(?:Không có thông tin\s*)*`;
const BRACKET = String.raw`(\((?:[^()]|\([^()]*\))*\))?`;
/** «Không có thông tinMiễn phíNộp hồ sơ …»: three columns without anything between them. */
const FREE = new RegExp(
  `^${EMPTY}([^\\n]{0,80}?)Miễn phí(?=[\\p{Lu}\\d(+*-]|[a-zđ]\\)|trước|$)${BRACKET}(.*)$`,
  "su",
);
const SUM = new RegExp(
  `^${EMPTY}(\\d[\\d,]*) (VNĐ|Việt Nam Đồng|USD|Đô la Mỹ)${BRACKET}(.*)$`,
  "su",
);
const CUT_SUM = new RegExp(`^VNĐ${BRACKET}(.*)$`, "su");

/** Takes apart a row whose time, fee and description columns ran together in its description. */
export function splitRow(row: SourceMethod, code: string, findings: Findings): SplitRow {
  const raw = row.mo_ta?.normalize("NFC") ?? "";
  const plain = { time: row.thoi_han, unit: row.don_vi, fee: row.phi[0] };
  if (row.phi.length > 0) {
    return { ...plain, description: cleanText(raw.replace(new RegExp(`^${EMPTY}`), "")) };
  }
  const free = FREE.exec(raw);
  if (free && !/\s$/.test(free[1] ?? "")) {
    findings.add("fee-in-text", code);
    const note = [`Miễn phí`, unbracketed(free[2])].filter(Boolean).join(". ");
    return {
      ...plain,
      timeNote: cleanText(free[1]),
      fee: { so_tien: 0, don_vi_tien: "VND", ghi_chu: note },
      description: cleanText(free[3]),
    };
  }
  const sum = SUM.exec(raw);
  if (sum?.[1] && sum[2]) {
    findings.add("fee-in-text", code);
    const currency = /usd|đô la/i.test(sum[2]) ? "USD" : "VND";
    const amount = Number(sum[1].replaceAll(",", ""));
    return {
      ...plain,
      fee: { so_tien: amount, don_vi_tien: currency, ghi_chu: unbracketed(sum[3]) },
      description: cleanText(sum[4]),
    };
  }
  const cut = CUT_SUM.exec(raw);
  if (cut) return splitCutSum(row, unbracketed(cut[1]), cleanText(cut[2]), code, findings);
  const description = cleanText(raw.replace(new RegExp(`^${EMPTY}`), ""));
  return { ...plain, description };
}

/** «1» and «100,000 VNĐ» became 1100 and «VNĐ»; the sum in the note tells where to cut. */
function splitCutSum(
  row: SourceMethod,
  note: string | undefined,
  description: string | undefined,
  code: string,
  findings: Findings,
): SplitRow {
  const glued = String(row.thoi_han ?? "");
  const amount = sumsIn(note ?? "").find(
    (sum) => sum % 1000 === 0 && glued.length > 1 && glued.endsWith(String(sum / 1000)),
  );
  if (amount !== undefined && row.don_vi === undefined) {
    findings.add("time-and-fee-glued", code);
    const time = glued.slice(0, glued.length - String(amount / 1000).length);
    return {
      time: time === "" ? undefined : Number(time),
      unit: undefined,
      fee: { so_tien: amount, don_vi_tien: "VND", ghi_chu: note },
      description,
    };
  }
  findings.add("time-and-fee-unclear", code);
  const stated = row.thoi_han === undefined ? "?" : writeNumber(row.thoi_han);
  const unclear = "nguồn dính thời hạn với lệ phí thành một số";
  const fee = { so_tien: undefined, don_vi_tien: undefined, ghi_chu: note };
  const garbled = { time: { stated, unclear }, fee: { stated: `${stated} VNĐ`, unclear } };
  return { time: row.thoi_han, unit: row.don_vi, fee, description, garbled };
}

const unbracketed = (text: string | undefined): string | undefined => text?.slice(1, -1).trim();
