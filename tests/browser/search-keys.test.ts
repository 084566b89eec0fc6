import { expect, test } from "vitest";
import { answered, box, MANY, type, useSearchSite, withSearch } from "./search-site.ts";

useSearchSite();

const SEARCH = "tim-kiem/";

test("arrows lead from the box through the results and back, Escape to the box and clears it", async () => {
  await withSearch(SEARCH, async (page) => {
    const { results } = await type(page, "khai sinh");
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("href") ?? "box");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(results[1]?.address);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("box");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect([await focused(), await box(page).inputValue()]).toEqual(["box", "khai sinh"]);
    await page.keyboard.press("Escape");
    const cleared = await answered(page, "");
    expect([await focused(), await box(page).inputValue()]).toEqual(["box", ""]);
    expect([cleared.state, cleared.results]).toEqual(["empty", []]);
    await page.waitForFunction(() => location.search === "");
  });
});

test("the lists of choices work by the keyboard alone", async () => {
  await withSearch(`${SEARCH}?q=đăng ký`, async (page) => {
    await answered(page, "đăng ký");
    await page.locator("[data-filters] summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    // One list is one decision, however many of its choices the arrows pass.
    const before = await page.evaluate(() => history.length);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect(await page.locator("select[name=linh-vuc]").inputValue()).toBe("cu-tru");
    expect((await answered(page, "đăng ký")).results.map(({ code }) => code)).toHaveLength(2);
  });
});

test("more results are a button away, and the focus goes to the first of them", async () => {
  await withSearch(SEARCH, async (page) => {
    const { notice, results } = await type(page, "xác nhận phiếu dự thi lượt");
    expect([notice, results.length]).toEqual([
      "Có hơn 20 kết quả cho «xác nhận phiếu dự thi lượt», gần nhất ở trên.",
      20,
    ]);
    await page.getByRole("button", { name: "Xem thêm kết quả" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.closest("[data-results]") !== null);
    const all = await answered(page, "xác nhận phiếu dự thi lượt");
    expect(all.results.length).toBeGreaterThanOrEqual(MANY);
    expect(all.results.slice(0, 20)).toEqual(results);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(focused).toBe(all.results[20]?.address);
    expect(await page.locator("[data-longer]").isVisible()).toBe(false);
  });
});

test("the number of results is told politely, with the notice, to those who listen", async () => {
  await withSearch(SEARCH, async (page) => {
    const status = page.locator("[role=status]");
    expect(await status.textContent()).toBe("");
    expect((await page.locator("main [role=status]").count()) === 1).toBe(true);
    await box(page).fill("kết hôn");
    const { notice } = await answered(page, "kết hôn");
    expect(notice).toMatch(/^Có \d+ kết quả cho «kết hôn»/);
    expect(await status.textContent()).toBe(notice);
    await type(page, "asdkjh qwe");
    await page.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.startsWith("Không tìm thấy gì"),
    );
  });
});

test("marked words differ by more than colour, in forced colours too", async () => {
  await withSearch(
    SEARCH,
    async (page) => {
      await type(page, "kết hôn");
      const style = await page
        .locator("mark")
        .first()
        .evaluate((mark) => {
          const { fontWeight, textDecorationLine } = getComputedStyle(mark);
          return { fontWeight, textDecorationLine };
        });
      expect(style).toEqual({ fontWeight: "700", textDecorationLine: "underline" });
    },
    { forcedColors: "active" },
  );
});

test("without JavaScript the box leads to lists, and every procedure is three clicks away", async () => {
  await withSearch(
    "",
    async (page, home) => {
      await page.locator("main input[name=q]").fill("khai sinh");
      await page.locator("main input[name=q]").press("Enter");
      await page.waitForURL(/tim-kiem/);
      expect(await page.locator("main .notice").isVisible()).toBe(true);
      expect(await page.locator("[data-filters]").isVisible()).toBe(false);
      const linksOf = (inside: string) =>
        page
          .locator(`${inside} a[href]`)
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const reached = new Set<string>();
      for (const address of await linksOf("[data-browse]")) {
        await page.goto(new URL(address, home).href);
        for (const link of await linksOf("main")) {
          const procedure = /\/thu-tuc\/\d[^#]*/.exec(link)?.[0];
          if (procedure !== undefined) reached.add(procedure);
        }
      }
      expect(reached.size).toBe(14 + MANY);
    },
    { javaScriptEnabled: false },
  );
});
