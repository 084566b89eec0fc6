import { nearestName } from "#scripts/language/nearest.ts";
import { type Problem, problemAt } from "#scripts/read/problem.ts";
import { nodeAt, type Path } from "#scripts/read/tree.ts";
import type { ProcedureCase } from "#scripts/schema/procedure.ts";
import { methodKeys } from "#scripts/schema/vocabulary.ts";
import type { CheckedRecord } from "../record/records.ts";
import { namesSum } from "./sum-in-text.ts";

type Report = (
  path: Path,
  code: string,
  message: string,
  advice?: string,
  isWarning?: boolean,
) => void;

/** Checks what a procedure says about itself: its cases, its methods, its names. */
export function checkProcedure(record: CheckedRecord<"procedure">): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, code, message, advice = "", isWarning = false) => {
    const node = nodeAt(record.tree, path);
    const severity = isWarning ? "warning" : "error";
    problems.push(
      problemAt(node.source, node.offset, {
        severity,
        code,
        path: path.join("."),
        message,
        advice,
      }),
    );
  };
  checkCases(record, report);
  checkMethods(record, report);
  checkFindings(record, report);
  return problems;
}

function checkCases({ entry }: CheckedRecord<"procedure">, report: Report): void {
  const { cases = {}, papers = {} } = entry.value;
  for (const [id, given] of Object.entries(cases)) {
    for (const list of ["papers", "adds", "without"] as const) {
      given[list]?.forEach((paper, index) => {
        if (Object.hasOwn(papers, paper)) return;
        const near = nearestName(paper, Object.keys(papers));
        report(
          ["cases", id, list, index],
          "unknown-paper",
          `trường hợp «${id}» cần giấy tờ «${paper}», nhưng papers không có tên này.`,
          near ? `Có phải là «${near}»?` : "Thêm giấy tờ đó vào papers.",
        );
      });
    }
    checkBase(id, given, cases, report);
  }
}

function checkBase(
  id: string,
  given: ProcedureCase,
  cases: { [id: string]: ProcedureCase },
  report: Report,
): void {
  if (given.from === undefined) {
    if (given.adds ?? given.without) {
      report(
        ["cases", id],
        "case-without-base",
        "adds và without cần biết thêm bớt so với trường hợp nào.",
        "Thêm dòng from: …",
      );
    }
    return;
  }
  if (!Object.hasOwn(cases, given.from)) {
    const near = nearestName(given.from, Object.keys(cases));
    report(
      ["cases", id, "from"],
      "unknown-case",
      `không có trường hợp «${given.from}» để dựa vào.`,
      near ? `Có phải là «${near}»?` : "",
    );
    return;
  }
  const seen = new Set([id]);
  for (let at: string | undefined = given.from; at !== undefined; at = cases[at]?.from) {
    if (seen.has(at)) {
      report(["cases", id, "from"], "case-cycle", "các trường hợp dựa vào nhau thành vòng tròn.");
      return;
    }
    seen.add(at);
  }
}

function checkMethods({ entry }: CheckedRecord<"procedure">, report: Report): void {
  const given = methodKeys.filter((key) => entry.value.methods[key] !== undefined);
  if (given.length === 0) {
    report(
      ["methods"],
      "no-method",
      "thủ tục phải có ít nhất một cách nộp hồ sơ.",
      "Ví dụ: inPerson: { where: trung-tam-hcc-xa, timeLimit: 5 ngày làm việc, fee: miễn phí }",
    );
  }
}

function checkFindings({ entry }: CheckedRecord<"procedure">, report: Report): void {
  const procedure = entry.value;
  if (procedure.source.compared === undefined) {
    report(
      ["source"],
      "not-compared",
      "chưa ghi ngày đối chiếu với nguồn chính thức.",
      "Thêm compared: 15/07/2026 sau khi đối chiếu.",
      true,
    );
  }
  for (const key of methodKeys) {
    const method = procedure.methods[key];
    if (method?.timeLimit?.kind === "unclear") {
      report(
        ["methods", key, "timeLimit"],
        "unclear-time",
        `thời hạn chưa rõ: ${method.timeLimit.why}.`,
        "Hỏi cơ quan công bố rồi ghi số kèm đơn vị.",
        true,
      );
    }
    if (method?.fee?.kind === "unclear") {
      report(
        ["methods", key, "fee"],
        "unclear-fee",
        `lệ phí chưa rõ: ${method.fee.why}.`,
        "Hỏi cơ quan công bố rồi ghi miễn phí hoặc số tiền.",
        true,
      );
    }
    if (method?.fee?.kind === "free" && method.feeNote && namesSum(method.feeNote)) {
      report(
        ["methods", key, "feeNote"],
        "free-with-sum",
        "ghi miễn phí nhưng ghi chú lại nêu một số tiền.",
        "Ghi số tiền đó vào feeExceptions với điều kiện của nó.",
        true,
      );
    }
  }
  if (/cấp huyện|phòng tư pháp/i.test(`${procedure.name} ${procedure.agencyNote ?? ""}`)) {
    report(
      ["name"],
      "abolished-level",
      "còn nhắc tới cấp huyện, đã bỏ từ 01/07/2025.",
      "Kiểm tra lại với quyết định công bố mới.",
      true,
    );
  }
}
