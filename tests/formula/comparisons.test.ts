import { expect, test } from "vitest";
import type { Computable } from "#scripts/formula/calculator.ts";
import type { LedgerPlace } from "#scripts/formula/ledger.ts";
import { calculatorOf, period } from "./ledger.ts";

const INDICATORS: { [id: string]: Computable } = {
  nhan: { unit: "vụ" },
  thanh: { unit: "vụ" },
  ton: { unit: "vụ", direction: "down" },
  "nhan-lien": { unit: "vụ", acrossMergers: true },
  "ty-le": { unit: "%", formula: "thanh / nhan" },
  them: { unit: "vụ", formula: "change(nhan)" },
  "them-lien": { unit: "vụ", formula: "change(nhan-lien)" },
  "them-ty-le": { unit: "điểm phần trăm", formula: "change(ty-le)" },
  phan: { unit: "%", formula: "share(nhan)" },
  hang: { unit: "hạng", formula: "rank(nhan)" },
  "hang-ton": { unit: "hạng", formula: "rank(ton)" },
  "hang-ty-le": { unit: "hạng", formula: "rank(ty-le)" },
};

const commune = { parent: "tinh", level: { slug: "xa" } };
const PLACES: { [slug: string]: LedgerPlace } = {
  tinh: {},
  mot: commune,
  hai: commune,
  ba: commune,
  so: { parent: "tinh", level: { slug: "tinh" } },
};

function at(id: string, spot: string, ...periods: ReturnType<typeof period>[]) {
  return atPlaces(PLACES, id, spot, ...periods);
}

function atPlaces(
  places: { [slug: string]: LedgerPlace },
  id: string,
  spot: string,
  ...periods: ReturnType<typeof period>[]
) {
  const [name = "", place = ""] = spot.split("/");
  const { calculator } = calculatorOf(INDICATORS, places, periods);
  const where = { period: name, place };
  if (!calculator.exists(id, where)) return undefined;
  const measure = calculator.measure(id, where);
  if (measure.state === "unknown") return measure.why;
  return measure.bound === "exact" ? measure.value : `${measure.bound} ${measure.value}`;
}

const year = (name: string, nhan: string, days = {}) =>
  period(name, "tinh", { tinh: { nhan, "nhan-lien": nhan } }, days);

test("a change is the difference to the year before", () => {
  expect(at("them", "2017/tinh", year("2016", "10 vụ"), year("2017", "7 vụ"))).toBe(-3);
});

test("six months are compared with six months, five years with five years", () => {
  const periods = [
    year("2016", "100 vụ"),
    year("2016-6t", "10 vụ"),
    year("2017-6t", "15 vụ"),
    year("2016-2020", "500 vụ"),
    year("2021-2025", "520 vụ"),
  ];
  expect(at("them", "2017-6t/tinh", ...periods)).toBe(5);
  expect(at("them", "2021-2025/tinh", ...periods)).toBe(20);
});

test("without an earlier like period there is no change at all", () => {
  expect(at("them", "2016/tinh", year("2016", "10 vụ"))).toBeUndefined();
  expect(at("them", "2017/tinh", year("2016-6t", "1 vụ"), year("2017", "2 vụ"))).toBeUndefined();
});

test("a year that is missing makes the change unknown, not a change over two years", () => {
  expect(at("them", "2018/tinh", year("2016", "10 vụ"), year("2018", "7 vụ"))).toBe(
    "kỳ liền trước (2017) chưa có số liệu",
  );
});

test("a change from an unknown count says which year is unknown", () => {
  const years = [year("2016", "1 vụ"), year("2017", "mất sổ"), year("2018", "2 vụ")];
  expect(at("them", "2018/tinh", ...years)).toBe("kỳ liền trước (2017): mất sổ");
  expect(at("them", "2017/tinh", ...years)).toBe("mất sổ");
});

test("years that begin on other days are not compared", () => {
  const inspection = year("2016", "1 vụ", { from: "2015-12-15", to: "2016-12-14" });
  expect(at("them", "2017/tinh", inspection, year("2017", "2 vụ"))).toBe(
    "kỳ 2016 tính theo những ngày khác, không so được với kỳ 2017",
  );
  const next = year("2017", "3 vụ", { from: "2016-12-15", to: "2017-12-14" });
  expect(at("them", "2017/tinh", inspection, next)).toBe(2);
});

