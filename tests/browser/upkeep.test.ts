import { expect, inject, test } from "vitest";
import { useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const REVIEW = "2026-01-01";

/** What the editors' page says is due when the reader's clock shows a day. */
const dueOn = (day: string) =>
  withPage("", wide(360), async (page) => {
    await page.clock.setFixedTime(`${day}T12:00:00`);
    await page.goto(`${inject("siteUrl")}bien-tap/`);
    const notice = page.locator("[data-due-some]");
    return {
      notice: (await notice.isVisible()) ? await notice.textContent() : "",
      marked: await page.locator("time[data-due] + .state:visible").allTextContents(),
    };
  });

test("a review is marked from its own day on by the reader's clock", async () => {
  expect(await dueOn("2025-12-31")).toEqual({ notice: "", marked: [] });
  const due = { notice: "1 mục trên trang này đã tới hạn rà soát.", marked: ["đã tới hạn"] };
  expect(await dueOn(REVIEW)).toEqual(due);
  expect(await dueOn("2030-02-28")).toMatchObject({
    notice: "5 mục trên trang này đã tới hạn rà soát.",
  });
});

test.each([
  ["an office", "co-quan/mot-cua/", "2026-02-01"],
  ["a document", "van-ban/bao-cao/", "2026-02-02"],
  ["a life event", "su-kien/sinh-con/", "2026-02-03"],
  ["an article", "tin-tuc/bang-so/", "2026-02-04"],
])("the page of %s says by the reader's clock that nobody looked it over", async (_, path, day) => {
  const markedOn = (date: string) =>
    withPage("", wide(360), async (page) => {
      await page.clock.setFixedTime(`${date}T12:00:00`);
      await page.goto(inject("siteUrl") + path);
      return page.locator("main time[data-due] + .state:visible").allTextContents();
    });
  expect(await markedOn("2026-01-31")).toEqual([]);
  expect(await markedOn(day)).toEqual(["đã tới hạn"]);
});

test.each([
  ["an old address", "tin-tuc/cu/", "tin-tuc/"],
  ["an old code", "thu-tuc/1.000110.000.00.00.H01/", "thu-tuc/1.000001/"],
])("%s leads on without a script, and going back does not return to it", async (_, from, to) => {
  const options = { ...wide(360), javaScriptEnabled: false };
  const seen = await withPage("so-do-trang/", options, async (page) => {
    await page.goto(inject("siteUrl") + from, { waitUntil: "commit" });
    await page.waitForURL(inject("siteUrl") + to);
    await page.goBack();
    return page.url();
  });
  expect(seen).toBe(`${inject("siteUrl")}so-do-trang/`);
});

test("a withdrawn procedure says so and names what took its place before its answers", async () => {
  await withPage("thu-tuc/1.000003/", wide(360), async (page) => {
    const notice = page.locator("main .notice").first();
    expect(await notice.textContent()).toContain("Trang này chỉ còn để tra cứu.");
    const [said, answers] = [
      await notice.boundingBox(),
      await page.locator(".answers").boundingBox(),
    ];
    expect(said?.y).toBeLessThan(answers?.y ?? 0);
    await notice.getByRole("link").click();
    expect(page.url()).toBe(`${inject("siteUrl")}thu-tuc/1.000001/`);
  });
});
