import type {
  JourneyStep,
  LifeEventView,
  SharedPaper,
  TogetherView,
} from "#scripts/derive/model.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { termsOfPage } from "../parts/glossary.ts";
import { basisLinks, journeyStep, procedureAnswers } from "../parts/journey/step.ts";
import { factList, inlineLinks, link } from "../parts/links.ts";
import { prose } from "../parts/prose.ts";
import { reviewFacts } from "../parts/upkeep/next-review.ts";

/** A life event: what can be done at once, the steps in order, what serves several of them. */
export const lifeEventPage: PageKind<LifeEventView> = {
  name: "life-event",
  items: (model) => model.lifeEvents,
  url: (event) => event.url,
  view: (event, context) => {
    const reading = { ...context, terms: termsOfPage(context) };
    return {
      title: event.name,
      description: event.record.intro,
      kind: "life-event",
      hasDue: event.record.review !== undefined,
      crumbs: [{ name: context.text.lifeEvents.title, url: "/su-kien/" }],
      main: html`<h1>${event.name}</h1>
${prose(event.record.intro, reading.terms)}
${firstSteps(event, reading)}${waysTogether(event, reading)}<h2>${context.text.lifeEvents.steps}</h2>
<ol class="steps">${event.stages.map((stage) => stageItem(stage, event.together, reading))}</ol>
${event.together.map((together) => togetherPart(together, reading))}${sharedPart(event.shared, reading)}${feesPart(event, reading)}${factList(reviewFacts(event.record, context))}`,
    };
  },
};

/** Told before everything else where something must come first. */
function firstSteps({ steps, stages: [first = []] }: LifeEventView, context: Context): Html {
  if (first.length === steps.length || !steps.some(({ after }) => after.length > 0)) return nothing;
  return html`<p class="first-step">${context.text.journey.first}: <strong>${inlineLinks(first, context)}</strong></p>
`;
}

/** What saves ways, named before the path and told behind it. */
function waysTogether({ together }: LifeEventView, context: Context): Html {
  if (together.length === 0) return nothing;
  const words = context.text.journey;
  return html`<p>${words.together}:</p>
<ul class="links">${together.map((way) => html`<li>${link(way, context)}: ${words.step(way.steps.map(({ label }) => label))}</li>`)}</ul>
`;
}

function togetherPart(together: TogetherView, context: Context): Html {
  const words = context.text.journey;
  const { record, steps, procedures, basis } = together;
  return html`<section class="together" id="lam-chung-${together.slug}"><h2>${words.together}: ${record.name}</h2>
<p>${words.way[record.way]}</p>
${factList([
  [words.covers, inlineLinks(steps, context)],
  [words.when, record.when],
  [words.where, record.where],
  [words.law, basis.length > 0 ? basisLinks(basis, context) : undefined],
])}${record.note ? prose(record.note, context.terms) : nothing}
${procedures.length > 0 ? html`<h3>${words.linked}</h3>${procedures.map((procedure) => procedureAnswers(procedure, context))}` : nothing}</section>
`;
}

/** One step of the path, or a list of those that need not wait for each other. */
function stageItem(
  stage: readonly JourneyStep[],
  together: readonly TogetherView[],
  context: Context,
): Html {
  const [only] = stage;
  if (only !== undefined && stage.length === 1) {
    return html`<li id="buoc-${only.slug}"><h3>${only.name}</h3>
${journeyStep(only, together, context)}</li>
`;
  }
  return html`<li><p class="abreast-lead">${context.text.journey.abreast}</p>
<ul class="abreast">${stage.map(
    (step) => html`<li id="buoc-${step.slug}"><h3>${step.label}. ${step.name}</h3>
${journeyStep(step, together, context)}</li>
`,
  )}</ul></li>
`;
}

function sharedPart(shared: readonly SharedPaper[], context: Context): Html {
  if (shared.length === 0) return nothing;
  const words = context.text.journey;
  return html`<h2>${words.shared}</h2>
<p>${words.sharedLead}</p>
<ul class="papers">${shared.map(
    ({ name, uses }) => html`<li>${prose(name)}<p class="meta">${(["submit", "show"] as const)
      .map((give) => ({
        give,
        labels: uses.flatMap((use) => (use.give === give ? use.step.label : [])),
      }))
      .filter(({ labels }) => labels.length > 0)
      .map(({ give, labels }) => `${words.give[give]} ${words.step(labels)}`)
      .join("; ")}</p></li>
`,
  )}</ul>
`;
}

function feesPart({ fees }: LifeEventView, { text }: Context): Html {
  if (fees === undefined) return nothing;
  const words = text.journey;
  const told =
    fees.kind === "open"
      ? words.noTotal(words.step(fees.open.map(({ label }) => label)))
      : fees.money.amount === 0
        ? words.free
        : words.total(text.format.money(fees.money));
  return html`<h2>${words.fees}</h2>
<p>${told}</p>
`;
}
