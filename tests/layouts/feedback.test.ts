import { expect, test } from "vitest";
import { html } from "#layouts/html.ts";
import type { PageView } from "#layouts/page.ts";
import { feedback } from "#layouts/parts/page/feedback.ts";
import { contextFor, wholeAddresses } from "#scripts/context.ts";
import { exportOpenData } from "#scripts/export/open-data.ts";
import { checkSite, edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const ASSETS = {
  ...{ style: "", search: "", engine: "", pack: "", icon: "", site: "", picture: "" },
  ...{ due: "", procedure: "", shards: 1, later: [] },
};

const PROCEDURE: PageView = {
  ...{ title: "Thủ tục đăng ký khai sinh (1.000001)", description: "", kind: "procedure" },
  ...{ code: "1.000001", version: "abcd1234", crumbs: [], main: html`` },
};

/** The block below a page, and the letters that it begins. */
function below(view: PageView, files: Files = {}) {
  const { dataset, model, messages } = checkSite(files);
  if (dataset === undefined || model === undefined) throw new Error(messages);
  const { openData } = exportOpenData(dataset, model, wholeAddresses(model, "/"));
  const markup = feedback("/thu-tuc/1.000001/", view, contextFor(model, "/", ASSETS, openData));
  const letters = [...markup.toString().matchAll(/href="(mailto:[^"]+)"/g)].map(
    ([, href = ""]) => new URL(href.replaceAll("&amp;", "&")),
  );
  return { markup: markup.toString(), letters };
}

test("every reason begins a letter that carries the page, its code and its version", () => {
  const { letters } = below(PROCEDURE);
  expect(letters).toHaveLength(5);
  for (const { pathname, searchParams } of letters) {
    expect(pathname).toBe("xa@example.vn");
    expect(searchParams.get("subject")).toMatch(/^Góp ý trang 1\.000001, phiên bản abcd1234: /);
    expect(searchParams.get("body")).toContain("https://xa.example.vn/thu-tuc/1.000001/");
    expect(searchParams.get("body")).toContain("đừng gửi giấy tờ");
  }
  const subjects = letters.map(({ searchParams }) => searchParams.get("subject"));
  expect(new Set(subjects).size).toBe(5);
});

test("the telephone, the petition page and the warning stand there too", () => {
  const { markup } = below(PROCEDURE);
  expect(markup).toContain('href="tel:0123456789"');
  expect(markup).toContain('href="https://xa.example.vn/phan-anh"');
  expect(markup).toContain("Đây không phải là nơi nộp hồ sơ: đừng gửi giấy tờ");
});

test("only a procedure asks about the office that receives dossiers", () => {
  const page = {
    ...PROCEDURE,
    kind: "page",
    code: undefined,
    version: undefined,
    title: "Họp dân",
  };
  const { code: _, version: __, ...plain } = page;
  const { letters, markup } = below(plain);
  expect(letters).toHaveLength(4);
  expect(markup).not.toContain("Nơi nhận hồ sơ");
  expect(letters[0]?.searchParams.get("subject")).toBe("Góp ý trang Họp dân: Có chỗ khó hiểu");
});

test("without an e-mail address the reasons are told, and lead nowhere that does not exist", () => {
  const sample = edit(
    "data/site.yaml",
    "email: xa@example.vn",
    "email: { sample: Điền thư điện tử }",
  );
  const { letters, markup } = below(PROCEDURE, sample);
  expect(letters).toEqual([]);
  expect(markup).toContain("<li>Có chỗ khó hiểu</li>");
});
