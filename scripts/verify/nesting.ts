const words = (list: string) => new Set(list.split(" "));

/** Elements that have no end tag. */
export const VOID = words("area base br col embed hr img input link meta source track wbr");

/** What may not stand where only running text may. */
const BLOCKS = words(
  "address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section " +
    "table tbody td tfoot th thead tr ul",
);

/** Elements that hold running text only; a link passes on what its own parent may hold. */
const RUNNING_TEXT = words(
  "p h1 h2 h3 h4 h5 h6 span strong em b i small code q cite abbr data time mark sub sup label " +
    "button pre output legend dfn kbd s u",
);

const INTERACTIVE = words("a button input select textarea label details iframe");

/** Where an element has to stand. */
const PARENTS: { readonly [name: string]: ReadonlySet<string> } = {
  li: words("ul ol menu"),
  dt: words("dl div"),
  dd: words("dl div"),
  tr: words("table thead tbody tfoot"),
  td: words("tr"),
  th: words("tr"),
  thead: words("table"),
  tbody: words("table"),
  tfoot: words("table"),
  caption: words("table"),
  colgroup: words("table"),
  col: words("colgroup"),
  summary: words("details"),
  figcaption: words("figure"),
  legend: words("fieldset"),
  option: words("select datalist optgroup"),
  optgroup: words("select"),
  main: words("body div"),
  title: words("head svg g"),
  head: words("html"),
  body: words("html"),
};

/** What else an element may hold, and no text of its own. */
const CHILDREN: { readonly [name: string]: ReadonlySet<string> } = {
  ul: words("li script template"),
  ol: words("li script template"),
  menu: words("li script template"),
  dl: words("dt dd div script template"),
  table: words("caption colgroup thead tbody tfoot tr script template"),
  thead: words("tr script template"),
  tbody: words("tr script template"),
  tfoot: words("tr script template"),
  tr: words("td th script template"),
  colgroup: words("col template"),
  select: words("option optgroup hr"),
  html: words("head body"),
};

/** Elements that may not stand in one of their own kind, at whatever depth. */
const NOT_IN_ITSELF = words("a button form label main header footer");

const NAMES = words(
  "a abbr address article aside audio b base bdi bdo blockquote body br button canvas caption " +
    "cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img " +
    "input ins kbd label legend li link main mark menu meta meter nav noscript object ol " +
    "optgroup option output p picture pre progress q ruby rt rp s samp script search section " +
    "select slot small source span strong style sub summary sup svg table tbody td template " +
    "textarea tfoot th thead time title tr track u ul var video wbr",
);

/**
 * What is wrong with an element that begins inside the open ones (outermost first); undefined when
 * it may stand there. The rules are the cheap half of HTML's content model: those that a browser
 * answers by silently building another page than the one that was written.
 */
export function nestingFault(name: string, open: readonly string[]): string | undefined {
  const fault = faultOf(name, open);
  // Drawings have names and rules of their own; asked last, since nearly no element has a fault.
  return fault === undefined || open.includes("svg") ? undefined : fault;
}

function faultOf(name: string, open: readonly string[]): string | undefined {
  if (!NAMES.has(name)) return `không có phần tử <${name}>`;
  const parent = open.at(-1) ?? "";
  const parents = PARENTS[name];
  if (parents && !parents.has(parent)) return `<${name}> đứng trong <${parent}>`;
  const children = CHILDREN[parent];
  if (children && !children.has(name)) return `<${parent}> chứa <${name}>`;
  if (NOT_IN_ITSELF.has(name) && open.includes(name)) return `<${name}> lồng trong <${name}>`;
  if (INTERACTIVE.has(name) && name !== "label") {
    const outer = open.includes("a") ? "a" : open.includes("button") ? "button" : undefined;
    if (outer) return `<${name}> lồng trong <${outer}>`;
  }
  if (!BLOCKS.has(name)) return undefined;
  const holder = holderOf(open);
  const isHeadingInSummary = holder === "legend" && /^h[1-6]$/.test(name);
  if (RUNNING_TEXT.has(holder) && !isHeadingInSummary) return `<${name}> đứng trong <${holder}>`;
  // An open paragraph ends at any block, however deep below it.
  return open.includes("p") && name !== "li" ? `<${name}> đứng trong <p>` : undefined;
}

/** True for an element that may hold elements only. */
export function holdsNoText(name: string | undefined): boolean {
  return name !== undefined && CHILDREN[name] !== undefined;
}

/** The nearest element that says what may stand here; links, insertions and deletions pass it on. */
function holderOf(open: readonly string[]): string {
  for (let index = open.length - 1; index >= 0; index--) {
    const name = open[index] ?? "";
    if (name !== "a" && name !== "ins" && name !== "del") return name;
  }
  return "";
}
