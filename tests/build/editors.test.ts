import { expect, test } from "vitest";
import { buildSmallSite } from "../run-command.ts";
import { edit } from "../small-site.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const DEATH = "data/procedures/1.000002.yaml";

/** The words of a page without its tags. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test("the editors' page names each finding with its file, line and cure, and nobody indexes it", () => {
  const { status, read } = buildSmallSite(edit(BIRTH, "compared: 15/07/2026, ", ""));
  expect(status).toBe(0);
  const page = read("bien-tap/index.html");
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(wordsOf(page)).toContain(
    "data/procedures/1.000001.yaml:8:9 source chưa ghi ngày đối chiếu với nguồn chính thức. Cách sửa: Thêm compared: 15/07/2026 sau khi đối chiếu.",
  );
  expect(page).toContain('<h3 id="warning-not-compared">Cảnh báo: <code>not-compared</code></h3>');
  expect(read("sitemap.xml")).not.toContain("bien-tap");
  expect(read("robots.txt")).toContain("Disallow: /bien-tap/");
});

test("warnings stand before notes, each code counted, and a site without findings says so", () => {
  const { read } = buildSmallSite({
    ...edit(BIRTH, "compared: 15/07/2026, ", ""),
    ...edit("data/site.yaml", "responsible: Người phụ trách", "responsible: { sample: Họ tên }"),
  });
  const page = read("bien-tap/index.html");
  expect(page.indexOf("warning-not-compared")).toBeLessThan(page.indexOf('id="note-'));
  expect(page).toMatch(
    /href="\/bien-tap\/#warning-not-compared"><code>not-compared<\/code><\/a> <span class="count">1</,
  );
  expect(buildSmallSite().read("bien-tap/index.html")).toContain(
    "Không có cảnh báo hay ghi chú nào",
  );
});

test("every record with a page may name who looks it over and when", () => {
  const { read } = buildSmallSite({
    ...edit("data/agencies.yaml", "parent: ubnd-xa }", "parent: ubnd-xa, review: 01/02/2027 }"),
    ...edit(
      "data/documents.yaml",
      "title: Luật Hộ tịch }",
      "title: Luật Hộ tịch, review: 02/02/2027 }",
    ),
    ...edit(
      "data/forms.yaml",
      "luat-ho-tich }",
      "luat-ho-tich, owner: mot-cua, review: 03/02/2027 }",
    ),
    ...edit("data/life-events.yaml", "steps:", "owner: mot-cua\n  review: 04/02/2027\n  steps:"),
    "content/tin-tuc/hop-dan.md": "---\ntitle: Họp dân\nreview: 05/02/2027\n---\n\nBài.\n",
  });
  const rows: { kind: string; owner: string | null; review: string | null; url: string }[] =
    JSON.parse(read("bien-tap/ra-soat.json"));
  expect(rows.slice(0, 5).map(({ kind, owner, review }) => [kind, owner, review])).toEqual([
    ["agency", null, "2027-02-01"],
    ["document", null, "2027-02-02"],
    ["form", "Bộ phận Một cửa", "2027-02-03"],
    ["lifeEvent", "Bộ phận Một cửa", "2027-02-04"],
    ["page", null, "2027-02-05"],
  ]);
  for (const { url, review } of rows.slice(0, 5)) {
    const page = read(`${new URL(url).pathname.slice(1)}index.html`);
    expect(page).toContain(`<time datetime="${review}" data-due>`);
    expect(page).toMatch(/<script type="module" src="[^"]*due\./);
  }
  expect(wordsOf(read("bien-tap/index.html"))).toContain("2 thủ tục chưa có ngày rà soát");
});

test("review dates are a page and a file, the earliest first, those without a date last", () => {
  const { read } = buildSmallSite({
    ...edit(BIRTH, "owner: mot-cua", "owner: mot-cua\nreview: 15/01/2027"),
  });
  expect(JSON.parse(read("bien-tap/ra-soat.json"))).toEqual([
    {
      ...{ kind: "procedure", code: "1.000001", name: "Thủ tục đăng ký khai sinh" },
      url: "https://xa.example.vn/thu-tuc/1.000001/",
      ...{ owner: "Bộ phận Một cửa", review: "2027-01-15", compared: "2026-07-15" },
    },
    {
      ...{ kind: "procedure", code: "1.000002", name: "Thủ tục đăng ký khai tử" },
      url: "https://xa.example.vn/thu-tuc/1.000002/",
      ...{ owner: null, review: null, compared: "2026-07-15" },
    },
  ]);
  const page = read("bien-tap/ra-soat/index.html");
  expect(page).toContain('<time datetime="2027-01-15" data-due>15/01/2027</time>');
  expect(page).not.toContain(DEATH);
  expect(wordsOf(read("bien-tap/index.html"))).toContain("1 thủ tục chưa có ngày rà soát");
});
