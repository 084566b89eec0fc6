import matter from "gray-matter";
import { listInputs, readTextFile, shownPath } from "./folder.ts";
import { type Problem, problemAt, problemOfFile } from "./problem.ts";
import { SourceText } from "./source.ts";
import type { TreeNode } from "./tree.ts";
import { parseYaml } from "./yaml.ts";

/** One Markdown file: its front matter as a tree, its body with the line it begins on. */
export interface MarkdownFile {
  /** Name below the content folder, such as `bao-cao/dan-van-2016.md`. */
  name: string;
  source: SourceText;
  frontMatter: TreeNode | undefined;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

export interface ContentFolder {
  dir: string;
  files: MarkdownFile[];
  problems: Problem[];
}

/** Reads every Markdown page of a content folder; anything else there is an error. */
export function readContentFolder(dir: string): ContentFolder {
  const problems: Problem[] = [];
  const files: MarkdownFile[] = [];
  for (const file of listInputs(dir, problems)) {
    if (!file.name.endsWith(".md")) {
      problems.push(
        problemOfFile(shownPath(file.path), {
          code: "unknown-file",
          message: "thư mục nội dung chỉ chứa trang Markdown (.md).",
          advice: "Nội dung là chữ, không phải mã: chuyển tệp này đi nơi khác.",
        }),
      );
      continue;
    }
    const source = readTextFile(file, problems);
    if (source === undefined) continue;
    files.push(splitMarkdown(file.name, source, problems));
  }
  return { dir, files, problems };
}

function splitMarkdown(name: string, source: SourceText, problems: Problem[]): MarkdownFile {
  const opening = /^---([^\r\n]*)\r?\n/.exec(source.text);
  const plain = { name, source, frontMatter: undefined, body: source.text, bodyLine: 1 };
  if (!opening) {
    problems.push(missingFrontMatter(source));
    return plain;
  }
  if (opening[1]?.trim()) {
    problems.push(
      problemAt(source, 3, {
        code: "front-matter-language",
        message: `phần đầu trang chỉ viết bằng YAML; «---${opening[1].trim()}» không được dùng.`,
        advice: "Dòng đầu chỉ gồm ba dấu gạch: ---",
      }),
    );
    return plain;
  }
  const isClosed =
    /\n---[ \t]*(?:\r?\n|$)/.exec(source.text)?.index === source.text.indexOf("\n---");
  if (!isClosed) {
    problems.push(
      problemAt(source, 0, {
        code: "front-matter-open",
        message: "phần đầu trang mở ra mà chưa đóng.",
        advice: "Sau dòng cuối của phần đầu, thêm một dòng chỉ gồm ba dấu gạch: ---",
      }),
    );
    return plain;
  }
  return { ...plain, ...parseFrontMatter(source, problems) };
}

function missingFrontMatter(source: SourceText): Problem {
  return problemAt(source, 0, {
    code: "no-front-matter",
    message: "trang chưa có phần đầu (tiêu đề, mô tả).",
    advice: "Mở đầu tệp bằng ba dòng: ---, title: Tiêu đề trang, ---",
  });
}

/** gray-matter finds where front matter ends; our own parser reads it, so that every value has its place. */
function parseFrontMatter(source: SourceText, problems: Problem[]) {
  let inner = "";
  const refuse = () => {
    throw new Error("only YAML front matter is read");
  };
  const file = matter(source.text, {
    language: "yaml",
    engines: {
      yaml: (text: string) => {
        inner = text;
        return {};
      },
      javascript: refuse,
      json: refuse,
    },
  });
  const start = source.text.indexOf("\n") + 1;
  // Blank lines in front of the inner text keep line numbers those of the whole file.
  const padded = new SourceText(source.file, `\n${inner.replace(/^[ \t]*\r?\n/, "")}`);
  // gray-matter does not call the engine for front matter of blank lines and comments.
  const parsed = inner.trim() === "" ? undefined : parseYaml(padded);
  problems.push(...(parsed?.problems ?? [missingFrontMatter(source)]));
  const bodyStart = source.text.length - file.content.length;
  return {
    frontMatter: parsed?.root,
    body: file.content,
    bodyLine: source.place(Math.max(start, bodyStart)).line,
  };
}
