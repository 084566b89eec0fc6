import { smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";
import type { Mistake } from "./mistakes.ts";

const addTo = (path: string, text: string): Files => ({ [path]: (smallSite[path] ?? "") + text });
const birth = (remedies: string) =>
  addTo("data/procedures/1.000001.yaml", `remedies:\n${remedies}`);
const catalogue = (fields: string): Files => ({
  "data/remedies.yaml": `mat-giay: { situation: khác, title: Làm mất giấy tờ, right: Bạn được làm lại giấy tờ, ${fields} }\n`,
});

/** Mistakes about what people may do when something goes wrong. */
export const remedyMistakes: readonly Mistake[] = [
  [
    "somebody whom nobody can find",
    catalogue("to: Ông Chủ tịch, within: 5 ngày, basis: { luat-ho-tich: Điều 7 }"),
    "unknown-receiver",
  ],
  [
    "no time and no word why",
    catalogue("to: người đứng đầu, within: không quy định, basis: { luat-ho-tich: Điều 7 }"),
    "remedy-without-time",
  ],
  [
    "a law that does not exist",
    catalogue("to: người đứng đầu, within: 5 ngày, basis: { luat-ho-tihc: Điều 7 }"),
    "dangling-reference",
  ],
  [
    "a procedure that the site leaves out",
    {
      ...catalogue(
        'to: người đứng đầu, within: 5 ngày, basis: { luat-ho-tich: Điều 7 }, appliesTo: { procedures: ["1.000002"] }',
      ),
      ...addTo("data/site.yaml", `publish: { except: ["1.000002"] }\n`),
    },
    "unpublished-reference",
  ],
  [
    "a misspelt remedy of a procedure",
    birth("  qua-hn: { right: Gọi ngay }\n"),
    "incomplete-remedy",
  ],
  [
    "a remedy of a procedure's own with half its fields",
    birth("  mat-giay: { title: Mất giấy }\n"),
    "incomplete-remedy",
  ],
  [
    "an agency of a procedure's remedy that does not exist",
    birth("  qua-han: { to: mot-cu }\n"),
    "dangling-reference",
  ],
];
