import type { Mistake } from "./mistakes.ts";

/** An entry that was posted as the law asks for, with further fields, and other lines of its showing. */
const disclosure = (
  fields: string,
  showing = "form: niêm yết, where: Trụ sở, from: 05/01/2026, until: 03/02/2026",
  clause = "ngân sách",
) => ({
  "data/disclosures.yaml": `du-toan:
  what: Dự toán ngân sách xã năm 2026
  clause: ${clause}
${fields}  shown: { bang-tin: { ${showing} } }
`,
});

const shown = (showing: string, clause?: string) => disclosure("", showing, clause);

export const disclosureMistakes: readonly Mistake[] = [
  [
    "a content of no clause of the law",
    disclosure("", undefined, "ngân sách nhà nước"),
    "not-in-list",
  ],
  [
    "a form that the law does not know",
    shown("form: dán ở chợ, from: 05/01/2026, until: 03/02/2026"),
    "not-in-list",
  ],
  ["an end that is no day", shown("form: truyền thanh, from: 05/01/2026, until: mãi"), "bad-end"],
  ["a posting that never ends", shown("form: niêm yết, where: Trụ sở, from: 05/01/2026"), "no-end"],
  [
    "a posting that ends before it begins",
    shown("form: niêm yết, where: Trụ sở, from: 05/01/2026, until: 03/02/2025"),
    "end-before-start",
  ],
  [
    "a slip of the pen in the year",
    shown("form: niêm yết, where: Trụ sở, from: 05/01/2026, until: 03/02/2206"),
    "end-too-far",
  ],
  [
    "a posting nobody knows where",
    shown("form: niêm yết, from: 05/01/2026, until: 03/02/2026"),
    "no-posting-place",
  ],
  [
    "a posting of 29 days",
    shown("form: niêm yết, where: Trụ sở, from: 05/01/2026, until: 02/02/2026"),
    "posted-too-short",
  ],
  [
    "a short posting of what another law makes public",
    shown("form: niêm yết, where: Trụ sở, from: 05/01/2026, until: 05/01/2026", "khác"),
    "posted-too-short",
  ],
  [
    "procedures posted for a time",
    shown(
      "form: niêm yết, where: Trụ sở, from: 05/01/2026, until: 03/02/2026",
      "thủ tục hành chính",
    ),
    "posted-for-a-time",
  ],
  [
    "a broadcast of two days",
    shown("form: truyền thanh, from: 05/01/2026, until: 06/01/2026", "nhập ngũ"),
    "broadcast-too-short",
  ],
  [
    "a content public before it was decided",
    disclosure("  decided: 05/01/2027\n"),
    "shown-before-decision",
  ],
  ["a content public six working days later", disclosure("  decided: 26/12/2025\n"), "shown-late"],
  [
    "a correction before there was anything to correct",
    disclosure("  corrections: [{ on: 04/01/2026, why: in nhầm }]\n"),
    "correction-before-showing",
  ],
  [
    "two entries for one thing",
    {
      "data/disclosures.yaml": `a:
  what: Dự toán ngân sách xã
  clause: ngân sách
  shown: { web: { form: trang thông tin điện tử, from: 05/01/2026, until: thường xuyên } }
b:
  what: Dự toán ngân sách xã
  clause: ngân sách
  shown: { web: { form: cổng thông tin điện tử, from: 01/02/2026, until: 01/03/2026 } }
`,
    },
    "disclosed-twice",
  ],
  [
    "an address that is neither a page nor a link",
    disclosure("  address: tin-tuc/hop-dan\n"),
    "bad-link",
  ],
  ["a page that does not exist", disclosure("  address: /tin-tuc/hop-da/#a\n"), "unknown-page"],
  ["a document that does not exist", disclosure("  document: luat-ho-tic\n"), "dangling-reference"],
];
