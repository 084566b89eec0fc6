import type { ModelView, SiteModel } from "#scripts/derive/model.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import type { Text } from "../../text/vi.ts";
import { prose } from "../prose.ts";
import { quotedWords, quoteFigures } from "./quote.ts";

/** The parts of a write-up behind its result, in the order they are told. */
const PARTS = [
  ...(["situation", "aims", "method", "people", "forces"] as const),
  ...(["resources", "time", "outcomes", "replication"] as const),
] as const;

/** The write-up of a model: a section for every part that exists, with the figures it quotes. */
export function story({ record, place }: ModelView, context: Context): Html {
  const words = context.text.models.parts;
  const quoted = (line: string) => quoteFigures(line, "", place.slug, context);
  return html`${PARTS.map((part) => {
    const text = record[part];
    if (text === undefined) return "";
    return html`<section id="${ANCHORS[part]}"><h2>${words[part]}</h2>${prose(text, quoted)}</section>
`;
  })}`;
}

/** The parts that exist as they are written, the result first. */
export function storyTexts({ record }: ModelView): string[] {
  return (["result", ...PARTS] as const).flatMap((part) => record[part] ?? []);
}

/** The same with the figures they quote, for search. */
export function storyWords(view: ModelView, { figures }: SiteModel, text: Text): string[] {
  return storyTexts(view).map((written) => quotedWords(written, view.place.slug, figures, text));
}

/** Where each part stands on its page: people link to parts. */
const ANCHORS: { readonly [part in (typeof PARTS)[number]]: string } = {
  situation: "tinh-hinh",
  aims: "muc-tieu",
  method: "cach-lam",
  people: "dia-ban",
  forces: "luc-luong",
  resources: "nguon-luc",
  time: "thoi-gian",
  outcomes: "ket-qua",
  replication: "nhan-rong",
};
