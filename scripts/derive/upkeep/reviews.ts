import type { IsoDate } from "#scripts/language/dates.ts";
import { addresses } from "../addresses.ts";
import type { Link } from "../link.ts";
import { cutIntoPages } from "../lists.ts";
import type { AgencyView, SiteModel } from "../model.ts";
import { linkTo } from "../procedure/procedures.ts";
import type { ReviewView, Upkeep } from "./upkeep-views.ts";

/** What somebody looks over. */
type Looked = Pick<
  SiteModel,
  "procedures" | "agencies" | "documents" | "forms" | "lifeEvents" | "contents"
>;

/**
 * Who looks over what when, the earliest first. Procedures without a date stand last, since each ought
 * to have one; of other records those with a date stand here.
 */
export function deriveReviews(looked: Looked): Pick<Upkeep, "reviews" | "reviewLists"> {
  const agencies = new Map(looked.agencies.map((view) => [view.slug, view]));
  const reviews = [
    ...procedureReviews(looked),
    ...recordReviews("agency", looked.agencies, agencies),
    ...recordReviews("document", looked.documents, agencies),
    ...recordReviews("form", looked.forms, agencies),
    ...recordReviews("lifeEvent", looked.lifeEvents, agencies),
    ...looked.contents.flatMap(({ slug, name, url, page }) =>
      review("page", { slug, name, url }, page.meta),
    ),
  ].sort(earliestFirst);
  const dated = reviews.filter(({ review }) => review !== undefined);
  const monthOf = ({ review = "" }: ReviewView) => `${review.slice(5, 7)}/${review.slice(0, 4)}`;
  return { reviews, reviewLists: cutIntoPages(addresses.reviews, dated, monthOf) };
}

function procedureReviews({ procedures }: Looked): ReviewView[] {
  return procedures
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(({ slug, name, url, owner, record }) => ({
      ...{ kind: "procedure", of: { slug, name, url }, owner: linkTo(owner) },
      ...{ review: record.review, compared: record.source.compared },
    }));
}

interface Reviewed extends Link {
  record: { owner?: string | undefined; review?: IsoDate | undefined };
}

function recordReviews(
  kind: ReviewView["kind"],
  views: readonly Reviewed[],
  agencies: ReadonlyMap<string, AgencyView>,
): ReviewView[] {
  return views.flatMap(({ slug, name, url, record }) =>
    review(kind, { slug, name, url }, record, agencies.get(record.owner ?? "")),
  );
}

function review(
  kind: ReviewView["kind"],
  of: Link,
  { review }: { review?: IsoDate | undefined },
  owner?: AgencyView,
): ReviewView[] {
  return review === undefined
    ? []
    : [{ kind, of, owner: linkTo(owner), review, compared: undefined }];
}

function earliestFirst(a: ReviewView, b: ReviewView): number {
  const [left, right] = [a.review ?? "9999", b.review ?? "9999"];
  if (left !== right) return left < right ? -1 : 1;
  return a.of.slug < b.of.slug ? -1 : 1;
}
