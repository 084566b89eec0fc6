/** Something new is told so often at most: a screen reader says all of it, however fast one types. */
const PACE_MS = 1000;

/**
 * Tells those who listen what is seen at once: the first news immediately, while typing goes on only the
 * last of each second. The region stands in the page from the start, as live regions must.
 */
export function openLiveRegion(region: HTMLElement): (told: string) => void {
  let next = 0;
  let timer: number | undefined;
  const say = (told: string) => {
    if (region.textContent !== told) region.textContent = told;
    next = performance.now() + PACE_MS;
  };
  return (told) => {
    clearTimeout(timer);
    const wait = next - performance.now();
    if (wait <= 0) say(told);
    else timer = window.setTimeout(() => say(told), wait);
  };
}
