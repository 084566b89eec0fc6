/** Issuers as their codes stand in the numbers of legal documents, at the time they issued them. */
export const issuers: { readonly [code: string]: string } = {
  CP: "Chính phủ",
  TTg: "Thủ tướng Chính phủ",
  BCA: "Bộ Công an",
  BCT: "Bộ Công Thương",
  BDTTG: "Bộ Dân tộc và Tôn giáo",
  BGDĐT: "Bộ Giáo dục và Đào tạo",
  BGTVT: "Bộ Giao thông vận tải",
  BKHCN: "Bộ Khoa học và Công nghệ",
  BKHĐT: "Bộ Kế hoạch và Đầu tư",
  BLĐTBXH: "Bộ Lao động - Thương binh và Xã hội",
  BNG: "Bộ Ngoại giao",
  BNN: "Bộ Nông nghiệp và Phát triển nông thôn",
  "BNN&PTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
  BNNMT: "Bộ Nông nghiệp và Môi trường",
  BNNPTNT: "Bộ Nông nghiệp và Phát triển nông thôn",
  BNV: "Bộ Nội vụ",
  BQP: "Bộ Quốc phòng",
  BTC: "Bộ Tài chính",
  BTNMT: "Bộ Tài nguyên và Môi trường",
  BTP: "Bộ Tư pháp",
  BTTTT: "Bộ Thông tin và Truyền thông",
  BVHTTDL: "Bộ Văn hóa, Thể thao và Du lịch",
  BXD: "Bộ Xây dựng",
  BYT: "Bộ Y tế",
  HĐTP: "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
  NHNN: "Ngân hàng Nhà nước Việt Nam",
  TANDTC: "Tòa án nhân dân tối cao",
  TTCP: "Thanh tra Chính phủ",
  UBDT: "Ủy ban Dân tộc",
  VKSNDTC: "Viện kiểm sát nhân dân tối cao",
  VPCP: "Văn phòng Chính phủ",
};

const byLength = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
const AGENCY = Object.keys(issuers).sort(byLength).join("|");
const ENDINGS = [
  String.raw`NQ-QH\d{2}`,
  String.raw`QH\d{2}`,
  String.raw`(?:PL-|NQ-)?UBTVQH\d{2}`,
  "N[ĐD]-CP",
  "NQ-CP",
  "Q[ĐD]-TTg",
  "CT-TTg",
  "NQ-HĐND",
  "Q[ĐD]-UBND",
  `TTLT-(?:${AGENCY})(?:-(?:${AGENCY}))*`,
  `(?:TT|NQ|QĐ|CT|VBHN)-(?:${AGENCY})`,
];

/** A whole number of a legal document: «101/2024/NĐ-CP», «66.7/2025/NQ-CP», «43/2024/QH15». */
export const LAW_NUMBER = String.raw`\d{1,4}(?:\.\d{1,2})?[a-z]?\/\d{4}\/(?:${ENDINGS.join("|")})`;

const WHOLE = new RegExp(`^${LAW_NUMBER}$`, "u");
const LEADING = new RegExp(`^${LAW_NUMBER}`, "u");

/** Whether a text is one whole number that could exist. */
export const isLawNumber = (text: string): boolean => WHOLE.test(text);

/** One spelling: «ND-CP» is «NĐ-CP». */
export const spellNumber = (number: string): string =>
  number.replace(/\/ND-CP$/, "/NĐ-CP").replace(/\/QD-/, "/QĐ-");

/** A number cut wrongly from the text behind it, put right. */
export interface Joint {
  number: string;
  /** What follows the number, with letters given back or taken away. */
  rest: string;
}

/**
 * Mends the joint between a number and what follows it: «17/2025/NĐ-C» + «Psửa đổi …» and
 * «12/2020/TT-BTPL» + «uật …» are both cut one letter off.
 */
export function mendJoint(number: string, rest: string): Joint | undefined {
  const match = LEADING.exec(number + rest)?.[0];
  if (match === undefined) return undefined;
  return { number: match, rest: (number + rest).slice(match.length) };
}

/** The only whole number that a cut one at the end of a list can be, if there is only one. */
export function completeNumber(cut: string, known: Iterable<string>): string | undefined {
  const head = /^(.*[/-])([A-ZĐ]+)$/u.exec(cut);
  if (head?.[1] === undefined || head[2] === undefined) return undefined;
  const [, before, part] = head;
  const candidates = ["NĐ-C", "NQ-C"].some((end) => cut.endsWith(`/${end}`))
    ? [`${cut}P`]
    : Object.keys(issuers)
        .filter((code) => code.startsWith(part))
        .map((code) => before + code)
        .filter(isLawNumber);
  if (candidates.length === 1) return candidates[0];
  const names = new Set(known);
  const existing = candidates.filter((candidate) => names.has(candidate));
  return existing.length === 1 ? existing[0] : undefined;
}

/** Who issued a document, as far as its number says. */
export function issuerOf(number: string): string | undefined {
  if (/\/(?:NQ-)?QH\d{2}$/.test(number)) return "Quốc hội";
  if (/UBTVQH\d{2}$/.test(number)) return "Ủy ban Thường vụ Quốc hội";
  if (/\/TTLT-/.test(number)) {
    const codes = number.split("/TTLT-")[1]?.match(new RegExp(AGENCY, "gu")) ?? [];
    return codes.map((code) => issuers[code] ?? code).join(", ");
  }
  return issuers[number.split("-").at(-1) ?? ""];
}
