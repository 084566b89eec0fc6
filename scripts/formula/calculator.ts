import { evaluate, type Measure } from "./evaluate.ts";
import { type Expression, isFormulaError, parseFormula } from "./expression.ts";

/** What a calculator needs to know of an indicator. */
export interface Computable {
  formula?: string | undefined;
  unit: string;
}

/** Computes indicators of one period and place, each once, from stored counts. */
export class Calculator {
  #indicators: ReadonlyMap<string, Computable>;
  #stored: (id: string) => Measure;
  #known = new Map<string, Measure>();

  /** `stored` gives the measure of a count, unknown with its reason where nobody recorded one. */
  constructor(indicators: ReadonlyMap<string, Computable>, stored: (id: string) => Measure) {
    this.#indicators = indicators;
    this.#stored = stored;
  }

  /** The value of an indicator in its own unit: 73.5… for 73,5%. */
  measure(id: string): Measure {
    const ratio = this.#ratio(id);
    if (ratio.state === "unknown" || this.#indicators.get(id)?.unit !== "%") return ratio;
    return { ...ratio, value: ratio.value * 100 };
  }

  /** Inside formulas a percentage is a plain ratio, so that rates can be compared and combined. */
  #ratio(id: string): Measure {
    const known = this.#known.get(id);
    if (known) return known;
    const formula = parsedFormula(this.#indicators.get(id)?.formula);
    const measure = formula ? evaluate(formula, (name) => this.#ratio(name)) : this.#stored(id);
    this.#known.set(id, measure);
    return measure;
  }
}

/** The expression of a checked formula; undefined for a count. */
export function parsedFormula(formula: string | undefined): Expression | undefined {
  if (formula === undefined) return undefined;
  const parsed = parseFormula(formula);
  if (isFormulaError(parsed)) throw new Error(`formula was not checked: ${formula}`);
  return parsed;
}
