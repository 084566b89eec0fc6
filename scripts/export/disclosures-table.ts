import type { SiteModel } from "#scripts/derive/model.ts";
import type {
  DisclosedContent,
  DisclosureView,
  ShowingView,
} from "#scripts/derive/people-work/disclosure-views.ts";
import { disclosureClauses, disclosureForms } from "#scripts/schema/disclosure.ts";
import { type ColumnOf, listCell, rowsOf, type Table } from "./table.ts";

/** One row: something made public, in one form. */
interface Row {
  view: DisclosureView;
  showing: ShowingView;
}

const FORMS = [...new Set(Object.values(disclosureForms))];

/** What a value of the data stands for, in the words of an editor. */
function legend(choices: { readonly [written: string]: string | number }): string {
  const values = [...new Set(Object.values(choices))];
  const written = (value: string | number) =>
    Object.keys(choices).filter((name) => choices[name] === value);
  return values.map((value) => `${value}: ${written(value).join(", ")}`).join("; ");
}

function columns(absolute: (url: string) => string): ColumnOf<Row>[] {
  return [
    {
      name: "id",
      type: "string",
      title: "Mã",
      description: "Mã nội dung, gạch chéo, mã lần công khai.",
      isFilled: true,
      read: ({ view, showing }) => `${view.id}/${showing.id}`,
    },
    {
      name: "what",
      type: "string",
      title: "Nội dung công khai",
      isFilled: true,
      read: ({ view }) => contentText(view.content),
    },
    {
      name: "clause",
      type: "integer",
      title: "Khoản của Điều 11 Luật Thực hiện dân chủ ở cơ sở",
      description: `${legend(disclosureClauses)}.`,
      isFilled: true,
      read: ({ view }) => view.clause,
    },
    {
      name: "form",
      type: "string",
      title: "Hình thức công khai",
      description: `${legend(disclosureForms)}.`,
      values: FORMS,
      isFilled: true,
      read: ({ showing }) => showing.form,
    },
    {
      name: "where",
      type: "string",
      title: "Nơi công khai",
      read: ({ showing: { agency, where } }) =>
        listCell([agency?.name, where].flatMap((at) => at ?? [])),
    },
    {
      name: "from",
      type: "date",
      title: "Từ ngày",
      description: "Trống khi dữ liệu không ghi ngày bắt đầu.",
      read: ({ showing }) => showing.from,
    },
    {
      name: "until",
      type: "date",
      title: "Đến ngày",
      description: "Trống khi công khai thường xuyên hoặc chỉ trong một ngày.",
      read: ({ showing: { until } }) => (until?.kind === "day" ? until.date : undefined),
    },
    {
      name: "duration",
      type: "string",
      title: "Trong bao lâu",
      description: "always: thường xuyên; until: đến một ngày; day: trong một ngày.",
      values: ["always", "until", "day"],
      isFilled: true,
      read: ({ showing: { until } }) => durationOf(until),
    },
    {
      name: "document",
      type: "string",
      title: "Văn bản",
      description: "Mã văn bản.",
      read: ({ view }) => view.document?.slug,
    },
    {
      name: "corrected",
      type: "string",
      title: "Các ngày công khai lại",
      description: "Khi nội dung thay đổi, theo Điều 14 của luật đó.",
      read: ({ view }) => listCell((view.record?.corrections ?? []).map(({ on }) => on)),
    },
    {
      name: "url",
      type: "uri",
      title: "Địa chỉ để đọc",
      read: ({ view: { address } }) => (address?.startsWith("/") ? absolute(address) : address),
    },
  ];
}

const durationOf = (until: ShowingView["until"]) =>
  until === undefined ? "day" : until.kind === "always" ? "always" : "until";

function contentText(content: DisclosedContent): string {
  if (content.kind === "own") return content.what;
  if (content.kind === "reception") return content.name;
  if (content.kind === "results") return `Kết quả công tác với người dân, kỳ ${content.period}`;
  const { field, isCommune, count } = content;
  return `Thủ tục hành chính lĩnh vực ${field}${isCommune ? "" : ", ngoài cấp xã"}: ${count} thủ tục`;
}

/** The table of what was made public: one row for each form in which something was. */
export function disclosuresTable(
  { disclosures }: SiteModel,
  absolute: (url: string) => string,
): Table {
  const rows = disclosures.flatMap((view) => view.showings.map((showing) => ({ view, showing })));
  return {
    name: "cong-khai",
    title: "Nội dung công khai",
    description:
      "Mỗi dòng một nội dung đã công khai, bằng một hình thức: ở đâu, từ ngày nào đến ngày nào. Tệp JSON có những nội dung cơ quan tự ghi.",
    key: ["id"],
    ...rowsOf(columns(absolute), rows),
  };
}
