import type { Figure } from "#scripts/derive/model.ts";
import { deriveSite } from "#scripts/derive/site-model.ts";
import { datasetOf, edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const INDICATOR = "thu";

/** An indicator of the small site with nothing but its unit. */
function indicatorFiles(unit: string, name: string): Files {
  const lines = `${INDICATOR}: { name: ${name}, block: hòa giải, unit: ${unit}, definition: Thử }\n`;
  return edit("data/indicators.yaml", "tiep-nhan:", `${lines}tiep-nhan:`);
}

/** The value as a results file has it; «?» is unknown. */
const written = (value: string, unit: string) =>
  value === "?" ? "{ unknown: thử }" : value === "không có" ? value : `${value} ${unit}`;

/** The figures of one indicator and place that a site with these values has; `more` are lines of a period's file. */
export function seriesFigures(
  values: { readonly [period: string]: string },
  unit = "vụ",
  more: { readonly [period: string]: string } = {},
): Figure[] {
  const files = Object.entries(values).map(([period, value]) => [
    `data/results/${period}.yaml`,
    `period: "${period}"
about: xa-thu
${more[period] ?? ""}source: { document: bao-cao }
values: { ${INDICATOR}: ${written(value, unit)} }
`,
  ]);
  return figuresOf({ ...indicatorFiles(unit, "Vụ thử"), ...Object.fromEntries(files) });
}

/** The figures of one indicator in 2020 at these places of a commune; `whole` is the commune's own. */
export function placeFigures(
  values: readonly (readonly [name: string, value: string])[],
  whole: string,
  unit = "vụ",
): Figure[] {
  const places = values.map(([name], index) => `noi-${index}: { name: ${name}, parent: xa-thu }\n`);
  const parts = values.map(
    ([, value], index) => `  noi-${index}: { values: { ${INDICATOR}: ${written(value, unit)} } }\n`,
  );
  return figuresOf({
    ...indicatorFiles(unit, "Vụ thử"),
    ...edit("data/places.yaml", "xa-thu:", `${places.join("")}xa-thu:`),
    "data/results/2020.yaml": `period: "2020"
about: xa-thu
source: { document: bao-cao }
values: { ${INDICATOR}: ${written(whole, unit)} }
places:
${parts.join("")}`,
  });
}

function figuresOf(files: Files): Figure[] {
  const indicator = deriveSite(datasetOf(files)).indicators.find(({ slug }) => slug === INDICATOR);
  return indicator?.figures ?? [];
}
