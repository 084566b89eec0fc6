import { expect, test } from "vitest";
import type { ProcedureView } from "#scripts/derive/model.ts";
import { checkSite, edit } from "#tests/small-site.ts";

const PLAIN =
  "  inPerson:\n    where: mot-cua\n    timeLimit: 1 ngày làm việc\n    fee: miễn phí\n";

/** The answers of the birth record filed in person and online, each with its time and fee. */
function answersWith(inPerson: string, online: string): ProcedureView["answers"] {
  const { model, messages } = checkSite(
    edit(
      "data/procedures/1.000001.yaml",
      PLAIN,
      `  inPerson: { where: mot-cua, ${inPerson} }\n  online: { url: "https://a.vn", ${online} }\n`,
    ),
  );
  const view = model?.byCode.get("1.000001");
  if (view === undefined) throw new Error(messages);
  return view.answers;
}

const quickest = (inPerson: string, online: string) =>
  answersWith(`timeLimit: ${inPerson}`, `timeLimit: ${online}`).quickest;
const cheapest = (inPerson: string, online: string) =>
  answersWith(`fee: ${inPerson}`, `fee: ${online}`).cheapest;

test.each([
  ["3 ngày làm việc", "2 ngày làm việc"],
  ["1 ngày làm việc", "trong ngày"],
  ["1 tháng", "5 ngày làm việc"],
  ["trong ngày", "1 giờ"],
])("filing online is quickest when the counter takes %s and online %s", (inPerson, online) => {
  expect(quickest(inPerson, online)).toEqual(["online"]);
});

test.each([
  ["they are alike", "3 ngày", "3 ngày"],
  ["working days and days lie too near", "3 ngày làm việc", "4 ngày"],
  ["a few hours may be within the day", "trong ngày", "8 giờ làm việc"],
  ["the law sets no limit for one", "không quy định", "3 ngày"],
  ["a source leaves one unclear", '{ stated: "1", unclear: không có đơn vị }', "3 ngày"],
])("no way is called quickest when %s", (_, inPerson, online) => {
  expect(quickest(inPerson, online)).toEqual([]);
});

test("no way is called quickest when nothing is known of another", () => {
  expect(answersWith("fee: miễn phí", "timeLimit: 1 ngày").quickest).toEqual([]);
});

test.each([
  ["8.000 đồng", "miễn phí"],
  ["8.000 đồng", "4.000 đồng"],
  ["2.000 đồng/trang", "1.000 đồng/trang"],
])("filing online is cheapest when the counter takes %s and online %s", (inPerson, online) => {
  expect(cheapest(inPerson, online)).toEqual(["online"]);
});

test.each([
  ["they are alike", "8.000 đồng", "8.000 đồng"],
  ["one is per page", "8.000 đồng", "2.000 đồng/trang"],
  ["they are in two currencies", "8.000 đồng", "3 USD"],
  ["one follows a rule", "8.000 đồng", "{ rule: theo bảng giá }"],
])("no way is called cheapest when %s", (_, inPerson, online) => {
  expect(cheapest(inPerson, online)).toEqual([]);
});

test("no way is called cheapest when one alone has another fee for some months", () => {
  const half = "feeExceptions: { nua: { until: 31/12/2026, fee: 4.000 đồng } }";
  expect(cheapest("5.000 đồng", `8.000 đồng, ${half}`)).toEqual([]);
  expect(cheapest(`5.000 đồng, ${half}`, `8.000 đồng, ${half}`)).toEqual(["inPerson"]);
});
