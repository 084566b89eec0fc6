import type { FormView } from "#scripts/derive/model.ts";
import { type Html, html } from "../../html.ts";
import type { Context } from "../../page.ts";
import { fileSize } from "../file-size.ts";
import { unseen } from "../unseen.ts";

/** A link to our own copy of a form, saved under its real name: «tải về (DOCX, 23,4 kB)». */
export function formCopy(form: FormView, context: Context): Html | undefined {
  const { copy, name } = form;
  if (copy === undefined) return undefined;
  const words = context.text.forms;
  return html`<a href="${context.href(copy.url)}" download="${fileNameOf(name, copy.type)}">${words.download}${unseen(name)} (${copy.type.toUpperCase()}, ${fileSize(copy.size, context.text)})</a>`;
}

/** Longer names are cut by some systems, extension and all. */
const LONGEST_NAME = 100;

/** The form's name as a file name: without the signs that systems refuse. */
function fileNameOf(name: string, type: string): string {
  const plain = name.replace(/[\\/:*?"<>|\s]+/g, " ").trim();
  return `${plain.slice(0, LONGEST_NAME).trim()}.${type}`;
}