test("a change does not cross a merger unless the indicator says so", () => {
  const places = { ...PLACES, cu: { ...commune, until: "2017-07-01", mergedInto: "tinh" } };
  const years = [year("2016", "1 vụ"), year("2017", "5 vụ"), year("2018", "6 vụ")];
  expect(atPlaces(places, "them", "2017/tinh", ...years)).toBe(
    "địa giới thay đổi giữa kỳ 2016 và kỳ 2017",
  );
  expect(atPlaces(places, "them-lien", "2017/tinh", ...years)).toBe(4);
  const later = { ...PLACES, cu: { ...commune, until: "2018-12-31", mergedInto: "mot" } };
  expect(atPlaces(later, "them", "2018/tinh", ...years)).toBe(1);
});

test("a change carries the bounds of both years", () => {
  expect(at("them", "2017/tinh", year("2016", "trên 10 vụ"), year("2017", "30 vụ"))).toBe(
    "at-most 20",
  );
  expect(at("them", "2017/tinh", year("2016", "10 vụ"), year("2017", "khoảng 30 vụ"))).toBe(
    "about 20",
  );
});

test("a change of a percentage is in points", () => {
  const rate = (name: string, thanh: string) =>
    period(name, "tinh", { tinh: { nhan: "200 vụ", thanh } });
  expect(at("them-ty-le", "2017/tinh", rate("2016", "100 vụ"), rate("2017", "150 vụ"))).toBe(25);
});

const places = (values: { [place: string]: string }) =>
  period(
    "2016",
    "tinh",
    Object.fromEntries(Object.entries(values).map(([place, nhan]) => [place, { nhan, ton: nhan }])),
  );

test("a share is the part of the place above", () => {
  const here = places({ tinh: "40 vụ", mot: "10 vụ", hai: "trên 20 vụ" });
  expect(at("phan", "2016/mot", here)).toBe(25);
  expect(at("phan", "2016/hai", here)).toBe("at-least 50");
  expect(at("phan", "2016/tinh", here)).toBeUndefined();
});

test("a share of a whole that nobody recorded is unknown", () => {
  expect(at("phan", "2016/mot", places({ mot: "10 vụ" }))).toBe(
    "địa phương cấp trên: chưa có số liệu",
  );
  expect(at("phan", "2016/mot", places({ tinh: "0 vụ", mot: "0 vụ" }))).toBe("mẫu số bằng 0");
});

test("a rank counts who is surely ahead, equals share one, and the whole is no competitor", () => {
  const here = places({ tinh: "60 vụ", mot: "10 vụ", hai: "25 vụ", ba: "25 vụ" });
  const ranks = ["mot", "hai", "ba"].map((place) => at("hang", `2016/${place}`, here));
  expect(ranks).toEqual([3, 1, 1]);
  expect(at("hang", "2016/tinh", here)).toBeUndefined();
});

test("where less is better the least comes first", () => {
  const here = places({ mot: "10 vụ", hai: "25 vụ" });
  expect([at("hang-ton", "2016/mot", here), at("hang-ton", "2016/hai", here)]).toEqual([1, 2]);
});

test("a place of another level is no competitor, and nobody is ranked alone", () => {
  expect(at("hang", "2016/mot", places({ mot: "1 vụ", so: "9 vụ" }))).toBeUndefined();
  expect(at("hang", "2016/mot", places({ mot: "1 vụ", hai: "chưa gửi" }))).toBe(
    "chưa có địa phương nào khác có số liệu để xếp hạng",
  );
});

test("a place without a known value has no rank and takes none from the others", () => {
  const here = places({ mot: "1 vụ", hai: "chưa gửi", ba: "5 vụ" });
  expect(at("hang", "2016/hai", here)).toBe("chưa gửi");
  expect(at("hang", "2016/mot", here)).toBe(2);
});

test("bounds that leave the order open leave the rank open", () => {
  const unsure = "có số «trên», «dưới» hoặc «khoảng» nên chưa xếp được";
  const here = places({ mot: "trên 10 vụ", hai: "12 vụ", ba: "5 vụ" });
  expect(at("hang", "2016/mot", here)).toBe(unsure);
  expect(at("hang", "2016/ba", here)).toBe(3);
});

test("a rank rests on all that were ranked, best first; a share on part and whole", () => {
  const { calculator } = calculatorOf(INDICATORS, PLACES, [
    places({ tinh: "60 vụ", mot: "10 vụ", hai: "25 vụ", ba: "chưa gửi" }),
  ]);
  const inputs = (id: string) =>
    calculator.inputs(id, { period: "2016", place: "mot" }).map(({ spot }) => spot.place);
  expect(inputs("hang")).toEqual(["hai", "mot"]);
  expect(inputs("hang-ton")).toEqual(["mot", "hai"]);
  expect(inputs("phan")).toEqual(["mot", "tinh"]);
});
