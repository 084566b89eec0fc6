import type { Criteria, Score } from "#scripts/schema/criteria.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { addresses } from "../addresses.ts";
import { required } from "../figure/figures.ts";
import { byName } from "../lists.ts";
import type { AgencyView } from "../model.ts";
import type { CriteriaView, ScoreView } from "./people-work-views.ts";
import { type Referred, sourceView } from "./referred.ts";

/** The tables of criteria, each with the agencies' points, totals, ranks and grades by period. */
export function deriveCriteria(dataset: Dataset, referred: Referred): CriteriaView[] {
  const views = [...dataset.criteria].map(([slug, { value: record }]) => ({
    slug,
    name: record.name,
    url: addresses.criteriaTable(slug),
    record,
    source: sourceView(record.source, referred),
    scores: Object.values(record.scores ?? {})
      .toSorted((a, b) => (a.period < b.period ? 1 : -1))
      .map(({ period, source, agencies }) => ({
        period,
        source: sourceView(source, referred),
        rows: rankedRows(record, agencies, referred),
      })),
  }));
  return byName(views);
}

function rankedRows(
  record: Criteria,
  scores: { [agency: string]: Score },
  referred: Referred,
): ScoreView[] {
  const agencies = Object.keys(scores).map((slug) => required(referred.agencies.get(slug), slug));
  const rows = byName(agencies).map((agency) =>
    scoreRow(record, agency, required(scores[agency.slug], agency.slug)),
  );
  const totals = rows.flatMap(({ total }) => total ?? []);
  for (const row of rows) {
    const { total } = row;
    if (total !== undefined) row.rank = 1 + totals.filter((other) => other > total).length;
  }
  // Sorting is stable: equal ranks stay in dictionary order; who has no total comes last.
  return rows.sort((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1));
}

function scoreRow(record: Criteria, agency: AgencyView, score: Score): ScoreView {
  const criteria = Object.entries(record.criteria ?? {});
  const given = score.points ?? {};
  const points = criteria.flatMap(([id, { name, max }]) => {
    const value = given[id];
    return value === undefined ? [] : [{ name, given: value, max }];
  });
  const isWhole = points.length > 0 && points.length === criteria.length;
  const sum = points.reduce((all, point) => all + point.given, 0);
  const total = score.total ?? (isWhole ? Math.round(sum * 1e6) / 1e6 : undefined);
  return { agency, points, total, rank: undefined, grade: gradeOf(record, total) };
}

/** The highest grade whose threshold the total reaches. */
function gradeOf({ grades = {} }: Criteria, total: number | undefined): string | undefined {
  if (total === undefined) return undefined;
  return Object.values(grades)
    .toSorted((a, b) => b.from - a.from)
    .find(({ from }) => total >= from)?.name;
}
