import type { Problem, Severity } from "#scripts/read/problem.ts";

const SEVERITY_WORD: { readonly [severity in Severity]: string } = {
  error: "LỖI",
  warning: "cảnh báo",
  note: "ghi chú",
};

/** A longer excerpt than this is cut around the place: a line of YAML may hold a whole page. */
const EXCERPT_WIDTH = 100;

/** One problem as an editor reads it: place, what is wrong, the line, what to do. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const word = problem.severity === "error" ? "" : `[${SEVERITY_WORD[problem.severity]}] `;
  const path = problem.path ? `${problem.path}: ` : "";
  const lines = [`${place}  ${word}${path}${problem.message}`];
  if (problem.excerpt.trim() !== "") lines.push(...excerptLines(problem));
  if (problem.advice) lines.push(`    ${problem.advice}`);
  return lines.join("\n");
}

function excerptLines(problem: Problem): string[] {
  const number = String(problem.line);
  const from = Math.max(0, problem.column - 1 - Math.floor(EXCERPT_WIDTH / 2));
  const start = problem.excerpt.length <= EXCERPT_WIDTH ? 0 : from;
  const shown = problem.excerpt.slice(start, start + EXCERPT_WIDTH);
  const caret = " ".repeat(Math.max(0, problem.column - 1 - start));
  return [`    ${number} | ${shown}`, `    ${" ".repeat(number.length)} | ${caret}^`];
}

const RANK: { readonly [severity in Severity]: number } = { note: 0, warning: 1, error: 2 };

/** How many problems of one code and severity are shown whole before the rest is only counted. */
const SHOWN_OF_A_KIND = 10;

/**
 * All problems of a run: notes, then warnings, each code cut after ten and counted; errors last and
 * whole, next to where the reader's eye ends up.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const shown = new Map<string, number>();
  const texts: string[] = [];
  const ordered = problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  for (const problem of ordered) {
    const key = `${problem.severity} ${problem.code}`;
    const count = (shown.get(key) ?? 0) + 1;
    shown.set(key, count);
    if (problem.severity === "error" || count <= SHOWN_OF_A_KIND) {
      texts.push(formatProblem(problem));
    } else if (count === SHOWN_OF_A_KIND + 1) {
      texts.push(restText(problem, problems));
    }
  }
  return texts.join("\n\n");
}

function restText({ severity, code }: Problem, problems: readonly Problem[]): string {
  const all = problems.filter((problem) => problem.severity === severity && problem.code === code);
  const rest = all.length - SHOWN_OF_A_KIND;
  return `… và ${rest} ${SEVERITY_WORD[severity]} khác cùng loại «${code}» (xem hết: npm run check -- --json)`;
}

/** «2 lỗi, 14 cảnh báo, 3 ghi chú». */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length;
  return `${count("error")} lỗi, ${count("warning")} cảnh báo, ${count("note")} ghi chú`;
}
