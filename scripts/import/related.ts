import { fold, normalise } from "#scripts/language/fold.ts";
import type { Findings } from "./findings.ts";
import type { SourceRecord } from "./records.ts";

/** Codes by the exact title of a procedure; a title that several share leads nowhere. */
export class TitleIndex {
  #codes = new Map<string, string[]>();

  constructor(records: readonly SourceRecord[]) {
    for (const { ma, ten } of records) {
      const key = keyOf(ten);
      this.#codes.set(key, [...(this.#codes.get(key) ?? []), ma]);
    }
  }

  /** Reads «#Tên thủ tục1Cấp …#1Tên thủ tụcCấp …»: a table that was printed twice. */
  find(record: SourceRecord, findings: Findings): string[] | undefined {
    if (record.lien_quan === undefined) return undefined;
    const titles = new Set(
      record.lien_quan
        .split("#")
        .map((part) => keyOf(part.replace(/^(?:\d*Tên thủ tục)?\d*(?=\p{Lu})/u, "")))
        .filter((title) => title !== ""),
    );
    const found = new Set<string>();
    for (const title of titles) {
      const codes = (this.#codes.get(title) ?? []).filter((code) => code !== record.ma);
      const [code] = codes;
      if (codes.length === 1 && code !== undefined) {
        findings.add("related-found", record.ma);
        found.add(code);
      } else {
        findings.add("related-unclear", record.ma);
      }
    }
    return found.size > 0 ? [...found] : undefined;
  }
}

const keyOf = (title: string): string => fold(normalise(title)).replace(/[\s.]+$/, "");
