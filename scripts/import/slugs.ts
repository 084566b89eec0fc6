import { fold } from "#scripts/language/fold.ts";

const LONGEST = 60;

/** A name for an address made from a text, cut between words: «Hộ tịch» → `ho-tich`. */
export function slugOf(text: string, longest = LONGEST): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = words.shift()?.slice(0, longest) ?? "muc";
  for (const word of words) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Hands out names that differ from each other, in the order they are asked for. */
export class UniqueSlugs {
  #taken = new Set<string>();

  /** `to-khai`, then `to-khai-2`, `to-khai-3` … */
  take(wanted: string): string {
    let slug = wanted;
    for (let number = 2; this.#taken.has(slug); number++) slug = `${wanted}-${number}`;
    this.#taken.add(slug);
    return slug;
  }
}

/** One slug for each name, however it is spelt: «Hộ tịch» and «hộ  tịch» are one. */
export class NamedSlugs {
  #unique = new UniqueSlugs();
  #byName = new Map<string, string>();

  /** The slug of a name, the same every time it is asked for. */
  of(name: string): string {
    const key = slugOf(name, Number.POSITIVE_INFINITY);
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const slug = this.#unique.take(slugOf(name));
    this.#byName.set(key, slug);
    return slug;
  }
}
