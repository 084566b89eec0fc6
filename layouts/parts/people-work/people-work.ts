import type {
  CultureRulesView,
  DialogueView,
  ReceptionView,
} from "#scripts/derive/people-work/people-work-views.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";

interface WorkPage {
  name: string;
  url: string;
  /** What the page tells, in one line. */
  line: string;
}

/** The pages of the work with people that this site has facts for. */
export function peopleWorkPages(context: Pick<Context, "model" | "text">): WorkPage[] {
  const { model, text } = context;
  const { receptions, dialogues, cultureRules, criteria } = model;
  const page = (name: string, url: string, line: string) => ({ name, url, line });
  const { title: timetable } = text.receptions;
  return [
    ...receptions.slice(0, 1).map((first) => {
      const line = receptions.length > 1 ? text.receptions.description : receptionDays(first, text);
      return page(timetable, "/lich-tiep-dan/", line);
    }),
    ...(dialogues.length > 0
      ? [page(text.dialogues.title, "/doi-thoai/", dialoguesInShort(dialogues, context))]
      : []),
    ...(cultureRules
      ? [page(text.cultureRules.title, "/van-hoa-cong-so/", rulesInShort(cultureRules, context))]
      : []),
    ...(criteria.length > 0
      ? [
          page(
            text.criteria.title,
            "/tieu-chi-dan-van/",
            criteria.map(({ name }) => name).join("; "),
          ),
        ]
      : []),
  ];
}

/** The same for search, with every dialogue and every timetable beside their pages. */
export function peopleWorkRecords(context: Pick<Context, "model" | "text">): WorkPage[] {
  const { dialogues, receptions } = context.model;
  return [
    ...peopleWorkPages(context),
    ...receptions.map((view) => ({
      name: view.name,
      url: view.url,
      line: receptionDays(view, context.text),
    })),
    ...dialogues.map(({ name, url, record, place }) => ({
      ...{ name, url, line: `${context.text.format.date(record.date)} · ${place.name}` },
    })),
  ];
}

/** A section that leads to those pages; nothing where there are none. */
export function peopleWorkSection(context: Context): Html {
  const pages = peopleWorkPages(context);
  if (pages.length === 0) return nothing;
  return html`<section><h2>${context.text.peopleWork.title}</h2>
<ul class="rows">${pages.map(
    ({ name, url, line }) =>
      html`<li><a href="${context.href(url)}">${name}</a><span class="line">${line}</span></li>
`,
  )}</ul>
</section>`;
}

/** «2 cuộc đối thoại, 5 kiến nghị, 3 đã được trả lời.» */
export function dialoguesInShort(
  dialogues: readonly DialogueView[],
  { text }: Pick<Context, "text">,
): string {
  const sum = (count: (dialogue: DialogueView) => number) =>
    text.format.number(dialogues.reduce((all, dialogue) => all + count(dialogue), 0));
  const all = sum(({ petitions }) => petitions.length);
  return text.dialogues.held(text.format.number(dialogues.length), all, sum(answeredIn));
}

/** How many petitions of a dialogue have their answer. */
export const answeredIn = ({ counts }: DialogueView) => counts.answered + counts.resolved;

/** «8 trong 10 cơ quan đã ban hành»; where no agency is listed, the words of the source. */
export function rulesInShort(rules: CultureRulesView, { text }: Pick<Context, "text">): string {
  const { adopted, agencies, statements } = rules;
  if (agencies.length === 0) return statements[0]?.text ?? "";
  return text.cultureRules.adopted(
    text.format.number(adopted),
    text.format.number(agencies.length),
  );
}

/** «Thứ Năm hằng tuần, 7 giờ 30 đến 11 giờ 30». */
export function receptionDays({ record }: ReceptionView, text: Text): string {
  const { every, dates = [], hours } = record;
  const days = every
    ? capital(text.format.recurrence(every))
    : dates.map(text.format.date).join(", ");
  return `${days}, ${hours.map(text.format.session).join(", ")}`;
}

/** A text with its first letter large, where it begins a line. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
