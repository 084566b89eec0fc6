import { expect, test } from "vitest";
import { createMarkdown } from "#layouts/markdown.ts";
import { termsOfPage } from "#layouts/parts/glossary.ts";
import { vi } from "#layouts/text/vi.ts";
import { checkSite } from "#tests/small-site.ts";

const GLOSSARY = `ho-tich: { name: hộ tịch, meaning: Việc ghi vào sổ, alsoCalled: [việc hộ tịch] }
uy-ban: { name: Ủy ban nhân dân, abbreviation: UBND, meaning: Cơ quan hành chính }
`;

function reader() {
  const { model, messages } = checkSite({ "data/glossary.yaml": GLOSSARY });
  if (model === undefined) throw new Error(messages);
  return { model, text: vi, href: (url: string) => `/goc${url}` };
}

const read = (...lines: string[]) => {
  const show = termsOfPage(reader());
  return lines.map((line) => show(line).toString());
};

test("a term leads to its meaning where it first stands on a page, and not again", () => {
  expect(read("Đăng ký hộ tịch <b>", "việc hộ tịch")).toEqual([
    'Đăng ký <a class="term" href="/goc/thuat-ngu/#ho-tich">hộ tịch</a> &lt;b&gt;',
    "việc hộ tịch",
  ]);
});

test("an abbreviation is written out behind its first use", () => {
  const link =
    '<a class="term" href="/goc/thuat-ngu/#uy-ban"><abbr title="Ủy ban nhân dân">UBND</abbr></a>';
  expect(read("UBND xã và UBND tỉnh", "UBND")).toEqual([
    `${link} (Ủy ban nhân dân) xã và UBND tỉnh`,
    "UBND",
  ]);
});

test("an abbreviation in brackets behind its own words is not written out again", () => {
  const [line] = read("Ủy ban nhân dân (UBND) xã");
  expect(line).toContain('">Ủy ban nhân dân</a> (<a');
  expect(line).toMatch(/UBND<\/abbr><\/a>\) xã$/);
});

test("an official name stays as it is written", () => {
  const shown = termsOfPage(reader())("Giấy của UBND", true).toString();
  expect(shown.replace(/<[^>]*>/g, "")).toBe("Giấy của UBND");
  expect(shown).toContain("#uy-ban");
});

test("Markdown links terms in its text, not in headings, links or code", () => {
  const html = createMarkdown(reader()).render(
    "## hộ tịch\n\n[hộ tịch](/a/) `hộ tịch` *hộ tịch*, hộ tịch\n",
  );
  expect(html).toBe(
    '<h2 id="ho-tich">hộ tịch</h2>\n<p><a href="/goc/a/">hộ tịch</a> <code>hộ tịch</code> <em><a class="term" href="/goc/thuat-ngu/#ho-tich">hộ tịch</a></em>, hộ tịch</p>\n',
  );
});

test("each Markdown page begins anew", () => {
  const markdown = createMarkdown(reader());
  expect(markdown.render("hộ tịch")).toBe(markdown.render("hộ tịch"));
});
