import type { SiteModel } from "#scripts/derive/model.ts";
import type { ReceiverView } from "#scripts/derive/procedure/remedy-views.ts";
import type { Receiver } from "#scripts/schema/remedy.ts";
import { html } from "../html.ts";
import type { PageKind } from "../page.ts";
import { termsOfPage } from "../parts/glossary.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { pageTitle } from "../parts/page/title.ts";
import { remedyBody, stepList } from "../parts/procedure/remedies.ts";

/** What to do when something goes wrong, told once for all procedures. */
export const remediesPage: PageKind<SiteModel> = {
  name: "remedies",
  items: (model) => (model.remedies.length > 0 ? [model] : []),
  url: () => "/truc-trac/",
  view: (model, context) => {
    const { text } = context;
    const words = text.remedies;
    const reading = { ...context, terms: termsOfPage(context) };
    const told = new Set<string>();
    const parts = model.remedies.map((remedy) => ({
      ...{ id: remedy.anchor, name: remedy.name },
      body: remedyBody(remedy, receiverOf(remedy.record.to, model), {
        ...{ context: reading, told, steps: () => stepList(remedy.steps, reading) },
      }),
    }));
    return {
      title: words.page,
      description: words.description,
      kind: "remedies",
      crumbs: [{ name: text.lists.proceduresShort, url: "/thu-tuc/" }],
      main: html`${pageTitle(words.page)}
<p class="lead">${words.lead}</p>
${contentsOf(parts, context)}
${parts.map(
  ({ id, name, body }) => html`<section id="${id}"><h2>${name}</h2>
${body}</section>
`,
)}`,
    };
  },
};

/** A role is filled by each procedure; here it stays one. */
function receiverOf(to: Receiver, { agencies }: SiteModel): ReceiverView {
  if (to.kind === "role") return { ...to, of: undefined };
  if (to.kind === "name") return to;
  const agency = agencies.find(({ slug }) => slug === to.agency);
  return agency ? { kind: "agency", agency } : { kind: "name", name: to.agency };
}
