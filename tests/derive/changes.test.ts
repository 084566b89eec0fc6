import { expect, test } from "vitest";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const DEATH = "data/procedures/1.000002.yaml";
const add = (path: string, text: string): Files => ({ [path]: `${smallSite[path]}${text}` });

function modelOf(files: Files) {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return model;
}

const changes = (...rows: readonly (readonly [on: string, what: string])[]) =>
  `changes:\n${rows.map(([on, what]) => `  - { on: ${on}, what: ${what} }\n`).join("")}`;

test("changes of all procedures stand newest first, each with an id that nothing else gets", () => {
  const model = modelOf({
    ...add(BIRTH, changes(["05/07/2026", "A"], ["01/01/2026", "B"], ["05/07/2026", "C"])),
    ...add(DEATH, changes(["06/07/2026", "D"], ["05/07/2026", "E"])),
  });
  const [all] = model.changeLists;
  const told = all?.rows.flatMap((row) => (row.kind === "procedure" ? [[row.id, row.what]] : []));
  expect(told).toEqual([
    ["1.000002/2026-07-06", "D"],
    ["1.000001/2026-07-05", "A"],
    ["1.000001/2026-07-05/2", "C"],
    ["1.000002/2026-07-05", "E"],
    ["1.000001/2026-01-01", "B"],
  ]);
});

test("a new change leaves the ids of the others as they were", () => {
  const before = modelOf(add(BIRTH, changes(["05/07/2026", "A"])));
  const after = modelOf(add(BIRTH, changes(["05/07/2026", "A"], ["05/07/2026", "B"])));
  const ids = (model: typeof before) => model.changeLists[0]?.rows.map(({ id }) => id) ?? [];
  expect(ids(after)).toEqual([...ids(before), "1.000001/2026-07-05/2"]);
});

test("every field has its feed, a field with changes its list too, and no page has over 200 rows", () => {
  const days = Array.from({ length: 201 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return [
      `${day}/${String(1 + (index % 12)).padStart(2, "0")}/${2000 + (index % 20)}`,
      "A",
    ] as const;
  });
  const model = modelOf({
    ...add(BIRTH, changes(...days)),
    ...edit(DEATH, "field: ho-tich", "field: dat-dai"),
  });
  expect(model.changeLists.map(({ url, rows }) => [url, rows.length])).toEqual([
    ["/thay-doi/", 200],
    ["/thay-doi/trang-2/", 1],
    ["/thay-doi/ho-tich/", 200],
    ["/thay-doi/ho-tich/trang-2/", 1],
  ]);
  expect(model.feeds.map(({ url, changes: own }) => [url, own.length])).toEqual([
    ["/feed.xml", 100],
    ["/linh-vuc/dat-dai/feed.xml", 0],
    ["/linh-vuc/ho-tich/feed.xml", 100],
  ]);
});

test("a feed is as new as its newest change, and before the first as new as the last comparison", () => {
  const silent = modelOf({});
  expect(silent.feeds.map(({ updated }) => updated)).toEqual(["2026-07-15", "2026-07-15"]);
  const told = modelOf(add(BIRTH, changes(["05/07/2026", "A"], ["06/07/2026", "B"])));
  expect(told.feeds.map(({ updated }) => updated)).toEqual(["2026-07-06", "2026-07-06"]);
  const never = modelOf({
    ...edit(BIRTH, "compared: 15/07/2026, ", ""),
    ...edit(DEATH, ", compared: 15/07/2026", ""),
  });
  expect(never.feeds[0]?.updated).toBe("1970-01-01");
});
