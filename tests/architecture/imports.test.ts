import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";

test("imports are found in every form they may be written in", () => {
  const source = `
import a from "./a.ts";
import { b, type C } from "#scripts/b.ts";
import {
  d,
  e,
} from "d";
import type { F } from "./f.ts";
import { type G, type H } from "./g.ts";
import * as i from 'i';
import "./j.ts";
export { k } from "./k.ts";
export * from "./l.ts";
export type { M } from "./m.ts";
const n = await import("./n.ts");
`;
  expect(importsOf(source)).toEqual([
    { from: "./a.ts", isType: false },
    { from: "#scripts/b.ts", isType: false },
    { from: "d", isType: false },
    { from: "./f.ts", isType: true },
    { from: "./g.ts", isType: true },
    { from: "i", isType: false },
    { from: "./k.ts", isType: false },
    { from: "./l.ts", isType: false },
    { from: "./m.ts", isType: true },
    { from: "./j.ts", isType: false },
    { from: "./n.ts", isType: false },
  ]);
});

test("what only looks like an import is none", () => {
  const source = `
// import a from "./a.ts";
/** import { b } from "./b.ts" */
const text = 'import c from "./c.ts"';
export const d = "x";
export function from() {}
`;
  expect(importsOf(source)).toEqual([]);
});
