import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt } from "#scripts/read/tree.ts";
import type { Model } from "#scripts/schema/model.ts";
import type { CheckedRecord } from "./record/records.ts";

/** The parts of a write-up that are prose, in the order pages show them. */
export const storyParts = [
  ...(["result", "situation", "aims", "method", "people", "forces"] as const),
  ...(["resources", "time", "outcomes", "replication"] as const),
] as const satisfies readonly (keyof Model)[];

type StoryPart = (typeof storyParts)[number];

/** Finds what keeps a write-up from telling: plans for results, riddles of letters, a link for an answer. */
export function checkModel(record: CheckedRecord<"model">): Problem[] {
  const { value } = record.entry;
  const parts = storyParts.flatMap((part) => {
    const text = value[part];
    return text === undefined ? [] : [{ part, text }];
  });
  return [
    ...parts.flatMap(({ part, text }) => planFinding(record, part, text)),
    ...parts.flatMap(({ part, text }) => linkFinding(record, part, text)),
    ...abbreviationFindings(record, parts),
  ];
}

function finding(
  record: CheckedRecord<"model">,
  part: StoryPart,
  word: string,
  text: { code: string; message: string; advice: string },
): Problem {
  const { source, offset } = nodeAt(record.tree, [part]);
  // A word stands as written, wherever a long line was folded.
  const at = source.text.indexOf(word, offset);
  return problemAt(source, at < 0 ? offset : at, { severity: "warning", path: part, ...text });
}

const PLAN =
  /(?<!\p{L})(?:sẽ|dự kiến|phấn đấu|đặt mục tiêu|hướng tới|có kế hoạch|trong thời gian tới)(?!\p{L})/iu;

/** What was done is told with «đã» or with a figure, even where plans follow in the same sentence. */
const DONE = /(?<!\p{L})đã(?!\p{L})|\[\[/iu;

function planFinding(record: CheckedRecord<"model">, part: StoryPart, text: string): Problem[] {
  if (part !== "result" && part !== "outcomes") return [];
  const sentences = text.split(/[.;!?\n]+/).filter((sentence) => sentence.trim() !== "");
  const isPlan = (sentence: string) => PLAN.test(sentence) && !DONE.test(sentence);
  if (sentences.length === 0 || !sentences.every(isPlan)) return [];
  return [
    finding(record, part, "", {
      code: "model-plan",
      message: "chỗ của kết quả lại viết việc sẽ làm.",
      advice: "Viết điều đã đạt được, kèm con số và nguồn; dự định thì chuyển xuống aims.",
    }),
  ];
}

const LINK = /https?:\/\/\S+/g;

/** Fewer words than this beside a link are «Xem chi tiết tại đây», no answer. */
const LEAST_WORDS = 7;

function linkFinding(record: CheckedRecord<"model">, part: StoryPart, text: string): Problem[] {
  const [link] = text.match(LINK) ?? [];
  const words = text.replace(LINK, "").match(/\p{L}+/gu) ?? [];
  if (link === undefined || words.length >= LEAST_WORDS) return [];
  return [
    finding(record, part, link, {
      code: "model-link",
      message: "chỉ có một đường dẫn, người đọc không biết được gì ở đây.",
      advice: "Viết nội dung chính bằng vài câu trước đường dẫn.",
    }),
  ];
}

/** Letters in a row that belong to no document number such as 163/QĐ-BTP. */
const ABBREVIATION = /(?<![\p{L}\p{N}/-])\p{Lu}{2,}(?![\p{L}\p{N}/-])/gu;
const ROMAN = /^[IVXLC]+$/;
const SHOUTED = /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[ ,]*){3,}/gu;
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(["TP", "USD", "VND", "VNĐ"]);

/** One finding for each abbreviation that the write-up never spells out, where it first stands. */
function abbreviationFindings(
  record: CheckedRecord<"model">,
  parts: readonly { part: StoryPart; text: string }[],
): Problem[] {
  const whole = parts.map(({ text }) => text).join("\n");
  const told = new Set<string>();
  return parts.flatMap(({ part, text }) =>
    [...text.replace(SHOUTED, "").matchAll(ABBREVIATION)].flatMap(([short]) => {
      if (told.has(short) || ROMAN.test(short) || KNOWN_TO_ALL.has(short)) return [];
      told.add(short);
      if (whole.includes(`(${short})`) || whole.includes(`${short} (`)) return [];
      return [
        finding(record, part, short, {
          code: "model-abbreviation",
          message: `chữ viết tắt «${short}» chưa được giải thích.`,
          advice: "Viết đủ ở lần đầu, ví dụ: Ủy ban nhân dân (UBND)",
        }),
      ];
    }),
  );
}
