import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fileOf } from "#tests/form-file-bytes.ts";
import { useBrowser, wide, withPage } from "./site.ts";

useBrowser();

test("a procedure's form is taken from here under its real name, with type and size told before", async () => {
  await withPage("thu-tuc/2.000001/", wide(360), async (page) => {
    const meta = page.locator("[data-paper='uy-quyen'] .meta");
    expect(((await meta.textContent()) ?? "").replace(/\s+/g, " ")).toMatch(/\(DOCX, \d+ byte\)/);
    const link = meta.getByRole("link", { name: /^Tải về ?: Giấy ủy quyền/ });
    expect(await link.getAttribute("download")).toBe("Giấy ủy quyền cam kết.docx");
    const answer = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    expect((await answer.body()).equals(fileOf("docx"))).toBe(true);
  });
});

test("the list of forms shows the checksum of our own copy", async () => {
  await withPage("bieu-mau/", wide(360), async (page) => {
    const sha256 = createHash("sha256").update(fileOf("docx")).digest("hex");
    expect(await page.locator("#giay-uy-quyen").textContent()).toContain(`SHA-256 ${sha256}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
