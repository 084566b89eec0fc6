import { versionOf } from "#scripts/derive/version.ts";
import { nearestName } from "#scripts/language/nearest.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import { toPlain } from "#scripts/read/tree.ts";
import type { ContentPage } from "#scripts/schema/dataset.ts";
import { translatedPageSchema } from "#scripts/schema/page.ts";
import { bodyProblems } from "#scripts/validate/content/content.ts";
import { schemaProblems } from "#scripts/validate/record/schema-problems.ts";
import { staleness } from "./findings.ts";

/** A Markdown page in another language, under the name of the page that it translates. */
export interface TranslatedPage {
  page: ContentPage;
  isStale: boolean;
}

/** Checks the pages in the folder of a language; their names are those of the Vietnamese pages. */
export function translatePages(
  files: readonly MarkdownFile[],
  code: string,
  originals: readonly ContentPage[],
  problems: Problem[],
): TranslatedPage[] {
  const byName = new Map(originals.map((page) => [page.name, page]));
  return files.flatMap((file) => {
    const name = file.name.slice(code.length + 1).replace(/\.md$/, "");
    const original = byName.get(name);
    if (original === undefined) {
      problems.push(pageless(file, name, [...byName.keys()]));
      return [];
    }
    return translatePage(file, original, problems) ?? [];
  });
}

function translatePage(
  file: MarkdownFile,
  original: ContentPage,
  problems: Problem[],
): TranslatedPage | undefined {
  if (file.frontMatter === undefined) return undefined;
  problems.push(...bodyProblems(file));
  const parsed = translatedPageSchema.safeParse(toPlain(file.frontMatter));
  if (!parsed.success) {
    problems.push(...schemaProblems(file.frontMatter, translatedPageSchema, parsed.error.issues));
    return undefined;
  }
  const { of, ...meta } = parsed.data;
  const version = pageVersion(original);
  problems.push(...staleness({ source: file.source, offset: 0 }, of, version));
  return {
    page: {
      ...original,
      ...{ meta: { ...original.meta, description: undefined, ...meta } },
      ...{ body: file.body, bodyLine: file.bodyLine, file: file.source.file },
    },
    isStale: of !== undefined && of !== version,
  };
}

const pageVersion = ({ meta, body }: ContentPage) =>
  versionOf([meta.title, meta.description ?? "", body]);

function pageless(file: MarkdownFile, name: string, names: readonly string[]): Problem {
  const near = nearestName(name, names);
  return problemOfFile(file.source.file, {
    code: "translation-without-record",
    message: `không có trang «${name}» bằng tiếng Việt để dịch.`,
    advice: near
      ? `Có phải là «${near}»?`
      : "Tên tệp của bản dịch là tên tệp của trang tiếng Việt, ví dụ: content/en/tin-tuc/hop-dan.md",
  });
}
