import type { ListPart } from "#scripts/derive/model.ts";
import type { Finding } from "#scripts/derive/upkeep/upkeep-views.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Context, PageKind } from "../page.ts";
import { pageOf, pager } from "../parts/pager.ts";
import { reviewSection } from "../parts/upkeep/reviews.ts";

/** For editors: what to look over next, and what the check found, by gravity, with where and how to mend it. */
export const editorsPage: PageKind<ListPart<Finding>> = {
  name: "editors",
  items: (model) => model.findingLists,
  url: (part) => part.url,
  view: (part, context) => {
    const { upkeep: words } = context.text;
    const page = pageOf(part, context);
    const isFirst = part.number === 1;
    return {
      title: `${words.editors}${page}`,
      description: words.editorsDescription,
      kind: "editors",
      crumbs: isFirst ? [] : [{ name: words.editors, url: "/bien-tap/" }],
      isHidden: true,
      hasDue: isFirst,
      main: html`<h1>${words.editors}${page}</h1>
<p class="lead">${words.editorsDescription}</p>
${isFirst ? reviewSection(context) : nothing}
<section><h2>${words.findings}</h2>
${isFirst ? summary(context) : nothing}
${pager(part, "top", context)}${findings(part.rows, context)}
${pager(part, "bottom", context)}</section>`,
    };
  },
};

/** How many findings there are of each code, each a way to the first of them. */
function summary({ model, text, href }: Context): Html {
  const words = text.upkeep;
  const codes = new Map<string, { severity: Finding["severity"]; count: number; url: string }>();
  for (const part of model.findingLists) {
    for (const { severity, code } of part.rows) {
      const known = codes.get(`${severity} ${code}`);
      if (known) known.count += 1;
      else codes.set(`${severity} ${code}`, { severity, count: 1, url: part.url });
    }
  }
  if (codes.size === 0) return html`<p>${words.noFindings}</p>`;
  return html`<ul class="links counted">${[...codes].map(([key, { severity, count, url }]) => {
    const code = key.slice(severity.length + 1);
    return html`<li>${words.severity[severity]} <a href="${href(url)}#${severity}-${code}"><code>${code}</code></a> <span class="count">${text.format.number(count)}</span></li>`;
  })}</ul>`;
}

function findings(rows: readonly Finding[], { text }: Context): Html {
  const groups = Map.groupBy(rows, ({ severity, code }) => `${severity}-${code}`);
  return html`${[...groups].map(([key, group]) => {
    const [first] = group;
    if (first === undefined) return nothing;
    return html`<h3 id="${key}">${text.upkeep.severity[first.severity]}: <code>${first.code}</code></h3>
<ul class="rows findings">${group.map(
      ({ file, line, column, path, message, advice }) =>
        html`<li><code class="place">${file}:${line}:${column}</code>${path ? html` <code>${path}</code>` : nothing}<span class="line">${message}</span>${advice ? html`<span class="line">${text.upkeep.mend} ${advice}</span>` : nothing}</li>
`,
    )}</ul>`;
  })}`;
}
