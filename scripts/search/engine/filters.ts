import type { Entry } from "./entry.ts";
import type { SearchKind, SearchRecord } from "./record.ts";

/** What results are narrowed to; within one list any will do. */
export type Filters = {
  field?: readonly string[];
  levels?: readonly string[];
  audience?: readonly string[];
  methods?: readonly string[];
};

/** Whether a record passes. */
export function openFilter(
  entries: readonly Entry[],
  kinds: readonly SearchKind[],
  filters: Filters,
): (index: number) => boolean {
  const any = (wanted: readonly string[] | undefined, own: readonly string[]): boolean =>
    !wanted?.length || wanted.some((one) => own.includes(one));
  const passes = (record: SearchRecord): boolean =>
    (kinds.length === 0 || kinds.includes(record.kind)) &&
    any(filters.field, record.field === undefined ? [] : [record.field]) &&
    any(filters.levels, record.levels) &&
    any(filters.audience, record.audience) &&
    any(filters.methods, record.methods);
  return (index) => {
    const entry = entries[index];
    return entry !== undefined && passes(entry.record);
  };
}
