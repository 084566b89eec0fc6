import type { PetitionView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { dateMark, deadlineMark } from "../date.ts";
import { link } from "../links.ts";
import { prose } from "../prose.ts";

/** One petition: what was asked, how far it has come, and the answer. */
export function petitionSection(petition: PetitionView, context: Context): Html {
  const words = context.text.dialogues;
  const { anchor, record, handledBy, isPending } = petition;
  const heading = isPending ? words.soFar : words.answer;
  return html`<section class="petition" id="${anchor}"><h3>${record.what}</h3>
<p class="identity">${petitionStatus(petition, context)}
${record.deadline ? html`<span>${words.deadline} ${deadlineOf(petition, record.deadline, context)}</span>` : nothing}
${answeredOn(petition, context)}
${handledBy ? html`<span>${words.handledBy}: ${link(handledBy, context)}</span>` : nothing}</p>
${record.answer ? html`<p class="for">${heading}:</p>${prose(record.answer)}` : html`<p>${words.noAnswer}</p>`}
</section>
`;
}

/** How far a petition has come, in one word that stands out where it is late. */
export function petitionStatus({ record, isPending }: PetitionView, { text }: Context): Html {
  const words = text.dialogues.status[record.status];
  if (!isPending) return html`<strong>${words}</strong>`;
  return html`<span class="state${record.status === "overdue" ? " closed" : ""}">${words}</span>`;
}

/** A deadline; the reader's clock is asked only while an answer is still owed. */
export function deadlineOf({ isPending }: PetitionView, deadline: string, { text }: Context): Html {
  return isPending ? deadlineMark(deadline, text) : dateMark(deadline, text);
}

function answeredOn({ record, late }: PetitionView, { text }: Context): Html {
  const words = text.dialogues;
  if (record.answeredOn === undefined) return nothing;
  const delay = late === undefined ? "" : `, ${words.late(text.format.number(late))}`;
  return html`<span>${words.answeredOn} ${dateMark(record.answeredOn, text)}${delay}</span>`;
}
