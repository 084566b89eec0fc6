import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { builtFixture, fixtureFolders } from "../fixture-site.ts";

const site = builtFixture("province");

/** One page of each kind whose markup is worth reading in a review. */
const PAGES = {
  home: "index.html",
  "procedure-of-two-layers": "thu-tuc/1.000001/index.html",
  "procedure-out-of-use": "thu-tuc/1.000005/index.html",
  period: "ket-qua/2022/index.html",
  indicator: "chi-so/ty-le-thanh/index.html",
  model: "mo-hinh/duong-hoa/index.html",
  document: "van-ban/nghi-dinh-cu/index.html",
  content: "bao-cao/nam-2022/index.html",
};

/** Compares a text with the one that was last looked at; `UPDATE_GOLDEN=1` writes it anew. */
function expectGolden(name: string, text: string): void {
  const path = join("tests/golden/province", name);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no golden file yet");
}

/** What stands in `<main>`, one element that begins a block on each line. */
function readableMain(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length);
  const begins = "section|h[1-6]|p|ul|ol|li|dl|div|dt|dd|table|caption|thead|tbody|tr|details|form";
  const lines = main.replace(new RegExp(`(?<!^)(?=<(?:${begins})[ >])`, "gm"), "\n").split("\n");
  return `${lines.filter((line) => line.trim() !== "").join("\n")}\n`;
}

test.each(Object.entries(PAGES))(
  "the page of the kind %s is as it was last looked at",
  (kind, name) => {
    expectGolden(`${kind}.html`, readableMain(readFileSync(join(site, name), "utf8")));
  },
);

test("every figure of the province is as it was last looked at", () => {
  const { model } = prepareSite(fixtureFolders("province"));
  const figures = [...(model?.figures.values() ?? [])].map(({ id, state, value, bound, why }) => {
    const shown = value === undefined ? { why } : { value: Number(value.toPrecision(9)), bound };
    return JSON.stringify({ id, state, ...shown });
  });
  expect(figures.length).toBeGreaterThan(40);
  expectGolden("figures.json", `[\n${figures.sort().join(",\n")}\n]\n`);
});
