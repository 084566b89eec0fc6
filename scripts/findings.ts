import { relative, resolve, sep } from "node:path";
import type { Finding } from "#scripts/derive/upkeep/upkeep-views.ts";
import type { Problem } from "#scripts/read/problem.ts";

/** The folders a site was read from, and what each is called on its pages. */
export interface NamedFolder {
  name: string;
  dir: string;
}

/**
 * What the check found short of errors, for the page of editors. Files are called as in every
 * checkout: the same data give the same page, wherever they lie.
 */
export function findingsOf(
  problems: readonly Problem[],
  folders: readonly NamedFolder[],
): Finding[] {
  return problems.flatMap((problem) => {
    const { severity, code, line, column, path, message, advice } = problem;
    if (severity === "error") return [];
    const file = nameIn(folders, resolve(problem.file));
    return [{ severity, code, file, line, column, path, message, advice }];
  });
}

/** The office's data are `data/`, its pages `content/`; a layer is called by the way to it from the data. */
export function namedFolders(
  own: string,
  content: string,
  below: readonly string[],
): NamedFolder[] {
  return [
    { name: "content", dir: content },
    { name: "data", dir: own },
    ...below.map((dir) => ({ name: slashed(relative(own, dir)), dir })),
  ];
}

function nameIn(folders: readonly NamedFolder[], path: string): string {
  for (const { name, dir } of folders) {
    if (path.startsWith(dir + sep)) return `${name}/${slashed(relative(dir, path))}`;
  }
  return slashed(relative(process.cwd(), path));
}

const slashed = (path: string) => path.split(sep).join("/");
