import { expect, test } from "vitest";
import { editDistance, nearestName } from "#scripts/language/nearest.ts";

test("the name with the fewest slips is suggested", () => {
  const names = ["to-khai", "to-khai-khai-sinh", "to-khai-khai-tu"];
  expect(nearestName("to-khai-kai-tu", names)).toBe("to-khai-khai-tu");
});

test("of two equally near names the first is suggested", () => {
  expect(nearestName("form", ["fork", "ford"])).toBe("fork");
});

test("a name that shares too little is not suggested", () => {
  expect(nearestName("khai-tu", ["ket-hon", "xay-dung"])).toBeUndefined();
  expect(nearestName("by", ["in"])).toBeUndefined();
  expect(nearestName("x", [])).toBeUndefined();
});

test("a long name may have more slips than a short one", () => {
  expect(nearestName("thoi-gian-giai-quyet", ["thoi-han-giai-quyet"])).toBe("thoi-han-giai-quyet");
});

test.each([
  ["", "abc", 3],
  ["abc", "abc", 0],
  ["name", "nmae", 2],
  ["fee", "fees", 1],
  ["kitten", "sitting", 3],
])("«%s» and «%s» are %d edits apart", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test("a distance is given up at its limit", () => {
  expect(editDistance("kitten", "sitting", 2)).toBe(2);
});
