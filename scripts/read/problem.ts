import type { Place, SourceText } from "./source.ts";

export type Severity = "error" | "warning" | "note";

/**
 * Something an editor should know about one place of one file.
 * `code` is permanent: documentation and filters may rely on it.
 */
export interface Problem extends Place {
  severity: Severity;
  code: string;
  /** Path of the value inside the file, such as `methods.inPerson.timeLimit`; empty for a whole file. */
  path: string;
  /** What is wrong, in one Vietnamese sentence. */
  message: string;
  /** What to do, with a right line; empty where the message says it all. */
  advice: string;
  /** The line as it stands in the file; empty for a whole file. */
  excerpt: string;
}

export interface ProblemText {
  severity?: Severity;
  code: string;
  path?: string;
  message: string;
  advice?: string;
}

/** Makes a problem about a place in a source text. */
export function problemAt(source: SourceText, offset: number, text: ProblemText): Problem {
  const place = source.place(offset);
  return {
    ...place,
    severity: text.severity ?? "error",
    code: text.code,
    path: text.path ?? "",
    message: text.message,
    advice: text.advice ?? "",
    excerpt: source.line(place.line),
  };
}

/** Makes a problem about a file as a whole. */
export function problemOfFile(file: string, text: ProblemText): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: text.severity ?? "error",
    code: text.code,
    path: text.path ?? "",
    message: text.message,
    advice: text.advice ?? "",
    excerpt: "",
  };
}

/**
 * Problems by file, then by place, so that every run prints them alike; a line that two records
 * share (a base and its variant) is told of once.
 */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(compareProblems).filter((problem, index, all) => {
    const earlier = all[index - 1];
    return earlier === undefined || compareProblems(earlier, problem) !== 0;
  });
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.path, b.path) ||
    compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
