import type { SiteModel } from "#scripts/derive/model.ts";
import type { DialogueView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { dateMark } from "../parts/date.ts";
import { factList, inlineLinks } from "../parts/links.ts";
import { pageTitle } from "../parts/page/title.ts";
import { answeredIn, dialoguesInShort } from "../parts/people-work/people-work.ts";
import { deadlineOf, petitionSection, petitionStatus } from "../parts/people-work/petition.ts";
import { prose } from "../parts/prose.ts";
import { sourceOf } from "../parts/source.ts";

const RESULTS = "/ket-qua/";
const DIALOGUES = "/doi-thoai/";

/** All dialogues with people: what is still unanswered first, then each meeting. */
export const dialoguesPage: PageKind<SiteModel> = {
  name: "dialogues",
  items: (model) => (model.dialogues.length > 0 ? [model] : []),
  url: () => DIALOGUES,
  view: (model, context) => {
    const { text } = context;
    const words = text.dialogues;
    return {
      title: words.title,
      description: words.description,
      kind: "dialogues",
      hasDue: true,
      crumbs: [{ name: text.results.title, url: RESULTS }],
      main: html`<h1>${words.title}</h1>
<p class="lead">${dialoguesInShort(model.dialogues, context)}</p>
<section><h2>${words.pending}</h2>
${pendingList(model.dialogues, context)}
</section>
<section><h2>${words.all}</h2>
<ul class="rows">${model.dialogues.map((dialogue) => dialogueRow(dialogue, context))}</ul>
</section>`,
    };
  },
};

function pendingList(dialogues: readonly DialogueView[], context: Context): Html {
  const words = context.text.dialogues;
  const rows = dialogues.flatMap((dialogue) =>
    dialogue.petitions
      .filter(({ isPending }) => isPending)
      .map((petition) => {
        const { deadline, what } = petition.record;
        const due = deadline
          ? html` · ${words.deadline} ${deadlineOf(petition, deadline, context)}`
          : nothing;
        return html`<li><a href="${context.href(dialogue.url)}#${petition.anchor}">${what}</a><span class="line">${petitionStatus(petition, context)}${due}</span></li>
`;
      }),
  );
  return rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : html`<p>${words.nonePending}</p>`;
}

function dialogueRow(dialogue: DialogueView, context: Context): Html {
  const { record, place, petitions } = dialogue;
  const counted = context.text.dialogues.counted(
    context.text.format.number(petitions.length),
    context.text.format.number(answeredIn(dialogue)),
  );
  return html`<li><a href="${context.href(dialogue.url)}">${dialogue.name}</a><span class="line">${dateMark(record.date, context.text)} · ${place.name} · ${counted}</span></li>
`;
}

/** One dialogue: when, where and with whom, then every petition with its answer. */
export const dialoguePage: PageKind<DialogueView> = {
  name: "dialogue",
  items: (model) => model.dialogues,
  url: (dialogue) => dialogue.url,
  view: (dialogue, context) => {
    const { text } = context;
    const words = text.dialogues;
    const { record, place, receivedBy, source, petitions } = dialogue;
    const counted = words.counted(
      text.format.number(petitions.length),
      text.format.number(answeredIn(dialogue)),
    );
    return {
      title: dialogue.name,
      description: `${dialogue.name}, ${text.format.date(record.date)}, ${place.name}: ${counted}.`,
      kind: "dialogue",
      hasDue: true,
      crumbs: [
        { name: text.results.title, url: RESULTS },
        { name: words.title, url: DIALOGUES },
      ],
      main: html`${pageTitle(dialogue.name)}
<p class="lead">${dateMark(record.date, text)}: ${counted}.</p>
${record.summary ? prose(record.summary) : nothing}
${factList([
  [
    words.place,
    place.url ? html`<a href="${context.href(place.url)}">${place.name}</a>` : place.name,
  ],
  [words.venue, record.venue],
  [words.receivedBy, inlineLinks(receivedBy, context)],
  [text.peopleWork.source, source && sourceOf(source, context)],
])}
<h2>${words.petitions}</h2>
${petitions.map((petition) => petitionSection(petition, context))}`,
    };
  },
};
