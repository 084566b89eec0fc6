import { expect, test } from "vitest";
import { vi } from "#layouts/text/vi.ts";
import { recordWords } from "#scripts/context.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { checkSite, edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const STATE = 'state: { is: được thay thế, from: 01/07/2026, reason: Gộp, replacedBy: "1.000002" }';
const replaced: Files = edit(BIRTH, "state: đang thực hiện", STATE);

function modelOf(files: Files) {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  return model;
}

test("a withdrawn procedure keeps its page and stands in one list only", () => {
  const model = modelOf(replaced);
  expect(model.register.has("/thu-tuc/1.000001/")).toBe(true);
  const lists = model.lists.filter(({ rows }) => rows.some(({ code }) => code === "1.000001"));
  expect(lists.map(({ url }) => url)).toEqual(["/thu-tuc/ngung-thuc-hien/"]);
});

test("no count, counter, document or form counts a withdrawn procedure", () => {
  const model = modelOf(replaced);
  const counted = (groups: readonly { slug: string; procedures: readonly object[] }[]) =>
    groups.map(({ slug, procedures }) => [slug, procedures.length]);
  expect(model.inForce.map(({ code }) => code)).toEqual(["1.000002"]);
  expect(counted(model.fields)).toEqual([["ho-tich", 1]]);
  expect(counted(model.levels)).toEqual([["xa", 1]]);
  expect(counted(model.agencies)).toEqual([
    ["mot-cua", 0],
    ["ubnd-xa", 0],
  ]);
  expect(model.agencies.find(({ slug }) => slug === "mot-cua")?.receives).toHaveLength(1);
  expect(model.documents.find(({ slug }) => slug === "luat-ho-tich")?.citedBy).toEqual([]);
  expect(model.forms.map(({ usedBy }) => usedBy)).toEqual([[]]);
  expect(model.reviews.map(({ of }) => of.slug)).toEqual(["1.000002"]);
});

test("a field and an audience of withdrawn procedures alone keep their pages", () => {
  const model = modelOf({
    ...edit(BIRTH, "state: đang thực hiện", STATE),
    "data/procedures/1.000002.yaml": edit("data/procedures/1.000002.yaml", "ho-tich", "dat-dai")[
      "data/procedures/1.000002.yaml"
    ],
  });
  expect(model.register.has("/linh-vuc/ho-tich/")).toBe(true);
  expect(model.register.has("/doi-tuong/cong-dan-viet-nam/")).toBe(true);
});

test("a paused procedure stays where it was", () => {
  const paused = "state: { is: tạm dừng, reason: Sửa hệ thống }";
  const model = modelOf(edit(BIRTH, "state: đang thực hiện", paused));
  expect(model.inForce).toHaveLength(2);
  expect(model.lists.some(({ kind }) => kind === "withdrawn")).toBe(false);
});

test("search knows a withdrawn procedure as such, and a procedure by the codes it had before", () => {
  const model = modelOf({ ...replaced, "data/redirects.yaml": '"1.000110.H01": "1.000002"\n' });
  const records = searchRecords(model, recordWords(vi));
  const birth = records.find(({ code }) => code === "1.000001");
  expect(birth?.kind).toBe("withdrawn");
  expect(birth?.line).toBe("Đã được thay thế · Thay bằng thủ tục: Thủ tục đăng ký khai tử");
  expect(records.find(({ code }) => code === "1.000002")?.names).toContain("1.000110.H01");
});
