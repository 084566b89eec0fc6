import type { Money } from "#scripts/language/money.ts";
import type { LifeEvent, LifeEventStep } from "#scripts/schema/life-event.ts";
import type { BasisOf } from "../legal-basis.ts";
import type { Link } from "../link.ts";

/**
 * The views of journeys, for the views of procedures (`P`) and documents (`D`) that the model makes of
 * them: a procedure knows its journeys too.
 */

/** One step of a journey; `url` is its place on the page. */
export interface JourneyStepOf<P, D> extends Link {
  /** How pages call it: «3», or «3b» beside others that may be done at the same time. */
  label: string;
  record: LifeEventStep;
  procedures: P[];
  basis: BasisOf<D>[];
  /** Steps that must be done before; none where the journey only tells an order. */
  after: JourneyStepOf<P, D>[];
}

/** Steps that are done at once: one dossier that offices pass on, or one visit; `url` is its place on the page. */
export interface TogetherOf<P, D> extends Link {
  record: NonNullable<LifeEvent["together"]>[string];
  steps: JourneyStepOf<P, D>[];
  procedures: P[];
  basis: BasisOf<D>[];
}

/** A paper that serves several steps, and whether each takes it or only looks at it. */
export interface SharedPaperOf<P, D> {
  name: string;
  uses: { step: JourneyStepOf<P, D>; give: "submit" | "show" }[];
}

/** What the steps cost together; `open` are the steps whose fee is no fixed sum, so that nothing can be added. */
export type JourneyFeesOf<P, D> =
  | { kind: "total"; money: Money }
  | { kind: "open"; open: JourneyStepOf<P, D>[] };

export interface LifeEventOf<P, D> extends Link {
  record: LifeEvent;
  /** Every step in order. */
  steps: JourneyStepOf<P, D>[];
  /** The same, those together that may be done at the same time. */
  stages: JourneyStepOf<P, D>[][];
  together: TogetherOf<P, D>[];
  shared: SharedPaperOf<P, D>[];
  /** Absent where no step has a procedure. */
  fees: JourneyFeesOf<P, D> | undefined;
}

/** Where a procedure stands in a journey; a linked service stands for several steps. */
export interface JourneyPlaceOf<P, D> {
  event: Link;
  steps: JourneyStepOf<P, D>[];
  previous: JourneyStepOf<P, D>[];
  next: JourneyStepOf<P, D>[];
}
