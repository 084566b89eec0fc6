import { expect, test } from "vitest";
import { useBrowser, wide, withPage } from "./site.ts";

useBrowser();

const PROCEDURE = "thu-tuc/1.000001/";
const ADDRESS = `https://xa.example.vn/minh-bach/${PROCEDURE}`;

test("without script a procedure shows its address and QR code, and no button that does nothing", async () => {
  await withPage(PROCEDURE, { ...wide(360), javaScriptEnabled: false }, async (page) => {
    const share = page.locator(".share");
    expect(await share.getByRole("link").getAttribute("href")).toBe(ADDRESS);
    expect(await share.locator("button").first().isVisible()).toBe(false);
    await share.locator("summary").click();
    expect(await share.locator("svg").isVisible()).toBe(true);
  });
});

test("where the device cannot send, the address is copied and the page says so", async () => {
  const options = { ...wide(360), permissions: ["clipboard-read", "clipboard-write"] };
  await withPage(PROCEDURE, options, async (page) => {
    await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
    await page.locator("[data-send]").click();
    await page.getByText("Đã sao chép địa chỉ.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS);
  });
});

test("where the device can send, it gets the title and the address", async () => {
  await withPage(PROCEDURE, wide(360), async (page) => {
    const sent = page.evaluate(
      () =>
        new Promise<ShareData>((resolve) => {
          const share = async (data: ShareData) => resolve(data);
          Object.defineProperty(navigator, "share", { value: share });
        }),
    );
    await page.locator("[data-send]").click();
    const { title, url } = await sent;
    expect([title?.includes("1.000001"), url]).toEqual([true, ADDRESS]);
  });
});

test("other pages have nothing to share", async () => {
  expect(await withPage("linh-vuc/", wide(360), (page) => page.locator(".share").count())).toBe(0);
});
