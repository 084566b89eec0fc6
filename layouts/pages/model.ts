import type { ModelView, SiteModel } from "#scripts/derive/model.ts";
import { parseQuotes } from "#scripts/language/quotes.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { sourceLink } from "../parts/figure/figure.ts";
import { periodName } from "../parts/figure/period.ts";
import { quotedWords, quoteFigures } from "../parts/figure/quote.ts";
import { story, storyTexts } from "../parts/figure/story.ts";
import { figureTable } from "../parts/figure/table.ts";
import { factList, inlineLinks } from "../parts/links.ts";
import { pageTitle } from "../parts/page/title.ts";

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
        ) => html`<li><a href="${context.href(model.url)}">${model.name}</a>${resultLine(model, context)}<span class="line">${words.fields[model.record.field]} · ${model.place.name} · ${model.record.years.join(", ")}</span></li>
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

function resultLine({ record, place }: ModelView, context: Context): Html {
  if (record.result === undefined) return nothing;
  return html`<span class="line result">${quoteFigures(record.result, "", place.slug, context)}</span>`;
}

/** One model: what changed for people, then its story, where else it was taken up, its figures explained. */
export const modelPage: PageKind<ModelView> = {
  name: "model",
  items: (site) => site.models,
  url: (model) => model.url,
  view: (model, context) => {
    const words = context.text.models;
    const { record, place } = model;
    const result = quotedWords(
      record.result ?? "",
      place.slug,
      context.model.figures,
      context.text,
    );
    return {
      title: model.name,
      description: `${model.name}. ${result}`.slice(0, 300),
      kind: "model",
      crumbs: [{ name: words.title, url: "/mo-hinh/" }],
      main: html`${pageTitle(model.name)}
${record.result ? html`<p class="lead result">${quoteFigures(record.result, "", place.slug, context)}</p>` : nothing}
${factList([
  [words.field, words.fields[record.field]],
  [words.place, inlineLinks([place], context)],
  [words.years, record.years.join(", ")],
  [words.subject[record.subject], words.recognition[record.recognition]],
  [
    words.replicatedAt,
    model.replicatedAt.length > 0 ? inlineLinks(model.replicatedAt, context) : undefined,
  ],
  [context.text.results.source, sourceLink(model.source, context)],
])}
${story(model, context)}
${quotedFigures(model, context)}`,
    };
  },
};

/** Every figure that the write-up quotes, once, with how it came about. */
function quotedFigures(model: ModelView, context: Context): Html {
  const { text } = context;
  const ids = storyTexts(model).flatMap((written) =>
    parseQuotes(written).flatMap((part) =>
      part.kind === "figure"
        ? [`${part.indicator}/${part.period ?? ""}/${part.place ?? model.place.slug}`]
        : [],
    ),
  );
  const figures = [...new Set(ids)].flatMap((id) => context.model.figures.get(id) ?? []);
  if (figures.length === 0) return nothing;
  const groups = Map.groupBy(figures, ({ period, place }) =>
    text.models.quotedOf(periodName(period, text), place.name),
  );
  return html`<section><h2>${text.models.quoted}</h2>
${[...groups].map(([name, members]) => html`<h3>${name}</h3>${figureTable(members, name, context)}`)}
</section>`;
}
