import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { buildSmallSite } from "../run-command.ts";
import { smallSite } from "../small-site.ts";

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
