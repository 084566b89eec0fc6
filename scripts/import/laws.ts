import type { Findings } from "./findings.ts";
import { completeNumber, isLawNumber, LAW_NUMBER, mendJoint, spellNumber } from "./law-numbers.ts";
import type { SourceLaw } from "./records.ts";
import { cleanLine, withoutBullet } from "./text.ts";

/** One mention of a legal document by a procedure. */
export interface Citation {
  number: string | undefined;
  title: string;
  /** False where the title was cut out of a text by a rule and may carry a stranger's words. */
  isClean: boolean;
  /** True where the number is cut and nothing tells how it goes on. */
  isCut: boolean;
}

const TYPE =
  "(?:Thông tư liên tịch|Thông tư|Nghị định|Nghị quyết|Bộ luật|Luật|Quyết định|Pháp lệnh|Hiến pháp)";
/** Numbers of forms that are not listed: «2222/QĐ-BHXH», «01/2014/NQLT-CP-UBTƯMTTQVN». */
const OTHER_NUMBER = String.raw`\d{1,4}(?:\/\d{4})?\/[A-ZĐƯ][A-ZĐƯ&\/-]+(?:(?<=-T)Tg)?`;
/** Nothing but a number with a word in front: the column «số ký hiệu» that ran into the title. */
const LABEL = new RegExp(
  `^(?:${TYPE}|NĐ|TT|NQ|QĐ|N|Số)?\\s*(?:số)?[:\\s]*(${LAW_NUMBER}|${OTHER_NUMBER})[.;]?$`,
  "iu",
);
const OWN_NUMBER = new RegExp(`^${TYPE}\\s*(?:số)?[:\\s]*(${LAW_NUMBER}|${OTHER_NUMBER})`, "iu");
const GLUED_NUMBER = new RegExp(
  `(?<=[^\\s/\\d])\\s?(${LAW_NUMBER})$|(?<=[\\p{Ll}.)])(${OTHER_NUMBER})$`,
  "u",
);
/** The look-ahead takes the number whole: «TT-BNNMT» must not be read as «TT-BNN» with «MT» behind it. */
const NUMBER_BEFORE_LETTER = new RegExp(
  `(?=(${LAW_NUMBER}))\\1(?=\\p{L})|(?!${LAW_NUMBER})${OTHER_NUMBER}(?=\\p{Lu}\\p{Ll})(?!Tg)`,
  "gu",
);
/** A word such as «Luật» or a last number that touches the text before it. */
const TOUCHING = new RegExp(
  `(?<=[\\p{Ll}\\d)”.])(?=${TYPE}[\\s\\d])|(?<=[\\p{Ll}”)])(?=(?:${LAW_NUMBER})$)`,
  "gu",
);
/** The next part of the page, which the last row of the table ran into. */
const NEXT_PART = /(?:Không có thông tin)?Cơ quan thực hiện(?=\p{Lu}).*$/su;
/** «01/01/201» with «7120/2016/NĐ-CP» behind it: the year lost its last digits to the number. */
const CUT_YEAR = /(?<!\d)(?:(?:19|20)\d|20)$/;
/** First letters that went with the number before. */
const LOST_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^hông tư(?=\s)/u, "T"],
  [/^định số(?=\s)/u, "Nghị "],
  [/^ghị (?=định|quyết)/u, "N"],
  [/^uyết định(?=\s)/u, "Q"],
  [/^(?:uật|UẬT)(?=\s)/u, "L"],
];
const CLEAN_START =
  /^(?:[\p{Lu}-]|(?:sửa đổi|quy định|hướng dẫn|phân cấp|phân quyền|về|ban hành|bãi bỏ|nghị|thông tư|luật)\s)/u;

/** Numbers that stand whole in any record, to complete cut ones by. */
export function wholeNumbers(laws: Iterable<SourceLaw>): Set<string> {
  const numbers = new Set<string>();
  for (const { so_hieu } of laws) if (so_hieu && isLawNumber(so_hieu)) numbers.add(so_hieu);
  return numbers;
}

/** Reads the legal basis of one procedure: numbers mended, glued documents taken apart. */
export function readLaws(
  source: readonly SourceLaw[],
  known: ReadonlySet<string>,
  code: string,
  findings: Findings,
): Citation[] {
  const rows = mendRows(source, known, code, findings);
  const citations = rows.flatMap((row) => {
    const parts = splitRow(row);
    for (let extra = 1; extra < parts.length; extra++) findings.add("law-glued", code);
    return parts;
  });
  return citations.filter((citation) => {
    const isText =
      citation.number !== undefined || /\p{L}{3,}.*\s.*\p{L}{2,}/u.test(citation.title);
    if (!isText) findings.add("law-fragment", code);
    return isText;
  });
}

