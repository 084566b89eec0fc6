import { expect, test } from "vitest";
import { groupBy, inDictionaryOrder, listPages } from "#scripts/derive/lists.ts";
import type { GroupView, ProcedureView } from "#scripts/derive/model.ts";
import { checkSite, smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const DEATH = smallSite["data/procedures/1.000002.yaml"] ?? "";

/** One procedure a name, coded from 2.000001 on. */
function procedures(names: readonly string[]): Files {
  return Object.fromEntries(
    names.map((name, index) => {
      const code = `2.${String(index + 1).padStart(6, "0")}`;
      const text = DEATH.replace("1.000002", code).replace("Thủ tục đăng ký khai tử", `"${name}"`);
      return [`data/procedures/${code}.yaml`, text];
    }),
  );
}

function viewsOf(names: readonly string[]): ProcedureView[] {
  const { model, messages } = checkSite(procedures(names));
  if (model === undefined) throw new Error(messages);
  return model.procedures.filter(({ code }) => code.startsWith("2."));
}

/** A group of as many rows as wanted, all of one procedure. */
function groupOf(count: number): GroupView {
  const [view] = viewsOf(["Thủ tục A"]);
  if (view === undefined) throw new Error("no view");
  return {
    slug: "x",
    name: "X",
    url: "/x/",
    description: undefined,
    procedures: Array.from({ length: count }, () => view),
  };
}

test("procedures stand in dictionary order of what follows the word «Thủ tục»", () => {
  const views = viewsOf([
    "Thủ tục xóa đăng ký",
    "Đăng ký khai sinh",
    "Thủ tục: ăn uống",
    "Thủ tục ấn định",
    "Dời mộ",
    "Thủ tục an táng",
  ]);
  expect(views.map(({ name }) => name)).toEqual([
    "Thủ tục an táng",
    "Thủ tục: ăn uống",
    "Thủ tục ấn định",
    "Dời mộ",
    "Đăng ký khai sinh",
    "Thủ tục xóa đăng ký",
  ]);
  expect(inDictionaryOrder(views.toReversed())).toEqual(views);
});

test("procedures of one name stand in the order of their codes", () => {
  const views = viewsOf(["Thủ tục A", "Thủ tục A", "Thủ tục A"]);
  expect(inDictionaryOrder(views.toReversed()).map(({ code }) => code)).toEqual([
    "2.000001",
    "2.000002",
    "2.000003",
  ]);
});

test.each([
  [0, [0]],
  [1, [1]],
  [200, [200]],
  [201, [200, 1]],
  [600, [200, 200, 200]],
  [601, [200, 200, 200, 1]],
])("%d rows make pages of %j", (count, sizes) => {
  const pages = listPages(groupOf(count), "field");
  expect(pages.map(({ rows }) => rows.length)).toEqual(sizes);
  expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
});

test("the first page has the group's address, the others a number below it", () => {
  const pages = listPages(groupOf(401), "field");
  expect(pages.map(({ url }) => url)).toEqual(["/x/", "/x/trang-2/", "/x/trang-3/"]);
});

test("groups stand in dictionary order of their names, each procedure once in each of its groups", () => {
  const views = viewsOf(["Thủ tục B", "Thủ tục A"]);
  const links = [
    { slug: "d", name: "Đất đai", url: "/d/" },
    { slug: "z", name: "Dân số", url: "/z/" },
  ];
  const groups = groupBy(views, () => links);
  expect(groups.map(({ name, procedures }) => [name, procedures.length])).toEqual([
    ["Dân số", 2],
    ["Đất đai", 2],
  ]);
});
