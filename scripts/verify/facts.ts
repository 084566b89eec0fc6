import { decodeEntities } from "./attributes.ts";

/** A mark of a figure: its id, its machine value, the words people see. */
export interface FigureMark {
  id: string;
  value: string | undefined;
  isUnknown: boolean;
  words: string;
}

/** What one page of the output says, as far as verification asks. */
export interface ScannedPage {
  title: string;
  lang: string;
  kind: string;
  csp: string;
  canonical: string | undefined;
  /** Whole addresses of the page in other languages, its own among them, by language. */
  alternates: Map<string, string>;
  /** Where the page leads on by itself. */
  movedTo: string | undefined;
  isHidden: boolean;
  /** Levels of its headings, in order. */
  headings: number[];
  ids: Set<string>;
  /** Addresses of `href`, `src` and the like, each once. */
  links: Set<string>;
  /** Where its forms lead: not by a click alone. */
  actions: string[];
  /** Rows of its longest list. */
  mostRows: number;
  /** Ids that labels and ARIA attributes point at. */
  references: Set<string>;
  figures: FigureMark[];
  /** Faults of the markup itself. */
  faults: string[];
}

/** A page of which nothing is known yet. */
export function emptyPage(): ScannedPage {
  return {
    ...{ title: "", lang: "", kind: "", csp: "", canonical: undefined, alternates: new Map() },
    ...{ movedTo: undefined, isHidden: false, headings: [] },
    ...{ ids: new Set(), links: new Set(), references: new Set() },
    ...{ actions: [], mostRows: 0 },
    ...{ figures: [], faults: [] },
  };
}

const ADDRESSES = ["href", "src", "poster"] as const;
const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls"] as const;

type Attributes = ReadonlyMap<string, string>;

/** Takes in what one element says; `text` reads what stands in it. */
export function takeInElement(
  page: ScannedPage,
  name: string,
  attributes: Attributes,
  text: () => string,
): void {
  if (attributes.size > 0) takeInAttributes(page, name, attributes);
  const read = (key: string) => decodeEntities(attributes.get(key) ?? "");
  if (name === "html") page.lang = read("lang");
  if (name === "main") page.kind = read("data-kind");
  // A drawing has titles of its own, further down.
  if (name === "title" && page.title === "") page.title = text();
  if (name.length === 2 && /^h[1-6]$/.test(name)) page.headings.push(Number(name[1]));
  if (name === "meta") takeInMeta(page, read);
  if (name === "link") takeInLink(page, read);
  page.faults.push(...policyBreaches(name, attributes));
  if (!attributes.has("data-figure")) return;
  page.figures.push({
    id: read("data-figure"),
    value: attributes.has("value") ? read("value") : undefined,
    isUnknown: attributes.has("data-unknown"),
    words: text(),
  });
}

/** What the page's own policy would block, and an image that cannot be heard. */
function policyBreaches(name: string, attributes: Attributes): string[] {
  if (name === "img" && !attributes.has("alt")) return ["ảnh thiếu chữ thay thế (alt)"];
  if (name === "style") return ["kiểu dáng viết thẳng trong trang bị CSP chặn"];
  // A data block is not run, so the policy lets it stand.
  const isRun = name === "script" && attributes.get("type") !== "application/ld+json";
  if (isRun && !attributes.has("src")) return ["mã viết thẳng trong trang bị CSP chặn"];
  return NO_FAULTS;
}

const NO_FAULTS: string[] = [];

function takeInAttributes(page: ScannedPage, name: string, attributes: Attributes): void {
  const written = attributes.get("id");
  if (written !== undefined) {
    const id = decodeEntities(written);
    if (page.ids.has(id)) page.faults.push(`id «${id}» dùng hai lần`);
    if (id === "" || /\s/.test(id)) page.faults.push(`id «${id}» có dấu cách hoặc rỗng`);
    page.ids.add(id);
  }
  for (const key of ADDRESSES) {
    const url = attributes.get(key);
    if (url !== undefined) page.links.add(decodeEntities(url));
    if (url === "") page.faults.push(`<${name}> có ${key} rỗng`);
  }
  const action = attributes.get("action");
  if (action !== undefined) page.actions.push(decodeEntities(action));
  for (const part of attributes.get("srcset")?.split(",") ?? [])
    page.links.add(decodeEntities(part.trim().split(" ")[0] ?? ""));
  for (const key of REFERENCES) {
    for (const target of attributes.get(key)?.split(" ") ?? [])
      page.references.add(decodeEntities(target));
  }
}

function takeInLink(page: ScannedPage, read: (key: string) => string): void {
  const [rel, language] = [read("rel"), read("hreflang")];
  if (rel === "canonical") page.canonical = read("href");
  if (rel === "alternate" && language !== "") page.alternates.set(language, read("href"));
}

function takeInMeta(page: ScannedPage, read: (key: string) => string): void {
  if (read("http-equiv") === "Content-Security-Policy") page.csp = read("content");
  if (read("http-equiv") === "refresh") {
    page.movedTo = /^0; url=(.+)$/.exec(read("content"))?.[1];
    if (page.movedTo === undefined) page.faults.push("lệnh chuyển trang không đúng cách viết");
    else page.links.add(page.movedTo);
  }
  if (read("name") === "robots") page.isHidden = read("content").includes("noindex");
}
