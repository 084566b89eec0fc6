import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const PATH = "thu-tuc/1.000001/";

const openCases = (page: Page) =>
  page
    .locator("details.case[open]")
    .evaluateAll((cases) => cases.map(({ id }) => id.replace("truong-hop-", "")));

const box = (page: Page, paper: string) => page.locator(`[open] [data-paper="${paper}"] > input`);

test("the case that is picked is alone open, stands in the address and is there again next time", async () => {
  await withPage(PATH, wide(360), async (page) => {
    expect(await openCases(page)).toEqual(["thuong"]);
    await page.locator("#truong-hop-bo-roi > summary").click();
    expect(await openCases(page)).toEqual(["bo-roi"]);
    expect(new URL(page.url()).hash).toBe("#truong-hop-bo-roi");
    await page.goto(inject("siteUrl"));
    await page.goto(inject("siteUrl") + PATH);
    expect(await openCases(page)).toEqual(["bo-roi"]);
    await page.locator("#truong-hop-bo-roi > summary").press("Enter");
    expect(await openCases(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe("");
  });
});

test("a link to a case opens it for whoever gets the link", async () => {
  await withPage(`${PATH}#truong-hop-uy-quyen`, wide(360), async (page) => {
    expect(await openCases(page)).toEqual(["uy-quyen"]);
  });
});

test("a paper that is ticked is ticked in every case, is remembered, and one button forgets all", async () => {
  await withPage(PATH, wide(360), async (page) => {
    await box(page, "can-cuoc").check();
    await page.locator("#truong-hop-khong-chung-sinh > summary").click();
    expect(await box(page, "can-cuoc").isChecked()).toBe(true);
    await page.reload();
    expect(await box(page, "can-cuoc").isChecked()).toBe(true);
    expect(await box(page, "cam-doan").isChecked()).toBe(false);
    await page.getByRole("button", { name: "Xóa lựa chọn và dấu" }).click();
    expect(await page.locator("[data-paper] > input:checked").count()).toBe(0);
    expect(await openCases(page)).toEqual(["thuong"]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test("a box is as large as a finger and says which paper it is for", async () => {
  await withPage(PATH, wide(320), async (page) => {
    const size = await box(page, "to-khai").boundingBox();
    expect([size?.width, size?.height]).toEqual([44, 44]);
    const name = "Đã có: Tờ khai đăng ký khai sinh";
    expect(await page.getByRole("checkbox", { name }).first().isVisible()).toBe(true);
  });
});

test("the page works where storage is shut or holds something else", async () => {
  await withPage("", wide(360), async (page) => {
    await page.evaluate(
      (path) => localStorage.setItem(`giay-to:/minh-bach/${path}`, '{"papers":5'),
      PATH,
    );
    await page.goto(inject("siteUrl") + PATH);
    await box(page, "to-khai").check();
    expect(await box(page, "to-khai").isChecked()).toBe(true);
  });
});

test("without a script there is nothing to tick and every case opens", async () => {
  await withPage(PATH, { ...wide(360), javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("[data-checklist]").isVisible()).toBe(false);
    expect(await page.locator("input[type=checkbox]").count()).toBe(0);
    await page.locator("#truong-hop-bo-roi > summary").click();
    expect(await page.locator("#truong-hop-bo-roi .papers").first().isVisible()).toBe(true);
  });
});

test("on paper stand the picked case alone and its boxes as they were ticked", async () => {
  await withPage(PATH, wide(360), async (page) => {
    await page.locator("#truong-hop-uy-quyen > summary").click();
    await box(page, "to-khai").check();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#truong-hop-uy-quyen .papers").first().isVisible()).toBe(true);
    expect(await page.locator("#truong-hop-bo-roi").isVisible()).toBe(false);
    const marks = await page
      .locator("#truong-hop-uy-quyen [data-paper] > input")
      .evaluateAll((boxes) => boxes.map((each) => getComputedStyle(each, "::before").content));
    expect(marks).toEqual(['"✓"', '""', '""']);
  });
});

/** What the page says of fees and review when the reader's clock shows a day. */
const on = (day: string) =>
  withPage("", wide(360), async (page) => {
    await page.clock.setFixedTime(`${day}T12:00:00`);
    await page.goto(inject("siteUrl") + PATH);
    return {
      row: await page.locator("tr[data-from] .day-mark").allTextContents(),
      answer: await page.locator("[data-answer=fee] [data-holds]:visible").allTextContents(),
      review: await page.locator(".notice[data-holds]:visible").count(),
    };
  });

test("a fee between two dates is marked by the reader's day, at the top too while it holds", async () => {
  const held = "hiện nay 4.000 đồng (trực tiếp), đến hết 31/12/2026";
  expect(await on("2026-06-30")).toEqual({ row: ["chưa áp dụng"], answer: [], review: 1 });
  expect(await on("2026-07-01")).toEqual({ row: ["đang áp dụng"], answer: [held], review: 1 });
  expect(await on("2026-12-31")).toEqual({ row: ["đang áp dụng"], answer: [held], review: 1 });
  expect(await on("2027-01-01")).toEqual({ row: ["đã hết"], answer: [], review: 1 });
});

test("a page says from its review date on that it was not compared again", async () => {
  expect((await on("2025-12-31")).review).toBe(0);
  expect((await on("2026-01-01")).review).toBe(1);
});

test("the script weighs at most 3 KB and is loaded on procedures only", () => {
  const dir = inject("siteDir");
  const name = readdirSync(join(dir, "tep")).find((file) => file.startsWith("procedure.")) ?? "";
  expect(gzipSync(readFileSync(join(dir, "tep", name))).length).toBeLessThanOrEqual(3000);
  expect(readFileSync(join(dir, PATH, "index.html"), "utf8")).toContain(name);
  expect(readFileSync(join(dir, "index.html"), "utf8")).not.toContain(name);
});
