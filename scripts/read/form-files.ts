import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type FoundFile, shownPath } from "./folder.ts";

/** The folder of a data folder whose files are published as they are. */
export const FORM_FILES = "form-files/";

/** A file of `form-files/`; its type is told from its bytes, not from its name. */
export interface FormFile {
  /** Name below `form-files/`. */
  name: string;
  /** Path on disk, and as messages show it. */
  path: string;
  shown: string;
  /** Bytes. */
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
  /** Extension that the bytes call for; undefined where they are cut off or of no known type. */
  type: string | undefined;
}

/** Reads what messages and pages tell of a file; the bytes are not kept. */
export function readFormFile({ name, path }: FoundFile): FormFile {
  const bytes = readFileSync(path);
  return {
    name: name.slice(FORM_FILES.length),
    path,
    shown: shownPath(path),
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    type: typeOf(bytes),
  };
}

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ZIP = Buffer.from("PK\x03\x04", "latin1");
const END_OF_ZIP = "PK\x05\x06";
const END_OF_PDF = "%%EOF";
/** The end mark stands within this many last bytes. */
const TAIL = 1100;

/** Names that only such a file holds; a ZIP writes names as plain bytes. */
const INSIDE = [
  ["docx", "word/document.xml"],
  ["xlsx", "xl/workbook.xml"],
  ["odt", "mimetypeapplication/vnd.oasis.opendocument.text"],
] as const;

/** Files begin with the mark of their type, and some end with one: without it they were cut off. */
function typeOf(bytes: Buffer): string | undefined {
  const tail = bytes.subarray(-TAIL);
  const begins = (mark: string) => bytes.subarray(0, mark.length).equals(Buffer.from(mark));
  if (begins("%PDF-")) return tail.includes(END_OF_PDF) ? "pdf" : undefined;
  if (begins("{\\rtf")) return tail.includes("}") ? "rtf" : undefined;
  if (bytes.subarray(0, OLE.length).equals(OLE)) return "doc";
  if (!bytes.subarray(0, ZIP.length).equals(ZIP) || !tail.includes(END_OF_ZIP)) return undefined;
  return INSIDE.find(([, name]) => bytes.includes(name))?.[0];
}
