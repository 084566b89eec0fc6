import { formatDate } from "#scripts/language/dates.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Document } from "#scripts/schema/document.ts";
import { kinds } from "#scripts/schema/kinds.ts";
import { isWithdrawn } from "#scripts/schema/procedure-state.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";
import { referencesOf } from "../reference/references.ts";

/**
 * Finds every record that rests on a document which ends or was replaced: one entry in the register
 * of documents reaches all that cite it. No clock: an end that is still to come is told, too.
 */
export function endedDocuments(checked: readonly CheckedRecord[]): Problem[] {
  const documents = checked.filter(isDocument);
  const ended = new Map(documents.filter(isEnded).map(({ id, entry }) => [id, entry.value]));
  if (ended.size === 0) return [];
  const names = new Map(documents.map(({ id, entry }) => [id, nameOf(entry.value)]));
  return checked.filter(isWatched).flatMap((record) =>
    referencesOf(record).flatMap(({ kind, id, path }) => {
      const document = kind === "document" ? ended.get(id) : undefined;
      if (document === undefined) return [];
      const instead =
        document.replacedBy && (names.get(document.replacedBy) ?? document.replacedBy);
      return [
        recordProblem(record, path, {
          severity: "warning",
          code: "ended-document",
          message: `${kinds[record.kind].title} «${record.id}» dựa vào ${nameOf(document)}; ${endOf(document, instead)}.`,
          advice: instead
            ? `Đối chiếu với ${instead} rồi sửa nội dung và dẫn văn bản ấy.`
            : "Đối chiếu với quy định mới rồi dẫn văn bản còn hiệu lực.",
        }),
      ];
    }),
  );
}

const isDocument = (record: CheckedRecord): record is CheckedRecord<"document"> =>
  record.kind === "document";

const isEnded = ({ entry: { value } }: CheckedRecord<"document">) =>
  value.until !== undefined || value.replacedBy !== undefined;

/**
 * A document may name the one it replaces; a procedure nobody can file, and what was taken down again,
 * need no mending.
 */
function isWatched(record: CheckedRecord): boolean {
  if (record.kind === "document") return false;
  if (record.kind === "disclosure") {
    const { shown } = (record as CheckedRecord<"disclosure">).entry.value;
    return Object.values(shown).some(({ until }) => until?.kind === "always");
  }
  if (record.kind !== "procedure") return true;
  return !isWithdrawn((record as CheckedRecord<"procedure">).entry.value.state);
}

const nameOf = ({ number, title }: Document) => number ?? title;

function endOf({ until }: Document, instead: string | undefined): string {
  const parts = [
    until && `văn bản này hết hiệu lực từ ${formatDate(until)}`,
    instead && `${until ? "" : "văn bản này "}được thay bằng ${instead}`,
  ];
  return parts.filter(Boolean).join(", ");
}
