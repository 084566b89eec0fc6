/**
 * One case is open at a time and is the reader's own: it stands in the address, to be sent on, and
 * alone on paper. `onPick` gets its id, or nothing when the reader closes it again.
 */
export function pickCases(
  cases: readonly HTMLDetailsElement[],
  remembered: string | undefined,
  onPick: (id: string | undefined) => void,
): { clear: () => void } {
  const show = (id: string | undefined) => {
    for (const given of cases) {
      given.open = given.id === id;
      given.toggleAttribute("data-picked", given.id === id);
    }
  };
  const address = (hash: string) =>
    history.replaceState(history.state, "", location.pathname + location.search + hash);
  for (const given of cases) {
    given.querySelector("summary")?.addEventListener("click", (event) => {
      event.preventDefault();
      const id = given.open && given.hasAttribute("data-picked") ? undefined : given.id;
      show(id);
      address(id === undefined ? "" : `#${id}`);
      onPick(id);
    });
  }
  const ofAddress = () => cases.find(({ id }) => `#${id}` === location.hash);
  const first = ofAddress() ?? cases.find(({ id }) => id === remembered);
  if (first) show(first.id);
  if (ofAddress()) first?.scrollIntoView();
  addEventListener("hashchange", () => {
    const given = ofAddress();
    if (given) show(given.id);
  });
  return {
    clear: () => {
      show(cases[0]?.id);
      cases[0]?.removeAttribute("data-picked");
      if (ofAddress()) address("");
    },
  };
}
