import { expect, test } from "vitest";
import { procedureAnchors } from "#layouts/parts/procedure/anchors.ts";
import { buildSmallSite } from "../run-command.ts";
import { checkSite, edit } from "../small-site.ts";

const PAGE = "content/tin-tuc/hop-dan.md";
const BIRTH = "data/procedures/1.000001.yaml";

test.for([
  "[trang](/tin-tuc/hop-dan/)",
  "[gốc](/)",
  '[cả mục](/tin-tuc/ "Tin tức")',
  "[tìm](/tim-kiem/?q=khai%20sinh)",
  "[phí](/thu-tuc/1.000001/#le-phi)",
  "[trường hợp](/thu-tuc/1.000001/#truong-hop-thong-thuong)",
  "[căn cứ](/thu-tuc/1.000001/#can-cu)",
  "[chỗ trên](#gio-hop)",
  "[chỗ trên](/tin-tuc/hop-dan/#gio-hop)",
  "[số liệu](/du-lieu/ket-qua.csv)",
  "[chỉ số](/chi-so/tiep-nhan/#cho-nao-do)",
  "[web](https://dichvucong.gov.vn/p/home?a=1#b)",
  "<https://dichvucong.gov.vn>",
  "<ubnd@xa.gov.vn>",
  "[thư](mailto:ubnd@xa.gov.vn?subject=H%E1%BB%8Fi)",
  "[gọi](tel:+84-24-1234567)",
  "`[không](phải-liên-kết)`",
])("%s is a good link", (text) => {
  const { messages } = checkSite({ [PAGE]: `---\ntitle: Họp dân\n---\n\n## Giờ họp\n\n${text}\n` });
  expect(messages).toBe("");
});

test("a broken link is told at its line and column, behind front matter of any length", () => {
  const { problems } = checkSite({
    [PAGE]: "---\ntitle: Họp dân\ndate: 05/07/2026\n---\n\nMột dòng.\n\n- Xem [x](/khong-co/).\n",
  });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[8, 11]]);
});

const page = (text: string) => ({ [PAGE]: `---\ntitle: Họp dân\n---\n\n${text}\n` });

test("a broken link is told in the same run as an error of the data", () => {
  const { codes } = checkSite({
    ...edit(BIRTH, "fee: miễn phí", "fee: 50.000"),
    ...page("[x](/thu-tuc/1.00001/), [y](tin-tuc/hop-dan/), [z](ftp://a.vn)"),
  });
  expect(codes.toSorted()).toEqual(["broken-link", "fee-form", "link-form", "link-form"]);
});

test("with an error in the data, what only the whole site tells is no broken link yet", () => {
  const { codes } = checkSite({
    ...edit(BIRTH, "fee: miễn phí", "fee: 50.000"),
    ...page(
      "[a](/thu-tuc/1.000001/#le-phi) [b](/thu-tuc/) [c](/tin-tuc/hop-dan/) [d](/van-ban/trang-2/) " +
        "[e](/cong-khai/2025-q1/) [f](/co-quan/ubnd-xa/) [g](/du-lieu/ket-qua.csv) [h](/xyz/)",
    ),
  });
  expect(codes).toEqual(["fee-form"]);
});

test("a record in a file that cannot be read is not called missing", () => {
  const { codes } = checkSite({ [BIRTH]: "code: [\n", ...page("[x](/thu-tuc/1.000001/)") });
  expect(codes).not.toContain("broken-link");
});

test("every anchor that stands on the page of a procedure may be linked to", () => {
  const files = edit(BIRTH, "steps:", 'requirements: Có tên\nrelated: ["1.000002"]\nsteps:');
  const procedure = checkSite(files).model?.byCode.get("1.000001");
  const { read } = buildSmallSite(files);
  const [, main = ""] = /<main(.*)<\/main>/s.exec(read("thu-tuc/1.000001/index.html")) ?? [];
  const parts = [...main.matchAll(/<(?:section|details|th)\b[^>]* id="([^"]+)"/g)];
  expect(parts.length).toBeGreaterThan(10);
  expect(procedure && procedureAnchors(procedure)).toEqual(
    expect.arrayContaining(parts.map(([, id]) => id)),
  );
});
