import { nearestName } from "#scripts/language/nearest.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import type { ContentPage, Entry } from "#scripts/schema/dataset.ts";
import type { Model } from "#scripts/schema/model.ts";
import { storyParts } from "../models.ts";

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
      return [missingFigure(page, part.offset, missing(id, figureIds))];
    }),
  );
}

/** Finds figures that the write-ups of models quote by a reference to nothing. */
export function checkModelQuotes(
  models: ReadonlyMap<string, Entry<Model>>,
  trees: ReadonlyMap<string, TreeNode>,
  figureIds: ReadonlySet<string>,
): Problem[] {
  return [...models].flatMap(([slug, { value: model }]) =>
    storyParts.flatMap((part) =>
      parseQuotes(model[part] ?? "").flatMap((quote): Problem[] => {
        if (quote.kind !== "figure") return [];
        const id = `${quote.indicator}/${quote.period ?? "?"}/${quote.place ?? model.place}`;
        const tree = trees.get(slug);
        if (figureIds.has(id) || tree === undefined) return [];
        const { source, offset } = nodeAt(tree, [part]);
        const at = source.text.indexOf(`[[${quote.indicator}`, offset);
        return [problemAt(source, at < 0 ? offset : at, { path: part, ...missing(id, figureIds) })];
      }),
    ),
  );
}

function missing(id: string, figureIds: ReadonlySet<string>) {
  const near = nearestName(id, figureIds);
  return {
    code: "unknown-figure",
    message: `không có số liệu «${id}» để trích.`,
    advice: near ? `Có phải là [[${near}]]?` : "Viết [[chỉ-số/kỳ]] hoặc [[chỉ-số/kỳ/địa-phương]].",
  };
}

function missingFigure(
  page: ContentPage,
  offset: number,
  text: ReturnType<typeof missing>,
): Problem {
  const before = page.body.slice(0, offset).split("\n");
  const line = before.length - 1;
  return {
    file: page.file,
    line: page.bodyLine + line,
    column: (before.at(-1)?.length ?? 0) + 1,
    severity: "error",
    path: "",
    ...text,
    excerpt: page.body.split("\n")[line] ?? "",
  };
}
