import { NamedSlugs } from "./slugs.ts";
import { capitalised, cleanLine } from "./text.ts";
import type { YamlMap } from "./yaml.ts";

/** Collects subject areas over all procedures. */
export class FieldRegister {
  #slugs = new NamedSlugs();
  #names = new Map<string, string>();

  /** The slug of a field; undefined when the source names none. */
  take(raw: string | undefined): string | undefined {
    const name = cleanLine(raw);
    if (name === undefined) return undefined;
    const slug = this.#slugs.of(name);
    if (!this.#names.has(slug)) this.#names.set(slug, capitalised(name));
    return slug;
  }

  /** All fields by slug, in the order of their slugs. */
  list(): { [slug: string]: YamlMap } {
    const sorted = [...this.#names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(sorted.map(([slug, name]) => [slug, { name }]));
  }
}
