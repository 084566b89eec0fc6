import type { QuarterView } from "#scripts/derive/people-work/disclosure-views.ts";
import type { Context } from "../../page.ts";

type Words = Pick<Context, "text">;

/** «Danh sách nội dung đã công khai quý I năm 2026». */
export function quarterTitle({ number, year }: QuarterView, { text }: Words): string {
  return text.disclosures.listOf(text.disclosures.quarter(number, year));
}

/** «5 nội dung, 7 lần công khai · 1 lần đính chính, cập nhật». */
export function quarterCounts({ lists, showings, changes }: QuarterView, { text }: Words): string {
  const words = text.disclosures;
  const contents = lists[0]?.count ?? 0;
  const told = [
    ...(contents > 0
      ? [words.counted(text.format.number(contents), text.format.number(showings))]
      : []),
    ...(changes.length > 0 ? [words.changedCount(text.format.number(changes.length))] : []),
  ];
  return told.join(" · ");
}

/** What was made public, for search: all of it, each quarter, and each thing that the office entered. */
export function disclosureRecords(context: Pick<Context, "model" | "text">) {
  const { title, description, clauses } = context.text.disclosures;
  return [
    { name: title, url: "/cong-khai/", line: description },
    ...context.model.quarters.map((quarter) => ({
      name: quarterTitle(quarter, context),
      url: quarter.url,
      line: quarterCounts(quarter, context),
    })),
    // What is older than the first list has no place of its own.
    ...context.model.disclosures.flatMap(({ content, url, clause }) =>
      content.kind === "own" && url.includes("#")
        ? [{ name: content.what, url, line: `${title}: ${clauses[clause]}` }]
        : [],
    ),
  ];
}
