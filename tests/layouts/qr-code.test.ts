import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrCode } from "#layouts/parts/page/qr-code.ts";

/** Pixels to a module. */
const SCALE = 3;

/** What a decoder reads from the drawing, filled in pixel by pixel. */
function decode(drawing: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, by, row] of pathOf(drawing).matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    const length = Number(by);
    if (command === "M") [x, y] = [length, Number(row) - 0.5];
    else x += length;
    if (command === "h") darken(pixels, { side, from: x - length, to: x, y });
  }
  return jsQR.default(pixels, side, side)?.data;
}

/** The strokes of a drawing, without its white ground. */
const pathOf = (drawing: string) => /stroke="#000" d="([^"]+)"/.exec(drawing)?.[1] ?? "";

function darken(
  pixels: Uint8ClampedArray,
  { side, from, to, y }: { side: number; from: number; to: number; y: number },
): void {
  for (let row = y * SCALE; row < (y + 1) * SCALE; row++) {
    for (let column = from * SCALE; column < to * SCALE; column++) {
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
}

test("the code of every length of address is read back as it was written", () => {
  const addresses = Array.from(
    { length: 60 },
    (_, index) => `https://${"xa-".repeat(index)}thu.gov.vn/thu-tuc/1.00${1000 + index * 37}.H19/`,
  );
  expect(addresses.map((address) => decode(qrCode(address, "Mã").toString()))).toEqual(addresses);
});

test("a code has the quiet margin that readers need, and a name for those who do not see it", () => {
  const drawing = qrCode("https://xa.example.vn/thu-tuc/1.000001/", "Mã QR").toString();
  const size = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]);
  expect(drawing).toContain('role="img" aria-label="Mã QR"');
  const rows = [...pathOf(drawing).matchAll(/M(\d+) ([\d.]+)h/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.min(...rows.map(([x = 0]) => x))).toBe(4);
  expect(Math.max(...rows.map(([, y = 0]) => y))).toBe(size - 4.5);
});
