import { basename } from "node:path";
import { expect, test } from "vitest";
import { prepareSite } from "#scripts/prepare.ts";
import { fixtureFolders } from "../fixture-site.ts";

const found = (name: string) =>
  prepareSite(fixtureFolders(name)).problems.filter(({ file }) => /results|indicators/.test(file));
const places = (name: string) =>
  found(name).map(({ file, line, path, severity, code }) => {
    return `${basename(file)}:${line} ${severity} ${code} (${path})`;
  });

test("every deliberate mistake of the province with errors is found at its line, and nothing else", () => {
  expect(places("province-errors")).toEqual([
    "2023.yaml:5 error identity-broken (values)",
    "2023.yaml:7 error parts-sum (values.don-da-giai-quyet)",
    "2023.yaml:13 warning places-sum (values.hoa-giai-tiep-nhan)",
    "2023.yaml:16 warning stated-differs (stated.ty-le-thanh)",
    "2023.yaml:18 error above-base (places.phuong-mot.values.hoa-giai-thanh)",
    "2023.yaml:19 warning rate-other-source (places.xa-hai.source)",
    "2024.yaml:2 warning calendar-period (from)",
    "2024.yaml:7 error unit-mismatch (values.luot-tiep)",
    "2024.yaml:8 warning jump (values.hoa-giai-tiep-nhan)",
    "2024.yaml:9 warning jump (values.hoa-giai-thanh)",
    "2026.yaml:2 error period-days (from)",
    "2026.yaml:7 error derived-value (values.ty-le-thanh)",
    "2027.yaml:5 warning place-outside-period (places.xa-ba)",
  ]);
});

test("the province itself has one printed rate that differs, and its figures add up", () => {
  expect(places("province")).toEqual(["2021.yaml:15 warning stated-differs (stated.ty-le-thanh)"]);
});
