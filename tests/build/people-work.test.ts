import { existsSync, readFileSync } from "node:fs";
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

const PAGES = ["lich-tiep-dan", "doi-thoai", "van-hoa-cong-so", "tieu-chi-dan-van"];

test.each(["", "ket-qua", "so-do-trang"])(
  "/%s leads to every page of the work with people",
  (from) => {
    const html = read(from);
    expect(PAGES.filter((page) => !html.includes(`href="/minh-bach/${page}/"`))).toEqual([]);
  },
);

test("the page of a year has a part for each block of results, in their fixed order", () => {
  const headings = [...read("ket-qua/2025").matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name);
  expect(headings.slice(0, 8)).toEqual([
    "Tiếp công dân",
    "Đơn thư",
    "Giải quyết khiếu nại, tố cáo",
    "Hòa giải ở cơ sở",
    "Văn bản chỉ đạo và tập huấn",
    "Giải quyết thủ tục hành chính",
    "Khen thưởng",
    "Mô hình «Dân vận khéo»",
  ]);
});

test("the list of dialogues begins with what is still unanswered", () => {
  const text = words(read("doi-thoai"));
  expect(text).toContain("2 cuộc đối thoại, 5 kiến nghị, 3 đã được trả lời.");
  expect(text.indexOf("Cấp giấy chứng nhận")).toBeLessThan(text.indexOf("Các cuộc đối thoại"));
  expect(text).not.toContain("Mở cửa sân bóng");
});

test("only a deadline that still counts is left to the reader's clock", () => {
  const html = read("doi-thoai/quy-1-2025");
  const marked = [...html.matchAll(/<time datetime="([^"]+)" data-due>/g)].map((match) => match[1]);
  expect(marked).toEqual(["2025-06-30"]);
  expect(html).toContain('<time datetime="2025-04-14">14/04/2025</time>');
});

test("a petition shows its answer, or says that there is none", () => {
  const answered = words(read("doi-thoai/quy-1-2025"));
  expect(answered).toContain("Ngày trả lời 18/04/2025 , muộn 4 ngày so với hạn");
  expect(answered).toContain("12 đèn trước trường");
  expect(answered).toContain("Lắp đèn đường trước trường học &amp; chợ");
  expect(words(read("doi-thoai/thon-tren-2025"))).toContain("Cơ quan chưa trả lời kiến nghị này.");
});

test("the register opens with the share that adopted rules, told with its counts", () => {
  const text = words(read("van-hoa-cong-so"));
  expect(text).toContain("66,7% 2 trong 3 cơ quan đã ban hành");
  expect(text).toContain("Cơ quan chưa công bố văn bản");
});

test("criteria stand with their parts and total, scores by rank", () => {
  const text = words(read("tieu-chi-dan-van"));
  expect(text).toContain("2.1. Công khai thủ tục và kết quả Trang công khai và bảng niêm yết 22,5");
  expect(text).toContain("Tổng cộng 100");
  expect(text).toContain("35,5 trên 40 điểm");
  expect(text).toContain("Nguồn không kèm bảng tiêu chí.");
});

test("a timetable is told in words and links to a calendar that lies beside it", () => {
  const html = read("lich-tiep-dan");
  expect(words(html)).toContain("Thứ Năm hằng tuần");
  expect(words(html)).toContain("7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 16 giờ 30");
  const links = [...html.matchAll(/href="\/minh-bach\/(lich-tiep-dan\/[\w-]+\.ics)"/g)];
  expect(links.map(([, name]) => name)).toEqual([
    "lich-tiep-dan/bi-thu.ics",
    "lich-tiep-dan/chu-tich.ics",
    "lich-tiep-dan/dot-xuat.ics",
  ]);
  expect(links.every(([, name = ""]) => existsSync(join(site, name)))).toBe(true);
});

test("a site without such facts neither has the pages nor speaks of them", () => {
  const { status, dir, read: readSmall } = buildSmallSite();
  expect(status).toBe(0);
  expect(PAGES.filter((page) => existsSync(join(dir, "_site", page)))).toEqual([]);
  expect(readSmall("index.html")).not.toContain("Làm việc với người dân");
});
