import type { ReviewView } from "#scripts/derive/upkeep/upkeep-views.ts";

/**
 * The review dates as JSON, one record a line, the earliest first: `review` and `compared` are ISO
 * dates or null, and what is due is for whoever reads it to tell by their own day.
 */
export function reviewList(
  reviews: readonly ReviewView[],
  absolute: (url: string) => string,
): string {
  const lines = reviews.map(({ kind, of, owner, review = null, compared = null }) =>
    JSON.stringify({
      ...{ kind, code: kind === "procedure" ? of.slug : null },
      ...{ name: of.name, url: absolute(of.url) },
      ...{ owner: owner?.name ?? null, review, compared },
    }),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}
