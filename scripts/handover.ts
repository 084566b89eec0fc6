import type { Context } from "#layouts/page.ts";

/** What a build gives to `.eleventy.js`, which Eleventy loads by itself and calls without arguments. */
export interface Handover {
  context: Context;
  /** What pages in other languages may look at. */
  translated: readonly Context[];
  /** Folders as absolute paths. */
  input: string;
  output: string;
}

let current: Handover | undefined;

/** Sets the site that the next Eleventy run renders. */
export function handOver(site: Handover): void {
  current = site;
}

/** The site to render; Eleventy alone cannot build it, since everything is checked first. */
export function handedOver(): Handover {
  if (current === undefined) {
    throw new Error(
      "Hãy chạy «npm run build»: trang chỉ được dựng sau khi dữ liệu đã kiểm tra xong.",
    );
  }
  return current;
}
