import { expect, test } from "vitest";
import type { ProcedureView } from "#scripts/derive/model.ts";
import { checkSite, edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";

function birth(files: Files = {}): ProcedureView {
  const { model, messages } = checkSite(files);
  const view = model?.byCode.get("1.000001");
  if (view === undefined) throw new Error(messages);
  return view;
}

/** The birth record with methods of its own. */
const withMethods = (methods: string) =>
  birth(
    edit(
      BIRTH,
      "  inPerson:\n    where: mot-cua\n    timeLimit: 1 ngày làm việc\n    fee: miễn phí\n",
      methods,
    ),
  );

/** The birth record with cases below the plain one. */
const withCases = (cases: string) => birth(edit(BIRTH, "steps:", `${cases}steps:`));

test("methods that agree share one answer", () => {
  const { answers } = withMethods(
    "  inPerson: { where: mot-cua, timeLimit: 5 ngày, fee: miễn phí }\n" +
      "  post: { timeLimit: 5 ngày, fee: miễn phí }\n",
  );
  expect(answers.time).toEqual([
    {
      value: { kind: "limit", value: 5, unit: "day" },
      methods: ["inPerson", "post"],
      hasExceptions: false,
    },
  ]);
  expect(answers.fee.map(({ methods }) => methods)).toEqual([["inPerson", "post"]]);
});

test("methods that differ are answered apart, in the order of the methods", () => {
  const { answers } = withMethods(
    `  post: { timeLimit: 5 ngày, fee: 8.000 đồng }
  online: { url: "https://a.vn", timeLimit: 3 ngày, fee: miễn phí }
  inPerson: { where: mot-cua, timeLimit: 5 ngày, fee: 8.000 đồng }
`,
  );
  expect(answers.time.map(({ methods }) => methods)).toEqual([["inPerson", "post"], ["online"]]);
  expect(answers.fee.map(({ value }) => value.kind)).toEqual(["sum", "free"]);
  expect(answers.online).toBe("https://a.vn");
});

test("an answer says when an exception may change it", () => {
  const { answers } = withMethods(
    `  inPerson:
    where: mot-cua
    timeLimit: 5 ngày
    fee: 8.000 đồng
    feeExceptions: { ho-ngheo: { fee: miễn phí, when: Thuộc hộ nghèo } }
`,
  );
  expect(answers.fee[0]?.hasExceptions).toBe(true);
  expect(answers.time[0]?.hasExceptions).toBe(false);
});

test("a place that several methods name is answered once", () => {
  const { answers } = withMethods(
    "  inPerson: { where: mot-cua, fee: miễn phí }\n  post: { where: mot-cua, fee: miễn phí }\n",
  );
  expect(answers.where).toEqual([
    { slug: "mot-cua", name: "Bộ phận Một cửa", url: "/co-quan/mot-cua/" },
  ]);
});

test("what to bring counts the papers of the first case: to hand in, forms among them, to show", () => {
  expect(birth().answers.bring).toEqual({ papers: 1, forms: 1, show: 1, cases: 1 });
  const without = birth(
    edit(
      BIRTH,
      "cases:\n  thong-thuong: { when: Cha hoặc mẹ đi khai, papers: [to-khai, can-cuoc] }\n",
      "",
    ),
  );
  expect(without.answers.bring).toEqual({ papers: 1, forms: 1, show: 1, cases: 0 });
});

test("a case that builds on another takes its papers, adds some and leaves some out", () => {
  const { cases } = withCases(
    `  di-thay: { from: thong-thuong, when: Đi thay, without: [can-cuoc] }
  mot-to: { when: Một tờ, papers: [to-khai] }
  them: { from: mot-to, when: Thêm, adds: [can-cuoc] }
`,
  );
  const papers = cases.map((found) => [found.id, found.papers.map(({ id }) => id)]);
  expect(papers).toEqual([
    ["thong-thuong", ["to-khai", "can-cuoc"]],
    ["di-thay", ["to-khai"]],
    ["mot-to", ["to-khai"]],
    ["them", ["to-khai", "can-cuoc"]],
  ]);
});

test("a case follows a chain of cases, and its own fee, time or place wins", () => {
  const { cases } = withCases(
    `  mot: { from: thong-thuong, when: Một, fee: 5.000 đồng, timeLimit: 3 ngày, where: ubnd-xa }
  hai: { from: mot, when: Hai, fee: miễn phí }
`,
  );
  const last = cases.at(-1);
  expect(last?.papers.map(({ id }) => id)).toEqual(["to-khai", "can-cuoc"]);
  expect(last?.fee).toEqual({ kind: "free" });
  expect(last?.timeLimit).toEqual({ kind: "limit", value: 3, unit: "day" });
  expect(last?.where?.slug).toBe("ubnd-xa");
  expect(cases[0]?.fee).toBeUndefined();
});

test("papers stand in the order of the record in every case", () => {
  const { cases } = withCases("  nguoc: { when: Ngược, papers: [can-cuoc, to-khai] }\n");
  expect(cases.at(-1)?.papers.map(({ id }) => id)).toEqual(["to-khai", "can-cuoc"]);
});

test("a record's version changes with what it says and with nothing else", () => {
  const { version } = birth();
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(birth(edit(BIRTH, "levels: [xã]", "levels:\n  - xã")).version).toBe(version);
  expect(birth(edit(BIRTH, "Nộp hồ sơ", "Nộp đủ hồ sơ")).version).not.toBe(version);
});

test("links go both ways: form to procedure, document to procedure, event to procedure", () => {
  const { model } = checkSite();
  const form = model?.forms.find(({ slug }) => slug === "to-khai-khai-sinh");
  expect(form?.usedBy.map(({ slug }) => slug)).toEqual(["1.000001"]);
  const law = model?.documents.find(({ slug }) => slug === "luat-ho-tich");
  expect(law?.citedBy.map(({ code }) => code)).toEqual(["1.000001"]);
  expect(model?.byCode.get("1.000001")?.lifeEvents.map(({ slug }) => slug)).toEqual(["sinh-con"]);
});

test("a related or replacing procedure is linked by its name", () => {
  const view = birth({
    ...edit(
      BIRTH,
      "state: đang thực hiện",
      `state: { is: được thay thế, reason: gộp, replacedBy: "1.000002" }\nrelated: ["1.000002"]`,
    ),
  });
  const link = { slug: "1.000002", name: "Thủ tục đăng ký khai tử", url: "/thu-tuc/1.000002/" };
  expect(view.related).toEqual([link]);
  expect(view.replacedBy).toEqual(link);
});
