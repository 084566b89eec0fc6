import type { Site } from "#scripts/schema/site.ts";

/** Who publishes the data: the agency, or the site while the agency has not put its name in. */
export function publisherName({ agency, name }: Site): string {
  return agency.isSample ? name : agency.text;
}
