import { expect, test } from "vitest";
import { pageFaults } from "#scripts/verify/page-faults.ts";
import { scanPage } from "#scripts/verify/scan.ts";

/** The page of an old address, with one part put in place of another. */
function faultsOf(from = "", to = ""): string[] {
  const page = `<!doctype html>
<html lang="vi">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Đã chuyển</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=/xa/moi/">
<link rel="canonical" href="https://xa.example.vn/xa/moi/">
</head>
<body>
<main data-kind="moved">
<h1>Đã chuyển</h1>
<p><a href="/xa/moi/">Địa chỉ mới</a></p>
</main>
</body>
</html>
`;
  if (!page.includes(from)) throw new Error(`the page has no «${from}»`);
  return pageFaults(scanPage(page.replace(from, to)), "/cu/", "/xa/");
}

test("a page that leads on to where its canonical address says has no faults", () => {
  expect(faultsOf()).toEqual([]);
});

test.each([
  ['<meta name="robots" content="noindex">\n', "", "trang đã chuyển phải có noindex"],
  [
    "https://xa.example.vn/xa/moi/",
    "https://xa.example.vn/xa/khac/",
    "địa chỉ chính thức https://xa.example.vn/xa/khac/ không dẫn về /xa/moi/",
  ],
  ["0; url=", "5; url=", "lệnh chuyển trang không đúng cách viết"],
])("%j put as %j is a fault", (from, to, fault) => {
  expect(faultsOf(from, to)).toContain(fault);
});

test("where it leads is a link like any other", () => {
  const html = '<!doctype html><html lang="vi"><meta http-equiv="refresh" content="0; url=/a/">';
  expect(scanPage(html).links).toContain("/a/");
});
