import type { Giving } from "./groups.ts";
import type { SourcePaper } from "./records.ts";
import { cleanName } from "./text.ts";

/** A paper of a procedure before it has its id. */
export interface PaperDraft {
  name: string;
  give: Giving;
  originals: number;
  copies: number;
  /** Name of the form's file. */
  form: string | undefined;
  note: string | undefined;
}

const MOST_COPIES = 20;
/** What papers are called; a row without copies that begins so is a paper all the same. */
const PAPER_WORD =
  /^(?:\(?[0-9a-zđivx]{1,4}[.)]\s*)?(?:0?1 |một |bản |các )*(?:đơn|tờ|giấy|bản|văn bản|hồ sơ|báo cáo|quyết định|hợp đồng|danh (?:sách|mục)|biên|chứng|thẻ|hộ chiếu|phiếu|sơ đồ|bản đồ|tài liệu|công văn|mẫu|bảng|ảnh|thông báo|phương án|kế hoạch|đề án|dự án|biểu|điều lệ|sổ|hóa đơn|hoá đơn|vận (?:tải )?đơn|căn cước|thuyết minh|nghị quyết|tờ trình|đề nghị)(?=[\s,:;.]|$)/iu;

/** A long sentence with one of these tells a rule about papers; it is no paper. */
const RULE_WORD = /\s(?:phải|thì|có trách nhiệm|được sử dụng|chỉ áp dụng)\s/u;
const LONGEST_BARE_NAME = 100;

/** What a row of the dossier is. */
export type RowMeaning = "paper" | "note" | "continuation" | "nameless";

/** Tells a paper from a note that stands in the list of papers. */
export function readRowMeaning(row: SourcePaper): RowMeaning {
  const name = cleanName(row.ten);
  if (row.mau_don !== undefined) return "paper";
  if (name === "") return "nameless";
  if (row.ban_chinh > 0 || row.ban_sao > 0) return "paper";
  if (/^(?:\p{Ll}(?![\p{L}]?[.)])|\((?:nếu|đối với|trừ)\s)/u.test(name)) return "continuation";
  if (name.length > LONGEST_BARE_NAME && RULE_WORD.test(name)) return "note";
  return PAPER_WORD.test(name) && !/:$/.test(name) ? "paper" : "note";
}

/** How a number of copies was read: as it stands, cut off a form's number, or odd but kept. */
export interface Copies {
  name: string;
  originals: number;
  copies: number;
  trouble?: "paper-count-glued" | "paper-count-odd";
}

/** «… theo Mẫu số» with 181 originals is «… theo Mẫu số 18» with one. */
export function readCopies(row: SourcePaper): Copies {
  const name = cleanName(row.ten);
  const plain = { name, originals: row.ban_chinh, copies: row.ban_sao };
  const digits = String(row.ban_chinh);
  if (digits.length > 1 && /(?:(?:mẫu|phụ lục)(?: số)?|\.\d+\.)$/iu.test(name)) {
    const joint = name.endsWith(".") ? "" : " ";
    const mended = `${name}${joint}${digits.slice(0, -1)}`;
    const trouble = "paper-count-glued" as const;
    return { name: mended, originals: Number(digits.slice(-1)), copies: row.ban_sao, trouble };
  }
  const isOdd = row.ban_chinh > MOST_COPIES || row.ban_sao > MOST_COPIES;
  return isOdd ? { ...plain, trouble: "paper-count-odd" } : plain;
}
