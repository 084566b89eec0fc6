import { expect, test } from "vitest";
import { pageFaults } from "#scripts/verify/page-faults.ts";
import { reachFaults } from "#scripts/verify/reach.ts";
import { scanPage } from "#scripts/verify/scan.ts";

/** A site of pages by file name, each with the links that it holds. */
function faultsOf(links: { [name: string]: string }): string[] {
  const pages = Object.entries(links).map(([name, body]) => {
    const kind = name.includes("thu-tuc/1") ? "procedure" : "list";
    const html = `<!doctype html><html lang="vi"><main data-kind="${kind}">${body}</main></html>`;
    return [name, scanPage(html)] as const;
  });
  return reachFaults(new Map(pages), "/xa/", ["en"]);
}

const link = (url: string) => `<a href="/xa/${url}">a</a>`;

const FAR = {
  "index.html": link("linh-vuc/"),
  "linh-vuc/index.html": link("linh-vuc/dat-dai/?a=b#c"),
  "linh-vuc/dat-dai/index.html": link("thu-tuc/1.000001/"),
  "thu-tuc/1.000001/index.html": link("thu-tuc/1.000002/"),
  "thu-tuc/1.000002/index.html": "",
};

test("a procedure that takes three clicks is near, one that takes four is not", () => {
  expect(faultsOf(FAR)).toEqual([
    "/thu-tuc/1.000002/: từ trang chủ không tới được thủ tục này trong 3 lần bấm",
  ]);
});

test("a procedure in another language is counted from the home page of that language", () => {
  const english = {
    "index.html": link("en/"),
    "en/index.html": link("en/linh-vuc/"),
    "en/linh-vuc/index.html": link("en/linh-vuc/dat-dai/"),
    "en/linh-vuc/dat-dai/index.html": link("en/thu-tuc/1.000001/"),
    "en/thu-tuc/1.000001/index.html": link("en/thu-tuc/1.000002/"),
    "en/thu-tuc/1.000002/index.html": "",
  };
  expect(faultsOf(english)).toEqual([
    "/en/thu-tuc/1.000002/: từ trang chủ không tới được thủ tục này trong 3 lần bấm",
  ]);
});

test("a shorter way counts, and a way through a form does not", () => {
  const near = link("thu-tuc/1.000001/");
  expect(faultsOf({ ...FAR, "linh-vuc/index.html": near + FAR["linh-vuc/index.html"] })).toEqual(
    [],
  );
  const form = '<form action="/xa/thu-tuc/1.000002/"></form>';
  expect(
    faultsOf({ ...FAR, "linh-vuc/index.html": form + FAR["linh-vuc/index.html"] }),
  ).toHaveLength(1);
});

test("a list of more than 200 rows is a fault, and the lists within its rows count by themselves", () => {
  const faults = (rows: number) => {
    const list = `<ul>${"<li><ul><li>a</li><li>b</li></ul></li>".repeat(rows)}</ul>`;
    const html = `<!doctype html><html lang="vi"><main data-kind="list"><h1>A</h1>${list}</main></html>`;
    return pageFaults(scanPage(html), "/", "/").filter((fault) => fault.includes("danh sách"));
  };
  expect(faults(200)).toEqual([]);
  expect(faults(201)).toEqual(["có danh sách 201 dòng, nhiều hơn 200"]);
});
