/** One attribute as our own templates write it: a name, or a name with a value in double quotes. */
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/y;

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Reads what stands in a tag behind its name; what is wrong in the way it is written goes to
 * `faults`. The values are pieces of the page, their entities not yet resolved.
 */
export function readAttributes(text: string, faults: string[]): ReadonlyMap<string, string> {
  if (text === "" || text === "/") return NONE;
  const values = new Map<string, string>();
  let end = 0;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    end = ATTRIBUTE.lastIndex;
    const [, name = "", value = ""] = match;
    if (values.has(name)) faults.push(`thuộc tính ${name} viết hai lần`);
    values.set(name, value);
    if (name === "style" || name.startsWith("on")) faults.push(`thuộc tính ${name} bị CSP chặn`);
  }
  if (end < text.length) {
    const rest = text.slice(end).trim();
    if (rest !== "" && rest !== "/") faults.push(`thuộc tính viết sai: ${rest.slice(0, 30)}`);
  }
  return values;
}

const ENTITIES: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Resolves the entities that our own escaping writes; the result holds no piece of the page in memory. */
export function decodeEntities(text: string): string {
  const plain = text.includes("&")
    ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    : text;
  return Buffer.from(plain).toString();
}

/** An ampersand that begins no entity: text that got past the escaping. */
export function strayAmpersand(html: string): string | undefined {
  for (let at = html.indexOf("&"); at >= 0; at = html.indexOf("&", at + 1)) {
    ENTITY.lastIndex = at;
    if (!ENTITY.test(html)) return html.slice(at, at + 20);
  }
  return undefined;
}

const ENTITY = /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/iy;
