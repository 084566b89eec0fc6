import type { Problem } from "#scripts/read/problem.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

/** Finds rules said to be adopted of which nobody can tell by which document or when. */
export function checkCultureRules(record: CheckedRecord<"cultureRules">): Problem[] {
  return Object.entries(record.entry.value.agencies ?? {}).flatMap(([id, rule]) => {
    const isTold = rule.document !== undefined || rule.date !== undefined;
    if (rule.status !== "adopted" || isTold) return [];
    return [
      recordProblem(record, ["agencies", id, "status"], {
        severity: "warning",
        code: "adopted-without-document",
        message: `«${id}» ghi là đã ban hành nhưng không có văn bản, cũng không có ngày.`,
        advice: "Thêm document: … (tên trong documents.yaml) hoặc date: 05/07/2026",
      }),
    ];
  });
}