interface Row {
  title: string;
  number: string | undefined;
}

/** Puts right what was cut one letter off between a number and the next row. */
function mendRows(
  source: readonly SourceLaw[],
  known: ReadonlySet<string>,
  code: string,
  findings: Findings,
): Row[] {
  const rows = source.map((law) => readRow(law, code, findings));
  rows.forEach((row, index) => {
    if (row.number === undefined) return;
    const next = rows[index + 1];
    const joint = mendJoint(row.number, next?.title ?? "");
    const whole = joint?.number ?? completeNumber(row.number, known);
    if (whole === undefined) findings.add("law-number-unclear", code);
    else if (whole !== row.number) findings.add("law-number-mended", code);
    row.number = whole ?? row.number;
    if (joint && next) next.title = joint.rest.trim();
  });
  for (const row of rows) {
    const lost = LOST_LETTERS.find(([pattern]) => pattern.test(row.title))?.[1];
    if (lost === undefined) continue;
    findings.add("law-title-mended", code);
    row.title = lost + row.title;
  }
  return rows.filter((row) => row.title !== "" || row.number !== undefined);
}

function readRow(law: SourceLaw, code: string, findings: Findings): Row {
  const whole = cleanLine(law.ten) ?? "";
  const own = whole.replace(NEXT_PART, "");
  if (own !== whole) findings.add("page-debris", code);
  const title = spaceless(own);
  const number = law.so_hieu?.normalize("NFC").trim();
  const year = CUT_YEAR.exec(title)?.[0];
  if (number !== undefined && year !== undefined && /^\d{4}\//.test(number)) {
    findings.add("law-number-mended", code);
    const missing = 4 - year.length;
    return { title: title + number.slice(0, missing), number: number.slice(missing) };
  }
  return { title, number };
}

/** «165/2024/NĐ- CP» without the space in its number, and without a number that is printed twice. */
const spaceless = (title: string): string =>
  title
    .replace(/(\/(?:NĐ|QĐ|TT|NQ|TTLT))\s*-\s*(?=\p{Lu})/gu, "$1-")
    .replace(/(\d{1,4}(?:\/\d{4})?\/[^\s\d]+)\1$/u, "$1")
    .trim();

/** The texts that ran together in one title. */
function splitTitle(title: string): string[] {
  const cuts = [...title.matchAll(NUMBER_BEFORE_LETTER)].map(
    (match) => match.index + match[0].length,
  );
  const pieces = [0, ...cuts].map((start, at) => title.slice(start, cuts[at] ?? title.length));
  return pieces
    .flatMap((piece) => piece.split(TOUCHING))
    .map((part) => onlyOnce(part.replace(/^[\s:.,;)]+/, "").trim()))
    .filter((part) => part !== "");
}

/** A title that was printed twice without a space. */
function onlyOnce(text: string): string {
  const half = text.slice(0, text.length / 2);
  return half.length > 8 && half + half === text ? half : text;
}

function splitRow(row: Row): Citation[] {
  const parts = splitTitle(row.title);
  const citations: Citation[] = [];
  for (const part of parts) {
    const label = LABEL.exec(part)?.[1];
    const last = citations.at(-1);
    if (label && last && (last.number === undefined || last.number === spellNumber(label))) {
      last.number = spellNumber(label);
      continue;
    }
    citations.push(readPart(part, parts.length === 1));
  }
  const last = citations.at(-1) ?? { number: undefined, title: "", isClean: false, isCut: false };
  if (citations.length === 0) citations.push(last);
  if (row.number !== undefined) {
    last.number = spellNumber(row.number);
    last.isCut = !isLawNumber(last.number);
  }
  return citations.map((one) => ({ ...one, title: one.title || (one.number ?? "") }));
}

function readPart(part: string, isWhole: boolean): Citation {
  const own = OWN_NUMBER.exec(part)?.[1] ?? LABEL.exec(part)?.[1];
  const glued = own === undefined ? GLUED_NUMBER.exec(part) : null;
  const number = own ?? glued?.[1] ?? glued?.[2];
  const title = glued ? part.slice(0, glued.index).trim() : part;
  const isClean = isWhole && !glued && CLEAN_START.test(part);
  return {
    number: number && spellNumber(number),
    title: withoutBullet(title),
    isClean,
    isCut: false,
  };
}
