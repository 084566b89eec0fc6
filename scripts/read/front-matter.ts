import { FAILSAFE_SCHEMA, load } from "js-yaml";

/** Keys of a page's front matter that the template engine may see; it needs no other. */
const FOR_TEMPLATES = ["layout"];

/**
 * Loads front matter for the template engine. Only the layout's name goes through: a `permalink`,
 * `eleventyComputed` or `templateEngineOverride` could write outside the output or run code.
 */
export function loadFrontMatter(text: string): { [key: string]: string } {
  const loaded = load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  if (typeof loaded !== "object" || loaded === null) return {};
  return Object.fromEntries(
    Object.entries(loaded).filter(
      ([key, value]) => FOR_TEMPLATES.includes(key) && typeof value === "string",
    ),
  );
}
