import { join } from "node:path";
import { expect, test } from "vitest";
import { findingsOf, namedFolders } from "#scripts/findings.ts";
import { problemOfFile } from "#scripts/read/problem.ts";
import { checkSite, edit } from "./small-site.ts";

const warning = (file: string) =>
  problemOfFile(file, { severity: "warning", code: "a-b", message: "m", advice: "n" });

test("files are called alike wherever the folders lie", () => {
  const names = (root: string) =>
    findingsOf(
      [
        warning(join(root, "kho/xa/procedures/1.000001.yaml")),
        warning(join(root, "kho/bo/forms.yaml")),
        warning(join(root, "bai/tin-tuc/a.md")),
      ],
      namedFolders(join(root, "kho/xa"), join(root, "bai"), [join(root, "kho/bo")]),
    ).map(({ file }) => file);
  const expected = ["data/procedures/1.000001.yaml", "../bo/forms.yaml", "content/tin-tuc/a.md"];
  expect(names(process.cwd())).toEqual(expected);
  expect(names("/mot/noi/khac")).toEqual(expected);
});

test("errors are no findings: a site with one is not built", () => {
  const error = problemOfFile("data/a.yaml", { code: "a-b", message: "m" });
  expect(findingsOf([error], namedFolders("/data", "/content", []))).toEqual([]);
});

test("the model has what the check found, each code together, warnings first", () => {
  const { model, problems } = checkSite({
    ...edit("data/procedures/1.000001.yaml", "compared: 15/07/2026, ", ""),
    ...edit("data/procedures/1.000002.yaml", ", compared: 15/07/2026", ""),
    ...edit("data/site.yaml", "responsible: Người phụ trách", "responsible: { sample: Họ tên }"),
  });
  expect(model?.findings.map(({ code }) => code)).toEqual([
    ...["not-compared", "not-compared", "sample-value"],
  ]);
  expect(problems).toHaveLength(3);
});
