import { expect, test } from "vitest";
import { xmlFault } from "#scripts/verify/xml.ts";

test.each([
  "<a/>",
  '<?xml version="1.0"?>\n<!-- x < y -->\n<a b="1" c=\'2\'><d:e f="&lt;"/>chữ &amp; &#233; &#xe9;</a>\n',
])("%s is well-formed", (xml) => {
  expect(xmlFault(xml)).toBe(undefined);
});

test.each([
  ["", "XML có 0 phần tử gốc, phải có đúng một"],
  ["<a/><b/>", "XML có 2 phần tử gốc, phải có đúng một"],
  ["<a>", "XML chưa đóng <a>"],
  ["<a></b>", "XML đóng </b> khi <a> đang mở"],
  ["</a>", "XML đóng </a> khi <?> đang mở"],
  ["<a b=1/>", "XML không đúng quanh «<a b=1/>»"],
  ['<a b="<"/>', 'XML không đúng quanh «<a b="<"/>»'],
  ["<a>x & y</a>", "XML không đúng quanh «x & y</a>»"],
  ["<a>x < y</a>", "XML không đúng quanh «x < y</a>»"],
  ["<a/>chữ", "XML không đúng quanh «chữ»"],
])("%s is not: %s", (xml, fault) => {
  expect(xmlFault(xml)).toBe(fault);
});
