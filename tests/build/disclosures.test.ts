import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtFixture } from "#tests/fixture-site.ts";
import { buildSmallSite } from "../run-command.ts";

const site = builtFixture("blocks");
const read = (name: string) => readFileSync(join(site, name, "index.html"), "utf8");
const words = (html: string) =>
  html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

test("the list of a quarter tells content, form, place, time and source, and what was corrected", () => {
  const text = words(read("cong-khai/2025-q2"));
  for (const part of [
    "Danh sách nội dung đã công khai quý II năm 2025",
    "Từ 01/04/2025 đến 30/06/2025: 5 nội dung, 6 lần công khai · 1 lần đính chính, cập nhật.",
    "1. Tình hình thực hiện dự toán ngân sách xã quý I năm 2025 Khoản 2: ngân sách, tài chính",
    "Niêm yết Nơi công khai Ủy ban nhân dân xã Thí Dụ Thời gian từ 05/04/2025 đến 05/05/2025",
    "Văn bản 12/BC-UBND",
    "Trang thông tin điện tử Nơi công khai – Thời gian từ 05/04/2025, thường xuyên",
    "Hội nghị trao đổi, đối thoại Nơi công khai Nhà văn hóa Thôn Trên Thời gian ngày 12/06/2025",
    "Công khai lại nội dung đã thay đổi: cộng sai một dòng",
    "Trang này còn đăng thường xuyên kết quả công tác của 1 kỳ.",
  ]) {
    expect(text).toContain(part);
  }
});

test("every page leads to what was made public, and that and the site map to every quarter", () => {
  const quarters = quartersOf(read("cong-khai"));
  expect(quarters).toEqual(["2025-q4", "2025-q3", "2025-q2", "2025-q1", "2024-q4"]);
  expect(quartersOf(read("so-do-trang"))).toEqual(quarters);
  for (const page of ["", "doi-thoai", "cong-khai/2025-q2"]) {
    expect(read(page)).toContain('href="/minh-bach/cong-khai/"');
  }
});

function quartersOf(html: string): string[] {
  const links = [...html.matchAll(/href="\/minh-bach\/cong-khai\/([^"]+)\/"/g)];
  return [...new Set(links.flatMap(([, id]) => id ?? []))];
}

test("an office that enters nothing says what is on the site, and that no day is known", () => {
  const { read: readSmall } = buildSmallSite();
  const text = words(readSmall("cong-khai/index.html"));
  expect(text).toContain("Chưa nội dung nào có ghi ngày công khai");
  expect(text).toContain("Thủ tục hành chính lĩnh vực Hộ tịch: 2 thủ tục");
  expect(text).toContain("Chỗ chỉ ghi «thường xuyên» là vì dữ liệu không có ngày bắt đầu");
});

test("the page of a document lists the forms issued with it", () => {
  const { read: readSmall } = buildSmallSite();
  const law = readSmall("van-ban/luat-ho-tich/index.html");
  expect(law).toMatch(
    /<h2>Biểu mẫu ban hành kèm văn bản này<\/h2><ul class="links"><li><a href="\/bieu-mau\/#to-khai-khai-sinh">/,
  );
  expect(readSmall("van-ban/bao-cao/index.html")).not.toContain("Biểu mẫu ban hành kèm");
});
