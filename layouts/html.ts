import { escapeMarkup } from "#scripts/language/escape.ts";

/** Markup that is already safe; only this class passes the `html` tag unescaped. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** Takes markup as it is. The name is a warning: use it only for output of our own renderers. */
  static unsafe(markup: string): Html {
    return new Html(markup);
  }
}

/** What may stand in a template: text is escaped, markup passes, nothing and false leave no trace. */
export type Child = Html | string | number | undefined | null | false | readonly Child[];

/** Builds markup; every text that is put in is escaped for element content and quoted attributes. */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  let markup = strings[0] ?? "";
  children.forEach((child, index) => {
    markup += render(child) + (strings[index + 1] ?? "");
  });
  return Html.unsafe(markup);
}

/** Markup with nothing in it. */
export const nothing = Html.unsafe("");

function render(child: Child): string {
  if (typeof child === "string") return escapeMarkup(child);
  if (typeof child === "number") return String(child);
  if (child === undefined || child === null || child === false) return "";
  if (child instanceof Html) return child.toString();
  if (Array.isArray(child)) return child.map(render).join("");
  throw new TypeError(`cannot put a ${describe(child)} into a page`);
}

function describe(value: unknown): string {
  return value instanceof Object ? value.constructor.name : typeof value;
}
