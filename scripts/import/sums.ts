import { formatMoney, parseMoney } from "#scripts/language/money.ts";

const WHOLE_SUM = /^(\d[\d.]*)\s*(đồng|đ|vnđ|vnd|usd)\s*(?:\/\s*([^().;:,]{1,60}))?\s*\.?$/iu;
const SUM_ANYWHERE = /\d[\d.,]*\s*(?:triệu\s*)?(?:đồng|đ|vnđ|usd)(?![\p{L}])|\d{1,3}(?:\.\d{3})+/iu;

/** A sum as data writes it, and the number in it. */
export interface Sum {
  fee: string;
  amount: number;
}

/** Reads a text that is nothing but one sum: «10.000 đồng/giấy.», «10USD/giấy», «200.000 VNĐ/giấy phép». */
export function readSum(text: string): Sum | undefined {
  const match = WHOLE_SUM.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const currency = match[2].toLowerCase() === "vnd" ? "đồng" : match[2];
  const money = parseMoney(`${match[1]} ${currency}`);
  if (money === undefined || money.amount === 0) return undefined;
  const per = match[3]?.replace(/^0*1\s+(?=\p{L})/u, "").trim();
  return { fee: per ? `${formatMoney(money)}/${per}` : formatMoney(money), amount: money.amount };
}

/** Whether a text names a sum of money at all. */
export const namesSum = (text: string): boolean => SUM_ANYWHERE.test(text);

/** Every sum of money in a text, as plain numbers. */
export function sumsIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,3}(?:\.\d{3})+)\s*(?:đồng|đ|vnđ)/giu)].map((match) =>
    Number((match[1] ?? "").replaceAll(".", "")),
  );
}
