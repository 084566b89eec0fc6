import { Calculator, type Computable } from "#scripts/formula/calculator.ts";
import { Ledger, type LedgerPeriod, type LedgerPlace } from "#scripts/formula/ledger.ts";
import { parseQuantity } from "#scripts/language/quantities.ts";

/** Values as an editor writes them: «12 vụ», «trên 12 vụ»; «?» is unknown. */
export interface Written {
  [place: string]: { [indicator: string]: string };
}

/** One period of a ledger; the values of `about` stand among those of the places. */
export function period(
  name: string,
  about: string,
  { [about]: own, ...places }: Written,
  days: { from?: string; to?: string } = {},
): [string, LedgerPeriod] {
  const below = Object.entries(places).map(([place, values]) => [place, { values: read(values) }]);
  return [
    name,
    { period: name, about, ...days, values: read(own ?? {}), places: Object.fromEntries(below) },
  ];
}

function read(values: { [indicator: string]: string }) {
  return Object.fromEntries(
    Object.entries(values).map(([id, text]) => {
      const quantity = parseQuantity(text);
      const value = quantity
        ? { state: "known" as const, ...quantity }
        : { state: "unknown" as const, why: text };
      return [id, { value }];
    }),
  );
}

/** A calculator over places and periods made for one test. */
export function calculatorOf(
  indicators: { [id: string]: Computable },
  places: { [slug: string]: LedgerPlace },
  periods: [string, LedgerPeriod][],
): { ledger: Ledger; calculator: Calculator } {
  const ledger = new Ledger(new Map(periods), new Map(Object.entries(places)));
  return { ledger, calculator: new Calculator(new Map(Object.entries(indicators)), ledger) };
}
