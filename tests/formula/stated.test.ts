import { expect, test } from "vitest";
import { statedDifference } from "#scripts/formula/stated.ts";

const exact = (value: number) => ({ value, bound: "exact" }) as const;
const computed = (value: number) => ({ state: "known", ...exact(value) }) as const;

test.each([
  [73.5, 73.506, undefined],
  [79.63, 79.6380090498, undefined],
  [57.6, 57.65, undefined],
  [57.6, 57.6501, 0.0501],
  [88.9, 75.3164557, 13.5835443],
])("printed %d and computed %d differ by %d", (printed, value, difference) => {
  const found = statedDifference(exact(printed), computed(value));
  expect(found === undefined ? found : Number(found.toFixed(7))).toBe(difference);
});

test("«trên 70» agrees with 73,5 and contradicts 65", () => {
  const printed = { value: 70, bound: "at-least" } as const;
  expect(statedDifference(printed, computed(73.5))).toBeUndefined();
  expect(statedDifference(printed, computed(65))).toBe(5);
});

test("nothing contradicts what cannot be computed", () => {
  expect(statedDifference(exact(5), { state: "unknown", why: "mất sổ" })).toBeUndefined();
});
