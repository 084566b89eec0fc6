import { approximateHours } from "#scripts/language/durations.ts";
import type { Fee } from "#scripts/schema/fee.ts";
import type { TimeLimit } from "#scripts/schema/time.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";

/** A value and the methods it holds for. */
interface Held<T> {
  value: T;
  methods: readonly MethodKey[];
}

/** Which of two is the lesser: negative, positive or 0 as in sorting; undefined when nobody can say. */
type Compare<T> = (a: T, b: T) => number | undefined;

/** The quickest ways to file; none where all are alike, or where one time cannot be compared with the rest. */
export function quickestMethods(
  times: readonly Held<TimeLimit>[],
  methods: readonly MethodKey[],
): MethodKey[] {
  return leastOf(times, methods, compareTimes);
}

/** The cheapest ways to file; none where all are alike, or where one fee cannot be compared with the rest. */
export function cheapestMethods(
  fees: readonly Held<Fee>[],
  methods: readonly MethodKey[],
): MethodKey[] {
  return leastOf(fees, methods, compareFees);
}

function leastOf<T>(
  groups: readonly Held<T>[],
  methods: readonly MethodKey[],
  compare: Compare<T>,
): MethodKey[] {
  const known = new Set(groups.flatMap((group) => group.methods));
  if (methods.some((key) => !known.has(key))) return [];
  const orders = groups.map(({ value }) => groups.map((other) => compare(value, other.value)));
  if (orders.some((row) => row.includes(undefined))) return [];
  const least = groups.filter((_, index) => orders[index]?.every((order) => (order ?? 1) <= 0));
  const best = least.flatMap((group) => group.methods);
  return best.length === methods.length ? [] : methods.filter((key) => best.includes(key));
}

/** Between unlike units only a clear difference counts: how a working day lies in the week is not known. */
const CLEARLY = 1.5;

const compareTimes: Compare<TimeLimit> = (a, b) => {
  const [left, right] = [atMost(a), atMost(b)];
  if (left === undefined || right === undefined) return undefined;
  if (left.unit === right.unit) return left.value - right.value;
  const [short, long] = [approximateHours(left), approximateHours(right)];
  const isClear = Math.max(short, long) >= CLEARLY * Math.min(short, long);
  return isClear ? short - long : undefined;
};

/** «Within the day» counts as half a working day: less than one, too near to a few hours to be told apart. */
function atMost(limit: TimeLimit) {
  if (limit.kind === "limit") return limit;
  return limit.kind === "sameDay" ? ({ value: 0.5, unit: "workingDay" } as const) : undefined;
}

const compareFees: Compare<Fee> = (a, b) => {
  const [left, right] = [sumOf(a), sumOf(b)];
  if (left === undefined || right === undefined) return undefined;
  if (left.amount === 0 || right.amount === 0) return left.amount - right.amount;
  const isAlike = left.currency === right.currency && left.per === right.per;
  return isAlike ? left.amount - right.amount : undefined;
};

function sumOf(fee: Fee): { amount: number; currency?: string; per?: string } | undefined {
  if (fee.kind === "free") return { amount: 0 };
  return fee.kind === "sum" ? fee : undefined;
}
