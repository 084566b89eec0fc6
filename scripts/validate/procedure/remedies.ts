import { nearestName } from "#scripts/language/nearest.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Path } from "#scripts/read/tree.ts";
import { type OwnRemedy, remedyCore } from "#scripts/schema/remedy.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

/** Checks that each remedy says what a person must know: of the catalogue, and of procedures alone. */
export function checkRemedies(
  remedies: readonly CheckedRecord<"remedy">[],
  procedures: readonly CheckedRecord<"procedure">[],
): Problem[] {
  const ids = new Set(remedies.map(({ id }) => id));
  return [
    ...remedies.flatMap((record) => checkTime(record, record.entry.value, [])),
    ...procedures.flatMap((record) =>
      Object.entries(record.entry.value.remedies ?? {}).flatMap(([id, own]) => [
        ...(ids.has(id) ? [] : checkWhole(record, id, own, ids)),
        ...checkTime(record, own, ["remedies", id]),
      ]),
    ),
  ];
}

/** What the catalogue does not know, the procedure must tell whole. */
function checkWhole(
  record: CheckedRecord<"procedure">,
  id: string,
  own: OwnRemedy,
  ids: ReadonlySet<string>,
): Problem[] {
  const missing = remedyCore.filter((key) => own[key] === undefined);
  if (missing.length === 0) return [];
  const near = nearestName(id, ids);
  return [
    recordProblem(record, ["remedies", id], {
      code: "incomplete-remedy",
      message: `remedies.yaml không có «${id}», mà ở đây thiếu ${missing.join(", ")}.`,
      advice: near
        ? `Có phải là «${near}»? Mục mới thì ghi đủ các trường ấy.`
        : `Ghi đủ các trường ấy, hoặc sửa một mục đã có: ${[...ids].join(", ")}`,
    }),
  ];
}

/** «Không quy định» alone leaves the reader to guess whether it is too late. */
function checkTime(
  record: CheckedRecord,
  { within, withinNote }: OwnRemedy,
  path: Path,
): Problem[] {
  if (within?.kind !== "noLimit" || withinNote !== undefined) return [];
  return [
    recordProblem(record, [...path, "within"], {
      severity: "warning",
      code: "remedy-without-time",
      message: "không có thời hạn mà cũng không nói vì sao.",
      advice: "Thêm withinNote, ví dụ: withinNote: phản ánh được bất cứ lúc nào",
    }),
  ];
}
