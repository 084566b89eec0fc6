import type { SearchRecord } from "./record.ts";

/** The kinds of text in a packed catalogue; texts of one kind resemble each other. */
export const CHANNEL = {
  count: 1,
  kind: 2,
  code: 3,
  url: 4,
  field: 5,
  list: 6,
  title: 7,
  name: 8,
  official: 9,
  said: 10,
  rules: 11,
  result: 12,
  cite: 13,
  line: 14,
} as const;

/** The address a procedure has unless another is written. */
export const addressOf = (code: string): string => `/thu-tuc/${code}/`;

/** Between the members of a list that recurs as a whole. */
export const LIST_SIGN = "|";

/** A place for a name: which record, and which of its names. */
export type NameSlot = { record: number; name: number };

/** Names are written so many at once, as long as the first file has room. */
export const SLOTS_AT_ONCE = 128;

/** The order in which names are written: the first ones first, and those of what citizens ask their commune. */
export function nameSlots(
  records: readonly Pick<SearchRecord, "names" | "kind" | "levels" | "audience">[],
): NameSlot[] {
  const slots = records.flatMap(({ names, kind, levels, audience }, record) => {
    const near =
      kind !== "procedure" ||
      (levels.some((level) => /xã/i.test(level)) &&
        audience.some((who) => /công dân|cá nhân/i.test(who)));
    return names.map((_, name) => ({ record, name, turn: near ? name : name * 2 + 2 }));
  });
  return slots
    .sort((a, b) => a.turn - b.turn || a.record - b.record)
    .map(({ record, name }) => ({ record, name }));
}
