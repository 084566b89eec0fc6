import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSmallSite, contentsOf } from "../run-command.ts";
import { edit, smallSite } from "../small-site.ts";

/** Text that is code to a browser, a template engine, XML, a spreadsheet or a script block. */
const NASTY = `<script>xss()</script>"'><img src=x onerror=xss()>{{xss}}{%xss%}]]>&xss;`;

/** The nasty text as a YAML value, behind a word that tells records of different kinds apart. */
const yaml = (word: string) => `'${word} ${NASTY.replaceAll("'", "''")}'`;

/** The small site with the nasty text behind every text that people write. */
function nastySite() {
  const nasty = yaml("Chữ");
  return {
    ...edit("data/site.yaml", "name: Trang thử", `name: ${nasty}`),
    "data/fields.yaml": `ho-tich: { name: ${nasty}, description: ${nasty} }\ndat-dai: { name: Đất đai }\n`,
    "data/agencies.yaml": `ubnd-xa: { name: ${nasty}, kind: cơ quan, level: xã, description: ${nasty}, address: ${nasty}, phone: ${nasty} }
mot-cua: { name: ${yaml("Quầy")}, kind: bộ phận, parent: ubnd-xa, hours: ${nasty} }
`,
    "data/documents.yaml": `luat-ho-tich: { type: luật, number: ${nasty}, title: ${nasty}, issuer: ${nasty}, note: ${nasty} }
bao-cao: { type: báo cáo, title: ${yaml("Báo cáo")} }
`,
    "data/forms.yaml": `to-khai-khai-sinh: { name: ${nasty}, number: ${nasty}, note: ${nasty} }\n`,
    "data/places.yaml": `xa-thu: { name: ${yaml("Xã")} }\n`,
    ...edit("data/indicators.yaml", "definition: Vụ được tiếp nhận", `definition: ${nasty}`),
    "data/models.yaml": (smallSite["data/models.yaml"] ?? "").replace(
      "name: Đường hoa",
      `name: ${yaml("Mô hình")}\n  result: ${nasty}\n  method: ${nasty}\n  situation: ${nasty}`,
    ),
    "data/life-events.yaml": `sinh-con: { name: ${yaml("Sự kiện")}, intro: ${nasty}, steps: { 1: { what: ${nasty}, note: ${nasty} } } }\n`,
    "data/procedures/1.000001.yaml": (smallSite["data/procedures/1.000001.yaml"] ?? "")
      .replace(
        "name: Thủ tục đăng ký khai sinh",
        `name: ${nasty}\nsummary: ${nasty}\nnext: ${nasty}`,
      )
      .replace("[làm giấy khai sinh,", `[${nasty},`)
      .replace("fee: miễn phí", `fee: { rule: ${nasty} }\n    feeNote: ${nasty}`)
      .replace("give: xuất trình", `give: xuất trình, note: ${nasty}, when: ${nasty}`)
      .replace("when: Cha hoặc mẹ đi khai", `when: ${nasty}`)
      .replace("1: Nộp hồ sơ", `1: ${nasty}`),
    "content/tin-tuc/hop-dan.md": `---\ntitle: ${yaml("Tin")}\ndescription: ${nasty}\n---\n\nHọp.\n`,
  };
}

test("what people write is escaped on every page, in every file", () => {
  const { status, stdout, dir } = buildSmallSite(nastySite());
  expect(stdout).toContain("Đã dựng");
  expect(status).toBe(0);
  const files = Object.entries(contentsOf(join(dir, "_site")));
  const pages = files.filter(([name]) => name.endsWith(".html"));
  // Verification has already refused inline scripts, handlers and tags left open.
  expect(pages.filter(([, html]) => /<script>|<img|onerror=xss\(\)>(?!\{)/.test(html))).toEqual([]);
  expect(pages.filter(([, html]) => html.includes("&lt;script&gt;xss()")).length).toBeGreaterThan(
    15,
  );
  const others = files.filter(([name]) => /\.(?:xml|svg|config)$/.test(name));
  expect(others.filter(([, text]) => /<script|<img/.test(text))).toEqual([]);
});
