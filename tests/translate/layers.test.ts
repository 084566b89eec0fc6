import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { smallSite } from "#tests/small-site.ts";
import { type Files, temporaryFolder } from "#tests/temporary.ts";

const PROCEDURE = "1.000009.yaml";
const ministry: Files = {
  "bo/site.yaml": `${smallSite["data/site.yaml"]}languages: { en: English }\n`,
  "bo/fields.yaml": "cu-tru: { name: Cư trú }\n",
  "bo/procedures/1.000009.yaml": `code: "1.000009"
name: Đăng ký tạm trú
everydayNames: [làm tạm trú, báo tạm trú, khai tạm trú]
field: cu-tru
levels: [xã]
source: { url: "https://example.vn/1.000009", compared: 15/07/2026 }
state: đang thực hiện
methods:
  inPerson: { timeLimit: 3 ngày làm việc, fee: 7.000 đồng/lần đăng ký }
steps: { 1: Nộp hồ sơ, 2: Nhận kết quả }
`,
  "bo/languages/en/site.yaml": "name: The ministry\n",
  "bo/languages/en/procedures/1.000009.yaml":
    "name: Temporary residence\nsteps: { 1: Apply, 2: Collect the result }\n",
};

/** The small site on top of a ministry's data, with some files of its own. */
function commune(files: Files = {}) {
  const site = `${smallSite["data/site.yaml"]}basedOn: [../bo]\nlanguages: { en: English }\n`;
  const dir = temporaryFolder({ ...smallSite, ...ministry, "data/site.yaml": site, ...files });
  const { translated, problems } = prepareSite({
    data: join(dir, "data"),
    content: join(dir, "content"),
  });
  const [english] = translated ?? [];
  return {
    codes: problems.map(({ code }) => code),
    site: english?.model.site,
    procedure: english?.model.byCode.get("1.000009"),
  };
}

test("a translation comes along with the record from a layer below", () => {
  const { procedure, codes } = commune();
  expect(procedure?.name).toBe("Temporary residence");
  expect(procedure?.officialName).toBe("Đăng ký tạm trú");
  // What the ministry left out is not the commune's to mend.
  expect(codes).toEqual([]);
});

test("what is an office's own is not translated for it by a layer below", () => {
  expect(commune().site?.name).not.toContain("The ministry");
});

test("an office's own translation lies over that of a layer below, text by text", () => {
  const own = 'of: "00000000"\nsteps: { 1: Apply at the commune police }\n';
  const { procedure, codes } = commune({ [`data/languages/en/procedures/${PROCEDURE}`]: own });
  expect(procedure?.record.steps).toEqual({
    1: "Apply at the commune police",
    2: "Collect the result",
  });
  expect(codes).toEqual(["translation-stale"]);
});

test("a fee that an office changes is told in every language, and makes no translation old", () => {
  const cheaper = 'code: "1.000009"\nmethods: { inPerson: { fee: 5.000 đồng/lần đăng ký } }\n';
  const { procedure, codes } = commune({ [`data/procedures/${PROCEDURE}`]: cheaper });
  expect(procedure?.record.methods.inPerson?.fee).toMatchObject({ kind: "sum", amount: 5000 });
  expect(procedure?.name).toBe("Temporary residence");
  expect(codes).toEqual([]);
});
