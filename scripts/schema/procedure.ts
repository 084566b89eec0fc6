import { z } from "zod";
import { exceptions } from "./exception.ts";
import { fee } from "./fee.ts";
import { procedureCode } from "./procedure-code.ts";
import { procedureState } from "./procedure-state.ts";
import { ownRemedySchema } from "./remedy.ts";
import { date, timeLimit } from "./time.ts";
import { upkeepFields } from "./upkeep.ts";
import {
  listOf,
  mapOf,
  officialName,
  oneOf,
  slug,
  text,
  verbatim,
  webAddress,
  wholeNumber,
  yesNo,
} from "./values.ts";
import { audiences, levels, onlineLevels } from "./vocabulary.ts";

const method = z.strictObject({
  where: slug().meta({ title: "nơi nộp" }).optional(),
  url: webAddress().meta({ title: "địa chỉ web" }).optional(),
  onlineLevel: oneOf(onlineLevels).meta({ title: "mức độ trực tuyến" }).optional(),
  timeLimit: timeLimit().meta({ title: "thời hạn" }).optional(),
  timeNote: text().meta({ title: "ghi chú thời hạn" }).optional(),
  timeExceptions: exceptions("timeLimit", timeLimit(), "thời hạn").optional(),
  fee: fee().meta({ title: "lệ phí" }).optional(),
  feeNote: text().meta({ title: "ghi chú lệ phí" }).optional(),
  feeExceptions: exceptions("fee", fee(), "lệ phí").optional(),
  description: text().meta({ title: "mô tả" }).optional(),
});

const paper = z.strictObject({
  name: officialName().meta({ title: "tên giấy tờ" }),
  give: oneOf({ nộp: "submit", "xuất trình": "show" } as const).meta({
    title: "nộp hay xuất trình",
  }),
  originals: wholeNumber().meta({ title: "số bản chính" }).optional(),
  copies: wholeNumber().meta({ title: "số bản sao" }).optional(),
  form: slug().meta({ title: "mẫu đơn" }).optional(),
  when: text().meta({ title: "khi nào cần" }).optional(),
  note: text().meta({ title: "ghi chú" }).optional(),
});

const procedureCase = z.strictObject({
  when: text().meta({ title: "trường hợp" }),
  from: slug().meta({ title: "dựa trên trường hợp" }).optional(),
  papers: listOf(slug()).meta({ title: "giấy tờ" }).optional(),
  adds: listOf(slug()).meta({ title: "thêm giấy tờ" }).optional(),
  without: listOf(slug()).meta({ title: "bớt giấy tờ" }).optional(),
  timeLimit: timeLimit().meta({ title: "thời hạn" }).optional(),
  fee: fee().meta({ title: "lệ phí" }).optional(),
  where: slug().meta({ title: "nơi nộp" }).optional(),
});

const change = z.strictObject({
  on: date().meta({ title: "ngày" }),
  what: text().meta({ title: "thay đổi gì" }),
  decision: verbatim().meta({ title: "quyết định" }).optional(),
});

/**
 * An administrative procedure as Nghị định 63/2010 (Điều 8) lists its parts, in the order of the
 * national portal, with what a citizen needs beyond it.
 */
export const procedureSchema = z.strictObject({
  code: procedureCode().meta({ title: "mã thủ tục" }),
  name: text().meta({ title: "tên thủ tục" }),
  draft: yesNo().meta({ title: "bản nháp" }).optional(),
  base: procedureCode().meta({ title: "thủ tục gốc" }).optional(),
  everydayNames: listOf(text()).meta({ title: "tên thường gọi" }).optional(),
  keywords: listOf(text()).meta({ title: "từ khóa" }).optional(),
  summary: text().meta({ title: "tóm tắt" }).optional(),
  description: text().meta({ title: "mô tả" }).optional(),
  field: slug().meta({ title: "lĩnh vực" }),
  kind: text().meta({ title: "loại thủ tục" }).optional(),
  levels: listOf(oneOf(levels)).meta({ title: "cấp thực hiện" }),
  audience: listOf(oneOf(audiences)).meta({ title: "đối tượng" }).optional(),
  agency: slug().meta({ title: "cơ quan thực hiện" }).optional(),
  agencyNote: text().meta({ title: "cơ quan thực hiện theo nguồn" }).optional(),
  competentAgency: text().meta({ title: "cơ quan có thẩm quyền" }).optional(),
  authorisedAgency: text().meta({ title: "cơ quan được ủy quyền" }).optional(),
  coordinatingAgency: text().meta({ title: "cơ quan phối hợp" }).optional(),
  receptionAddress: text().meta({ title: "địa chỉ tiếp nhận" }).optional(),
  decision: z
    .strictObject({
      number: verbatim().meta({ title: "số quyết định" }),
      date: date().meta({ title: "ngày quyết định" }).optional(),
    })
    .meta({ title: "quyết định công bố" })
    .optional(),
  source: z
    .strictObject({
      url: webAddress().meta({ title: "địa chỉ nguồn chính thức" }),
      compared: date().meta({ title: "ngày đối chiếu" }).optional(),
      by: slug().meta({ title: "cơ quan đối chiếu" }).optional(),
    })
    .meta({ title: "nguồn chính thức" }),
  state: procedureState().meta({ title: "tình trạng" }),
  ...upkeepFields,
  methods: z
    .strictObject({
      inPerson: method.meta({ title: "trực tiếp" }).optional(),
      online: method.meta({ title: "trực tuyến" }).optional(),
      post: method.meta({ title: "bưu chính" }).optional(),
    })
    .meta({ title: "cách nộp" }),
  expected: text().meta({ title: "thời gian thường mất" }).optional(),
  papers: mapOf(paper).meta({ title: "giấy tờ" }).optional(),
  paperNotes: mapOf(text()).meta({ title: "ghi chú về giấy tờ" }).optional(),
  cases: mapOf(procedureCase).meta({ title: "trường hợp" }).optional(),
  steps: mapOf(text()).meta({ title: "trình tự" }),
  requirements: text().meta({ title: "yêu cầu, điều kiện" }).optional(),
  results: mapOf(
    z.strictObject({
      name: officialName().meta({ title: "tên kết quả" }),
      code: verbatim().meta({ title: "mã kết quả" }).optional(),
    }),
  )
    .meta({ title: "kết quả" })
    .optional(),
  next: text().meta({ title: "việc tiếp theo" }).optional(),
  refused: z
    .strictObject({
      to: slug().meta({ title: "khiếu nại tới ai" }),
      within: timeLimit().meta({ title: "trong thời hạn" }),
      basis: slug().meta({ title: "căn cứ" }),
      note: text().meta({ title: "ghi chú" }).optional(),
    })
    .meta({ title: "khi bị từ chối" })
    .optional(),
  /** By the ids of the catalogue of remedies: what holds otherwise here, or here alone. */
  remedies: mapOf(ownRemedySchema).meta({ title: "khi gặp trục trặc" }).optional(),
  related: listOf(procedureCode()).meta({ title: "thủ tục liên quan" }).optional(),
  legalBasis: listOf(slug()).meta({ title: "căn cứ pháp lý" }).optional(),
  changes: listOf(change).meta({ title: "thay đổi" }).optional(),
});

export type Procedure = z.output<typeof procedureSchema>;
export type SubmissionMethod = z.output<typeof method>;
export type Paper = z.output<typeof paper>;
export type ProcedureCase = z.output<typeof procedureCase>;
