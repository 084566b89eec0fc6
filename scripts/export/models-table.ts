import type { ModelView, SiteModel } from "#scripts/derive/model.ts";
import type { Model } from "#scripts/schema/model.ts";
import { quotedText } from "./quoted-text.ts";
import { type ColumnOf, listCell, rowsOf, type Table } from "./table.ts";

/** The parts of a write-up, in their order, as pages name them. */
const PARTS = [
  ["result", "Kết quả trong một câu"],
  ["situation", "Tình hình và lý do"],
  ["aims", "Mục tiêu, tiêu chí"],
  ["method", "Nội dung, cách làm"],
  ["people", "Địa bàn, đối tượng"],
  ["forces", "Lực lượng tham gia"],
  ["resources", "Nguồn lực"],
  ["time", "Thời gian"],
  ["outcomes", "Kết quả kiểm chứng được"],
  ["replication", "Duy trì, nhân rộng"],
] as const satisfies readonly (readonly [keyof Model, string])[];

function columns(site: SiteModel, absolute: (url: string) => string): ColumnOf<ModelView>[] {
  return [
    { name: "id", type: "string", title: "Mã", isFilled: true, read: ({ slug }) => slug },
    { name: "name", type: "string", title: "Tên mô hình", isFilled: true, read: (m) => m.name },
    {
      name: "field",
      type: "string",
      title: "Lĩnh vực",
      description:
        "economy: kinh tế; society: văn hóa – xã hội; security: quốc phòng – an ninh; politics: xây dựng hệ thống chính trị.",
      values: ["economy", "society", "security", "politics"],
      isFilled: true,
      read: ({ record }) => record.field,
    },
    {
      name: "subject",
      type: "string",
      title: "Tập thể hay cá nhân",
      description: "collective: tập thể; individual: cá nhân.",
      values: ["collective", "individual"],
      isFilled: true,
      read: ({ record }) => record.subject,
    },
    {
      name: "recognition",
      type: "string",
      title: "Mức công nhận",
      description: "registered: đăng ký; recognised: được công nhận; replicated: được nhân rộng.",
      values: ["registered", "recognised", "replicated"],
      isFilled: true,
      read: ({ record }) => record.recognition,
    },
    { name: "years", type: "string", title: "Năm", read: ({ record }) => listCell(record.years) },
    {
      name: "place",
      type: "string",
      title: "Địa phương",
      description: "Mã địa phương.",
      isFilled: true,
      read: ({ place }) => place.slug,
    },
    {
      name: "source",
      type: "string",
      title: "Nguồn",
      description: "Mã văn bản nguồn.",
      isFilled: true,
      read: ({ source }) => source.document.slug,
    },
    ...PARTS.map(
      ([name, title]): ColumnOf<ModelView> => ({
        name,
        type: "string",
        title,
        read: ({ record, place }) => record[name] && quotedText(record[name], place, site),
      }),
    ),
    {
      name: "url",
      type: "uri",
      title: "Trang mô hình",
      isFilled: true,
      read: ({ url }) => absolute(url),
    },
  ];
}

/** The table of models, one row each. */
export function modelsTable(site: SiteModel, absolute: (url: string) => string): Table {
  const ordered = site.models.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    name: "mo-hinh",
    title: "Mô hình «Dân vận khéo»",
    description: "Mỗi dòng một mô hình, với từng phần của bài viết về nó.",
    key: ["id"],
    ...rowsOf(columns(site, absolute), ordered),
  };
}
