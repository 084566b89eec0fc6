import { expect, test } from "vitest";
import { vi } from "#layouts/text/vi.ts";
import { pageWords, recordWords } from "#scripts/context.ts";
import { textPages } from "#scripts/search/fulltext/pages.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { checkSite, smallSite } from "#tests/small-site.ts";

const BIRTH = "data/procedures/1.000001.yaml";

function modelOf(remedies = "") {
  const { model, messages } = checkSite({ [BIRTH]: `${smallSite[BIRTH]}${remedies}` });
  if (model === undefined) throw new Error(messages);
  return model;
}

test("what goes wrong is found by title and by what people call it", () => {
  const late = searchRecords(modelOf(), recordWords(vi)).find(({ url }) =>
    url.endsWith("#qua-han"),
  );
  expect(late).toMatchObject({ kind: "page", title: "Quá ngày hẹn mà chưa có kết quả" });
  expect(late?.names).toContain("hồ sơ trễ hẹn");
});

test("the words of the law are indexed once, those of a procedure alone on its page", () => {
  const model = modelOf("remedies:\n  qua-han: { right: Xã hẹn lại trong ngày. }\n");
  const pages = textPages(model, pageWords(model, "/", vi));
  const saying = (words: string) =>
    pages.flatMap(({ url, parts }) =>
      parts.flatMap(({ id, text }) => (text.includes(words) ? [`${url}#${id}`] : [])),
    );
  expect(saying("hẹn lại ngày")).toEqual(["/truc-trac/#qua-han"]);
  expect(saying("Xã hẹn lại trong ngày")).toEqual(["/thu-tuc/1.000001/#truc-trac"]);
});
