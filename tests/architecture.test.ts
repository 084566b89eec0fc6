import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";
import { type Import, importsOf } from "./architecture/imports.ts";
import { longFiles, MOST_LINES, type Room, rooms } from "./architecture/rooms.ts";

interface SourceFile {
  /** Path below the project, with `/`. */
  path: string;
  room: string;
  text: string;
  imports: Import[];
}

const files: SourceFile[] = ["scripts", "layouts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /(?<!\.d)\.(?:ts|js)$/.test(name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).split(sep).join("/");
      const text = readFileSync(path, "utf8");
      return { path, room: roomOf(path), text, imports: importsOf(text) };
    }),
);

/** `scripts/search/engine/rank.ts` is in the room `search/engine`, `layouts/html.ts` in `layouts`. */
function roomOf(path: string): string {
  const [folder, ...rest] = path.split("/");
  if (folder === "layouts") return rest[0] === "client" ? "layouts/client" : "layouts";
  if (rest.length === 1) return "top";
  return rest[0] === "search" && rest[1] === "engine" ? "search/engine" : (rest[0] ?? "");
}

/** The file of the project that an import names; undefined for a package. */
function targetOf(file: SourceFile, from: string): string | undefined {
  if (from.startsWith("#")) return from.slice(1);
  if (!from.startsWith(".")) return undefined;
  const path = relative(process.cwd(), resolve(dirname(file.path), from));
  return path.split(sep).join("/");
}

/** `@11ty/eleventy/x` and `js-yaml/y` are of the packages `@11ty/eleventy` and `js-yaml`. */
function packageOf(from: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
}

/** True when a list of rooms and single files names the target. */
function allows(list: readonly string[] | undefined, target: string): boolean {
  return (list ?? []).some((allowed) => {
    return allowed === roomOf(target) || `scripts/${allowed}` === target;
  });
}

function isAllowed(file: SourceFile, { from, isType }: Import): boolean {
  const room: Room | undefined = rooms[file.room];
  if (room === undefined) return file.room === "top";
  const target = targetOf(file, from);
  if (target === undefined) {
    return isType || (room.packages ?? []).includes(packageOf(from));
  }
  if (roomOf(target) === file.room) return true;
  return allows(room.values, target) || (isType && allows(room.types, target));
}

test("every folder is a room of the table", () => {
  const found = new Set(files.map((file) => file.room));
  const unknown = [...found].filter((room) => room !== "top" && rooms[room] === undefined);
  expect(unknown).toEqual([]);
});

test("every room of the table exists or is the top, and so do the rooms it may import", () => {
  const named = Object.values(rooms).flatMap(({ values = [], types = [] }) => [
    ...values,
    ...types,
  ]);
  const isKnown = (name: string) =>
    name === "top" || name in rooms || files.some(({ path }) => path === `scripts/${name}`);
  expect(named.filter((name) => !isKnown(name))).toEqual([]);
});

test("a room imports only what the table allows it", () => {
  const faults = files.flatMap((file) =>
    file.imports
      .filter((found) => !isAllowed(file, found))
      .map(({ from, isType }) => `${file.path} imports ${isType ? "the type of " : ""}${from}`),
  );
  expect(faults).toEqual([]);
});

test("every import of the project's own names a file that exists", () => {
  const paths = new Set(files.map((file) => file.path));
  const faults = files.flatMap((file) =>
    file.imports.flatMap(({ from }) => {
      const target = targetOf(file, from);
      if (target === undefined || paths.has(target)) return [];
      return [`${file.path} imports ${from}`];
    }),
  );
  expect(faults).toEqual([]);
});

test("no files import each other in a circle", () => {
  const imports = new Map(
    files.map((file) => [
      file.path,
      file.imports.flatMap(({ from }) => targetOf(file, from) ?? []),
    ]),
  );
  expect(circlesIn(imports)).toEqual([]);
});

test("a circle is found where there is one", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", ["b"]],
    ["d", []],
  ]);
  expect(circlesIn(imports)).toEqual(["b → c → b"]);
});

/** Every circle that a walk in depth meets, as the chain of its files. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]) => {
    const at = above.indexOf(path);
    if (at >= 0) circles.push([...above.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return circles;
}

test("pure rooms know no clock, no locale, no chance and no process", () => {
  const impure =
    /\bnew Date\b|\bDate\.now\b|\.toLocale\w+\(|\.localeCompare\(|\bIntl\.|\bMath\.random\b|\bprocess\.|\bperformance\./;
  const faults = files
    .filter((file) => rooms[file.room]?.isPure)
    .flatMap((file) => {
      const found = impure.exec(file.text)?.[0];
      return found === undefined ? [] : [`${file.path} uses ${found}`];
    });
  expect(faults).toEqual([]);
});

test("every name says what is in it: nothing is called utils or helpers", () => {
  const names = files.flatMap(({ path }) => path.split("/").map((part) => basename(part, ".ts")));
  const vague = /^(?:utils?|helpers?|misc|common|shared|lib|tools?)$/i;
  expect([...new Set(names)].filter((name) => vague.test(name))).toEqual([]);
});

test(`no source file is longer than ${MOST_LINES} lines`, () => {
  const long = files
    .filter(({ path }) => !longFiles.includes(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test("nothing looks outside the project", () => {
  const paths = [...files, { path: ".eleventy.js", text: readFileSync(".eleventy.js", "utf8") }];
  const outside = paths.filter(({ text }) => /\.\.\/shared\b|["'`(]\/work\//.test(text));
  expect(outside.map(({ path }) => path)).toEqual([]);
});
