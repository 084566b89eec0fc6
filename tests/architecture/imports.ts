/** One import of a source file. */
export interface Import {
  /** What is imported: a relative path, `#scripts/…`, or a package. */
  from: string;
  /** True when only types are imported, which leave no trace in the running program. */
  isType: boolean;
}

/** `import … from "x"` and `export … from "x"`; a statement begins its line, so comments and strings do not match. */
const FROM = /^(?:import|export)\s+(type\s+)?([^;"'`]*?)\s*from\s*["']([^"']+)["']/gm;
const BARE = /^import\s*["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Lists the imports of a TypeScript source in the order of their forms. */
export function importsOf(source: string): Import[] {
  return [
    ...[...source.matchAll(FROM)].map(([, type, names = "", from = ""]) => ({
      from,
      isType: type !== undefined || hasOnlyTypes(names),
    })),
    ...[...source.matchAll(BARE), ...source.matchAll(DYNAMIC)].map(([, from = ""]) => ({
      from,
      isType: false,
    })),
  ];
}

/** `{ type A, type B }` imports nothing that runs. */
function hasOnlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(",").map((part) => part.trim());
  return parts.every((part) => part === "" || part.startsWith("type "));
}
