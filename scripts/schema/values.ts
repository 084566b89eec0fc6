import { z } from "zod";
import { gives } from "./outputs.ts";
import { mayBeTranslated, type Translatable } from "./translatable.ts";

/**
 * Reads a written text into a typed value inside a schema.
 * `read` returns undefined for a text it does not understand; `message` says what is wrong with it
 * and `advice` shows a right line.
 */
export function written<T>(
  read: (text: string) => T | undefined,
  code: string,
  message: string | ((text: string) => string),
  advice: string,
) {
  return z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    const isEmpty = text === "";
    const said = typeof message === "string" ? message : message(text);
    context.issues.push({
      code: "custom",
      input: text,
      message: isEmpty ? "chưa có nội dung." : said,
      params: { code: isEmpty ? "empty-value" : code, advice },
    });
    return z.NEVER;
  });
}

const readText = z.string().min(1);

/** A text that says something; white space inside is kept, so that paragraphs survive. */
export const text = () => translatableText("text");

/** An official name: pages in another language show it beside its translation. */
export const officialName = () => translatableText("name");

/** What is counted: «vụ», «người», «%». */
export const unitName = () => translatableText("unit");

/** A text that is the same in every language: a number of a document, a formula, words of a source. */
export const verbatim = () =>
  gives(
    written(
      (value) => (value === "" ? undefined : value),
      "empty-value",
      "chưa có nội dung.",
      "Điền nội dung, hoặc xóa cả dòng nếu chưa có thông tin.",
    ),
    readText,
  );

const translatableText = (how: Translatable) => mayBeTranslated(verbatim(), how);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const readSlug = z.string().regex(SLUG);

/** A name that stands in an address: small letters without marks, digits, hyphens. */
export const slug = () =>
  gives(
    written(
      (value) => (SLUG.test(value) ? value : undefined),
      "bad-slug",
      (value) => `«${value}» không dùng làm tên trong địa chỉ được.`,
      "Chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ: ho-tich",
    ),
    readSlug,
  );

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ["có", true],
  ["không", false],
  ["true", true],
  ["false", false],
]);

/** «có» or «không» (also true, false). */
export const yesNo = () =>
  gives(
    written(
      (value) => YES_NO.get(value),
      "bad-yes-no",
      (value) => `«${value}» không phải là có hoặc không.`,
      "Viết: có, hoặc: không",
    ),
    z.boolean(),
  );

/** A whole number such as 1 or 2.560. */
export const wholeNumber = () =>
  gives(
    written(
      (value) =>
        /^[1-9]\d{0,2}(?:\.\d{3})+$|^\d+$/.test(value)
          ? Number(value.replaceAll(".", ""))
          : undefined,
      "bad-number",
      (value) => `«${value}» không phải là số nguyên.`,
      "Viết số nguyên, nhóm ba chữ số bằng dấu chấm, ví dụ: 2.560",
    ),
    z.int().min(0),
  );

const WEB_ADDRESS = /^https?:\/\/[^\s"'<>]+$/;

/** An absolute web address. */
export const webAddress = () =>
  gives(
    written(
      (value) => (WEB_ADDRESS.test(value) ? value : undefined),
      "bad-url",
      (value) => `«${value}» không phải là địa chỉ web đầy đủ.`,
      "Viết cả https://, ví dụ: https://dichvucong.gov.vn",
    ),
    z.string().regex(WEB_ADDRESS),
  );

/** One of a closed list of Vietnamese words, each standing for a value in code. */
export function oneOf<T>(choices: { readonly [written: string]: T }) {
  const names = Object.keys(choices);
  // A plain object would also answer to `constructor`.
  const values = new Map(Object.entries(choices));
  const choice = written(
    (value) => values.get(value.toLowerCase()),
    "not-in-list",
    (value) => `«${value}» không có trong danh sách cho phép.`,
    `Chọn một trong: ${names.join(" · ")}`,
  );
  return gives(choice, { enum: [...new Set(values.values())] });
}

/** A list of plain values; a layer replaces it whole. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/** A map by id; a layer may change one entry of it. */
export const mapOf = <T extends z.ZodType>(item: T) =>
  z.record(z.string(), item).check((context) => {
    for (const id of Object.keys(context.value)) {
      if (ID.test(id)) continue;
      context.issues.push({
        code: "custom",
        input: id,
        path: [id],
        message: `«${id}» không dùng làm tên được.`,
        params: {
          code: "bad-id",
          advice: "Chỉ dùng chữ thường không dấu, chữ số, gạch nối và dấu chấm, ví dụ: to-khai",
        },
      });
    }
  });

const ID = /^[a-z0-9]+(?:[-.][a-zA-Z0-9]+)*$/;
