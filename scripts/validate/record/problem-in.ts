import { type Problem, problemAt, type Severity } from "#scripts/read/problem.ts";
import { nodeAt, type Path } from "#scripts/read/tree.ts";
import type { CheckedRecord } from "./records.ts";

/** What is wrong with one value of a record. */
interface Finding {
  code: string;
  message: string;
  advice?: string;
  severity?: Severity;
}

/** A problem at the place where a record has a value. */
export function problemIn(record: CheckedRecord, path: Path, finding: Finding): Problem {
  const node = nodeAt(record.tree, path);
  return problemAt(node.source, node.offset, { ...finding, path: path.join(".") });
}
