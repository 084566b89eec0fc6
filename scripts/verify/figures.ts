import type { Figure, SiteModel } from "#scripts/derive/model.ts";
import { englishBound, parseEnglishNumber } from "#scripts/language/english-forms.ts";
import { machineNumber, parseNumber } from "#scripts/language/numbers.ts";
import { boundWord } from "#scripts/language/quantities.ts";
import type { FigureMark, ScannedPage } from "./facts.ts";
import { FaultList } from "./fault-list.ts";

/** Compares every figure that stands on a page with the model: its machine value and its words. */
export function figureFaults(pages: ReadonlyMap<string, ScannedPage>, model: SiteModel): string[] {
  const shown = new Set<string>();
  const faults = new FaultList();
  for (const [name, page] of pages) {
    for (const mark of page.figures) {
      const figure = model.figures.get(mark.id);
      shown.add(mark.id);
      const fault = figure ? faultOf(figure, mark, page.lang) : "không có trong dữ liệu";
      if (fault !== undefined) faults.add(`số liệu «${mark.id}» ${fault}`, name);
    }
  }
  const absent = [...model.figures.keys()].filter((id) => !shown.has(id));
  return [...faults.lines(), ...absent.map((id) => `số liệu «${id}» không hiện trên trang nào`)];
}

function faultOf(figure: Figure, mark: FigureMark, language: string): string | undefined {
  if (figure.value === undefined) {
    if (mark.value !== undefined) return `chưa rõ nhưng trang ghi ${mark.value}`;
    return mark.isUnknown ? undefined : "chưa rõ nhưng thiếu dấu data-unknown";
  }
  const expected = machineNumber(figure.value);
  if (mark.value !== expected) return `là ${expected} nhưng trang ghi ${mark.value}`;
  const isEnglish = language === "en";
  const bound = (isEnglish ? englishBound : boundWord)[figure.bound];
  if (bound !== "" && !mark.words.includes(bound)) return `là số «${bound}» nhưng trang không nói`;
  const number = /−?\d[\d.,]*/.exec(mark.words)?.[0]?.replace("−", "-");
  if (number === undefined)
    return figure.value === 0 ? undefined : `không có số trong «${mark.words}»`;
  const written = (isEnglish ? parseEnglishNumber : parseNumber)(number);
  const tolerance = 0.5 / 10 ** figure.indicator.decimals + 1e-9;
  const isSame = written !== undefined && Math.abs(written - figure.value) <= tolerance;
  return isSame ? undefined : `là ${expected} nhưng trang viết «${mark.words}»`;
}
