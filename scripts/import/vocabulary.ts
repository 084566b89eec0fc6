import { audiences, levels } from "#scripts/schema/vocabulary.ts";
import type { Findings } from "./findings.ts";
import { cleanLine } from "./text.ts";

/** «Cấp bộ», «Cơ quan khác» as the data's words `bộ`, `khác`. */
export function readLevels(source: readonly string[], code: string, findings: Findings): string[] {
  const found = source.flatMap((raw) => {
    const word = cleanLine(raw)
      ?.toLowerCase()
      .replace(/^cấp /, "")
      .replace(/^cơ quan khác$/, "khác");
    if (word !== undefined && word in levels) return [word];
    findings.add("unknown-level", code);
    return [];
  });
  if (source.length === 0) findings.add("unknown-level", code);
  return found.length > 0 ? [...new Set(found)] : ["khác"];
}

/** Who may file, in the words of the national portal; other words are counted. */
export function readAudience(
  source: readonly string[],
  code: string,
  findings: Findings,
): string[] | undefined {
  const found = source.flatMap((raw) => {
    const name = cleanLine(raw) ?? "";
    if (name.toLowerCase() in audiences) return [name];
    findings.add("unknown-audience", code);
    return [];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** «SỐ 52/QĐ-NHNN», «497./QĐ-BXD», «163/QD-BTP» in the one spelling that decisions have. */
export function readDecision(
  raw: string | undefined,
): { number: string; isMended: boolean } | undefined {
  const written = cleanLine(raw);
  if (written === undefined) return undefined;
  const number = written
    .replace(/^số\s*/i, "")
    .replace("./", "/")
    .replace(/\/QD-/, "/QĐ-");
  return { number, isMended: number !== written };
}
