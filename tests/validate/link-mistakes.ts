import { edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";
import type { Mistake } from "./mistakes.ts";

const body = (text: string): Files => ({
  "content/tin-tuc/hop-dan.md": `---\ntitle: Họp dân\n---\n\n## Giờ họp\n\n${text}\n`,
});

/** Mistakes about where links of pages lead, and about titles that two pages share. */
export const linkMistakes: readonly Mistake[] = [
  ["a link to no page", body("Xem [khai tử](/thu-tuc/1.000003/)."), "broken-link"],
  ["a link that resembles nothing", body("[x](/xyz/xyz/xyz/xyz/xyz/)"), "broken-link"],
  ["a link to an address without a page", body("[cấp](/cap/)"), "broken-link"],
  [
    "two links, of which the second breaks",
    body("[một](/thu-tuc/1.000001/) và\n[hai](/thu-tuc/1.00001/)"),
    "broken-link",
  ],
  ["a link in a table", body("| a | b |\n| - | - |\n| x | [y](/thu-tucc/) |"), "broken-link"],
  ["a link by reference", body("Xem [ở đây][1].\n\n[1]: /van-bna/"), "broken-link"],
  ["a link to a copy of a form", body("[mẫu](/bieu-mau/tep/to-khai.docx)"), "broken-link"],
  ["a link without its last slash", body("[x](/thu-tuc/1.000001#le-phi)"), "link-form"],
  ["a link to a file of a page", body("[x](/thu-tuc/1.000001/index.html)"), "link-form"],
  ["a link that is not from the root", body("[x](../../thu-tuc/1.000001/#le-phi)"), "link-form"],
  ["a link to a Markdown file", body("[x](hop-dan.md)"), "link-form"],
  ["a link without https", body("[x](//example.vn/)"), "link-form"],
  ["a link that runs code", body("[x](javascript:alert)"), "link-form"],
  ["a mail address cut short", body("[x](mailto:ubnd)"), "link-form"],
  ["a link without address", body("[x]()"), "link-form"],
  ["an anchor that the page has not", body("[x](#gio-hop-moi)"), "broken-anchor"],
  ["an anchor that a procedure has not", body("[x](/thu-tuc/1.000001/#le-phí)"), "broken-anchor"],
  ["a picture", body("![sơ đồ](so-do.png)"), "picture-in-content"],
  ["a picture of another site", body("![x](https://example.vn/a.png)"), "picture-in-content"],
  [
    "two pages of one title",
    { "content/tin-tuc/hop-lai.md": "---\ntitle: Họp dân\n---\n\nHọp lại.\n" },
    "title-taken",
  ],
  [
    "a page of the title of a page of the site",
    { "content/tin-tuc/van-ban.md": "---\ndate: 01/02/2026\ntitle: Văn bản\n---\n\nX.\n" },
    "title-taken",
  ],
  [
    "two agencies of one name",
    edit("data/agencies.yaml", "Bộ phận Một cửa", "Ủy ban nhân dân xã"),
    "title-taken",
  ],
];
