/** A key changes the address so much later: Safari refuses more than ten changes in a second. */
const PAUSE_MS = 150;

/** The address bar and the way back: typing replaces, whatever is decided gets an entry of its own. */
export interface Visits {
  /** The person is typing: the entry shown is changed, a little later. */
  type: (address: string) => void;
  /** The person decided: by Enter, or by a list of choices, whose next change is the same decision. */
  decide: (address: string, by: string) => void;
  /** The browser went to another entry by itself. */
  arrive: (address: string) => void;
  /** Writes at once what is still to be written. */
  flush: () => void;
}

/** Follows the history of a window from the address it shows. */
export function openVisits(start: string): Visits {
  let decided = start;
  let pending: string | undefined;
  let timer: number | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (pending !== undefined) history.replaceState(history.state, "", pending);
    pending = undefined;
  };
  return {
    flush,
    type(address) {
      clearTimeout(timer);
      pending = address;
      timer = window.setTimeout(flush, PAUSE_MS);
    },
    decide(address, by) {
      clearTimeout(timer);
      pending = undefined;
      if (address === decided) {
        history.replaceState(history.state, "", address);
        return;
      }
      if (by !== "" && history.state === by) history.replaceState(by, "", address);
      else {
        // What was typed over gets its entry back, so that «back» leads to the last decision.
        history.replaceState(history.state, "", decided);
        history.pushState(by, "", address);
      }
      decided = address;
    },
    arrive(address) {
      clearTimeout(timer);
      pending = undefined;
      decided = address;
    },
  };
}
