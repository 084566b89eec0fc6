import type { SiteModel } from "#scripts/derive/model.ts";
import type { ReceptionView } from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { dateMark } from "../parts/date.ts";
import { factList, inlineLinks } from "../parts/links.ts";
import { contentsOf } from "../parts/page/contents.ts";
import { capital } from "../parts/people-work/people-work.ts";
import { prose } from "../parts/prose.ts";
import { unseen } from "../parts/unseen.ts";

/** The timetables of citizen reception, each with a calendar file to take along. */
export const receptionsPage: PageKind<SiteModel> = {
  name: "receptions",
  items: (model) => (model.receptions.length > 0 ? [model] : []),
  url: () => "/lich-tiep-dan/",
  view: (model, context) => {
    const words = context.text.receptions;
    return {
      title: words.title,
      description: words.description,
      kind: "reception",
      crumbs: [],
      main: html`<h1>${words.title}</h1>
${contentsOf(
  model.receptions.map(({ slug, name }) => ({ id: slug, name })),
  context,
)}
${model.receptions.map((reception) => receptionSection(reception, context))}
<p>${words.law}</p>`,
    };
  },
};

function receptionSection(reception: ReceptionView, context: Context): Html {
  const words = context.text.receptions;
  const { record, slug, name, receiver, calendar } = reception;
  const { hours, venue, attendees, except, every, dates, publishedOn, note } = record;
  return html`<section id="${slug}"><h2>${name}</h2>
${factList([
  [
    words.days,
    every ? capital(context.text.format.recurrence(every)) : dates && dateList(dates, context),
  ],
  [words.hours, hours.map(context.text.format.session).join(", ")],
  [words.venue, venue],
  [words.receiver, inlineLinks([receiver], context)],
  [words.attendees, attendees?.join(", ")],
  [words.alsoOn, every && dates && dateList(dates, context)],
  [words.except, except && dateList(except, context)],
  [words.validity, validity(reception, context)],
  [words.publishedOn, dateMark(publishedOn, context.text)],
])}
${note ? prose(note) : nothing}
<p class="way"><a href="${context.href(calendar)}" type="text/calendar">${words.addToCalendar}${unseen(name)}</a></p>
</section>
`;
}

function validity({ record: { from, until } }: ReceptionView, { text }: Context) {
  const words = text.receptions;
  if (from === undefined) return undefined;
  return until === undefined
    ? words.from(text.format.date(from))
    : words.fromTo(text.format.date(from), text.format.date(until));
}

function dateList(dates: readonly string[], { text }: Context): Html {
  return html`${dates.toSorted().map((date, index) => html`${index > 0 ? ", " : ""}${dateMark(date, text)}`)}`;
}
