import type { RecordTree } from "#scripts/layer/records.ts";
import { nodeAt } from "#scripts/read/tree.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import type { NameOf } from "./values.ts";

/** Fields of a procedure that mention another record, with its kind and what it is called by. */
const MENTIONS: { readonly [field: string]: readonly [kind: Kind, ...names: string[]] } = {
  field: ["field", "name"],
  agency: ["agency", "name"],
  where: ["agency", "name"],
  to: ["agency", "name"],
  form: ["form", "name"],
  legalBasis: ["document", "number", "title"],
  basis: ["document", "number", "title"],
};

/** Looks up what the records of today are called; one that is gone keeps its id. */
export function namesOf(records: readonly RecordTree[]): NameOf {
  const byId = new Map(records.map((record) => [`${record.kind} ${record.id}`, record.node]));
  return (field, id) => {
    const [kind, ...names] = Object.hasOwn(MENTIONS, field) ? (MENTIONS[field] ?? []) : [];
    const record = byId.get(`${kind} ${id}`);
    if (record === undefined) return undefined;
    const found = names
      .map((name) => nodeAt(record, [name]))
      .find((node) => node.kind === "scalar");
    return found?.kind === "scalar" ? found.text : undefined;
  };
}
