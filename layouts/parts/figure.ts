import type { Figure } from "#scripts/derive/model.ts";
import { formatDate } from "#scripts/language/dates.ts";
import { formatNumber, machineNumber } from "#scripts/language/numbers.ts";
import { boundWord } from "#scripts/language/quantities.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context } from "../page.ts";
import type { Text } from "../text/vi.ts";
import { periodName } from "./period.ts";
import { unseen } from "./unseen.ts";

/** The words of a figure as people read them: «trên 2.560 người», «73,5%», «không tính được». */
export function figureWords(figure: Figure, text: Text, withUnit = true): string {
  const { record, decimals } = figure.indicator;
  if (figure.state === "none") return text.figures.none;
  if (figure.value === undefined) {
    return record.formula === undefined ? text.figures.unknown : text.figures.notComputable;
  }
  const unit = record.unit === "%" ? "%" : withUnit ? ` ${record.unit}` : "";
  const word = boundWord[figure.bound];
  return `${word ? `${word} ` : ""}${formatNumber(figure.value, decimals)}${unit}`;
}

/** A figure with its mark; wherever a value of an indicator stands, it is this part that shows it. */
export function figureMark(figure: Figure, text: Text, withUnit = true): Html {
  const words = figureWords(figure, text, withUnit);
  if (figure.value === undefined) {
    return html`<span data-figure="${figure.id}" data-unknown>${words}</span>`;
  }
  return html`<data value="${machineNumber(figure.value)}" data-figure="${figure.id}">${words}</data>`;
}

/** A figure that leads to the page which explains it. */
export function figureLink(
  figure: Figure,
  context: Pick<Context, "text" | "href">,
  withUnit = true,
): Html {
  const mark = figureMark(figure, context.text, withUnit);
  return html`<a class="figure" href="${context.href(figure.indicator.url)}">${mark}</a>`;
}

/** How a figure came about: formula with numbers put in, rounding, what its source printed, its source. */
export function figureExplained(figure: Figure, context: Context): Html {
  const { text } = context;
  const words = text.figures;
  const bound = words.bound[figure.bound];
  return html`<dl class="explained">
${figure.indicator.record.formula === undefined ? nothing : computation(figure, context)}
${figure.why ? html`<div><dt>${words.why}</dt><dd>${figure.why}</dd></div>` : nothing}
${bound ? html`<div><dt>${boundWord[figure.bound]}</dt><dd>${bound}</dd></div>` : nothing}
${figure.change ? changeRow(figure, figure.change, text) : nothing}
<div><dt>${words.source}</dt><dd>${sourceLink(figure.source, context)}</dd></div>
</dl>`;
}

/** The same explanation behind a tap; print shows it open. */
export function figureDetails(figure: Figure, context: Context): Html {
  const summary =
    figure.indicator.record.formula === undefined
      ? context.text.figures.source
      : context.text.figures.how;
  return html`<details class="how"><summary>${summary}${unseen(figure.indicator.name)}</summary>${figureExplained(figure, context)}</details>`;
}

/** A link to the document a figure was read from, with its page. */
export function sourceLink(source: Figure["source"], context: Context): Html {
  const { document, page } = source;
  const place = page ? `, ${context.text.figures.page(page)}` : "";
  return html`<a href="${context.href(document.url)}">${document.record.title}</a>${place}`;
}

function computation(figure: Figure, context: Context): Html {
  const { text } = context;
  const words = text.figures;
  const { record, decimals } = figure.indicator;
  const tail = record.unit === "%" ? " × 100" : "";
  return html`<div><dt>${words.formula}</dt><dd>${formulaWith(figure, (input) => input.indicator.name)}${tail}</dd></div>
<div><dt>${words.numbers}</dt><dd>${formulaWith(figure, (input) => figureLink(input, context, false))}${tail} = ${figureWords(figure, text)} (${words.rounding(decimals)})</dd></div>
${record.denominator ? html`<div><dt>${words.denominator}</dt><dd>${record.denominator}</dd></div>` : nothing}
${figure.stated ? statedRow(figure, figure.stated, text) : nothing}`;
}

/** The formula with every name replaced; an indicator without a value here keeps its id's name. */
function formulaWith(figure: Figure, show: (input: Figure) => Html | string): Html {
  const inputs = new Map(figure.inputs.map((input) => [input.indicator.slug, input]));
  const names = new Map(figure.indicator.inputs.map((input) => [input.slug, input.name]));
  const parts = (figure.indicator.record.formula ?? "").split(/([a-z][a-z0-9-]*)/);
  return html`${parts.map((part) => {
    const input = inputs.get(part);
    if (input) return show(input);
    return names.get(part) ?? part.replace("/", "÷").replace("*", "×");
  })}`;
}

function statedRow(figure: Figure, stated: NonNullable<Figure["stated"]>, text: Text): Html {
  const { unit } = figure.indicator.record;
  const printed = `${formatNumber(stated.value, 2).replace(/,?0+$/, "")}${unit === "%" ? "%" : ` ${unit}`}`;
  const difference = Math.abs((figure.value ?? stated.value) - stated.value);
  const words = stated.differs
    ? text.figures.statedDiffers(printed, formatNumber(difference, 2))
    : text.figures.statedSame(printed);
  return html`<div${stated.differs ? html` class="differs"` : nothing}><dt>${text.figures.compared}</dt><dd>${words}</dd></div>`;
}

function changeRow(figure: Figure, change: NonNullable<Figure["change"]>, text: Text): Html {
  const kind = change.kind === "correction" ? text.figures.correction : text.figures.revision;
  const was =
    change.was === undefined
      ? text.figures.unknown
      : formatNumber(change.was, figure.indicator.decimals);
  return html`<div><dt>${kind}</dt><dd>${text.figures.changedOn(formatDate(change.on), was, change.why)}</dd></div>`;
}

/** A table of figures: name, value, explanation; its caption is the heading above it. */
export function figureTable(
  figures: readonly Figure[],
  caption: string,
  context: Context,
  common?: Figure["source"],
): Html {
  const words = context.text.results;
  const rows = figures.map((figure) => {
    const { name, url } = figure.indicator;
    const details = isToldBy(figure, common) ? nothing : figureDetails(figure, context);
    return html`<tr><th scope="row"><a href="${context.href(url)}">${name}</a></th><td class="number">${figureMark(figure, context.text)}</td><td class="explanation">${details}</td></tr>
`;
  });
  return html`<table class="reflow figures">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${words.indicator}</th><th scope="col" class="number">${words.value}</th><th scope="col">${words.explained}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

/** A plain count whose source the page names once needs no explanation of its own. */
function isToldBy(figure: Figure, common: Figure["source"] | undefined): boolean {
  const { source, indicator, bound, why, change } = figure;
  const isPlain = indicator.record.formula === undefined && bound === "exact" && !why && !change;
  return isPlain && source.document === common?.document && source.page === common.page;
}

/** A figure set large, with its name and period. */
export function figureHeadline(figure: Figure, context: Context): Html {
  return html`<li><a href="${context.href(figure.indicator.url)}"><span class="large">${figureMark(figure, context.text)}</span> <span class="label">${figure.indicator.name}, ${periodName(figure.period, context.text)}</span></a></li>`;
}
