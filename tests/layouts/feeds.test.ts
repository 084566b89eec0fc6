import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { buildSmallSite } from "../run-command.ts";
import { edit, smallSite } from "../small-site.ts";
import type { Files } from "../temporary.ts";

const BIRTH = "data/procedures/1.000001.yaml";
const CHANGES = `changes:
  - { on: 05/07/2026, what: "Lệ phí: 5.000 → 8.000 đồng <&>", decision: 163/QĐ-BTP }
  - { on: 12/03/2026, what: Thêm cách nộp trực tuyến }
`;
const files = { [BIRTH]: `${smallSite[BIRTH]}${CHANGES}` };

test("the feed is Atom that a reader of others takes, with whole addresses and ids that last", () => {
  const { read, status } = buildSmallSite(files, "--base", "xa");
  expect(status).toBe(0);
  expect(parseAtomFeed(read("feed.xml"))).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "Ủy ban nhân dân xã Thử",
        },
      ],
      "entries": [
        {
          "categories": [
            {
              "label": "Hộ tịch",
              "term": "ho-tich",
            },
          ],
          "id": "tag:xa.example.vn,2026-07-05:thay-doi/1.000001/2026-07-05",
          "links": [
            {
              "href": "https://xa.example.vn/xa/thu-tuc/1.000001/#thay-doi",
              "rel": "alternate",
              "type": "text/html",
            },
          ],
          "summary": {
            "value": "Lệ phí: 5.000 → 8.000 đồng <&> (163/QĐ-BTP)",
          },
          "title": {
            "value": "Thủ tục đăng ký khai sinh (1.000001)",
          },
          "updated": "2026-07-05T00:00:00+07:00",
        },
        {
          "categories": [
            {
              "label": "Hộ tịch",
              "term": "ho-tich",
            },
          ],
          "id": "tag:xa.example.vn,2026-03-12:thay-doi/1.000001/2026-03-12",
          "links": [
            {
              "href": "https://xa.example.vn/xa/thu-tuc/1.000001/#thay-doi",
              "rel": "alternate",
              "type": "text/html",
            },
          ],
          "summary": {
            "value": "Thêm cách nộp trực tuyến",
          },
          "title": {
            "value": "Thủ tục đăng ký khai sinh (1.000001)",
          },
          "updated": "2026-03-12T00:00:00+07:00",
        },
      ],
      "id": "https://xa.example.vn/xa/feed.xml",
      "links": [
        {
          "href": "https://xa.example.vn/xa/feed.xml",
          "rel": "self",
          "type": "application/atom+xml",
        },
        {
          "href": "https://xa.example.vn/xa/thay-doi/",
          "rel": "alternate",
          "type": "text/html",
        },
      ],
      "title": {
        "value": "Thay đổi – Trang thử",
      },
      "updated": "2026-07-05T00:00:00+07:00",
      "xml": {
        "lang": "vi",
      },
    }
  `);
});

test("corrections, revisions and what was made public anew are entries that tell old, new and why", () => {
  const value = (kind: string) =>
    `{ value: trên 2.560 vụ, was: 2.276 vụ, on: 08/07/2026, kind: ${kind}, why: báo cáo bổ sung }`;
  const entriesOf = (files: Files) =>
    parseAtomFeed(buildSmallSite(files).read("feed.xml")).entries?.map((entry) => ({
      id: entry.id?.replace(/^tag:[^:]*:/, ""),
      title: entry.title?.value,
      summary: entry.summary?.value,
      category: entry.categories?.[0]?.label,
      link: entry.links?.[0]?.href,
    }));
  const told = (kind: string) => ({
    id: "thay-doi/chi-so/tiep-nhan/2016/xa-thu/2026-07-08",
    title: "Vụ tiếp nhận, năm 2016, Xã Thử",
    summary: `${kind}: 2.276 vụ → trên 2.560 vụ. Lý do: báo cáo bổ sung`,
    category: kind,
    link: "https://xa.example.vn/chi-so/tiep-nhan/#2016-xa-thu",
  });
  const results = (kind: string) => edit("data/results/2016.yaml", "2.276 vụ", value(kind));
  expect(entriesOf(results("đính chính"))).toEqual([told("Đính chính")]);
  const disclosures = `quy-che:
  what: Quy chế
  clause: quy chế và nhiệm vụ cán bộ
  shown: { web: { form: trang thông tin điện tử, from: 01/07/2026, until: thường xuyên } }
  corrections: [{ on: 09/07/2026, why: đổi tên xã }]
`;
  expect(entriesOf({ ...results("cập nhật"), "data/disclosures.yaml": disclosures })).toEqual([
    {
      id: "thay-doi/cong-khai/quy-che/2026-07-09",
      title: "Quy chế",
      summary: "Công khai lại nội dung đã thay đổi: đổi tên xã",
      category: "Nội dung công khai",
      link: "https://xa.example.vn/cong-khai/2026-q3/",
    },
    told("Cập nhật số liệu"),
  ]);
});

test("the page of changes leads from a corrected value to the figure", () => {
  const value =
    "{ value: 1.673 vụ, was: 1.637 vụ, on: 08/07/2026, kind: đính chính, why: gõ nhầm }";
  const { read } = buildSmallSite(edit("data/results/2016.yaml", "1.673 vụ", value));
  expect(read("thay-doi/index.html")).toContain(
    '<a href="/chi-so/hoa-giai-thanh/#2016-xa-thu">Vụ hòa giải thành, năm 2016, Xã Thử</a><span class="line">Đính chính: 1.637 vụ → 1.673 vụ. Lý do: gõ nhầm</span>',
  );
});

test("another base changes no id of an entry", () => {
  const ids = (base: string) =>
    parseAtomFeed(buildSmallSite(files, "--base", base).read("feed.xml")).entries?.map(
      ({ id }) => id,
    );
  expect(ids("khac/nua")).toEqual([
    "tag:xa.example.vn,2026-07-05:thay-doi/1.000001/2026-07-05",
    "tag:xa.example.vn,2026-03-12:thay-doi/1.000001/2026-03-12",
  ]);
});

test("what RFC 4287 asks of a feed is there before the first change, too", () => {
  const { read } = buildSmallSite();
  for (const name of ["feed.xml", "linh-vuc/ho-tich/feed.xml"]) {
    const feed = parseAtomFeed(read(name));
    expect(feed.id).toBe(`https://xa.example.vn/${name}`);
    expect(feed.title?.value).toMatch(/^Thay đổi/);
    expect(feed.updated).toBe("2026-07-15T00:00:00+07:00");
    expect(feed.authors).toEqual([{ name: "Ủy ban nhân dân xã Thử" }]);
    expect(feed.links?.find(({ rel }) => rel === "self")?.href).toBe(feed.id);
    expect(feed.entries ?? []).toEqual([]);
  }
});

test("pages tell of the feed of everything, and those of a field of its own", () => {
  const { read } = buildSmallSite(files);
  const feedsOn = (name: string) =>
    [
      ...read(name).matchAll(
        /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)">/g,
      ),
    ].map(([, url]) => url);
  expect(feedsOn("index.html")).toEqual(["/feed.xml"]);
  for (const name of ["linh-vuc/ho-tich/", "thu-tuc/1.000001/", "thay-doi/ho-tich/"]) {
    expect(feedsOn(`${name}index.html`), name).toEqual(["/feed.xml", "/linh-vuc/ho-tich/feed.xml"]);
  }
});
