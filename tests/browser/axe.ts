import axe from "axe-core";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, as short lines; text must have a contrast of 7:1, and no finger taps on paper. */
export async function violationsOn(page: Page, onPaper = false): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([tags, fingers]) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: {
          "color-contrast-enhanced": { enabled: true },
          "target-size": { enabled: fingers },
        },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
      );
    },
    [TAGS, !onPaper] as const,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
