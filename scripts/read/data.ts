import { existsSync } from "node:fs";
import { listInputs, readTextFile, shownPath } from "./folder.ts";
import { FORM_FILES, type FormFile, readFormFile } from "./form-files.ts";
import { type Problem, problemOfFile } from "./problem.ts";
import type { SourceText } from "./source.ts";
import type { TreeNode } from "./tree.ts";
import { parseYaml } from "./yaml.ts";

/** One YAML file of a data folder; `root` is absent when it could not be parsed. */
export interface DataFile {
  /** Name below the data folder, such as `procedures/1.001193.yaml`. */
  name: string;
  source: SourceText;
  root: TreeNode | undefined;
}

export interface DataFolder {
  /** Path on disk. */
  dir: string;
  files: DataFile[];
  /** What lies in `form-files/`. */
  formFiles: FormFile[];
  problems: Problem[];
}

/** Reads every YAML file of a data folder and what is told of its form files; what the files mean is not its business. */
export function readDataFolder(dir: string): DataFolder {
  const problems: Problem[] = [];
  const files: DataFile[] = [];
  const formFiles: FormFile[] = [];
  if (!existsSync(dir)) {
    problems.push(
      problemOfFile(shownPath(dir), {
        code: "no-folder",
        message: "không có thư mục dữ liệu này.",
      }),
    );
  }
  for (const file of listInputs(dir, problems)) {
    if (file.name.startsWith(FORM_FILES)) {
      formFiles.push(readFormFile(file));
      continue;
    }
    if (!file.name.endsWith(".yaml")) {
      problems.push(
        problemOfFile(shownPath(file.path), {
          code: "unknown-file",
          message: "thư mục dữ liệu chỉ chứa tệp .yaml.",
          advice: file.name.endsWith(".yml")
            ? "Đổi đuôi tệp thành .yaml"
            : "Chuyển tệp này đi nơi khác.",
        }),
      );
      continue;
    }
    const source = readTextFile(file, problems);
    if (source === undefined) continue;
    const parsed = parseYaml(source);
    problems.push(...parsed.problems);
    files.push({ name: file.name, source, root: parsed.root });
  }
  return { dir, files, formFiles, problems };
}
