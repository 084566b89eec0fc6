import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { type Problem, problemAt, problemOfFile } from "./problem.ts";
import { readSource, type SourceText } from "./source.ts";

/** A file below a folder, by its name there (with `/`), and its path on disk. */
export interface FoundFile {
  name: string;
  path: string;
}

/**
 * Lists all files below a folder in a fixed order. Links, pipes and the like are never followed but
 * told to `onOther`: what is published must lie in the folder itself. Names that begin with a dot
 * are the system's own, unless `withHidden`.
 */
export function listFiles(
  dir: string,
  { onOther, withHidden = false }: { onOther?: (path: string) => void; withHidden?: boolean } = {},
): FoundFile[] {
  const found: FoundFile[] = [];
  const visit = (folder: string, prefix: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!withHidden && (entry.name.startsWith(".") || entry.name === "Thumbs.db")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path, `${prefix}${entry.name}/`);
      else if (entry.isFile()) found.push({ name: prefix + entry.name, path });
      else onOther?.(path);
    }
  };
  if (existsSync(dir)) visit(dir, "");
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Lists the files of a data or content folder; anything there that is no file is a problem. */
export function listInputs(dir: string, problems: Problem[]): FoundFile[] {
  const onOther = (path: string) =>
    problems.push(
      problemOfFile(shownPath(path), {
        code: "not-a-file",
        message: "đây là liên kết hoặc tệp đặc biệt, không phải tệp thật.",
        advice: "Chép tệp thật vào chỗ này: trang chỉ lấy những gì nằm trong thư mục.",
      }),
    );
  return listFiles(dir, { onOther });
}

/** The name of a path in messages: relative where the reader stands in its tree, else whole. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere === "" || fromHere.startsWith("..") || isAbsolute(fromHere) ? path : fromHere;
}

/** Reads one file as text, or says in a problem why it cannot be read. */
export function readTextFile(file: FoundFile, problems: Problem[]): SourceText | undefined {
  const shown = shownPath(file.path);
  try {
    const source = readSource(file.path, shown);
    if (source.wasNormalised) {
      problems.push(
        problemAt(source, 0, {
          severity: "note",
          code: "not-nfc",
          message:
            "chữ có dấu trong tệp viết theo dạng tách rời (NFD); đã tự chuyển sang dạng dựng sẵn.",
        }),
      );
    }
    return source;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push(
      problemOfFile(shown, {
        code: "not-utf8",
        message: "tệp không lưu theo bảng mã UTF-8, chữ có dấu sẽ sai.",
        advice: "Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8.",
      }),
    );
    return undefined;
  }
}
