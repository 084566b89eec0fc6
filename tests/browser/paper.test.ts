import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { picturesOf } from "#tests/pdf-picture.ts";
import { procedures, useBrowser, wide, withPage } from "./site.ts";

useBrowser();

/** What fits on an A4 sheet inside its margins, in CSS pixels. */
const A4 = { width: 673, height: 990 };

/** What a camera would read from the picture of a part of a page. */
async function read(page: Page, selector: string): Promise<string | undefined> {
  const picture = await page.locator(selector).screenshot();
  const { width, height, pixels } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const drawn = context?.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, pixels: [...(drawn?.data ?? [])] };
  }, picture.toString("base64"));
  return jsQR.default(new Uint8ClampedArray(pixels), width, height)?.data;
}

test.each(procedures)(
  "the code of /%s leads to its page, from a phone and from paper",
  async (path) => {
    const address = `https://xa.example.vn/minh-bach/${path}`;
    await withPage(path, { ...wide(360), colorScheme: "dark" }, async (page) => {
      await page.locator(".share summary").click();
      expect(await read(page, ".share .qr")).toBe(address);
    });
    await withPage(path, { viewport: A4 }, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await read(page, ".share .qr")).toBe(address);
    });
  },
);

test.each(procedures)("the code of /%s is read back from its printed sheet", async (path) => {
  const pdf = await withPage(path, {}, (page) => page.pdf({ preferCSSPageSize: true }));
  const [sheet, ...others] = picturesOf(pdf);
  const codeOn = (picture = sheet) =>
    picture && jsQR.default(picture.data, picture.width, picture.height)?.data;
  expect(codeOn()).toBe(`https://xa.example.vn/minh-bach/${path}`);
  expect(others.map(codeOn).filter(Boolean)).toEqual([]);
});

test.each(procedures)("the first sheet of /%s carries what a notice board needs", async (path) => {
  await withPage(path, { viewport: A4 }, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const part of [".share .qr", ".sheet", "h1"]) {
      const box = await page.locator(part).first().boundingBox();
      expect((box?.y ?? A4.height) + (box?.height ?? 0), part).toBeLessThanOrEqual(A4.height);
    }
    const overlaps = await page.evaluate(() => {
      const code = document.querySelector(".share .qr")?.getBoundingClientRect();
      return [...document.querySelectorAll("h1, .identity, .answers dd, .sheet dd")].filter(
        (part) => {
          const { right, top, bottom } = part.getBoundingClientRect();
          return code && right > code.left && top < code.bottom && bottom > code.top;
        },
      ).length;
    });
    expect(overlaps).toBe(0);
  });
});

test("the sheet names the decision, the date compared, the version and where to send feedback", async () => {
  await withPage("thu-tuc/1.000001/", { viewport: A4 }, async (page) => {
    expect(await page.locator(".sheet").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    const facts = await page.locator(".sheet dt").allTextContents();
    expect(facts).toEqual([
      "Quyết định công bố",
      "Ngày đối chiếu với nguồn",
      "Phiên bản dữ liệu",
      "Nếu có trục trặc",
      "Góp ý, phản ánh gửi về",
    ]);
  });
});

test("a field's document has every procedure on a sheet of its own, behind contents that lead to it", async () => {
  await withPage("linh-vuc/ho-tich/in/", { viewport: A4 }, async (page) => {
    await page.emulateMedia({ media: "print" });
    const targets = await page
      .locator(".booklet-contents a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1)));
    const printed = page.locator(".printed");
    expect(targets).toEqual(
      await printed.evaluateAll((procedures) => procedures.map(({ id }) => id)),
    );
    expect(targets).toHaveLength(100);
    const breaks = await printed.evaluateAll((procedures) =>
      procedures.map((procedure) => getComputedStyle(procedure).breakBefore),
    );
    expect(new Set(breaks)).toEqual(new Set(["page"]));
  });
});

test("the list of a quarter is a sheet that somebody signs, and no content is cut by a page's end", async () => {
  await withPage("cong-khai/2025-q1/", { viewport: A4 }, async (page) => {
    expect(await page.locator(".signatures").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".signatures strong").allTextContents()).toEqual([
      "Người lập danh sách",
      "Thủ trưởng cơ quan",
    ]);
    expect(await page.locator(".site-agency").isVisible()).toBe(true);
    expect(await page.locator(".disclosures th[scope=col]").allTextContents()).toEqual([
      ...["Nội dung", "Hình thức", "Nơi công khai", "Thời gian", "Văn bản"],
    ]);
    const groups = page.locator(".disclosures tbody");
    expect(await groups.count()).toBe(4);
    const breaks = await groups.evaluateAll((all) =>
      all.map((group) => getComputedStyle(group).breakInside),
    );
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

test("a catalogue too large for one document leads to those of its fields", async () => {
  await withPage("thu-tuc/", wide(360), async (page) => {
    await page.getByRole("link", { name: "Bản in có mục lục" }).click();
    await page.getByRole("link", { name: "Hộ tịch (2/3)" }).click();
    expect(page.url()).toMatch(/\/linh-vuc\/ho-tich\/in\/phan-2\/$/);
  });
});
