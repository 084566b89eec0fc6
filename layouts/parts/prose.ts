import { type Html, html } from "../html.ts";

/** Shows a text of the data as paragraphs; lines that begin with «-», «+» or «*» become a list. */
export function prose(text: string): Html {
  const blocks: Html[] = [];
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0)
      blocks.push(html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`);
    items = [];
  };
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    if (line === "") continue;
    const item = /^[-+*•]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      items.push(item);
      continue;
    }
    closeList();
    blocks.push(html`<p>${line}</p>`);
  }
  closeList();
  return html`${blocks}`;
}
