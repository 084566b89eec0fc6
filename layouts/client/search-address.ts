/** What the address of the search page tells: the question, and what results are narrowed to. */
export interface Sought {
  query: string;
  /** By the name of a list of choices: `linh-vuc` → `ho-tich`; those left open are not there. */
  choices: { readonly [name: string]: string };
}

/** Reads the part of an address behind the question mark. */
export function readSought(search: string, names: readonly string[]): Sought {
  const params = new URLSearchParams(search);
  const chosen = names.map((name) => [name, params.get(name) ?? ""] as const);
  return {
    query: params.get("q") ?? "",
    choices: Object.fromEntries(chosen.filter(([, value]) => value !== "")),
  };
}

/** Writes an address that can be shared: only what was asked and chosen stands in it. */
export function writeSought(path: string, { query, choices }: Sought): string {
  const params = new URLSearchParams(query.trim() === "" ? {} : { q: query.trim() });
  for (const [name, value] of Object.entries(choices)) params.set(name, value);
  const search = params.toString().replaceAll("+", "%20");
  return search === "" ? path : `${path}?${search}`;
}
