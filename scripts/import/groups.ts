import { cleanHeading, cleanText } from "./text.ts";

/** What the heading of a group of papers means. */
export type GroupMeaning =
  | { kind: "common" }
  | { kind: "giving"; give: Giving; heading: string }
  | { kind: "notes"; heading: string }
  | { kind: "part"; heading: string }
  | { kind: "case"; heading: string };

export type Giving = "nộp" | "xuất trình";

/** Headings longer than this tell a rule; they are no name of anything. */
const LONGEST_GIVING = 160;
const ORDINAL = String.raw`(?:\(?[0-9a-zđivx.]{1,5}[.)]\s*|[-+*•]\s*)*`;
const IS_DOSSIER = new RegExp(
  `^${ORDINAL}(?:thành phần|hồ sơ|số lượng|bao gồm|gồm|các giấy tờ|giấy tờ|1 bộ|01 bộ)(?:[\\s,]+(?:và|thành phần|số lượng|hồ sơ|giấy tờ|bao|gồm|có|các|sau|đây|như|tài liệu))*[\\s,:.]*$`,
  "iu",
);
const IS_CASE = new RegExp(
  `trường hợp|^${ORDINAL}(?:đối với|nếu|khi|cấp (?:mới|lại|đổi|lần đầu)|đăng ký (?:mới|lại|lần đầu)|gia hạn|sửa đổi|thay đổi)(?=\\s|$)`,
  "iu",
);
const IS_NOTE = new RegExp(`^${ORDINAL}(?:lưu ý|ghi chú|chú ý)`, "iu");
const IS_SHOWN = new RegExp(
  `^${ORDINAL}(?:(?:các )?giấy tờ(?: phải| cần)?\\s*|phải\\s*)?xuất trình`,
  "iu",
);
const IS_SUBMITTED = new RegExp(`^${ORDINAL}(?:(?:các )?giấy tờ\\s*)?(?:phải|cần) nộp`, "iu");

/** Tells a real case from a heading, a note, a part of the dossier and «phải nộp / xuất trình». */
export function readHeading(raw: string | undefined): GroupMeaning {
  const text = cleanText(raw)?.replaceAll("\n", " ");
  if (text === undefined || IS_DOSSIER.test(text)) return { kind: "common" };
  const heading = cleanHeading(text);
  const give = givingOf(text);
  if (give) return { kind: "giving", give, heading };
  if (IS_NOTE.test(text)) return { kind: "notes", heading };
  return { kind: IS_CASE.test(text) ? "case" : "part", heading };
}

/** Whether a line says that what follows is handed in or only shown. */
export function givingOf(text: string): Giving | undefined {
  if (text.length > LONGEST_GIVING) return undefined;
  if (IS_SHOWN.test(text)) return "xuất trình";
  return IS_SUBMITTED.test(text) ? "nộp" : undefined;
}
