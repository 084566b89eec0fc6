import { basename } from "node:path";
import { nearestName } from "#scripts/language/nearest.ts";
import type { DataFile, DataFolder } from "#scripts/read/data.ts";
import { type Problem, problemAt, problemOfFile } from "#scripts/read/problem.ts";
import type { SourceText } from "#scripts/read/source.ts";
import type { TreeNode } from "#scripts/read/tree.ts";
import { type Kind, kindNames, kinds } from "#scripts/schema/kinds.ts";

/** Where a data folder keeps its translations: they are no records of their own. */
export const LANGUAGES = "languages/";

/** One record of one layer, before its fields are looked at. */
export interface RecordTree {
  kind: Kind;
  id: string;
  node: TreeNode;
  /** Where the record's name stands, for problems about the record as a whole. */
  source: SourceText;
  offset: number;
}

/** Sorts the files of a data folder into records by kind and id. */
export function recordsOf(folder: DataFolder, problems: Problem[]): RecordTree[] {
  const records: RecordTree[] = [];
  for (const file of folder.files) {
    if (file.name.startsWith(LANGUAGES)) continue;
    const kind = kindOfFile(file.name);
    if (kind === undefined) {
      problems.push(unknownFile(file));
      continue;
    }
    if (file.root === undefined) continue;
    if (file.root.kind !== "map") {
      problems.push(
        problemAt(file.source, file.root.offset, {
          code: "not-a-map",
          message: "tệp phải gồm các dòng «tên: giá trị».",
          advice: "Ví dụ: name: Ủy ban nhân dân xã",
        }),
      );
      continue;
    }
    const place = { kind, source: file.source };
    if (kinds[kind].single || file.name.includes("/")) {
      const id = kinds[kind].single ? kinds[kind].stem : basename(file.name, ".yaml");
      records.push({ ...place, id, node: file.root, offset: 0 });
      continue;
    }
    for (const [id, entry] of file.root.entries) {
      records.push({ ...place, id, node: entry.value, offset: entry.keyOffset });
    }
  }
  return withoutTwins(records, problems);
}

/** A file that could not be read: the record it holds, or some of its kind where it may hold many. */
export interface UnreadFile {
  kind: Kind;
  id?: string;
}

/** The files of a folder that broke while reading; what they hold exists, though nobody knows it. */
export function unreadFiles(folder: DataFolder): UnreadFile[] {
  return folder.files.flatMap(({ name, root }) => {
    const kind = kindOfFile(name);
    if (root !== undefined || kind === undefined) return [];
    return name.includes("/") ? [{ kind, id: basename(name, ".yaml") }] : [{ kind }];
  });
}

function kindOfFile(name: string): Kind | undefined {
  const [stem = "", rest] = name.replace(/\.yaml$/, "").split("/");
  return kindNames.find(
    (kind) => kinds[kind].stem === stem && !(kinds[kind].single && rest !== undefined),
  );
}

function unknownFile(file: DataFile): Problem {
  const [stem = ""] = file.name.replace(/\.yaml$/, "").split("/");
  const stems = kindNames.map((kind) => kinds[kind].stem);
  const near = nearestName(stem, stems);
  return problemOfFile(file.source.file, {
    code: "unknown-file",
    message: `không biết «${stem}» là loại dữ liệu nào.`,
    advice: near ? `Có phải là «${near}»?` : `Các loại: ${stems.join(", ")}`,
  });
}

function withoutTwins(records: RecordTree[], problems: Problem[]): RecordTree[] {
  const seen = new Map<string, RecordTree>();
  for (const record of records) {
    const key = `${record.kind} ${record.id}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, record);
      continue;
    }
    const place = earlier.source.place(earlier.offset);
    problems.push(
      problemAt(record.source, record.offset, {
        code: "duplicate-record",
        message: `${kinds[record.kind].title} «${record.id}» đã có ở ${place.file}:${place.line}.`,
        advice: "Bỏ một trong hai chỗ.",
      }),
    );
  }
  return [...seen.values()];
}
