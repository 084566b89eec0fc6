import { expect, test } from "vitest";
import { hostFiles } from "#scripts/publish/host-files.ts";
import { checkSite, edit } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

/** The OpenSearch description of the small site, below a path. */
function describe(files: Files = {}): string {
  const { model, messages } = checkSite(files);
  if (model === undefined) throw new Error(messages);
  const file = hostFiles(model, "/minh-bach/", []).find(({ url }) => url === "/opensearch.xml");
  return new TextDecoder().decode(file?.bytes);
}

test("a browser learns where to ask the site, below its path", () => {
  expect(describe()).toContain(
    '<Url type="text/html" template="https://xa.example.vn/minh-bach/tim-kiem/?q={searchTerms}"/>',
  );
});

test.each([
  ["Trang thử", "Trang thử"],
  ["Cổng minh bạch xã Thử Nghiệm", "Cổng minh bạch"],
  ["Trangkhôngcódấucáchnào", "Trangkhôngcódấuc"],
  ["Đất & nhà <xã>", "Đất &amp; nhà &lt;xã&gt;"],
])("the name %s is shortened to 16 characters at a word", (name, short) => {
  const files = edit("data/site.yaml", "name: Trang thử", `name: "${name}"`);
  expect(describe(files)).toContain(`<ShortName>${short}</ShortName>`);
});
