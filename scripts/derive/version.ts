import { createHash } from "node:crypto";

/** A short hash of a record as it stands after layering; equal records have equal versions. */
export function versionOf(record: object): string {
  return createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, 8);
}
