/** A document that something rests on, with what in it is meant: «khoản 1 Điều 15». */
export interface BasisOf<D> {
  document: D;
  part: string;
}

/** The documents that a map of the data names by their slugs. */
export function basisOf<D>(
  basis: { [slug: string]: string } | undefined,
  documents: ReadonlyMap<string, D>,
): BasisOf<D>[] {
  return Object.entries(basis ?? {}).flatMap(([slug, part]) => {
    const document = documents.get(slug);
    return document ? [{ document, part }] : [];
  });
}
