import { expect, test } from "vitest";
import { buildSmallSite } from "../run-command.ts";
import { edit } from "../small-site.ts";

const wordsOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test("one entry in the register tells every page that rests on the document when it ends and what follows", () => {
  const { status, read } = buildSmallSite(
    edit(
      "data/documents.yaml",
      "title: Luật Hộ tịch }",
      "title: Luật Hộ tịch, until: 01/07/2027, replacedBy: bao-cao }",
    ),
  );
  expect(status).toBe(0);
  const end = "Văn bản này hết hiệu lực từ 01/07/2027 , được thay bằng Báo cáo năm 2016";
  const procedure = wordsOf(read("thu-tuc/1.000001/index.html"));
  expect(procedure).toContain("Thủ tục này căn cứ 1 văn bản hết hiệu lực hoặc được thay thế");
  // Beside its form and in its legal basis.
  expect(procedure.split(end)).toHaveLength(3);
  expect(wordsOf(read("bieu-mau/index.html"))).toContain(end);
  expect(wordsOf(read("bien-tap/index.html"))).toContain("ended-document");
});

test("figures read from a report that was replaced say so beside their source", () => {
  const { read } = buildSmallSite(
    edit(
      "data/documents.yaml",
      "title: Báo cáo năm 2016 }",
      "title: Báo cáo năm 2016, replacedBy: luat-ho-tich }",
    ),
  );
  for (const path of ["ket-qua/2016", "chi-so/tiep-nhan", "mo-hinh/duong-hoa"]) {
    expect(wordsOf(read(`${path}/index.html`)), path).toContain(
      "Văn bản này được thay bằng 60/2014/QH13",
    );
  }
});
