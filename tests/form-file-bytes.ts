const zipOf = (name: string) => `PK\x03\x04${"\0".repeat(26)}${name}…PK\x05\x06${"\0".repeat(18)}`;

/** The least that files of a type begin, hold and end with. */
const LEAST: { readonly [type: string]: string } = {
  pdf: "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
  rtf: "{\\rtf1 Tờ khai}",
  docx: zipOf("[Content_Types].xml word/document.xml"),
  xlsx: zipOf("[Content_Types].xml xl/workbook.xml"),
  odt: zipOf("mimetypeapplication/vnd.oasis.opendocument.text"),
};

/** A small file of a type, for sites of tests. */
export function fileOf(type: string): Buffer {
  if (type === "doc") return Buffer.from("d0cf11e0a1b11ae1000000", "hex");
  return Buffer.from(LEAST[type] ?? "", "latin1");
}
