import type { ModelView, SiteModel } from "#scripts/derive/model.ts";
import { html, nothing } from "../html.ts";
import type { PageKind } from "../page.ts";
import { figureTable, sourceLink } from "../parts/figure.ts";
import { factList, inlineLinks } from "../parts/links.ts";
import { periodName } from "../parts/period.ts";
import { prose } from "../parts/prose.ts";
import { pageTitle } from "../parts/title.ts";

const PARTS = [
  "situation",
  "aims",
  "method",
  "people",
  "forces",
  "resources",
  "time",
  "outcomes",
  "replication",
] as const;

/** All models, and the counts of models and commendations that sources give. */
export const modelsPage: PageKind<SiteModel> = {
  name: "models",
  items: (model) => [model],
  url: () => "/mo-hinh/",
  view: (site, context) => {
    const { text } = context;
    const words = text.models;
    const counted = site.periods.flatMap((period) => {
      const figures = period.blocks
        .filter(({ block }) => block === "commendation" || block === "models")
        .flatMap((block) => block.figures);
      return figures.length > 0 ? [{ period: period.period, figures }] : [];
    });
    return {
      title: words.title,
      description: words.description,
      kind: "models",
      crumbs: [],
      main: html`<h1>${words.title}</h1>
<p class="lead">${words.description}</p>
${
  site.models.length === 0
    ? html`<p>${words.none}</p>`
    : html`<ul class="rows">${site.models.map(
        (
          model,
        ) => html`<li><a href="${context.href(model.url)}">${model.name}</a><span class="line">${words.fields[model.record.field]} · ${model.place.name} · ${model.record.years.join(", ")}</span></li>
`,
      )}</ul>`
}
${
  counted.length > 0
    ? html`<section><h2>${words.counted}</h2>
${counted.map(({ period, figures }) => {
  const name = text.results.period(periodName(period, text));
  return html`<h3>${name}</h3>${figureTable(figures, name, context)}`;
})}
</section>`
    : nothing
}`,
    };
  },
};

/** One model: what changed for people, then the parts of its write-up that exist. */
export const modelPage: PageKind<ModelView> = {
  name: "model",
  items: (site) => site.models,
  url: (model) => model.url,
  view: (model, context) => {
    const words = context.text.models;
    const { record } = model;
    return {
      title: model.name,
      description: `${model.name}. ${record.result ?? ""}`.slice(0, 300),
      kind: "model",
      crumbs: [{ name: words.title, url: "/mo-hinh/" }],
      main: html`${pageTitle(model.name)}
${record.result ? html`<p class="lead">${record.result}</p>` : nothing}
${factList([
  [words.field, words.fields[record.field]],
  [context.text.results.source, sourceLink(model.source, context)],
  [words.place, inlineLinks([model.place], context)],
  [words.years, record.years.join(", ")],
  [words.subject[record.subject], words.recognition[record.recognition]],
])}
${PARTS.map((part) => {
  const text = record[part];
  return text
    ? html`<section><h2>${words.parts[part]}</h2>${prose(text)}</section>
`
    : nothing;
})}`,
    };
  },
};
