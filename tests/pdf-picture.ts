import { inflateSync } from "node:zlib";

/** A page of a PDF as points of four bytes each, white but for what is drawn black. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** Dots of a picture for a point of the page: a module of a QR code then has several. */
const SCALE = 4;
/** A4 in points. */
const PAGE = { width: 595, height: 842 };

type Matrix = readonly [number, number, number, number, number, number];

/** What is drawn of each page of a PDF as Chromium writes it, letters left out. */
export function picturesOf(pdf: Uint8Array): Picture[] {
  const text = Buffer.from(pdf).toString("latin1");
  const contents = [...text.matchAll(/\/Contents (\d+) 0 R/g)];
  return contents.map(([, id]) => draw(streamOf(pdf, text, Number(id))));
}

function streamOf(pdf: Uint8Array, text: string, id: number): string {
  const start = text.indexOf(`\n${id} 0 obj`) + 1;
  const begin = text.indexOf("stream\n", start) + "stream\n".length;
  const length = Number(/\/Length (\d+)/.exec(text.slice(start, begin))?.[1]);
  return inflateSync(pdf.subarray(begin, begin + length)).toString("latin1");
}

/** What a drawing is in the middle of: where it stands, how thick its lines are, its two greys. */
interface State {
  matrix: Matrix;
  line: number;
  stroke: number;
  fill: number;
}

/** Follows the operators that move, colour and paint; every shape is taken as the box around it. */
function draw(stream: string): Picture {
  const [width, height] = [PAGE.width * SCALE, PAGE.height * SCALE];
  const picture = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) };
  const kept: State[] = [];
  let state: State = { matrix: [SCALE, 0, 0, -SCALE, 0, height], line: 1, stroke: 0, fill: 0 };
  let path: Point[][] = [];
  for (const line of stream.split("\n")) {
    const words = line.split(" ");
    const operator = words.pop() ?? "";
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = words.map(Number);
    const at = (x: number, y: number) => moved(state.matrix, x, y);
    if (operator === "q") kept.push(state);
    else if (operator === "Q") state = kept.pop() ?? state;
    else if (operator === "cm")
      state = { ...state, matrix: joined([a, b, c, d, e, f], state.matrix) };
    else if (operator === "w") state = { ...state, line: a };
    else if (operator === "m") path.push([at(a, b)]);
    else if (operator === "l") path.at(-1)?.push(at(a, b));
    else if (operator === "re") path.push([at(a, b), at(a + c, b + d)]);
    else if (/^(?:f\*?|S|n)$/.test(operator)) {
      const half = operator === "S" ? (Math.abs(state.matrix[3]) * state.line) / 2 : 0;
      const grey = operator === "S" ? state.stroke : state.fill;
      if (operator !== "n") for (const part of path) paint(picture, part, half, grey);
      path = [];
    }
    state = { ...state, ...greysOf(line) };
  }
  return picture;
}

/** Both colours stand on one line: «0 0 0 RG 0 0 0 rg». */
function greysOf(line: string): Partial<State> {
  const [, stroke] = /([\d.]+) [\d.]+ [\d.]+ RG/.exec(line) ?? [];
  const [, fill] = /([\d.]+) [\d.]+ [\d.]+ rg/.exec(line) ?? [];
  return {
    ...(stroke && { stroke: Number(stroke) * 255 }),
    ...(fill && { fill: Number(fill) * 255 }),
  };
}

/** Fills the box around points with a grey, higher by the half of a line at both ends. */
function paint(
  { width, height, data }: Picture,
  points: readonly Point[],
  half: number,
  grey: number,
) {
  const xs = points.map(([x]) => Math.round(x));
  const ys = points.map(([, y]) => y);
  const top = Math.max(0, Math.round(Math.min(...ys) - half));
  const bottom = Math.min(height, Math.round(Math.max(...ys) + half));
  const left = Math.max(0, Math.min(...xs));
  const right = Math.min(width, Math.max(...xs));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++)
      data.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
}

type Point = readonly [x: number, y: number];

const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** First the inner matrix, then the outer one. */
function joined([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
    ...([e * A + f * C + E, e * B + f * D + F] as const),
  ];
}
