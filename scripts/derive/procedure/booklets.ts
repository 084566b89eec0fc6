import { addresses } from "../addresses.ts";
import type { BookletView, GroupView, Link, ProcedureView } from "../model.ts";

/** A printed document of more procedures than this is cut into parts, each with its contents. */
const MOST_PROCEDURES = 100;

/** What prints as one document: each field, and the whole catalogue where it is small enough. */
export function deriveBooklets(
  fields: readonly GroupView[],
  inForce: readonly ProcedureView[],
): { booklets: BookletView[] } {
  const filled = fields.filter(({ procedures }) => procedures.length > 0);
  const ofFields = filled.flatMap(bookletsOf);
  const volumes: Link[] = ofFields.map(({ field, url, number, parts }) => ({
    slug: url,
    name: `${field?.name}${parts > 1 ? ` (${number}/${parts})` : ""}`,
    url,
  }));
  const isWhole = inForce.length <= MOST_PROCEDURES;
  const catalogue: BookletView = {
    ...{ url: addresses.catalogueBooklet, field: undefined, number: 1, parts: 1, volumes },
    count: inForce.length,
    procedures: isWhole ? filled.flatMap(({ procedures }) => procedures) : [],
  };
  return { booklets: inForce.length > 0 ? [catalogue, ...ofFields] : [] };
}

function bookletsOf(field: GroupView): BookletView[] {
  const parts = Math.ceil(field.procedures.length / MOST_PROCEDURES);
  return Array.from({ length: parts }, (_, index) => ({
    url: addresses.fieldBooklet(field.slug, index + 1),
    field: { slug: field.slug, name: field.name, url: field.url },
    ...{ number: index + 1, parts, volumes: [], count: field.procedures.length },
    procedures: field.procedures.slice(index * MOST_PROCEDURES, (index + 1) * MOST_PROCEDURES),
  }));
}
