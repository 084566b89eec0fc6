import type { Files } from "#tests/temporary.ts";
import type { Mistake } from "./mistakes.ts";

const journey = (steps: string, together = ""): Files => ({
  "data/life-events/chuyen-nha.yaml": `name: Chuyển nhà\nintro: Khi dọn đi nơi khác\nsteps:\n${steps}${together}`,
});
const TWO_STEPS = "  bao: { what: Báo tin }\n  nop: { what: Nộp đơn, after: [bao] }\n";

/** Mistakes about the order of the steps of a life event, and what is done together. */
export const journeyMistakes: readonly Mistake[] = [
  [
    "a step after one that does not exist",
    journey("  bao: { what: Báo tin }\n  nop: { what: Nộp đơn, after: [bac] }\n"),
    "unknown-step",
  ],
  [
    "steps done together of which one does not exist",
    journey(
      TWO_STEPS,
      "together:\n  mot-lan: { name: Đi một lần, way: một lần đến, steps: [bao, nop, xyzxyz] }\n",
    ),
    "unknown-step",
  ],
  [
    "steps that wait for each other",
    journey(
      "  a: { what: Việc a, after: [c] }\n  b: { what: Việc b, after: [a] }\n  c: { what: Việc c, after: [b] }\n",
    ),
    "step-circle",
  ],
  ["a step that waits for itself", journey("  a: { what: Việc a, after: [a] }\n"), "step-circle"],
  [
    "a step written before the one it waits for",
    journey("  nop: { what: Nộp đơn, after: [bao] }\n  bao: { what: Báo tin }\n"),
    "step-order",
  ],
  [
    "a procedure in two steps",
    journey(
      `  bao: { what: Báo tin, procedures: ["1.000002"] }\n  nop: { what: Nộp đơn, procedures: ["1.000002"] }\n`,
    ),
    "step-procedure-twice",
  ],
  [
    "a time under no law",
    journey("  bao: { what: Báo tin, within: 60 ngày }\n"),
    "time-without-basis",
  ],
  [
    "a time under a law that does not exist",
    journey("  bao: { what: Báo tin, within: 60 ngày, basis: { luat-ho-tihc: Điều 7 } }\n"),
    "dangling-reference",
  ],
  [
    "one step done together",
    journey(
      TWO_STEPS,
      "together:\n  mot-lan: { name: Đi một lần, way: một lần đến, steps: [bao, bao] }\n",
    ),
    "together-alone",
  ],
];
