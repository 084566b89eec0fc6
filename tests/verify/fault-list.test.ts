import { expect, test } from "vitest";
import { FaultList } from "#scripts/verify/fault-list.ts";

test("a fault on many pages is one line that names five of them", () => {
  const faults = new FaultList();
  for (const page of ["a", "b", "c", "d", "e", "f", "g"])
    faults.add("liên kết /x/ không có trang", page);
  faults.add("liên kết /y/ không có trang", "a");
  expect(faults.lines()).toEqual([
    "liên kết /x/ không có trang; ở a, b, c, d, e và 2 trang khác",
    "liên kết /y/ không có trang; ở a",
  ]);
});

test("a fault that a page has twice names it once", () => {
  const faults = new FaultList();
  faults.add("số liệu sai", "a");
  faults.add("số liệu sai", "a");
  expect(faults.lines()).toEqual(["số liệu sai; ở a"]);
});
