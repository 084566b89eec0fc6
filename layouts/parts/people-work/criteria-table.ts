import type { Criteria, Criterion } from "#scripts/schema/criteria.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { factList } from "../links.ts";

/** The criteria with their highest points, parts below the whole they add up to, and the total. */
export function criteriaTable(
  name: string,
  criteria: NonNullable<Criteria["criteria"]>,
  total: number,
  { text }: Context,
): Html {
  const words = text.criteria;
  return html`<table class="criteria">
<caption class="unseen">${words.table}: ${name}</caption>
<thead><tr><th scope="col">${words.criterion}</th><th scope="col" class="number">${words.max}</th></tr></thead>
<tbody>${Object.values(criteria).map((criterion, index) => criterionRows(criterion, `${index + 1}`, text))}</tbody>
<tfoot><tr><th scope="row">${words.total}</th><td class="number">${text.format.shortest(total)}</td></tr></tfoot>
</table>`;
}

function criterionRows(
  { name, max, evidence, parts }: Criterion,
  number: string,
  text: Text,
): Html {
  return html`<tr class="whole"><th scope="row">${number}. ${name}${evidenceNote(evidence)}</th><td class="number">${text.format.shortest(max)}</td></tr>
${Object.values(parts ?? {}).map(
  (part, index) =>
    html`<tr class="part"><th scope="row">${number}.${index + 1}. ${part.name}${evidenceNote(part.evidence)}</th><td class="number">${text.format.shortest(part.max)}</td></tr>
`,
)}`;
}

function evidenceNote(evidence: string | undefined): Html {
  return evidence ? html`<p class="note">${evidence}</p>` : nothing;
}

/** The grades with the points from which they hold, highest first. */
export function gradeList(grades: NonNullable<Criteria["grades"]>, { text }: Context): Html {
  const words = text.criteria;
  const ordered = Object.values(grades).toSorted((a, b) => b.from - a.from);
  return html`<h3>${words.grades}</h3>
${factList(ordered.map(({ name, from }) => [name, words.gradeFrom(text.format.shortest(from))]))}`;
}
