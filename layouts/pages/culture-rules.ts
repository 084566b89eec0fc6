import type { CultureRulesView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { cell } from "../parts/cell.ts";
import { dateMark } from "../parts/date.ts";
import { link } from "../parts/links.ts";
import { rulesInShort } from "../parts/people-work/people-work.ts";
import { sourceOf } from "../parts/source.ts";
import type { Text } from "../text/vi.ts";

/** The register of office-culture rules: the share first, then agency by agency. */
export const cultureRulesPage: PageKind<CultureRulesView> = {
  name: "culture-rules",
  items: (model) => (model.cultureRules ? [model.cultureRules] : []),
  url: () => "/van-hoa-cong-so/",
  view: (rules, context) => {
    const { text } = context;
    const words = text.cultureRules;
    return {
      title: words.title,
      description: words.description,
      kind: "culture-rules",
      crumbs: [{ name: text.results.title, url: "/ket-qua/" }],
      main: html`<h1>${words.title}</h1>
<p class="lead">${words.description} ${words.about(rules.about)}</p>
${rules.agencies.length > 0 ? html`<p class="headline-figure"><span class="large">${shareWords(rules, text)}</span> <span class="label">${rulesInShort(rules, context)}</span></p>` : nothing}
${statements(rules, context)}
${rules.agencies.length > 0 ? register(rules, context) : html`<p>${words.noRegister}</p>`}`,
    };
  },
};

const shareWords = ({ adopted, agencies }: CultureRulesView, text: Text) =>
  `${text.format.number((adopted / agencies.length) * 100, 1)}%`;

function statements(rules: CultureRulesView, context: Context): Html {
  if (rules.statements.length === 0) return nothing;
  const { cultureRules, peopleWork } = context.text;
  return html`<section><h2>${cultureRules.said}</h2>
${rules.statements.map(
  ({ text, source }) =>
    html`<p>${text} <span class="note">(${peopleWork.source}: ${sourceOf(source, context)})</span></p>
`,
)}</section>`;
}

function register(rules: CultureRulesView, context: Context): Html {
  const words = context.text.cultureRules;
  const rows = rules.agencies.map(({ agency, record, document }) => {
    const isAdopted = record.status === "adopted";
    const paper = document ? link(document, context) : isAdopted ? words.noDocument : "–";
    const date = record.date ? dateMark(record.date, context.text) : isAdopted ? words.noDate : "–";
    const note = record.note ? html`<p class="note">${record.note}</p>` : nothing;
    return html`<tr><th scope="row">${link(agency, context)}</th>${cell(words.statusColumn, html`${words.status[record.status]}${note}`)}${cell(words.document, paper)}${cell(words.date, date)}</tr>
`;
  });
  return html`<section><h2>${words.register}</h2>
<table class="reflow register">
<caption class="unseen">${words.title}</caption>
<thead><tr><th scope="col">${words.agency}</th><th scope="col">${words.statusColumn}</th><th scope="col">${words.document}</th><th scope="col">${words.date}</th></tr></thead>
<tbody>${rows}</tbody>
</table>
</section>`;
}
