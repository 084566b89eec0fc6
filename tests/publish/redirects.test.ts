import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSmallSite } from "../run-command.ts";

const REDIRECTS = `/tin-tuc/cu/: /tin-tuc/hop-dan/
/trang-chu.aspx: /
"1.000110.000.00.00.H01": "1.000001"
`;

test("an old address and an old code lead on by a page, and by rules for three kinds of host", () => {
  const built = buildSmallSite({ "data/redirects.yaml": REDIRECTS }, "--base", "xa");
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: "" });

  const page = built.read("thu-tuc/1.000110.000.00.00.H01/index.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/xa/thu-tuc/1.000001/">');
  expect(page).toContain(
    '<link rel="canonical" href="https://xa.example.vn/xa/thu-tuc/1.000001/">',
  );
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/xa/thu-tuc/1.000001/">Thủ tục đăng ký khai sinh</a>');
  expect(built.read("trang-chu.aspx/index.html")).toContain('content="0; url=/xa/"');
  expect(built.read("sitemap.xml")).not.toMatch(/H01|aspx|cu\//);

  expect(built.read("_redirects")).toBe(`/xa/tin-tuc/cu /xa/tin-tuc/hop-dan/ 301
/xa/tin-tuc/cu/ /xa/tin-tuc/hop-dan/ 301
/xa/trang-chu.aspx /xa/ 301
/xa/trang-chu.aspx/ /xa/ 301
/xa/thu-tuc/1.000110.000.00.00.H01 /xa/thu-tuc/1.000001/ 301
/xa/thu-tuc/1.000110.000.00.00.H01/ /xa/thu-tuc/1.000001/ 301
`);
  expect(built.read("redirects.nginx.conf")).toContain(
    "location = /xa/tin-tuc/cu { return 301 /xa/tin-tuc/hop-dan/; }\n",
  );
  expect(built.read("web.config")).toContain(`  <location path="tin-tuc/cu">
    <system.webServer>
      <httpRedirect enabled="true" destination="/xa/tin-tuc/hop-dan/" exactDestination="true" httpResponseStatus="Permanent" />
    </system.webServer>
  </location>
`);
});

test("a site where nothing moved has no rules", () => {
  const { dir, read } = buildSmallSite();
  expect(existsSync(join(dir, "_site/_redirects"))).toBe(false);
  expect(read("web.config")).not.toContain("<location");
});
