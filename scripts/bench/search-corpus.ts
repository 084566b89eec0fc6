import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { SearchRecord } from "#scripts/search/engine/record.ts";

/** A record to be searched, with the text its page would show. */
export type CorpusRecord = { record: SearchRecord & { code: string }; body: string };

/** A question and the codes that answer it; none means that nothing should. */
export type BenchQuestion = { question: string; codes: string[]; kind: string };

/** Reads records, JSON lines plain or gzip, in the shape of the corpus the benchmark was written for. */
export function readCorpus(file: string): CorpusRecord[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(
    "utf8",
  );
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => toRecord(fields(JSON.parse(line))));
}

/** Reads questions: a JSON list of question, codes and kind. */
export function readQuestions(file: string): BenchQuestion[] {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  return list(parsed)
    .map(fields)
    .map(({ question, codes, kind }) => ({
      question: String(question),
      codes: list(codes).map(String),
      kind: String(kind),
    }));
}

function toRecord(row: Record<string, unknown>): CorpusRecord {
  const code = String(row.ma);
  const methods = list(row.cach_thuc).map(fields);
  const first = methods[0];
  const line = first
    ? [first.thoi_han, first.don_vi, first.hinh_thuc].filter(Boolean).join(" ")
    : "";
  const record = {
    kind: "procedure" as const,
    code,
    url: `/thu-tuc/${code}/`,
    title: String(row.ten),
    names: [],
    field: String(row.linh_vuc),
    levels: list(row.cap_thuc_hien).map(String),
    audience: list(row.doi_tuong).map(String),
    methods: [...new Set(methods.map(({ hinh_thuc }) => String(hinh_thuc)))],
    results: list(row.ket_qua)
      .map(fields)
      .map(({ ten }) => String(ten)),
    line,
  };
  const papers = list(row.thanh_phan_ho_so)
    .map(fields)
    .flatMap(({ giay_to }) =>
      list(giay_to)
        .map(fields)
        .map(({ ten }) => String(ten)),
    );
  const body = [row.trinh_tu, ...papers, row.yeu_cau_dieu_kien, ...record.results];
  return { record, body: body.filter((part) => typeof part === "string").join("\n") };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
