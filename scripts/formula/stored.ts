import type { Bound } from "#scripts/language/quantities.ts";
import type { Measure } from "./evaluate.ts";

/** A count as a source gives it: known, confirmed none, or unknown with its reason. */
export type Stored =
  | { state: "known"; value: number; bound: Bound }
  | { state: "none" }
  | { state: "unknown"; why: string };

/** A stored value as a measure; a confirmed none is 0, a missing one unknown. */
export function storedMeasure(value: Stored | undefined): Measure {
  if (value === undefined) return { state: "unknown", why: "chưa có số liệu" };
  if (value.state === "none") return { state: "known", value: 0, bound: "exact" };
  if (value.state === "unknown") return { state: "unknown", why: value.why };
  return { state: "known", value: value.value, bound: value.bound };
}
