import type { SiteModel } from "#scripts/derive/model.ts";
import type { CriteriaView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { criteriaTable, gradeList } from "../parts/people-work/criteria-table.ts";
import { scoresTable } from "../parts/people-work/scores-table.ts";
import { prose } from "../parts/prose.ts";
import { sourceOf } from "../parts/source.ts";

/** The tables of criteria for judging mass-mobilisation work, each with the points given. */
export const criteriaPage: PageKind<SiteModel> = {
  name: "criteria",
  items: (model) => (model.criteria.length > 0 ? [model] : []),
  url: () => "/tieu-chi-dan-van/",
  view: (model, context) => {
    const { text } = context;
    const words = text.criteria;
    return {
      title: words.title,
      description: words.description,
      kind: "criteria",
      crumbs: [{ name: text.results.title, url: "/ket-qua/" }],
      main: html`<h1>${words.title}</h1>
<p class="lead">${words.description}</p>
${contentsOf(
  model.criteria.map(({ slug, name }) => ({ id: slug, name })),
  context,
)}
${model.criteria.map((view) => criteriaSection(view, context))}`,
    };
  },
};

function criteriaSection(view: CriteriaView, context: Context): Html {
  const { text } = context;
  const { record, slug, name, source, scores } = view;
  const { criteria, total } = record;
  return html`<section id="${slug}"><h2>${name}</h2>
${record.statement ? prose(record.statement) : nothing}
<p>${text.peopleWork.source}: ${sourceOf(source, context)}</p>
${criteria && total !== undefined ? criteriaTable(name, criteria, total, context) : html`<p>${text.criteria.noTable}</p>`}
${record.grades ? gradeList(record.grades, context) : nothing}
${scores.map((given) => scoresTable(view, given, context))}
</section>
`;
}
