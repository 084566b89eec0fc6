/** «8.000 đồng», «8.000đ/bản», «10 nghìn», «50.000 VNĐ», «3 USD»; not «0 đồng», not «8 điểm». */
const SUM =
  /(?<![\d.,])0*[1-9][\d.,]*\s*(?:(?:nghìn|ngàn|triệu)(?:\s*(?:đồng|đ))?|đồng|đ|vn[dđ]|usd|đô la)(?![\p{L}\p{N}])/iu;

/** «VNĐ 8.000», «USD 3»: the currency in front. */
const CURRENCY_FIRST = /(?<!\p{L})(?:vn[dđ]|usd)\s*0*[1-9]/iu;

/** Whether a text names a sum of money that is more than nothing. */
export function namesSum(text: string): boolean {
  return SUM.test(text) || CURRENCY_FIRST.test(text);
}
