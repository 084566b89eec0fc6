import { formatShortest, parseNumber } from "./numbers.ts";

export type Currency = "VND" | "USD";

export interface Money {
  amount: number;
  currency: Currency;
}

const CURRENCY: ReadonlyMap<string, Currency> = new Map([
  ["đồng", "VND"],
  ["đ", "VND"],
  ["vnđ", "VND"],
  ["usd", "USD"],
]);

/** Reads «50.000 đồng», «3 USD»; undefined when the sum or its currency is missing. */
export function parseMoney(text: string): Money | undefined {
  const match = /^(\d[\d.,]*)\s*(\D+)$/.exec(text.trim());
  const amount = match?.[1] === undefined ? undefined : parseNumber(match[1]);
  const currency = CURRENCY.get(match?.[2]?.trim().toLowerCase() ?? "");
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}

/** Writes money as «50.000 đồng» or «3 USD». */
export function formatMoney(money: Money): string {
  return `${formatShortest(money.amount, 2)} ${money.currency === "VND" ? "đồng" : money.currency}`;
}
