import { join } from "node:path";
import { formatProblem } from "#scripts/command/report.ts";
import { prepareSite } from "#scripts/prepare.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import { type Files, temporaryFolder } from "./temporary.ts";

/** A whole site with one or two records of each kind and nothing to complain about. */
export const smallSite: { readonly [path: string]: string } = {
  "data/site.yaml": `name: Trang thử
agency: Ủy ban nhân dân xã Thử
description: Trang để kiểm thử
address: https://xa.example.vn/
office: { address: Xã Thử, phone: "0123456789", email: xa@example.vn }
responsible: Người phụ trách
portal: https://xa.example.vn/phan-anh
place: xa-thu
sections:
  tin-tuc: { name: Tin tức }
`,
  "data/fields.yaml": "ho-tich: { name: Hộ tịch }\ndat-dai: { name: Đất đai }\n",
  "data/agencies.yaml": `ubnd-xa: { name: Ủy ban nhân dân xã, kind: cơ quan, level: xã }
mot-cua: { name: Bộ phận Một cửa, kind: bộ phận, parent: ubnd-xa }
`,
  "data/documents.yaml": `luat-ho-tich: { type: luật, number: 60/2014/QH13, title: Luật Hộ tịch }
bao-cao: { type: báo cáo, title: Báo cáo năm 2016 }
`,
  "data/forms.yaml":
    "to-khai-khai-sinh: { name: Tờ khai đăng ký khai sinh, document: luat-ho-tich }\n",
  "data/places.yaml": "xa-thu: { name: Xã Thử }\nthon-mot: { name: Thôn Một, parent: xa-thu }\n",
  "data/indicators.yaml": `tiep-nhan: { name: Vụ tiếp nhận, block: hòa giải, unit: vụ, definition: Vụ được tiếp nhận }
hoa-giai-thanh: { name: Vụ hòa giải thành, block: hòa giải, unit: vụ, within: tiep-nhan, definition: Vụ hòa giải được }
ty-le:
  name: Tỷ lệ hòa giải thành
  block: hòa giải
  unit: "%"
  definition: Phần hòa giải thành trong số tiếp nhận
  formula: hoa-giai-thanh / tiep-nhan
  denominator: số vụ tiếp nhận
`,
  "data/results/2016.yaml": `period: "2016"
about: xa-thu
source: { document: bao-cao, page: "3" }
values:
  tiep-nhan: 2.276 vụ
  hoa-giai-thanh: 1.673 vụ
stated:
  ty-le: 73,5%
`,
  "data/models.yaml": `duong-hoa:
  name: Đường hoa
  field: kinh tế
  subject: tập thể
  recognition: đăng ký
  years: ["2016"]
  place: xa-thu
  source: { document: bao-cao }
`,
  "data/life-events.yaml": `sinh-con:
  name: Sinh con
  intro: Khi trong nhà có trẻ mới sinh
  steps: { 1: { what: Khai sinh, procedures: ["1.000001"] } }
`,
  "data/procedures/1.000001.yaml": `code: "1.000001"
name: Thủ tục đăng ký khai sinh
everydayNames: [làm giấy khai sinh, khai sinh cho con, khai sinh trễ]
field: ho-tich
levels: [xã]
audience: [Công dân Việt Nam]
agency: ubnd-xa
source: { url: "https://example.vn/1.000001", compared: 15/07/2026, by: ubnd-xa }
state: đang thực hiện
owner: mot-cua
methods:
  inPerson:
    where: mot-cua
    timeLimit: 1 ngày làm việc
    fee: miễn phí
papers:
  to-khai: { name: Tờ khai đăng ký khai sinh, give: nộp, originals: 1, form: to-khai-khai-sinh }
  can-cuoc: { name: Thẻ căn cước, give: xuất trình }
cases:
  thong-thuong: { when: Cha hoặc mẹ đi khai, papers: [to-khai, can-cuoc] }
steps: { 1: Nộp hồ sơ, 2: Nhận kết quả }
legalBasis: [luat-ho-tich]
`,
  "data/procedures/1.000002.yaml": `code: "1.000002"
name: Thủ tục đăng ký khai tử
everydayNames: [báo tử, khai tử, làm giấy chứng tử]
field: ho-tich
levels: [xã]
source: { url: "https://example.vn/1.000002", compared: 15/07/2026 }
state: đang thực hiện
methods:
  inPerson: { where: mot-cua, timeLimit: trong ngày, fee: miễn phí }
steps: { 1: Nộp hồ sơ }
`,
  "content/tin-tuc/hop-dan.md":
    "---\ntitle: Họp dân\ndate: 05/07/2026\n---\n\nHọp tại nhà văn hóa.\n",
};

/** One file of the small site with a text in it put in place of another. */
export function edit(path: string, from: string, to: string): Files {
  const text = smallSite[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} has no «${from}»`);
  return { [path]: text.replace(from, to) };
}

/** Reads and checks the small site with some files changed; messages name files below the site. */
export function checkSite(files: Files = {}, options: { withDrafts?: boolean } = {}) {
  const dir = temporaryFolder({ ...smallSite, ...files });
  const folders = { data: join(dir, "data"), content: join(dir, "content") };
  const { dataset, model, problems } = prepareSite(folders, options);
  const shown = problems.map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ""));
  return {
    dir,
    dataset,
    model,
    problems,
    codes: problems.map((problem) => problem.code),
    messages: shown.join("\n\n"),
  };
}

/** The dataset of the small site with some files changed, which must be without error. */
export function datasetOf(files: Files = {}, options: { withDrafts?: boolean } = {}): Dataset {
  const { dataset, messages } = checkSite(files, options);
  if (dataset === undefined) throw new Error(messages);
  return dataset;
}
