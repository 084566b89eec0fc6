import { nearestName } from "#scripts/language/nearest.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { ContentPage } from "#scripts/schema/dataset.ts";

/** Finds figures that Markdown quotes by a reference to nothing; `place` is what a short reference means. */
export function checkQuotes(
  pages: readonly ContentPage[],
  figureIds: ReadonlySet<string>,
  place: string,
): Problem[] {
  return pages.flatMap((page) =>
    parseQuotes(page.body).flatMap((part) => {
      if (part.kind !== "figure") return [];
      const id = `${part.indicator}/${part.period ?? "?"}/${part.place ?? place}`;
      if (figureIds.has(id)) return [];
      return [missingFigure(page, part.offset, id, nearestName(id, figureIds))];
    }),
  );
}

function missingFigure(
  page: ContentPage,
  offset: number,
  id: string,
  near: string | undefined,
): Problem {
  const before = page.body.slice(0, offset).split("\n");
  const line = before.length - 1;
  return {
    file: page.file,
    line: page.bodyLine + line,
    column: (before.at(-1)?.length ?? 0) + 1,
    severity: "error",
    code: "unknown-figure",
    path: "",
    message: `không có số liệu «${id}» để trích.`,
    advice: near ? `Có phải là [[${near}]]?` : "Viết [[chỉ-số/kỳ]] hoặc [[chỉ-số/kỳ/địa-phương]].",
    excerpt: page.body.split("\n")[line] ?? "",
  };
}
