/**
 * Puts a box before each paper; a paper of several cases has one mark. `have` is what a box says
 * before the name of its paper; `onChange` gets the papers that are marked.
 */
export function checklist(
  items: readonly HTMLElement[],
  marked: Iterable<string>,
  { have, onChange }: { have: string; onChange: (papers: string[]) => void },
): { clear: () => void } {
  const papers = new Set(marked);
  const boxes = items.map((item) => {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.setAttribute("aria-label", `${have} ${item.firstElementChild?.textContent ?? ""}`);
    item.classList.add("can-tick");
    item.prepend(box);
    return { box, paper: item.dataset.paper ?? "" };
  });
  const show = () => {
    for (const { box, paper } of boxes) box.checked = papers.has(paper);
  };
  for (const { box, paper } of boxes) {
    box.addEventListener("change", () => {
      if (box.checked) papers.add(paper);
      else papers.delete(paper);
      show();
      onChange([...papers]);
    });
  }
  show();
  return {
    clear: () => {
      papers.clear();
      show();
    },
  };
}
