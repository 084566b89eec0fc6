import { join } from "node:path";
import { expect, test } from "vitest";
import { secondOpinion } from "#scripts/verify/second-opinion.ts";
import { checkSite } from "#tests/small-site.ts";

const INDICATORS = `a: { name: A, block: hòa giải, unit: vụ, definition: A }
b: { name: B, block: hòa giải, unit: vụ, direction: ít hơn là tốt, acrossMergers: có, definition: B }
rate: { name: R, block: hòa giải, unit: "%", definition: R, formula: a / (a + b), denominator: tổng }
mean: { name: M, block: hòa giải, unit: lần, definition: M, formula: (a - b) / b + 2 * a / b }
more-a: { name: CA, block: hòa giải, unit: vụ, definition: C, formula: change(a) }
more-b: { name: CB, block: hòa giải, unit: vụ, definition: C, formula: change(b) }
more-rate: { name: CR, block: hòa giải, unit: điểm phần trăm, definition: C, formula: change(rate) }
part-a: { name: SA, block: hòa giải, unit: lần, definition: S, formula: share(a) }
rank-a: { name: KA, block: hòa giải, unit: hạng, definition: K, formula: rank(a) }
rank-b: { name: KB, block: hòa giải, unit: hạng, definition: K, formula: rank(b) }
rank-rate: { name: KR, block: hòa giải, unit: hạng, definition: K, formula: rank(rate) }
twice: { name: T, block: hòa giải, unit: vụ, definition: T, formula: change(more-a) }
`;

const PLACES = `tinh: { name: Tỉnh }
mot: { name: Một, parent: tinh, level: xã }
hai: { name: Hai, parent: tinh, level: xã, from: 01/07/2021 }
ba: { name: Ba, parent: tinh, level: xã }
bon: { name: Bốn, parent: tinh, level: xã, until: 01/07/2022, mergedInto: ba }
so: { name: Sở, parent: tinh, level: tỉnh }
`;

/** The same row of numbers in every run: a linear congruence from one seed. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** A value as an editor might write it, or nothing. */
function value(next: (below: number) => number): string | undefined {
  const number = [0, 1, 2, 5, 10, 20, 40, 100][next(8)];
  const forms = [
    ...[`${number} vụ`, `${number} vụ`, `${number} vụ`, `${number} vụ`, "không có"],
    ...[`trên ${number || 1} vụ`, `dưới ${number || 1} vụ`, `khoảng ${number} vụ`],
    ...["{ unknown: mất sổ }", undefined],
  ];
  return forms[next(forms.length)];
}

function results(period: string, next: (below: number) => number): string {
  const values = () =>
    ["a", "b"].flatMap((id) => {
      const written = value(next);
      return written === undefined ? [] : [`${id}: ${written}`];
    });
  const days =
    next(6) === 0
      ? `from: 15/12/${Number(period.slice(0, 4)) - 1}\nto: 14/12/${period.slice(0, 4)}\n`
      : "";
  const places = ["mot", "hai", "ba", "bon", "so"]
    .filter(() => next(5) > 0)
    .map((place) => `  ${place}: { values: { ${values().join(", ")} } }`);
  return `period: "${period}"\n${period.length === 4 ? days : ""}about: tinh\nsource: { document: bao-cao }\nvalues: { ${values().join(", ")} }\n${places.length > 0 ? `places:\n${places.join("\n")}\n` : ""}`;
}

const round = (number: number | undefined) => number && Number(number.toPrecision(9));
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

test.each(SEEDS)("both routes agree on every figure of the made-up province %d", (seed) => {
  const next = numbers(seed);
  const periods = ["2020", "2021", "2022", "2023", "2022-6t", "2023-6t"];
  const files = Object.fromEntries(
    periods.map((period) => [`data/results/${period}.yaml`, results(period, next)]),
  );
  const { dir, model, messages } = checkSite({
    ...files,
    "data/results/2016.yaml": undefined,
    "data/models.yaml": undefined,
    "data/indicators.yaml": INDICATORS,
    "data/places.yaml": `xa-thu: { name: Xã Thử }\n${PLACES}`,
  });
  if (model === undefined) throw new Error(messages);
  const first = [...model.figures].map(([id, figure]) => [id, round(figure.value)]);
  const second = [...secondOpinion(join(dir, "data"))].map(([id, found]) => [id, round(found)]);
  expect(first.length).toBeGreaterThan(40);
  expect(second.sort()).toEqual(first.sort());
});
