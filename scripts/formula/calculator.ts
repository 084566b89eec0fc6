import {
  changeAt,
  type Direction,
  type Ranked,
  rankAt,
  rankedPeers,
  shareAt,
} from "./comparisons.ts";
import { evaluate, type Measure } from "./evaluate.ts";
import {
  type Comparison,
  type Formula,
  isFormulaError,
  parseFormula,
  referencesIn,
} from "./expression.ts";
import type { Ledger, Spot } from "./ledger.ts";
import { isPercentage } from "./units.ts";

/** What a calculator needs to know of an indicator. */
export interface Computable {
  formula?: string | undefined;
  unit: string;
  direction?: Direction;
  acrossMergers?: boolean | undefined;
}

/** Computes indicators for every period and place, each once, from the counts of a ledger. */
export class Calculator {
  readonly #indicators: ReadonlyMap<string, Computable>;
  readonly #ledger: Ledger;
  readonly #formulas: ReadonlyMap<string, Formula>;
  readonly #known = new Map<string, Measure>();
  readonly #orders = new Map<readonly Spot[], Map<string, readonly Ranked[]>>();

  constructor(indicators: ReadonlyMap<string, Computable>, ledger: Ledger) {
    this.#indicators = indicators;
    this.#ledger = ledger;
    this.#formulas = new Map(
      [...indicators].flatMap(([id, { formula }]) => {
        const parsed = parsedFormula(formula);
        return parsed ? [[id, parsed] as const] : [];
      }),
    );
  }

  /** The value of an indicator in its own unit: 73.5… for 73,5%. */
  measure(id: string, spot: Spot): Measure {
    const ratio = this.#ratio(id, spot);
    const unit = this.#indicators.get(id)?.unit ?? "";
    if (ratio.state === "unknown" || !isPercentage(unit)) return ratio;
    return { ...ratio, value: ratio.value * 100 };
  }

  /** An arithmetic formula that belongs to no indicator, computed at a spot. */
  evaluate(formula: Formula, spot: Spot): Measure {
    if (formula.kind === "comparison") return this.#compare(formula, spot);
    return evaluate(formula, (name) => this.#ratio(name, spot));
  }

  /**
   * True when there is something to show: a stored value; for a formula, one of its inputs; for a
   * comparison, a value here and something that it could be compared with.
   */
  exists(id: string, spot: Spot): boolean {
    const formula = this.#formulas.get(id);
    if (formula === undefined) return this.#ledger.valuesAt(spot)?.[id] !== undefined;
    if (formula.kind !== "comparison") {
      return referencesIn(formula).some((name) => this.exists(name, spot));
    }
    return this.exists(formula.id, spot) && this.#hasOther(formula, spot);
  }

  /**
   * Where the figures are that a figure is computed from, in the order of its formula: a change rests
   * on now and before, a share on the part and the whole, a rank on all that were ranked, best first.
   * Not each of them need exist.
   */
  inputs(id: string, spot: Spot): { id: string; spot: Spot }[] {
    const formula = this.#formulas.get(id);
    if (formula === undefined) return [];
    if (formula.kind === "comparison") {
      const { id: of } = formula;
      return this.#comparedSpots(formula, spot).map((where) => ({ id: of, spot: where }));
    }
    return referencesIn(formula).map((name) => ({ id: name, spot }));
  }

  /** Inside formulas a percentage is a plain ratio, so that rates can be compared and combined. */
  #ratio(id: string, spot: Spot): Measure {
    const key = `${id}/${spot.period}/${spot.place}`;
    const known = this.#known.get(key);
    if (known) return known;
    const formula = this.#formulas.get(id);
    const measure = formula ? this.evaluate(formula, spot) : this.#ledger.measure(id, spot);
    this.#known.set(key, measure);
    return measure;
  }

  #compare({ name, id }: Comparison, spot: Spot): Measure {
    const measureAt = (where: Spot) => this.#ratio(id, where);
    const { direction, acrossMergers = false } = this.#indicators.get(id) ?? {};
    if (name === "change") return changeAt(spot, this.#ledger, measureAt, acrossMergers);
    if (name === "share") return shareAt(spot, this.#ledger, measureAt);
    return rankAt(spot.place, measureAt(spot), this.#order(id, spot), direction);
  }

  #comparedSpots({ name, id }: Comparison, spot: Spot): readonly Spot[] {
    if (name === "rank") return this.#order(id, spot).map((ranked) => ranked.spot);
    if (name === "share") return [spot, this.#ledger.above(spot) ?? spot];
    const { acrossMergers = false } = this.#indicators.get(id) ?? {};
    const before = this.#ledger.before(spot, { acrossMergers });
    return "why" in before ? [spot] : [spot, before];
  }

  /** One order for all peers, since each of them asks for it. */
  #order(id: string, spot: Spot): readonly Ranked[] {
    const peers = this.#ledger.peers(spot);
    const orders = this.#orders.get(peers) ?? new Map<string, readonly Ranked[]>();
    this.#orders.set(peers, orders);
    const { direction } = this.#indicators.get(id) ?? {};
    const order = orders.get(id) ?? rankedPeers(peers, (at) => this.#ratio(id, at), direction);
    orders.set(id, order);
    return order;
  }

  #hasOther({ name, id }: Comparison, spot: Spot): boolean {
    if (name === "share") return this.#ledger.above(spot) !== undefined;
    const others = name === "change" ? this.#ledger.earlier(spot) : this.#ledger.peers(spot);
    return others.some(
      (other) => (name === "change" || other.place !== spot.place) && this.exists(id, other),
    );
  }
}

/** The tree of a checked formula; undefined for a count. */
export function parsedFormula(formula: string | undefined): Formula | undefined {
  if (formula === undefined) return undefined;
  const parsed = parseFormula(formula);
  if (isFormulaError(parsed)) throw new Error(`formula was not checked: ${formula}`);
  return parsed;
}
