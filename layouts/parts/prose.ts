import { type Html, html } from "../html.ts";

/**
 * Shows a text of the data as paragraphs; lines that begin with «-», «+» or «*» become a list.
 * `show` may make more of the words of a line, such as figures of references.
 */
export function prose(text: string, show: (line: string) => Html | string = (line) => line): Html {
  const blocks: Html[] = [];
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0)
      blocks.push(html`<ul>${items.map((item) => html`<li>${show(item)}</li>`)}</ul>`);
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
    blocks.push(html`<p>${show(line)}</p>`);
  }
  closeList();
  return html`${blocks}`;
}
