import { formatDate, type IsoDate } from "#scripts/language/dates.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";

/** Notes on what is due on a day: reviews that have passed. The build itself has no clock. */
export function dueNotes(dataset: Dataset, on: IsoDate): Problem[] {
  return [...dataset.procedures.values()].flatMap(({ id, value, origin }) => {
    if (value.review === undefined || value.review > on) return [];
    return [
      problemOfFile(origin.file, {
        severity: "note",
        code: "review-due",
        path: "review",
        message: `thủ tục ${id} đã tới ngày rà soát ${formatDate(value.review)}.`,
        advice: "Đối chiếu lại với nguồn chính thức rồi ghi ngày rà soát tiếp theo.",
      }),
    ];
  });
}
