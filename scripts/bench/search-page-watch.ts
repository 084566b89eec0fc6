/** One answer as the page saw it: all of its time, and the part that a worker had. */
interface Timing {
  total: number;
  worker: number;
}

declare global {
  interface Window {
    timings: Timing[];
    workerMs: number;
  }
}

/** Put before the worker's script: every reply carries how long the worker was at it. */
export const WATCHED_WORKER = `{
  let start = 0;
  const listen = self.addEventListener.bind(self);
  self.addEventListener = (type, work) =>
    listen(type, (event) => { start = performance.now(); work(event); });
  const post = self.postMessage.bind(self);
  self.postMessage = (message) => post({ ...message, spentMs: performance.now() - start });
}
`;

/** Runs in the page before its scripts: adds up what workers say they spent. */
export function watchWorkers(): void {
  const Plain = window.Worker;
  window.workerMs = 0;
  window.Worker = class extends Plain {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener("message", ({ data }) => {
        window.workerMs += data.spentMs ?? 0;
      });
    }
  };
}

/** Runs in the page: notes when each key is answered. */
export function watchAnswers(): void {
  const list = document.querySelector<HTMLElement>("[data-results]");
  const box = document.querySelector<HTMLInputElement>("main input[name=q]");
  let start: number | undefined;
  window.timings = [];
  const note = () => {
    if (start === undefined || !list || list.dataset.query !== box?.value) return;
    if (list.dataset.state === "loading") return;
    // Where no title answers, the page waits for typing to rest before it looks into texts.
    const isByTitle = list.querySelector("li:not([data-from])") !== null;
    const total = isByTitle ? performance.now() - start : Number.NaN;
    window.timings.push({ total, worker: window.workerMs });
    start = undefined;
  };
  document.addEventListener(
    "input",
    () => {
      start = performance.now();
      window.workerMs = 0;
    },
    true,
  );
  if (list) new MutationObserver(note).observe(list, { attributes: true });
}
