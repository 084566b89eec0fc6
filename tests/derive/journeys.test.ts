import { expect, test } from "vitest";
import { checkSite, edit } from "../small-site.ts";
import type { Files } from "../temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const DEATH = "data/procedures/1.000002.yaml";

function journeyOf(steps: string, files: Files = {}) {
  const { model, messages } = checkSite({
    "data/life-events.yaml": `thu: { name: Việc thử, intro: Thử, steps: { ${steps} } }\n`,
    ...files,
  });
  const journey = model?.lifeEvents.find(({ slug }) => slug === "thu");
  if (journey === undefined || model === undefined) throw new Error(messages);
  return { journey, model };
}

const labels = (steps: string) => journeyOf(steps).journey.steps.map(({ label }) => label);

test("steps that wait for nothing said stand one after the other", () => {
  expect(labels("a: { what: A }, b: { what: B }, c: { what: C }")).toEqual(["1", "2", "3"]);
});

test("steps that wait for the same one stand side by side", () => {
  expect(labels("a: { what: A }, b: { what: B, after: [a] }, c: { what: C, after: [a] }")).toEqual([
    "1",
    "2a",
    "2b",
  ]);
});

test("a step stands behind the last of those it waits for", () => {
  expect(
    labels(
      "a: { what: A }, b: { what: B }, c: { what: C, after: [a] }, d: { what: D, after: [b, c] }",
    ),
  ).toEqual(["1a", "1b", "2", "3"]);
});

test("a procedure knows its step, what comes before and what follows", () => {
  const { model } = journeyOf(
    'a: { what: A }, b: { what: B, after: [a], procedures: ["1.000001"] }, c: { what: C, after: [b] }, d: { what: D, after: [b] }',
  );
  const [place] = model.byCode.get("1.000001")?.journeys ?? [];
  expect(place?.event.url).toBe("/su-kien/thu/");
  expect(place?.steps.map(({ url }) => url)).toEqual(["/su-kien/thu/#buoc-b"]);
  expect(place?.previous.map(({ name }) => name)).toEqual(["A"]);
  expect(place?.next.map(({ name }) => name)).toEqual(["C", "D"]);
});

test("without an order that must be kept the neighbours in the list come before and behind", () => {
  const { model } = journeyOf(
    'a: { what: A }, b: { what: B, procedures: ["1.000001"] }, c: { what: C }, d: { what: D }',
  );
  const [place] = model.byCode.get("1.000001")?.journeys ?? [];
  expect(place?.previous.map(({ name }) => name)).toEqual(["A"]);
  expect(place?.next.map(({ name }) => name)).toEqual(["C"]);
});

test("a linked service stands for the steps that it covers", () => {
  const { model } = checkSite({
    "data/life-events.yaml": `thu:
  name: Việc thử
  intro: Thử
  steps: { a: { what: A }, b: { what: B, after: [a] }, c: { what: C, after: [b] }, d: { what: D, after: [c] } }
  together: { gop: { name: Nộp gộp, way: liên thông, steps: [c, b], procedures: ["1.000002"] } }
`,
  });
  const [place] = model?.byCode.get("1.000002")?.journeys ?? [];
  expect(place?.steps.map(({ label }) => label)).toEqual(["2", "3"]);
  expect(place?.previous.map(({ name }) => name)).toEqual(["A"]);
  expect(place?.next.map(({ name }) => name)).toEqual(["D"]);
});

const BOTH = 'a: { what: A, procedures: ["1.000001"] }, b: { what: B, procedures: ["1.000002"] }';
const withPaper = (paper: string) => edit(DEATH, "steps: { 1", `papers: { ${paper} }\nsteps: { 1`);
const sharedOf = (paper: string) =>
  journeyOf(BOTH, withPaper(paper)).journey.shared.map(({ name, uses }) => [
    name,
    ...uses.map(({ step, give }) => `${step.label} ${give}`),
  ]);

test("a paper that two steps ask for by one name is told once", () => {
  expect(sharedOf("giay: { name: Thẻ căn cước, give: nộp }")).toEqual([
    ["Thẻ căn cước", "1 show", "2 submit"],
  ]);
});

test("a paper of the same id whose name says more is the same, one of another name is not", () => {
  expect(sharedOf("can-cuoc: { name: Thẻ căn cước còn hạn, give: xuất trình }")).toHaveLength(1);
  expect(sharedOf("can-cuoc: { name: Hộ chiếu, give: xuất trình }")).toEqual([]);
});

test("a form is filled in anew each time and serves no second step", () => {
  expect(
    sharedOf("to-khai: { name: Tờ khai đăng ký khai sinh, give: nộp, form: to-khai-khai-sinh }"),
  ).toEqual([]);
});

const feesOf = (birth: string, death: string) =>
  journeyOf(BOTH, {
    ...edit(BIRTH, "fee: miễn phí", `fee: ${birth}`),
    ...edit(DEATH, "fee: miễn phí", `fee: ${death}`),
  }).journey.fees;

test("fixed sums of one currency are added, and what is free costs nothing", () => {
  const total = (amount: number) => ({ kind: "total", money: { amount, currency: "VND" } });
  expect(feesOf("8.000 đồng", "50.000 đồng")).toEqual(total(58_000));
  expect(feesOf("8.000 đồng", "miễn phí")).toEqual(total(8_000));
  expect(feesOf("miễn phí", "miễn phí")).toEqual(total(0));
});

test.for([
  ["another currency", "8.000 đồng", "3 USD", "2"],
  ["a sum for each of something", "2.000 đồng/trang", "8.000 đồng", "1"],
  ["a rule", "{ rule: theo nghị quyết của tỉnh }", "8.000 đồng", "1"],
  ["what a source leaves unclear", "8.000 đồng", '{ stated: "0", unclear: không nói }', "2"],
] as const)("%s is not added", ([, birth, death, open]) => {
  const fees = feesOf(birth, death);
  expect(fees?.kind === "open" && fees.open.map(({ label }) => label)).toEqual([open]);
});

test("steps without procedures say nothing of fees", () => {
  expect(journeyOf("a: { what: A }").journey.fees).toBeUndefined();
});
