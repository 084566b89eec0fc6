import type { CriteriaView, ScoreView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { cell } from "../cell.ts";
import { periodName } from "../figure/period.ts";
import { link } from "../links.ts";
import { sourceOf } from "../source.ts";
import { unseen } from "../unseen.ts";

/** The points agencies were given in a period, by rank; each criterion's points behind a tap. */
export function scoresTable(
  table: CriteriaView,
  { period, source, rows }: CriteriaView["scores"][number],
  context: Context,
): Html {
  const words = context.text.criteria;
  const title = words.scores(periodName(period, context.text));
  return html`<h3>${title}</h3>
<table class="reflow scores">
<caption class="unseen">${title}: ${table.name}</caption>
<thead><tr><th scope="col">${words.agency}</th><th scope="col">${words.rank}</th><th scope="col" class="number">${words.points}</th><th scope="col">${words.grade}</th><th scope="col">${words.each}</th></tr></thead>
<tbody>${rows.map((row) => scoreRow(row, context))}</tbody>
</table>
<p>${words.rankedBy} ${context.text.peopleWork.source}: ${sourceOf(source, context)}.</p>`;
}

function scoreRow(row: ScoreView, context: Context): Html {
  const words = context.text.criteria;
  const { agency, rank, total, grade } = row;
  const points = total === undefined ? words.noTotal : context.text.format.shortest(total);
  return html`<tr><th scope="row">${link(agency, context)}</th>${cell(words.rank, rank === undefined ? words.noRank : context.text.format.number(rank))}<td class="number"><span class="cell-name">${words.points}</span><div>${points}</div></td>${cell(words.grade, grade ?? "–")}<td>${pointsDetails(row, context)}</td></tr>
`;
}

function pointsDetails({ agency, points }: ScoreView, context: Context): Html {
  const words = context.text.criteria;
  if (points.length === 0) return nothing;
  return html`<details class="how"><summary>${words.each}${unseen(agency.name)}</summary><dl class="explained">${points.map(
    ({ name, given, max }) =>
      html`<div><dt>${name}</dt><dd>${words.outOf(context.text.format.shortest(given), context.text.format.shortest(max))}</dd></div>`,
  )}</dl></details>`;
}
