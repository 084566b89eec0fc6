import { expect, test } from "vitest";
import { fold, foldableD, hasMarks, normalise, restoreD } from "#scripts/language/fold.ts";

test("folding takes every mark off, đ included, and the capitals", () => {
  expect(fold("Đăng ký GIẤY phép Ủy ban")).toBe("dang ky giay phep uy ban");
});

test("composed and decomposed text fold alike", () => {
  const text = "Thủ tục đăng ký khai sinh";
  expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
});

test("normalising composes, joins spaces and drops invisible characters", () => {
  expect(normalise("  đa\u0306ng\u00a0 ky\u0301\u200b ")).toBe("đăng ký");
});

test("đ alone counts as a mark", () => {
  expect(hasMarks("đi")).toBe(true);
  expect(hasMarks("di")).toBe(false);
});

test("đ written for Pagefind folds to d and comes back", () => {
  expect(foldableD("Đất đai")).toBe("D\u0335ất d\u0335ai");
  expect(foldableD("đ").normalize("NFD").replace(/\p{M}/gu, "")).toBe("d");
  expect(restoreD(foldableD("Đất đai, dự án"))).toBe("Đất đai, dự án");
});
