import type { AskOptions } from "#scripts/search/engine/search.ts";
import type { Sought } from "./search-address.ts";
import type { Question } from "./search-turns.ts";

/** The lists of choices that narrow results. */
export interface FilterLists {
  /** Their names in the address. */
  names: string[];
  chosen: () => Sought["choices"];
  choose: (choices: Sought["choices"]) => void;
  narrowing: () => Pick<Question, "narrowed" | "isNarrowed">;
  /** Calls back with the name of the list that changed, or with none when all were reset. */
  onChange: (changed: (name?: string) => void) => void;
}

/** Reads the lists of choices of the page; they work by script alone, so that is what shows them. */
export function openFilters(words: string): FilterLists {
  const selects = [...document.querySelectorAll<HTMLSelectElement>("select[data-filter]")];
  const part = document.querySelector<HTMLElement>("[data-filters]");
  const summary = part?.querySelector<HTMLElement>("summary");
  const reset = part?.querySelector<HTMLElement>("[data-reset]");
  const plain = summary?.textContent ?? "";
  if (part) part.hidden = false;
  const inUse = () => selects.filter((select) => select.value !== "");
  /** What is chosen is told where the lists are folded away. */
  const tell = () => {
    const list = inUse().map((select) => select.selectedOptions[0]?.text ?? "");
    const told = list.length === 0 ? plain : words.replace("{list}", list.join(", "));
    if (summary) summary.textContent = told;
    if (reset) reset.hidden = list.length === 0;
  };
  return {
    names: selects.map(({ name }) => name),
    chosen: () => Object.fromEntries(inUse().map(({ name, value }) => [name, value])),
    choose(choices) {
      for (const select of selects) {
        select.value = choices[select.name] ?? "";
        // A value of an old address that is gone leaves the list with nothing chosen.
        if (select.selectedIndex < 0) select.value = "";
      }
      tell();
    },
    narrowing() {
      const chosen = inUse().map(
        (select) => [select.dataset.filter ?? "", valuesOf(select)] as const,
      );
      const { kinds = [], ...filters } = Object.fromEntries(chosen);
      return {
        narrowed: { kinds: kinds.filter(isKind), filters },
        isNarrowed: chosen.length > 0,
      };
    },
    onChange(changed) {
      for (const select of selects) {
        select.addEventListener("change", () => {
          tell();
          changed(select.name);
        });
      }
      reset?.addEventListener("click", () => {
        // The button goes away: what had the focus hands it on.
        summary?.focus();
        for (const select of selects) select.value = "";
        tell();
        changed();
      });
    },
  };
}

type Kind = NonNullable<AskOptions["kinds"]>[number];

const KINDS: { readonly [kind in Kind]: true } = {
  ...{ procedure: true, withdrawn: true, event: true, model: true, result: true, indicator: true },
  ...{ document: true, form: true, agency: true, page: true, term: true },
};

const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

/** What the catalogue calls the choice: its words, unless it says otherwise. */
function valuesOf(select: HTMLSelectElement): string[] {
  const option = select.selectedOptions[0];
  return option?.dataset.means?.split(" ") ?? [option?.text ?? ""];
}
