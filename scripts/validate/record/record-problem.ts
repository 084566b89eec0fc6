import { type Problem, type ProblemText, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type Path } from "#scripts/read/tree.ts";
import type { CheckedRecord } from "./records.ts";

/** A problem at a path of a record: the place where the value is written. */
export function recordProblem(
  record: CheckedRecord,
  path: Path,
  text: Omit<ProblemText, "path">,
): Problem {
  const { source, offset } = nodeAt(record.tree, path);
  return problemAt(source, offset, { ...text, path: path.join(".") });
}
