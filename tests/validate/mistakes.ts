import { fileOf } from "#tests/form-file-bytes.ts";
import { edit, smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";

/** One mistake of an editor: the changed files and every code it must bring, in the order printed. */
export type Mistake = readonly [what: string, files: Files, ...codes: string[]];

const SITE = "data/site.yaml";
const BIRTH = "data/procedures/1.000001.yaml";
const DEATH = "data/procedures/1.000002.yaml";
const INDICATORS = "data/indicators.yaml";
const RESULTS = "data/results/2016.yaml";
const PAGE = "content/tin-tuc/hop-dan.md";

const birth = (from: string, to: string) => edit(BIRTH, from, to);
const results = (from: string, to: string) => edit(RESULTS, from, to);
const addTo = (path: string, text: string): Files => ({ [path]: (smallSite[path] ?? "") + text });
const page = (text: string): Files => ({ [PAGE]: text });
const indicator = (id: string, fields: string) =>
  addTo(INDICATORS, `${id}: { name: Thử, block: hòa giải, definition: Thử, ${fields} }\n`);

export const fileMistakes: readonly Mistake[] = [
  ["no site.yaml", { [SITE]: undefined }, "no-site"],
  ["an empty site.yaml", { [SITE]: "# trống\n" }, "empty-file"],
  ["an empty file that others rest on", { "data/documents.yaml": "" }, "empty-file"],
  ["a file of an unknown kind", { "data/proceduers/a.yaml": "a: 1\n" }, "unknown-file"],
  ["a kind that resembles nothing", { "data/xyzxyzxyz.yaml": "a: 1\n" }, "unknown-file"],
  ["a file that is not YAML", { "data/forms.yml": "a: 1\n" }, "unknown-file"],
  ["a file that is not Markdown", { "content/tin-tuc/a.html": "<p>\n" }, "unknown-file"],
  ["a list where a record should be", { "data/places/x.yaml": "- a\n" }, "not-a-map"],
  ["NFD text", { "data/fields/x.yaml": "name: Đất".normalize("NFD") }, "not-nfc"],
  ["not UTF-8", { "data/fields/x.yaml": Buffer.from("name: \xd0", "latin1") }, "not-utf8"],
  ["a record in two files", { "data/fields/ho-tich.yaml": "name: Hộ tịch\n" }, "duplicate-record"],
  ["an id with capitals", { "data/fields/Dat_Dai.yaml": "name: Đất đai\n" }, "bad-slug"],
  ["a copied file with its old code", birth(`"1.000001"`, `"1.000003"`), "identity"],
  ["a code that is a number cut short", birth(`"1.000001"`, "1.1"), "bad-procedure-code"],
  ["a layer that does not exist", addTo(SITE, "basedOn: [../bo]\n"), "layer-folder"],
  ["a variant without its base", birth("name:", `base: "1.000009"\nname:`), "unknown-base"],
];

const COPY = "data/form-files/to-khai.docx";
const copied = (name: string) =>
  edit("data/forms.yaml", "document: luat-ho-tich", `document: luat-ho-tich, file: ${name}`);

export const formFileMistakes: readonly Mistake[] = [
  ["a copy that is not there", copied("to-khai.docx"), "form-file-missing"],
  [
    "a copy of a misspelt name",
    { ...copied("to-kai.docx"), [COPY]: fileOf("docx") },
    "form-file-missing",
    "form-file-unused",
  ],
  ["an empty copy", { ...copied("to-khai.docx"), [COPY]: "" }, "form-file-empty"],
  [
    "a copy of another type",
    { ...copied("to-khai.docx"), [COPY]: fileOf("pdf") },
    "form-file-type",
  ],
  [
    "a copy that was cut off",
    { ...copied("to-khai.docx"), [COPY]: fileOf("docx").subarray(0, 60) },
    "form-file-type",
  ],
  [
    "a web page in place of a copy",
    { ...copied("to-khai.docx"), [COPY]: "<html>" },
    "form-file-type",
  ],
  ["a copy of no form", { [COPY]: fileOf("docx") }, "form-file-unused"],
  ["a copy of a name that is none", copied("Tờ khai.exe"), "bad-form-file-name"],
];

export const yamlMistakes: readonly Mistake[] = [
  ["a tab", { "data/fields/x.yaml": "name:\n\tb: 1\n" }, "yaml-syntax"],
  ["a colon in a text", birth("Nộp hồ sơ", "Lưu ý: nộp hồ sơ"), "colon-in-text"],
  ["a text that begins with a sign", birth("name: Thủ", "name: *Thủ"), "sign-in-text"],
  ["a line without colon", birth("levels: [xã]", "levels"), "no-colon"],
  [
    "a key written twice",
    birth("field: ho-tich", "field: ho-tich\nfield: dat-dai"),
    "duplicate-key",
  ],
  [
    "an alias and its anchor",
    birth("[xã]", "&cap [xã]\nkind: *cap"),
    "yaml-anchor",
    "yaml-alias",
    "empty-value",
  ],
  ["a tag", birth("name: Thủ", "name: !!str Thủ"), "yaml-tag"],
  ["a merge key", birth("levels:", "<<: { kind: x }\nlevels:"), "yaml-key"],
  ["two documents", birth("levels:", "---\nlevels:"), "yaml-documents"],
  [
    "a comment behind a text",
    birth("đang thực hiện", "đang thực hiện # từ 2025"),
    "comment-after-value",
  ],
  [
    "a comma in a text in braces",
    edit(
      SITE,
      "responsible: Người phụ trách",
      "responsible: { sample: họ tên, chức vụ, điện thoại }",
    ),
    "comma-in-text",
  ],
  ["a comma in a note in braces", birth("2: Nhận kết quả", "2: Ký, nhận"), "comma-in-text"],
];

export const fieldMistakes: readonly Mistake[] = [
  ["a missing field", birth("field: ho-tich\n", ""), "missing-field"],
  ["a missing field of a paper", birth("{ name: Thẻ căn cước, give", "{ give"), "missing-field"],
  ["a misspelt English field", birth("timeLimit:", "timeLimmit:"), "unknown-field"],
  ["a field in Vietnamese without marks", birth("fee:", "le_phi:"), "unknown-field"],
  ["a field in Vietnamese", birth("timeLimit:", "Thời hạn:"), "unknown-field"],
  ["a field at the wrong place", birth("owner: mot-cua", "fee: miễn phí"), "unknown-field"],
  [
    "a Vietnamese field at the wrong place",
    birth("owner: mot-cua", "thời hạn: 1 ngày"),
    "unknown-field",
  ],
  ["a field that stands too deep", birth("fee: miễn phí", "owner: mot-cua"), "unknown-field"],
  ["a field that resembles nothing", birth("owner:", "zzzzzzzz:"), "unknown-field"],
  ["a field without content", birth("owner: mot-cua", "owner:"), "empty-value"],
  ["a list without content", birth("levels: [xã]", "levels:"), "empty-value"],
  ["an empty list", birth("[luat-ho-tich]", "[]"), "empty-list"],
  ["a text where a list should be", birth("[xã]", "xã"), "wrong-shape"],
  ["a list where a text should be", birth("owner: mot-cua", "owner: [mot-cua]"), "wrong-shape"],
  [
    "a list where a map should be",
    birth("{ 1: Nộp hồ sơ, 2: Nhận kết quả }", "[Nộp hồ sơ]"),
    "wrong-shape",
  ],
  [
    "a text where fields should be",
    edit(RESULTS, '{ document: bao-cao, page: "3" }', "bao-cao"),
    "wrong-shape",
  ],
  ["an id that is no name", birth("can-cuoc: {", "Thẻ căn cước: {"), "bad-id"],
  ["a time without unit", birth("1 ngày làm việc", "5"), "time-limit-unit"],
  ["a time with an English decimal", birth("1 ngày làm việc", "12.5 ngày"), "time-limit-unit"],
  ["a fee without unit", birth("fee: miễn phí", "fee: 50.000"), "fee-form"],
  ["a fee in words", birth("fee: miễn phí", "fee: không"), "fee-form"],
  [
    "half of what a source leaves unclear",
    birth("fee: miễn phí", 'fee: { stated: "0" }'),
    "missing-field",
  ],
  ["a day that does not exist", birth("15/07/2026", "31/06/2026"), "bad-date"],
  ["a number with an English decimal", birth("originals: 1", "originals: 1.5"), "bad-number"],
  ["a slug with marks", birth("field: ho-tich", "field: hộ tịch"), "bad-slug"],
  ["a web address without https", birth("https://example.vn/1.000001", "example.vn"), "bad-url"],
  ["a word outside its list", birth("give: nộp", "give: gửi"), "not-in-list"],
  ["a word that every object knows", birth("give: nộp", "give: constructor"), "not-in-list"],
  ["neither yes nor no", addTo(SITE, "sample: maybe\n"), "bad-yes-no"],
  [
    "an exception without condition",
    birth("fee: miễn phí", "fee: miễn phí\n    feeExceptions: { them: { fee: 5.000 đồng } }"),
    "no-condition",
  ],
  ["a pause without reason", birth("state: đang thực hiện", "state: tạm dừng"), "no-reason"],
];

export const referenceMistakes: readonly Mistake[] = [
  ["a field that does not exist", birth("field: ho-tich", "field: ho-tihc"), "dangling-reference"],
  [
    "a form that does not exist",
    birth("form: to-khai-khai-sinh", "form: bang-ke"),
    "dangling-reference",
  ],
  [
    "a document that does not exist",
    birth("legalBasis: [", "legalBasis: [luat-dat-dai, "),
    "dangling-reference",
  ],
  [
    "an indicator that does not exist",
    results("tiep-nhan:", "tiep-nhan-vu: 5 vụ\n  tiep-nhan:"),
    "dangling-reference",
  ],
  [
    "a procedure that the site leaves out",
    addTo(SITE, `publish: { except: ["1.000001"] }\n`),
    "unpublished-reference",
  ],
  [
    "a procedure of another level",
    { ...addTo(SITE, "publish: { levels: [tỉnh] }\n") },
    "unpublished-reference",
  ],
  ["a draft", birth("name: Thủ", "draft: có\nname: Thủ"), "unpublished-reference"],
];

const withdrawn = (file: string, code: string) =>
  edit(
    file,
    "state: đang thực hiện",
    `state: { is: được thay thế, reason: Gộp, replacedBy: "${code}" }`,
  );
const redirects = (text: string): Files => ({ "data/redirects.yaml": text });

export const upkeepMistakes: readonly Mistake[] = [
  ["an old address with a question mark", redirects("/tin.html?id=1: /tin-tuc/\n"), "bad-address"],
  ["a new address on another site", redirects("/cu/: https://a.vn/\n"), "bad-address"],
  ["an old address that leads nowhere", redirects("/cu/: /tin-tuc/hop-da/\n"), "redirect-target"],
  [
    "an old code that leads to an unknown one",
    redirects('"1.000110.000.00.00.H01": "2.999999"\n'),
    "redirect-target",
  ],
  [
    "an old address that leads to another",
    redirects("/cu/: /moi/\n/moi/: /tin-tuc/\n"),
    "redirect-target",
  ],
  [
    "an old address that still has a page",
    redirects("/a/: /tin-tuc/\n/tin-tuc/hop-dan/: /tin-tuc/\n"),
    "address-taken",
  ],
  [
    "an old address written twice in two ways",
    redirects("/a: /tin-tuc/\n/a/: /tin-tuc/\n"),
    "address-taken",
  ],
  [
    "a life event that leads to a withdrawn procedure",
    withdrawn(BIRTH, "1.000002"),
    "withdrawn-reference",
  ],
  [
    "a law that ends, cited by a procedure and a form",
    edit(
      "data/documents.yaml",
      "title: Luật Hộ tịch }",
      "title: Luật Hộ tịch, until: 01/07/2027 }",
    ),
    "ended-document",
    "ended-document",
  ],
  [
    "a report that was replaced, from which figures and a model were read",
    edit(
      "data/documents.yaml",
      "title: Báo cáo năm 2016 }",
      "title: Báo cáo năm 2016, replacedBy: luat-ho-tich }",
    ),
    "ended-document",
    "ended-document",
  ],
  [
    "a copied history with its old code",
    {
      "data/history/1.000002.yaml":
        'code: "1.000001"\nentries:\n  - { on: 01/02/2026, commit: abc, fields: [{ field: Lệ phí, now: a }] }\n',
    },
    "identity",
  ],
  [
    "the history of a procedure that is not there",
    {
      "data/history/1.000009.yaml":
        'code: "1.000009"\nentries:\n  - { on: 01/02/2026, commit: abc, fields: [{ field: Lệ phí, now: a }] }\n',
    },
    "dangling-reference",
  ],
];

const glossary = (text: string): Files => ({ "data/glossary.yaml": text });

export const glossaryMistakes: readonly Mistake[] = [
  ["a term without meaning", glossary("a: { name: hộ tịch }\n"), "missing-field"],
  [
    "an abbreviation of two terms",
    glossary(
      "a: { name: hộ tịch, abbreviation: HT, meaning: A }\nb: { name: hiện trạng, abbreviation: HT, meaning: B }\n",
    ),
    "term-twice",
  ],
  [
    "another name that is a term of its own",
    glossary(
      "a: { name: hộ tịch, meaning: A }\nb: { name: sổ, alsoCalled: [Hộ tịch], meaning: B }\n",
    ),
    "term-twice",
  ],
];

export const procedureMistakes: readonly Mistake[] = [
  [
    "a case with an unknown paper",
    birth("[to-khai, can-cuoc]", "[to-khai, can-couc]"),
    "unknown-paper",
  ],
  [
    "a paper that every object knows",
    birth("[to-khai, can-cuoc]", "[to-khai, constructor]"),
    "unknown-paper",
  ],
  [
    "a case on an unknown case",
    birth("steps:", "  di-thay: { from: thong-thong, when: Đi thay }\nsteps:"),
    "unknown-case",
  ],
  [
    "cases in a circle",
    birth("steps:", "  a: { from: b, when: A }\n  b: { from: a, when: B }\nsteps:"),
    "case-cycle",
    "case-cycle",
  ],
  [
    "a case that adds to nothing",
    birth("steps:", "  a: { adds: [can-cuoc], when: A }\nsteps:"),
    "case-without-base",
  ],
  [
    "no way to hand in",
    edit(DEATH, "  inPerson: { where: mot-cua, timeLimit: trong ngày, fee: miễn phí }", "  {}"),
    "no-method",
  ],
  ["no date of comparison", birth(", compared: 15/07/2026", ""), "not-compared"],
  [
    "a time that the source leaves unclear",
    birth("1 ngày làm việc", `{ stated: "1", unclear: không có đơn vị }`),
    "unclear-time",
  ],
  [
    "a fee that the source leaves unclear",
    birth("fee: miễn phí", `fee: { stated: "0", unclear: không nói miễn phí }`),
    "unclear-fee",
  ],
  [
    "a free fee with a sum",
    birth("fee: miễn phí", "fee: miễn phí\n    feeNote: Quá hạn 8.000 đồng"),
    "free-with-sum",
  ],
  ["too few everyday names", birth(", khai sinh cho con, khai sinh trễ", ""), "few-names"],
  [
    "a level that was abolished",
    birth("đăng ký khai sinh\n", "đăng ký khai sinh tại cấp huyện\n"),
    "abolished-level",
  ],
];

export const figureMistakes: readonly Mistake[] = [
  ["a count in another unit", results("2.276 vụ", "2.276 người"), "unit-mismatch"],
  ["a printed rate in another unit", results("73,5%", "73,5 vụ"), "unit-mismatch"],
  ["a count without unit", results("2.276 vụ", "2.276"), "bad-quantity"],
  ["a count with an English decimal", results("2.276 vụ", "12.5 vụ"), "bad-quantity"],
  ["an unknown count without reason", results("2.276 vụ", "chưa rõ"), "bad-quantity"],
  ["a period that is none", results(`"2016"`, "năm 2016"), "bad-period"],
  ["a rate typed by hand", results("stated:", "  ty-le: 73,5%\nstated:"), "derived-value"],
  [
    "a count among the printed rates",
    results("  ty-le: 73,5%", "  tiep-nhan: 2.276 vụ"),
    "stated-count",
  ],
  ["a printed rate that differs", results("73,5%", "75,3%"), "stated-differs"],
  ["more successes than cases", results("1.673 vụ", "2.673 vụ"), "above-base", "stated-differs"],
  ["a percentage without formula", indicator("thu", `unit: "%"`), "rate-by-hand"],
  [
    "a percentage without denominator",
    indicator("thu", `unit: "%", formula: tiep-nhan / 2`),
    "no-denominator",
  ],
  ["a formula that is none", indicator("thu", "unit: vụ, formula: tiep-nhan +"), "formula-syntax"],
  [
    "a formula with an English decimal",
    indicator("thu", "unit: vụ, formula: tiep-nhan / 2.5"),
    "formula-syntax",
  ],
  [
    "a formula over an unknown indicator",
    indicator("thu", "unit: vụ, formula: tiep-nhn + 0 * tiep-nhan"),
    "unknown-indicator",
  ],
  ["formulas in a circle", indicator("thu", "unit: vụ, formula: thu + tiep-nhan"), "formula-cycle"],
  [
    "a formula in another unit",
    indicator("thu", "unit: người, formula: tiep-nhan + hoa-giai-thanh"),
    "formula-unit",
  ],
  [
    "lượt added to người",
    addTo(
      INDICATORS,
      `luot: { name: Lượt, block: tiếp công dân, definition: Lượt, unit: lượt }
nguoi: { name: Người, block: tiếp công dân, definition: Người, unit: người }
tong: { name: Tổng, block: tiếp công dân, definition: Tổng, unit: người, formula: luot + nguoi }
`,
    ),
    "formula-units",
  ],
];

/** Results of a further period of the small site. */
const more = (period: string, rest: string): Files => ({
  [`data/results/${period}.yaml`]: `period: "${period}"\nabout: xa-thu\nsource: { document: bao-cao }\n${rest}`,
});
const thon = (rest: string) => addTo(RESULTS, `places:\n  thon-mot: ${rest}\n`);

/** Mistakes that only several figures together show. */
export const sumMistakes: readonly Mistake[] = [
  [
    "a computed indicator that is called a count",
    indicator("thu", "unit: vụ, kind: số đếm, formula: tiep-nhan / 2"),
    "kind-formula",
  ],
  [
    "an indicator called computed without formula",
    indicator("thu", "unit: vụ, kind: tính ra"),
    "kind-formula",
  ],
  ["money that is called a count", indicator("thu", "unit: triệu đồng, kind: số đếm"), "kind-unit"],
  ["cases that are called money", indicator("thu", "unit: vụ, kind: số tiền"), "kind-unit"],
  [
    "a part in another unit than its total",
    indicator("thu", "unit: người, parts: [tiep-nhan]"),
    "part-unit",
  ],
  ["a part that is within itself", indicator("thu", "unit: vụ, within: thu"), "part-cycle"],
  [
    "a part that does not exist",
    indicator("thu", "unit: vụ, parts: [tiep-nhn]"),
    "dangling-reference",
  ],
  [
    "a percentage of what is no part of it",
    edit(INDICATORS, "within: tiep-nhan, ", ""),
    "rate-not-part",
  ],
  [
    "a percentage of another period",
    addTo(
      INDICATORS,
      `them: { name: Thêm, block: hòa giải, unit: vụ, definition: Thêm, formula: change(tiep-nhan) }
tang: { name: Tăng, block: hòa giải, unit: "%", definition: Tăng, formula: them / tiep-nhan, denominator: số vụ }
`,
    ),
    "rate-other-period",
  ],
  [
    "an identity that is no arithmetic",
    indicator("thu", "unit: vụ, equals: change(tiep-nhan)"),
    "formula-syntax",
  ],
  [
    "an identity in another unit",
    indicator("thu", "unit: người, equals: tiep-nhan + hoa-giai-thanh"),
    "formula-unit",
  ],
  [
    "a share of a percentage",
    indicator("thu", 'unit: "%", formula: share(ty-le), denominator: tỷ lệ'),
    "formula-units",
  ],
  [
    "a change of a percentage in percent",
    indicator("thu", 'unit: "%", formula: change(ty-le), denominator: tỷ lệ'),
    "formula-unit",
  ],
  [
    "a comparison inside a formula",
    indicator("thu", "unit: vụ, formula: tiep-nhan - change(tiep-nhan)"),
    "formula-syntax",
  ],
  [
    "parts that do not add up to their total",
    {
      ...addTo(
        INDICATORS,
        `khong-thanh: { name: Vụ không thành, block: hòa giải, unit: vụ, definition: Vụ không thành }
xong: { name: Vụ đã xong, block: hòa giải, unit: vụ, definition: Vụ đã xong, parts: [hoa-giai-thanh, khong-thanh] }
`,
      ),
      ...results("stated:", "  khong-thanh: 400 vụ\n  xong: 2.074 vụ\nstated:"),
    },
    "parts-sum",
  ],
  [
    "one part that is more than its total",
    {
      ...indicator("xong", "unit: vụ, parts: [hoa-giai-thanh, tiep-nhan]"),
      ...results("  tiep-nhan: 2.276 vụ\n", "  xong: trên 1.000 vụ\n"),
      ...more("2015", "values: { xong: 1.000 vụ, hoa-giai-thanh: 1.001 vụ }\n"),
    },
    "parts-sum",
  ],
  [
    "an identity that does not hold",
    {
      ...indicator("thu", "unit: vụ, equals: tiep-nhan - hoa-giai-thanh"),
      ...results("stated:", "  thu: 602 vụ\nstated:"),
    },
    "identity-broken",
  ],
  [
    "a percentage above a hundred of what is no part of it",
    {
      ...edit(INDICATORS, "within: tiep-nhan, ", ""),
      ...results("1.673 vụ\nstated:\n  ty-le: 73,5%", "2.673 vụ"),
    },
    "rate-not-part",
    "rate-above-base",
  ],
  [
    "villages that have more than the commune",
    thon("{ values: { tiep-nhan: 2.277 vụ } }"),
    "places-sum",
  ],
  [
    "all villages with less than the commune",
    thon("{ values: { tiep-nhan: 5 vụ } }"),
    "places-sum",
  ],
  [
    "a share of two sources",
    {
      ...indicator("thu", 'unit: "%", formula: share(tiep-nhan), denominator: cả xã'),
      ...thon("{ source: { document: luat-ho-tich }, values: { tiep-nhan: 2.276 vụ } }"),
    },
    "rate-other-source",
  ],
  [
    "a count that is ten times the one before",
    more("2015", "values: { tiep-nhan: 227 vụ }\n"),
    "jump",
  ],
  ["a period with one of its days", more("2017", "from: 15/12/2016\nvalues: {}\n"), "half-period"],
  [
    "a calendar year with its days",
    more("2017", "from: 01/01/2017\nto: 31/12/2017\nvalues: {}\n"),
    "calendar-period",
  ],
  [
    "a period with the days of another",
    more("2017", "from: 15/12/2015\nto: 14/12/2016\nvalues: {}\n"),
    "period-days",
  ],
  [
    "a merged place without its last day",
    edit("data/places.yaml", "thon-mot: {", "thon-mot: { mergedInto: xa-thu,"),
    "merged-without-date",
  ],
  [
    "results of a place that is no more",
    {
      ...edit("data/places.yaml", "thon-mot: {", "thon-mot: { until: 31/12/2015,"),
      ...thon("{ values: { hoa-giai-thanh: 5 vụ } }"),
    },
    "place-outside-period",
  ],
];

const model = (text: string) =>
  edit("data/models.yaml", "  recognition: đăng ký\n", `  recognition: đăng ký\n${text}`);

export const modelMistakes: readonly Mistake[] = [
  [
    "a write-up with a plan for its result",
    model("  result: Phấn đấu đến năm 2030 có 5 km đường hoa\n"),
    "model-plan",
  ],
  [
    "a write-up with nothing but plans among its results",
    model("  outcomes: |-\n    - Sẽ trồng 2 km hoa\n    - Dự kiến có 40 hộ tham gia\n"),
    "model-plan",
  ],
  [
    "abbreviations that nobody explains, each once",
    model(
      "  forces: BCĐ xã cùng CLB phụ nữ, Ủy ban nhân dân (UBND) xã\n  time: BCĐ và UBND họp hằng quý\n",
    ),
    "model-abbreviation",
    "model-abbreviation",
  ],
  [
    "a bare link as an answer",
    model('  method: "Xem chi tiết tại https://example.vn/duong-hoa"\n'),
    "model-link",
  ],
  [
    "a result that quotes no figure",
    model("  result: Hòa giải thành [[hoa-giai-thanh/2017]]\n"),
    "unknown-figure",
  ],
  [
    "a part over several lines that quotes no figure",
    model("  outcomes: >-\n    Trong năm đó\n    hòa giải [[hoa-giai-thnh/2016]] thành\n"),
    "unknown-figure",
  ],
  [
    "a place that took a model up and does not exist",
    model("  replicatedAt: [xa-xa]\n"),
    "dangling-reference",
  ],
];

export const contentMistakes: readonly Mistake[] = [
  [
    "a page in an unknown section",
    { "content/tin-tucs/a.md": "---\ntitle: A\n---\n" },
    "unknown-section",
  ],
  [
    "a page in a section that resembles nothing",
    { "content/lich-su/a.md": "---\ntitle: A\n---\n" },
    "unknown-section",
  ],
  [
    "a page with capitals in its name",
    { "content/tin-tuc/Họp dân.md": "---\ntitle: A\n---\n" },
    "bad-page-name",
  ],
  [
    "a page two folders deep",
    { "content/tin-tuc/2026/a.md": "---\ntitle: A\n---\n" },
    "bad-page-name",
  ],
  ["a page without front matter", page("# Họp\n"), "no-front-matter"],
  ["a page whose front matter is open", page("---\ntitle: A\n\nHọp\n"), "front-matter-open"],
  ["a page with front matter in JavaScript", page("---js\n{}\n---\n"), "front-matter-language"],
  ["a page without title", page("---\ndate: 05/07/2026\n---\n"), "missing-field"],
  [
    "a page with a key of the template engine",
    page("---\ntitle: A\npermalink: ../../x\n---\n"),
    "unknown-field",
  ],
  [
    "a page with an engine of its own",
    page("---\ntitle: A\ntemplateEngineOverride: njk\n---\n"),
    "unknown-field",
  ],
  ["a page with HTML", page("---\ntitle: A\n---\n\nHọp <b>dân</b>\n"), "html-in-markdown"],
  ["a page with a comment", page("---\ntitle: A\n---\nHọp <!-- ẩn -->\n"), "html-in-markdown"],
  [
    "HTML behind a link",
    page("---\ntitle: A\n---\n<https://a.vn> và <i>x</i>\n"),
    "html-in-markdown",
  ],
  [
    "a page that quotes no figure",
    page("---\ntitle: A\n---\nCó [[tiep-nhan/2017]] vụ\n"),
    "unknown-figure",
  ],
  [
    "a page at an address that is taken",
    { "content/tim-kiem.md": "---\ntitle: A\n---\n" },
    "address-taken",
  ],
];

export const sampleMistakes: readonly Mistake[] = [
  [
    "a sample value of the site",
    edit(SITE, 'phone: "0123456789"', "phone: { sample: Cơ quan điền }"),
    "sample-value",
  ],
  [
    "a sample value of an agency",
    edit("data/agencies.yaml", "kind: bộ phận", "hours: { sample: Giờ }"),
    "sample-value",
  ],
];
