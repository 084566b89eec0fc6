import { expect, test } from "vitest";
import { vi } from "#layouts/text/vi.ts";
import { pageWords, recordWords } from "#scripts/context.ts";
import { prepareSite } from "#scripts/prepare.ts";
import { textPages } from "#scripts/search/fulltext/pages.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { fixtureFolders } from "#tests/fixture-site.ts";

const { model } = prepareSite(fixtureFolders("blocks"));
if (model === undefined) throw new Error("the fixture has errors");

test("timetables, dialogues, the register and the criteria are found by name", () => {
  const records = searchRecords(model, recordWords(vi)).filter(
    ({ kind, url }) => kind === "page" && !url.startsWith("/cong-khai/"),
  );
  expect(records.map(({ url }) => url)).toEqual([
    "/lich-tiep-dan/",
    "/doi-thoai/",
    "/van-hoa-cong-so/",
    "/tieu-chi-dan-van/",
    "/lich-tiep-dan/#bi-thu",
    "/lich-tiep-dan/#chu-tich",
    "/lich-tiep-dan/#dot-xuat",
    "/doi-thoai/thon-tren-2025/",
    "/doi-thoai/quy-1-2025/",
    "/gioi-thieu/",
  ]);
  expect(records.find(({ url }) => url.endsWith("#bi-thu"))).toMatchObject({
    title: "Bí thư Đảng ủy xã tiếp công dân",
    line: "Thứ Ba đầu tiên hằng tháng, 8 giờ đến 11 giờ",
  });
});

test("each list of what was published and each item of the office's own is found", () => {
  const urls = searchRecords(model, recordWords(vi)).map(({ url }) => url);
  expect(urls.filter((url) => url.startsWith("/cong-khai/"))).toEqual([
    "/cong-khai/",
    "/cong-khai/2025-q4/",
    "/cong-khai/2025-q3/",
    "/cong-khai/2025-q2/",
    "/cong-khai/2025-q1/",
    "/cong-khai/2024-q4/",
    "/cong-khai/2025-q4/#muc-thu-chi-quy-1",
    "/cong-khai/2025-q2/#muc-doi-thoai",
  ]);
});

test("the full text leads to a petition by what was asked and what was answered", () => {
  const page = textPages(model, pageWords(model, "/", vi)).find(({ url }) =>
    url.endsWith("/quy-1-2025/"),
  );
  expect(page?.parts.slice(0, 2)).toEqual([
    { id: "", heading: "", text: "Khoảng 120 người dự, bàn về đường, nước và giấy tờ đất." },
    {
      id: "kien-nghi-duong-thon-tren",
      heading: "Sửa đoạn đường đất dài 300 mét ở Thôn Trên",
      text: "Đã đổ bê tông xong ngày 10/04/2025.",
    },
  ]);
});
