/** RFC 5545 allows this many octets in a line, without its end. */
const LINE_OCTETS = 75;

const encoder = new TextEncoder();

/** Joins the lines of a calendar as RFC 5545 has them: folded at 75 octets, each ended by CRLF. */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** A text as the value of a property: what would end it or split it is escaped. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");
}

/** A line cut into pieces that begin with a space, never inside a letter. */
function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
