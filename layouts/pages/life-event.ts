import type { LifeEventView } from "#scripts/derive/model.ts";
import { html, nothing } from "../html.ts";
import type { PageKind } from "../page.ts";
import { bringAnswer } from "../parts/answers.ts";
import { procedureRows } from "../parts/procedure-rows.ts";
import { prose } from "../parts/prose.ts";

/** A life event: the steps in order, each with its procedures and their answers. */
export const lifeEventPage: PageKind<LifeEventView> = {
  name: "life-event",
  items: (model) => model.lifeEvents,
  url: (event) => event.url,
  view: (event, context) => ({
    title: event.name,
    description: event.record.intro,
    kind: "life-event",
    crumbs: [{ name: context.text.lifeEvents.title, url: "/su-kien/" }],
    main: html`<h1>${event.name}</h1>
${prose(event.record.intro)}
<h2>${context.text.lifeEvents.steps}</h2>
<ol class="steps">${event.steps.map(
      (step) => html`<li><h3>${step.what}</h3>
${step.note ? prose(step.note) : nothing}
${step.procedures.length > 0 ? procedureRows(step.procedures, context, (procedure) => html`${bringAnswer(procedure, context.text)} · `) : nothing}</li>
`,
    )}</ol>`,
  }),
};
