import { formatDate, type IsoDate } from "#scripts/language/dates.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { isPending } from "#scripts/schema/dialogue.ts";

/** Notes on what a day brings or has not brought yet. The build itself has no clock. */
export function dueNotes(dataset: Dataset, on: IsoDate): Problem[] {
  return [
    ...reviewNotes(dataset, on),
    ...petitionNotes(dataset, on),
    ...figureNotes(dataset, on),
    ...disclosureNotes(dataset, on),
  ];
}

/** A list of what was made public must hold nothing that is still to come: a plan, or a slip in the year. */
function disclosureNotes(dataset: Dataset, on: IsoDate): Problem[] {
  return [...dataset.disclosures.values()].flatMap(({ id, value, origin }) =>
    Object.entries(value.shown).flatMap(([showingId, { from }]) => {
      if (from <= on) return [];
      const note = problemOfFile(origin.file, {
        severity: "note",
        code: "shown-ahead",
        path: `${id}.shown.${showingId}.from`,
        message: `nội dung «${id}» ghi công khai từ ngày ${formatDate(from)}, ngày đó chưa tới.`,
        advice:
          "Danh sách chỉ kê việc đã làm: kiểm tra lại năm, hoặc thêm draft: có cho tới ngày đó.",
      });
      return [{ ...note, line: origin.line }];
    }),
  );
}

/** Petitions whose deadline lies before the day and that nobody has answered for good. */
function petitionNotes(dataset: Dataset, on: IsoDate): Problem[] {
  return [...dataset.dialogues.values()].flatMap(({ id, value, origin }) =>
    Object.entries(value.petitions).flatMap(([petitionId, petition]) => {
      const { deadline } = petition;
      if (!isPending(petition) || deadline === undefined || deadline >= on) return [];
      return [
        problemOfFile(origin.file, {
          severity: "note",
          code: "petition-due",
          path: `petitions.${petitionId}.deadline`,
          message: `cuộc đối thoại «${id}»: kiến nghị «${petitionId}» đã quá hạn trả lời ${formatDate(deadline)}.`,
          advice: "Trả lời rồi ghi answer, answeredOn và sửa status.",
        }),
      ];
    }),
  );
}

/** Kinds that have a day for the next review, with what one is called. */
const REVIEWED = [
  ["procedures", "thủ tục"],
  ["agencies", "cơ quan"],
  ["documents", "văn bản"],
  ["forms", "biểu mẫu"],
  ["lifeEvents", "sự kiện"],
] as const;

function reviewNotes(dataset: Dataset, on: IsoDate): Problem[] {
  const records = REVIEWED.flatMap(([collection, noun]) =>
    [...dataset[collection].values()].map(({ id, value, origin }) => ({
      ...{ name: `${noun} ${id}`, review: value.review, origin },
    })),
  );
  const notes = records.flatMap(({ name, review, origin }) => {
    if (review === undefined || review > on) return [];
    return [{ ...reviewNote(origin.file, name, review), line: origin.line }];
  });
  const pages = dataset.pages.flatMap(({ name, file, meta }) =>
    meta.review === undefined || meta.review > on
      ? []
      : [reviewNote(file, `bài «${name}»`, meta.review)],
  );
  return [...notes, ...pages];
}

function reviewNote(file: string, name: string, review: IsoDate): Problem {
  return problemOfFile(file, {
    severity: "note",
    code: "review-due",
    path: "review",
    message: `${name} đã tới ngày rà soát ${formatDate(review)}.`,
    advice: "Đối chiếu lại với nguồn chính thức rồi ghi ngày rà soát tiếp theo.",
  });
}

/** Indicators whose next figures were promised for the day or before. */
function figureNotes(dataset: Dataset, on: IsoDate): Problem[] {
  return [...dataset.indicators.values()].flatMap(({ id, value, origin }) => {
    const { name, nextExpected } = value;
    if (nextExpected === undefined || nextExpected > on) return [];
    const note = problemOfFile(origin.file, {
      severity: "note",
      code: "figures-due",
      path: `${id}.nextExpected`,
      message: `đã tới ngày hẹn ${formatDate(nextExpected)} công bố số liệu mới của «${name}».`,
      advice: "Thêm kỳ mới vào results/, rồi ghi ngày hẹn của kỳ sau.",
    });
    return [{ ...note, line: origin.line }];
  });
}
