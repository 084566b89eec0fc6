import type { ScannedPage } from "./facts.ts";
import { FaultList } from "./fault-list.ts";
import type { Opinion } from "./second-opinion.ts";

/** Compares every figure that the pages show with a second opinion on it, both ways. */
export function opinionFaults(
  pages: ReadonlyMap<string, ScannedPage>,
  opinions: ReadonlyMap<string, Opinion>,
): string[] {
  const shown = new Set<string>();
  const faults = new FaultList();
  for (const [name, { figures }] of pages) {
    for (const { id, value } of figures) {
      shown.add(id);
      const fault = opinions.has(id)
        ? difference(opinions.get(id), value)
        : "không tính lại được từ dữ liệu gốc";
      if (fault !== undefined) faults.add(`số liệu «${id}» ${fault}`, name);
    }
  }
  const absent = [...opinions.keys()].filter((id) => !shown.has(id));
  return [
    ...faults.lines(),
    ...absent.map((id) => `số liệu «${id}» có trong dữ liệu gốc nhưng không hiện trên trang nào`),
  ];
}

function difference(opinion: Opinion, shown: string | undefined): string | undefined {
  if (opinion === undefined) {
    return shown === undefined ? undefined : `tính lại thì chưa rõ, nhưng trang ghi ${shown}`;
  }
  // Pages carry nine significant digits.
  const isSame =
    shown !== undefined && Math.abs(Number(shown) - opinion) <= 1e-8 * Math.abs(opinion);
  if (isSame) return undefined;
  return `tính lại ra ${Number(opinion.toPrecision(9))}, trang ghi ${shown ?? "là chưa rõ"}`;
}
