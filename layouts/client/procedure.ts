/** What a procedure page can do more with a script: the reader's case, a checklist, the reader's day. */
import { pickCases } from "./case-picker.ts";
import { checklist } from "./checklist.ts";
import { markRows, showWhatHolds } from "./dated.ts";
import { type Kept, keep, readKept } from "./kept.ts";

const all = <T extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<T>(selector),
];

/** A link may lead into a part that is closed: what the address names is opened. */
const openNamed = () => {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement && named.matches(".trouble")) named.open = true;
};
openNamed();
addEventListener("hashchange", openNamed);

markRows(all("table.exceptions"));
showWhatHolds(all(".by-day"));

const bar = document.querySelector<HTMLElement>("[data-checklist]");
if (bar) {
  let kept: Kept = readKept();
  const change = (part: Partial<Kept>) => {
    kept = { ...kept, ...part };
    keep(kept);
  };
  const given = all<HTMLDetailsElement>("details.case");
  // One case alone is nobody's choice.
  const choices = given.length > 1 ? given : [];
  const cases = pickCases(choices, kept.given, (id) => change({ given: id }));
  const boxes = checklist(all("[data-paper]"), kept.papers, {
    have: bar.dataset.have ?? "",
    onChange: (papers) => change({ papers }),
  });
  bar.querySelector("button")?.addEventListener("click", () => {
    cases.clear();
    boxes.clear();
    change({ given: undefined, papers: [] });
  });
  bar.hidden = false;
}
