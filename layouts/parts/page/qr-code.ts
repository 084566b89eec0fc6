import { encode } from "uqr";
import { type Html, html } from "../../html.ts";

/** White modules around the code, which readers need to find it. */
const QUIET = 4;

/** The form of the modules. Trying all eight takes eighteen times as long and reads no better here. */
const MASK = 2;

/**
 * A QR code as an inline drawing, black on white in every mode; `label` says what it leads to.
 * The rows are one path of strokes a module high, which is the shortest way to write it.
 */
export function qrCode(address: string, label: string): Html {
  const { data, size } = encode(address, { ecc: "M", border: 0, maskPattern: MASK });
  const whole = size + 2 * QUIET;
  return html`<svg class="qr" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path stroke="#000" d="${data.map((row, y) => strokesOf(row, y + QUIET))}"/></svg>`;
}

/** The dark runs of a row: where the first begins, then how far each goes and how far the next is. */
function strokesOf(row: readonly boolean[], y: number): string {
  let path = "";
  let end = 0;
  let start = row.indexOf(true);
  while (start >= 0) {
    const light = row.indexOf(false, start);
    const stop = light < 0 ? row.length : light;
    path +=
      path === ""
        ? `M${start + QUIET} ${y}.5h${stop - start}`
        : `m${start - end} 0h${stop - start}`;
    end = stop;
    start = row.indexOf(true, stop);
  }
  return path;
}
