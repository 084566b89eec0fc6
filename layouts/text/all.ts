import { en } from "./en.ts";
import { type Text, vi } from "./vi.ts";

const interfaces: ReadonlyMap<string, Text> = new Map([
  ["vi", vi],
  ["en", en],
]);

/** The words of the interface in a language; Vietnamese ones where nobody has written them yet. */
export function textIn(code: string): Text {
  return interfaces.get(code) ?? vi;
}
