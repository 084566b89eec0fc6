import { expect, test } from "vitest";
import { AddressRegister, addresses, reservedParts } from "#scripts/derive/addresses.ts";
import { checkSite, edit, smallSite } from "#tests/small-site.ts";

test("an address belongs to the first that asks, and the second is a conflict", () => {
  const register = new AddressRegister();
  register.claim({ url: "/a/", source: "mot.md" });
  register.claim({ url: "/b/", source: "hai.md" });
  register.claim({ url: "/a/", source: "ba.md" });
  expect(register.conflicts).toEqual([{ url: "/a/", first: "mot.md", second: "ba.md" }]);
  expect(register.all()).toEqual(["/a/", "/b/"]);
  expect(register.has("/a/")).toBe(true);
  expect(register.has("/c/")).toBe(false);
});

test("every page of the small site has its address once", () => {
  const { model } = checkSite();
  expect(model?.register.conflicts).toEqual([]);
  for (const url of [
    "/",
    "/thu-tuc/",
    "/thu-tuc/1.000001/",
    "/linh-vuc/ho-tich/",
    "/cap/xa/",
    "/doi-tuong/cong-dan-viet-nam/",
    "/co-quan/ubnd-xa/",
    "/su-kien/sinh-con/",
    "/van-ban/luat-ho-tich/",
    "/ket-qua/2016/",
    "/chi-so/ty-le/",
    "/dia-phuong/xa-thu/",
    "/mo-hinh/duong-hoa/",
    "/tin-tuc/",
    "/tin-tuc/hop-dan/",
    "/tim-kiem/",
    "/404.html",
  ]) {
    expect(model?.register.has(url), url).toBe(true);
  }
});

test("every address of a page ends with a slash", () => {
  const { model } = checkSite();
  const odd = model?.register.all().filter((url) => !url.endsWith("/"));
  expect(odd).toEqual([addresses.notFound]);
});

test.each(reservedParts)("content may not take the address /%s/", (part) => {
  const { codes, problems } = checkSite({ [`content/${part}.md`]: "---\ntitle: A\n---\n" });
  expect(codes).toEqual(["address-taken"]);
  expect(problems[0]?.file).toMatch(new RegExp(`content/${part}\\.md$`));
});

test("a section may not take a listed address", () => {
  const { codes } = checkSite(
    edit("data/site.yaml", "tin-tuc:", "thu-tuc: { name: A }\n  tin-tuc:"),
  );
  expect(codes).toContain("address-taken");
});

test("a page of its own may not stand where a section has its list", () => {
  const { codes, messages } = checkSite({ "content/tin-tuc.md": "---\ntitle: A\n---\n" });
  expect(codes).toEqual(["address-taken"]);
  expect(messages).toContain("content/tin-tuc.md:1:1");
});

test("what is not published has no address", () => {
  const draft = edit("data/procedures/1.000002.yaml", "name:", "draft: có\nname:");
  const { model } = checkSite({ ...smallSite, ...draft });
  expect(model?.register.has("/thu-tuc/1.000001/")).toBe(true);
  expect(model?.register.has("/thu-tuc/1.000002/")).toBe(false);
});
