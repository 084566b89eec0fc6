import { nearestName } from "#scripts/language/nearest.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import { type Problem, problemAt, problemOfFile } from "#scripts/read/problem.ts";
import { toPlain } from "#scripts/read/tree.ts";
import type { ContentPage } from "#scripts/schema/dataset.ts";
import { pageSchema } from "#scripts/schema/page.ts";
import type { Site } from "#scripts/schema/site.ts";
import { schemaProblems } from "../record/schema-problems.ts";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks the name, the section and the front matter of one page; without a good `site.yaml`, all but the section. */
export function checkPage(
  file: MarkdownFile,
  site: Site | undefined,
  problems: Problem[],
): ContentPage | undefined {
  const shown = file.source.file;
  const parts = file.name.replace(/\.md$/, "").split("/");
  const slug = parts.at(-1) ?? "";
  const section = parts.length === 2 ? (parts[0] ?? "") : "";
  if (parts.length > 2 || !parts.every((part) => SLUG.test(part))) {
    problems.push(
      problemOfFile(shown, {
        code: "bad-page-name",
        message: "tên trang không dùng làm địa chỉ được.",
        advice: "Đặt tên chữ thường không dấu trong một mục, ví dụ: content/tin-tuc/hop-dan.md",
      }),
    );
    return undefined;
  }
  if (site !== undefined) checkSection(section, site, shown, problems);
  if (file.frontMatter === undefined) {
    return undefined;
  }
  problems.push(...bodyProblems(file));
  const parsed = pageSchema.safeParse(toPlain(file.frontMatter));
  if (!parsed.success) {
    problems.push(...schemaProblems(file.frontMatter, pageSchema, parsed.error.issues));
    return undefined;
  }
  const { body, bodyLine } = file;
  const name = file.name.replace(/\.md$/, "");
  return { name, section, slug, meta: parsed.data, body, bodyLine, file: shown };
}

function checkSection(section: string, site: Site, shown: string, problems: Problem[]): void {
  const sections = Object.keys(site.sections ?? {});
  if (section === "" || sections.includes(section)) return;
  const near = nearestName(section, sections);
  problems.push(
    problemOfFile(shown, {
      code: "unknown-section",
      message: `mục «${section}» chưa được khai báo trong site.yaml.`,
      advice: near
        ? `Có phải là «${near}»?`
        : `Thêm vào site.yaml: sections: { ${section}: { name: Tên mục } }`,
    }),
  );
}

/** A tag or comment; `<https://…>` and `<ten@xa.gov.vn>` are links of Markdown. */
const HTML_TAG = /<(?!(?:https?|mailto|tel):|[^\s<>]+@[^\s<>]+>)(?:\/?[a-zA-Z][^>]*>|!--.*)/;

/** What an editor may have pasted from a web page: HTML is shown as text, so say it now. */
export function bodyProblems(file: MarkdownFile): Problem[] {
  const problems: Problem[] = [];
  const bodyStart = file.source.text.length - file.body.length;
  let isCode = false;
  let offset = bodyStart;
  for (const line of file.body.split("\n")) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
    const tag = isCode ? null : HTML_TAG.exec(line.replace(/`[^`]*`/g, blank));
    if (tag) {
      problems.push(
        problemAt(file.source, offset + tag.index, {
          code: "html-in-markdown",
          message: `«${tag[0]}» là HTML; trang chỉ viết bằng Markdown.`,
          advice: "Viết **đậm**, *nghiêng*, [chữ](địa chỉ), hoặc bỏ thẻ này.",
        }),
      );
    }
    offset += line.length + 1;
  }
  return problems;
}

const blank = (text: string) => " ".repeat(text.length);
