import { formatDate } from "#scripts/language/dates.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { isPending, type Petition } from "#scripts/schema/dialogue.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

/** Checks that what a dialogue says of each petition holds together: status, answer, dates. */
export function checkDialogue(record: CheckedRecord<"dialogue">): Problem[] {
  return Object.entries(record.entry.value.petitions).flatMap(([id, petition]) => [
    ...checkAnswer(record, id, petition),
    ...checkDeadline(record, id, petition),
    ...checkDates(record, id, petition),
  ]);
}

function checkAnswer(record: CheckedRecord<"dialogue">, id: string, petition: Petition): Problem[] {
  if (isPending(petition) || petition.answer !== undefined) return [];
  return [
    recordProblem(record, ["petitions", id, "status"], {
      code: "answer-missing",
      message: `kiến nghị «${id}» ghi là đã trả lời nhưng không có nội dung trả lời.`,
      advice: "Thêm answer: …, hoặc sửa status: đang giải quyết",
    }),
  ];
}

function checkDeadline(
  record: CheckedRecord<"dialogue">,
  id: string,
  petition: Petition,
): Problem[] {
  if (!isPending(petition) || petition.deadline !== undefined) return [];
  return [
    recordProblem(record, ["petitions", id], {
      severity: petition.status === "overdue" ? "error" : "warning",
      code: "no-deadline",
      message: `kiến nghị «${id}» chưa trả lời mà không ghi hạn trả lời.`,
      advice: "Thêm deadline: 05/07/2026",
    }),
  ];
}

function checkDates(record: CheckedRecord<"dialogue">, id: string, petition: Petition): Problem[] {
  const { date } = record.entry.value;
  return (["deadline", "answeredOn"] as const).flatMap((key) => {
    const given = petition[key];
    if (given === undefined || given >= date) return [];
    return [
      recordProblem(record, ["petitions", id, key], {
        code: "before-dialogue",
        message: `ngày ${formatDate(given)} sớm hơn ngày đối thoại ${formatDate(date)}.`,
        advice: "Kiểm tra lại ngày, tháng, năm.",
      }),
    ];
  });
}
