import type { ProcedureView } from "#scripts/derive/model.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import { type Cell, type ColumnOf, listCell, rowsOf, type Table } from "./table.ts";
import { feeText, timeText } from "./terms.ts";

const methodOf = ({ methods }: ProcedureView, key: MethodKey) =>
  methods.find((method) => method.key === key)?.record;

/** Time limit and fee belong to the method, not to the procedure. */
function methodColumns(key: MethodKey, name: string, title: string): ColumnOf<ProcedureView>[] {
  return [
    {
      name: `${name}_time`,
      type: "string",
      title: `Thời hạn khi nộp ${title}`,
      description: "Số kèm đơn vị, như quy định; trống khi không nhận cách nộp này hoặc chưa rõ.",
      read: (procedure): Cell => {
        const limit = methodOf(procedure, key)?.timeLimit;
        return limit && timeText(limit);
      },
    },
    {
      name: `${name}_fee`,
      type: "string",
      title: `Phí, lệ phí khi nộp ${title}`,
      read: (procedure): Cell => {
        const fee = methodOf(procedure, key)?.fee;
        return fee && feeText(fee);
      },
    },
  ];
}

const count = (object: object | undefined) => Object.keys(object ?? {}).length;

/** Exceptional time limits and fees, which only the JSON has room for. */
const exceptionsOf = ({ methods }: ProcedureView) =>
  methods.reduce(
    (sum, { record }) => sum + count(record.timeExceptions) + count(record.feeExceptions),
    0,
  );

function columns(absolute: (url: string) => string): ColumnOf<ProcedureView>[] {
  const text = (
    name: string,
    title: string,
    read: (procedure: ProcedureView) => Cell,
    description?: string,
  ): ColumnOf<ProcedureView> => ({
    name,
    type: "string",
    title,
    read,
    ...(description && { description }),
  });
  return [
    {
      ...text("code", "Mã thủ tục", ({ code }) => code, "Là chữ, không phải số: 2.000840."),
      isFilled: true,
    },
    { ...text("name", "Tên thủ tục", ({ name }) => name), isFilled: true },
    text("everyday_names", "Tên thường gọi", ({ record }) => listCell(record.everydayNames ?? [])),
    {
      ...text("state", "Tình trạng", ({ record }) => record.state.kind),
      description:
        "open: đang thực hiện; paused: tạm dừng; replaced: đã thay thế; repealed: bãi bỏ.",
      values: ["open", "paused", "replaced", "repealed"],
      isFilled: true,
    },
    { ...text("field", "Lĩnh vực", ({ field }) => field.name), isFilled: true },
    text("levels", "Cấp thực hiện", ({ levels }) => listCell(levels.map(({ name }) => name))),
    text("audience", "Ai được nộp", ({ audience }) => listCell(audience.map(({ name }) => name))),
    text("agency", "Cơ quan thực hiện", ({ agency, record }) => agency?.name ?? record.agencyNote),
    text("where", "Nơi nộp", ({ answers }) => listCell(answers.where.map(({ name }) => name))),
    {
      ...text("online_url", "Địa chỉ nộp trực tuyến", ({ answers }) => answers.online),
      type: "uri",
    },
    ...methodColumns("inPerson", "in_person", "trực tiếp"),
    ...methodColumns("online", "online", "trực tuyến"),
    ...methodColumns("post", "post", "qua bưu chính"),
    {
      ...text("exceptions", "Mức riêng", exceptionsOf),
      type: "integer",
      description: "Số thời hạn, mức phí riêng cho vài trường hợp; nội dung có trong tệp JSON.",
      unit: "mức",
    },
    {
      ...text("papers", "Giấy tờ phải nộp", ({ answers }) => answers.bring.papers),
      type: "integer",
      description: "Trong trường hợp thông thường.",
      unit: "giấy tờ",
    },
    {
      ...text("shown", "Giấy tờ xuất trình", ({ answers }) => answers.bring.show),
      type: "integer",
      unit: "giấy tờ",
    },
    {
      ...text("cases", "Số trường hợp", ({ answers }) => answers.bring.cases),
      type: "integer",
      unit: "trường hợp",
    },
    text("decision", "Quyết định công bố", ({ record }) => record.decision?.number),
    {
      ...text("decision_date", "Ngày quyết định", ({ record }) => record.decision?.date),
      type: "date",
    },
    {
      ...text("source", "Nguồn chính thức", ({ record }) => record.source.url),
      type: "uri",
      isFilled: true,
    },
    {
      ...text("compared", "Ngày đối chiếu với nguồn", ({ record }) => record.source.compared),
      type: "date",
    },
    { ...text("review", "Ngày rà soát tiếp", ({ record }) => record.review), type: "date" },
    { ...text("version", "Phiên bản dữ liệu", ({ version }) => version), isFilled: true },
    { ...text("url", "Trang thủ tục", ({ url }) => absolute(url)), type: "uri", isFilled: true },
  ];
}

/** The table of procedures, one row each, in the order of their codes. */
export function proceduresTable(
  procedures: readonly ProcedureView[],
  absolute: (url: string) => string,
): Table {
  const ordered = procedures.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    name: "thu-tuc",
    title: "Thủ tục hành chính",
    description:
      "Mỗi dòng một thủ tục: mã, tên, nơi nộp, thời hạn và lệ phí của từng cách nộp, nguồn.",
    key: ["code"],
    ...rowsOf(columns(absolute), ordered),
  };
}
