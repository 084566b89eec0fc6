import type { Figure } from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Text } from "../../text/vi.ts";
import { unseen } from "../unseen.ts";
import { changedFigures, changeName, changeWords } from "./changed-value.ts";
import { type FigureContext, figureLink, figureWords, sourceLink, unitWords } from "./figure.ts";
import { periodName } from "./period.ts";
import { shownInputs } from "./shown-inputs.ts";

/**
 * How a figure came about: formula with names and with numbers, rounding, what its source printed,
 * what was corrected, all its sources. `id` is where links to the figure lead.
 */
export function figureExplained(figure: Figure, context: FigureContext, id?: string): Html {
  const { text } = context;
  const words = text.figures;
  const isComputed = figure.indicator.record.formula !== undefined;
  const bound = (isComputed ? words.computedBound : words.bound)[figure.bound];
  const sources = sourcesOf(figure).map((source) => sourceLink(source, context));
  return html`<dl class="explained"${id === undefined ? nothing : html` id="${id}"`}>
${figure.why ? row(words.why, figure.why) : nothing}${isComputed ? computation(figure, context) : nothing}${bound ? row(text.format.bound[figure.bound], bound) : nothing}${changedFigures(figure).map((changed) => row(changeName(changed, text), changeWords(changed, figure, text)))}${row(words.source, html`${sources.map((source, index) => html`${index > 0 ? "; " : ""}${source}`)}`)}</dl>`;
}

/** The same explanation behind a tap; print shows it open. */
export function figureDetails(figure: Figure, context: FigureContext, id?: string): Html {
  const { how, source } = context.text.figures;
  const summary = figure.indicator.record.formula === undefined ? source : how;
  return html`<details class="how"><summary>${summary}${unseen(figure.indicator.name)}</summary>${figureExplained(figure, context, id)}</details>`;
}

function row(term: string, value: Html | string): Html {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>
`;
}

function computation(figure: Figure, context: FigureContext): Html {
  const { text } = context;
  const words = text.figures;
  const { record, decimals, comparison } = figure.indicator;
  const { named, filled } = comparison ? compared(figure, context) : arithmetic(figure, context);
  const isRounded = comparison !== "rank" && !isWhole(figure.value, decimals);
  const result = comparison === "rank" ? "" : html` = ${figureWords(figure, text)}`;
  return html`${row(words.formula, named)}${row(words.numbers, html`${filled}${result}${isRounded ? ` (${words.rounding(decimals)})` : ""}`)}${record.denominator ? row(words.denominator, record.denominator) : nothing}${figure.stated ? statedRow(figure, figure.stated, text) : nothing}`;
}

/** True for a value that its decimals show as it is. */
function isWhole(value: number | undefined, decimals: number): boolean {
  return value === undefined || Math.abs(value - Number(value.toFixed(decimals))) < 1e-9;
}

/** A formula twice: with the names of what it uses, and with their numbers, each a link. */
interface Shown {
  named: Html | string;
  filled: Html;
}

/** The written formula with every name replaced; an indicator without a value here keeps its name. */
function arithmetic(figure: Figure, context: FigureContext): Shown {
  const inputs = new Map(figure.inputs.map((input) => [input.indicator.slug, input]));
  const names = new Map(figure.indicator.inputs.map((input) => [input.slug, input.name]));
  const parts = (figure.indicator.record.formula ?? "").split(/([a-z][a-z0-9-]*)/);
  const tail = figure.indicator.record.unit === "%" ? " × 100" : "";
  const put = (show: (slug: string, name: string) => Html | string) =>
    html`${parts.map((part) => {
      const name = names.get(part);
      return name === undefined ? signs(part) : show(part, name);
    })}${tail}`;
  return {
    named: put((_, name) => name),
    filled: put((slug, name) => {
      const input = inputs.get(slug);
      return input ? figureLink(input, context, false) : name;
    }),
  };
}

const signs = (text: string) =>
  text.replaceAll("/", "÷").replaceAll("*", "×").replaceAll(" - ", " − ");

/** A change, a share or a rank in words, and the figures it compares, each with its period or place. */
function compared(figure: Figure, context: FigureContext): Shown {
  const words = context.text.figures;
  const [of] = figure.indicator.inputs;
  const name = of?.name ?? "";
  const inputs = (sign: string, label: (input: Figure) => string) =>
    html`${shownInputs(figure).map((input, index) => html`${index > 0 ? sign : ""}${figureLink(input, context, false)} (${label(input)})`)}`;
  const place = (input: Figure) => input.place.name;
  if (figure.indicator.comparison === "change") {
    const filled = inputs(" − ", (input) => periodName(input.period, context.text));
    return { named: words.change(name), filled };
  }
  if (figure.indicator.comparison === "share") {
    return { named: words.share(name), filled: html`${inputs(" ÷ ", place)} × 100` };
  }
  const count = context.text.format.number(figure.inputs.length);
  const named = words.rank(name, of?.record.direction === "down", count);
  return { named, filled: inputs("; ", place) };
}

function statedRow(figure: Figure, stated: NonNullable<Figure["stated"]>, text: Text): Html {
  const { unit } = figure.indicator.record;
  const bound = text.format.bound[stated.bound];
  const printed = `${bound ? `${bound} ` : ""}${text.format.shortest(stated.value, 2)}${unitWords(unit, stated.value, text)}`;
  const { difference } = stated;
  const points = unit === "%" ? text.figures.points : unit;
  const agrees =
    figure.value === undefined
      ? text.figures.statedOnly(printed)
      : text.figures.statedSame(printed);
  const words =
    difference === undefined
      ? agrees
      : text.figures.statedDiffers(printed, `${text.format.shortest(difference, 2)} ${points}`);
  return html`<div${difference === undefined ? nothing : html` class="differs"`}><dt>${text.figures.compared}</dt><dd>${words}</dd></div>
`;
}

/** The documents of a figure and of all that it rests on, each page of them once. */
function sourcesOf(figure: Figure): Figure["source"][] {
  const sources = new Map<string, Figure["source"]>();
  const visit = ({ source, inputs }: Figure) => {
    sources.set(`${source.document.slug} ${source.page ?? ""}`, source);
    inputs.forEach(visit);
  };
  visit(figure);
  return [...sources.values()];
}
