import type { CheckedRecord } from "../record/records.ts";
import type { Targets } from "./check-references.ts";

/** Which records exist but do not appear on this site, each with its reason. */
export function unpublishedRecords(
  checked: readonly CheckedRecord[],
  site: CheckedRecord<"site"> | undefined,
  withDrafts: boolean,
): Targets["hidden"] {
  const hidden: { [kind: string]: Map<string, string> } = {};
  const publish = site?.entry.value.publish;
  for (const record of checked) {
    const reason = draftReason(record, withDrafts) ?? publishReason(record, publish);
    if (reason === undefined) continue;
    hidden[record.kind] ??= new Map();
    hidden[record.kind]?.set(record.id, reason);
  }
  // What Git knows of a procedure is hidden with it.
  if (hidden.procedure) hidden.history = hidden.procedure;
  return hidden;
}

function draftReason(record: CheckedRecord, withDrafts: boolean): string | undefined {
  const { value } = record.entry;
  const isDraft = typeof value === "object" && "draft" in value && value.draft === true;
  return isDraft && !withDrafts ? "đó là bản nháp (draft)" : undefined;
}

function publishReason(
  record: CheckedRecord,
  publish: CheckedRecord<"site">["entry"]["value"]["publish"],
): string | undefined {
  if (record.kind !== "procedure" || publish === undefined) return undefined;
  const { levels } = (record as CheckedRecord<"procedure">).entry.value;
  if (publish.except?.includes(record.id)) return "site.yaml loại trừ nó (publish.except)";
  const slugs = publish.levels?.map((level) => level.slug);
  const isLevel = slugs === undefined || levels.some((level) => slugs.includes(level.slug));
  return isLevel ? undefined : "site.yaml không công bố cấp đó (publish.levels)";
}
