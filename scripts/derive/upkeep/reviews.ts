import { addresses } from "../addresses.ts";
import { cutIntoPages } from "../lists.ts";
import type { ProcedureView } from "../model.ts";
import { linkTo } from "../procedure/procedures.ts";
import type { ReviewView, Upkeep } from "./upkeep-views.ts";

/** Who looks over which procedure when, the earliest first; those without a date last, by code. */
export function deriveReviews(
  procedures: readonly ProcedureView[],
): Pick<Upkeep, "reviews" | "reviewLists"> {
  const reviews = procedures
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(
      (procedure): ReviewView => ({
        procedure: { slug: procedure.slug, name: procedure.name, url: procedure.url },
        owner: linkTo(procedure.owner),
        review: procedure.record.review,
        compared: procedure.record.source.compared,
      }),
    )
    .sort(earliestFirst);
  const dated = reviews.filter(({ review }) => review !== undefined);
  const monthOf = ({ review = "" }: ReviewView) => `${review.slice(5, 7)}/${review.slice(0, 4)}`;
  return { reviews, reviewLists: cutIntoPages(addresses.reviews, dated, monthOf) };
}

function earliestFirst(a: ReviewView, b: ReviewView): number {
  const [left, right] = [a.review ?? "9999", b.review ?? "9999"];
  if (left !== right) return left < right ? -1 : 1;
  return a.procedure.slug < b.procedure.slug ? -1 : 1;
}
