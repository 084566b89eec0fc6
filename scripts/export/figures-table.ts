import type { Figure } from "#scripts/derive/model.ts";
import { type ColumnOf, rowsOf, type Table } from "./table.ts";

const COLUMNS: readonly ColumnOf<Figure>[] = [
  {
    name: "indicator",
    type: "string",
    title: "Chỉ số",
    description: "Mã chỉ số; trang /chi-so/<mã>/ nói chỉ số là gì và tính thế nào.",
    isFilled: true,
    read: ({ indicator }) => indicator.slug,
  },
  {
    name: "period",
    type: "string",
    title: "Kỳ",
    description: "2016 là cả năm; 2022-6t là sáu tháng đầu năm; 2021-2025 là giai đoạn.",
    isFilled: true,
    read: ({ period }) => period,
  },
  {
    name: "place",
    type: "string",
    title: "Địa phương",
    description: "Mã địa phương hoặc cơ quan mà số liệu nói về.",
    isFilled: true,
    read: ({ place }) => place.slug,
  },
  {
    name: "value",
    type: "number",
    title: "Giá trị",
    description: "Tính bằng đơn vị ở cột unit, chín chữ số có nghĩa; để trống khi chưa rõ.",
    read: ({ value }) => value,
  },
  {
    name: "state",
    type: "string",
    title: "Tình trạng",
    description:
      "known: nguồn ghi; none: xác nhận không có, giá trị 0; computed: tính từ số khác; unknown: chưa rõ hoặc không tính được.",
    values: ["known", "none", "unknown", "computed"],
    isFilled: true,
    read: ({ state }) => state,
  },
  {
    name: "bound",
    type: "string",
    title: "Mức chính xác",
    description:
      "exact: đúng bằng; at-least: số thật bằng hoặc lớn hơn; at-most: bằng hoặc nhỏ hơn; about: gần đúng.",
    values: ["exact", "at-least", "at-most", "about"],
    isFilled: true,
    read: ({ bound }) => bound,
  },
  {
    name: "unit",
    type: "string",
    title: "Đơn vị",
    isFilled: true,
    read: ({ indicator }) => indicator.record.unit,
  },
  {
    name: "source",
    type: "string",
    title: "Nguồn",
    description: "Mã văn bản nguồn (trang /van-ban/<mã>/), rồi số trang nếu có.",
    isFilled: true,
    read: ({ source }) =>
      source.page === undefined
        ? source.document.slug
        : `${source.document.slug} trang ${source.page}`,
  },
  {
    name: "reason",
    type: "string",
    title: "Lý do",
    description: "Vì sao chưa rõ hoặc không tính được.",
    read: ({ why }) => why,
  },
];

/** The table of figures, one row a value; the same columns for all and for one indicator. */
export function figuresTable(
  name: string,
  title: string,
  description: string,
  figures: readonly Figure[],
): Table {
  const key = ["indicator", "period", "place"];
  return { name, title, description, key, ...rowsOf(COLUMNS, figures) };
}
