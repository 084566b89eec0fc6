import type { YAMLException } from "js-yaml";
import { type Problem, problemAt } from "./problem.ts";
import type { SourceText } from "./source.ts";

/** What the parser's English reasons mean for an editor, and how to mend the line. */
const REASONS: readonly (readonly [RegExp, string, string])[] = [
  [
    /tab characters/,
    "dòng thụt vào bằng phím Tab.",
    "Dùng dấu cách để thụt vào (hai dấu cách mỗi bậc).",
  ],
  [
    /quoted scalar/,
    "ngoặc kép mở ra mà chưa đóng.",
    'Thêm dấu ngoặc kép ở cuối, ví dụ: name: "Tờ khai".',
  ],
  [
    /flow collection|missed comma|deficient indentation/,
    "danh sách trong ngoặc chưa đóng, hoặc thiếu dấu phẩy.",
    "Viết đủ cả hai ngoặc và dấu phẩy, ví dụ: levels: [xã, tỉnh]",
  ],
  [/maxDepth/, "dữ liệu lồng vào nhau quá sâu.", "Xem lại các dấu cách ở đầu dòng."],
  [/non-printable/, "có ký tự không in được.", "Xóa chỗ đó rồi gõ lại bằng tay."],
  [
    /escape|hexadecimal/,
    "dấu «\\» trong ngoặc kép không đúng cách viết.",
    "Dùng ngoặc đơn '…' thay ngoặc kép.",
  ],
];

/** Turns a YAML syntax error into a problem that an official can act on. */
export function syntaxProblem(source: SourceText, error: YAMLException): Problem {
  // The parser counts lines from 0.
  const line = Number(error.mark?.line ?? 0) + 1;
  const offset = error.mark?.position ?? 0;
  const isFlowColon = /missed comma/.test(error.reason) && source.text[offset] === ":";
  const colon = isFlowColon ? offset : (colonInText(source, line) ?? colonInText(source, line - 1));
  if (colon !== undefined && (isFlowColon || /indentation|implicit key/.test(error.reason))) {
    return problemAt(source, colon, {
      code: "colon-in-text",
      message: "nội dung có dấu hai chấm «: », nên máy hiểu nhầm đó là một trường mới.",
      advice: 'Đặt cả nội dung trong ngoặc kép, ví dụ: note: "Lưu ý: mang theo bản chính"',
    });
  }
  const plainer = /implicit key/.test(error.reason)
    ? lineWithoutColon(source, line)
    : /mapping entry|anchor node/.test(error.reason) && signInText(source, line);
  if (plainer) return plainer;
  const open = /deficient indentation/.test(error.reason) ? openedBefore(source, line) : undefined;
  const reason = open?.isQuote ? "quoted scalar" : error.reason;
  const known = REASONS.find(([pattern]) => pattern.test(reason));
  return problemAt(source, open?.offset ?? Math.min(offset, source.text.length), {
    code: "yaml-syntax",
    message: known?.[1] ?? "dòng này không đúng cách viết YAML (thường do thụt đầu dòng lệch).",
    advice: known?.[2] ?? "So với dòng trên: các trường cùng bậc phải thẳng cột.",
  });
}

/** The line before the place of the error, where a name stands without its colon and space. */
function lineWithoutColon(source: SourceText, line: number): Problem | undefined {
  for (let at = Math.min(line, source.lineCount); at >= line - 1 && at > 0; at--) {
    const text = source.line(at);
    if (text.trim() === "" || /:(?:\s|$)/.test(text)) continue;
    return problemAt(source, source.lineStart(at) + text.search(/\S/), {
      code: "no-colon",
      message: "dòng này thiếu dấu hai chấm và dấu cách sau tên trường.",
      advice: "Viết tên trường, dấu hai chấm, một dấu cách rồi tới nội dung, ví dụ: name: Tờ khai",
    });
  }
  return undefined;
}

const CLOSING: { readonly [opening: string]: string } = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** The quote or bracket that a line above opened and did not close: there the editor has to look. */
function openedBefore(source: SourceText, line: number) {
  for (let at = line - 1; at > 0; at--) {
    const match = /^(\s*[^\s"'#[{:][^"':]*:\s+)(["'[{])(.*)$/.exec(source.line(at));
    const [, before = "", opening = "", rest = ""] = match ?? [];
    if (match === null || rest.includes(CLOSING[opening] ?? "")) continue;
    return {
      offset: source.lineStart(at) + before.length,
      isQuote: opening === '"' || opening === "'",
    };
  }
  return undefined;
}

/** A text that begins with a sign of YAML's own, or goes on behind its closing quote. */
function signInText(source: SourceText, line: number): Problem | undefined {
  const match = /^(\s*(?:- )?[^\s"'#[{:][^"':]*:\s+)([@%`*&"'])/.exec(source.line(line));
  const sign = match?.[2];
  if (match?.[1] === undefined || sign === undefined) return undefined;
  const isQuote = sign === '"' || sign === "'";
  return problemAt(source, source.lineStart(line) + match[1].length, {
    code: "sign-in-text",
    message: isQuote
      ? "sau ngoặc đóng vẫn còn chữ."
      : `nội dung bắt đầu bằng «${sign}», dấu mà YAML dùng riêng.`,
    advice: isQuote
      ? "Đặt cả nội dung trong ngoặc đơn, ví dụ: name: 'Tờ khai \"mẫu 01\" của xã'"
      : 'Đặt cả nội dung trong ngoặc kép, ví dụ: note: "*Lưu ý* mang theo bản chính"',
  });
}

/** Finds the second `: ` of a line such as `note: Lưu ý: mang theo`, as an offset into the text. */
function colonInText(source: SourceText, line: number): number | undefined {
  if (line < 1) return undefined;
  const text = source.line(line);
  const match = /^(\s*(?:- )?[^\s"'#[{:][^"':]*:\s+(?!["'[{|>])[^#]*?)(:)(?:\s|$)/.exec(text);
  if (!match?.[1]) return undefined;
  return source.lineStart(line) + match[1].length;
}
