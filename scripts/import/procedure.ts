import type { AgencyRegister } from "./agencies.ts";
import { cutDebris } from "./debris.ts";
import type { DocumentRegister } from "./documents.ts";
import type { FieldRegister } from "./fields.ts";
import type { Findings } from "./findings.ts";
import type { FormRegister } from "./forms.ts";
import { readLaws } from "./laws.ts";
import { readMethods } from "./methods.ts";
import { PaperReader } from "./papers.ts";
import type { SourceRecord } from "./records.ts";
import type { TitleIndex } from "./related.ts";
import { slugOf, UniqueSlugs } from "./slugs.ts";
import { readSteps } from "./steps.ts";
import { cleanLine, cleanName, cleanText } from "./text.ts";
import { readAudience, readDecision, readLevels } from "./vocabulary.ts";
import type { YamlMap } from "./yaml.ts";

/** What all procedures of an import share. */
export interface Registers {
  findings: Findings;
  agencies: AgencyRegister;
  documents: DocumentRegister;
  fields: FieldRegister;
  forms: FormRegister;
  titles: TitleIndex;
  lawNumbers: ReadonlySet<string>;
}

const PORTAL = "https://dichvucong.gov.vn";

/** Turns one source record into the fields of `procedures/<code>.yaml`. */
export function readProcedure(record: SourceRecord, registers: Registers): YamlMap {
  const { findings } = registers;
  const code = record.ma;
  const field = registers.fields.take(record.linh_vuc);
  if (field === undefined) findings.add("field-missing", code);
  if (record.loai === undefined) findings.add("kind-missing", code);
  if (record.bo !== undefined) findings.add("ministry-left-out", code);
  const legalBasis = readLegalBasis(record, registers);
  const debris = cutDebris(record.yeu_cau_dieu_kien);
  if (debris.wasFound) findings.add("page-debris", code);
  const source = readSource(record, findings);
  const basisOf = (number: string) => legalBasis.find((slug) => slug === slugOf(number));
  const dossier = new PaperReader(code, source, registers.forms, findings);
  return {
    code,
    name: cleanLine(record.ten) ?? record.ten,
    keywords: debris.keywords,
    description: debris.description,
    field: field ?? registers.fields.take("Chưa phân lĩnh vực"),
    kind: cleanLine(record.loai),
    levels: readLevels(record.cap_thuc_hien, code, findings),
    audience: readAudience(record.doi_tuong, code, findings),
    ...readAgencies(record, registers),
    decision: readDecisionOf(record, findings),
    source: { url: source },
    state: "đang thực hiện",
    methods: readMethods(record.cach_thuc, { code, findings, basisOf }),
    ...dossier.read(record.thanh_phan_ho_so),
    steps: stepsOf(record, findings),
    requirements: debris.text,
    results: readResults(record, findings),
    related: registers.titles.find(record, findings),
    legalBasis: legalBasis.length > 0 ? legalBasis : undefined,
  };
}

function readAgencies(record: SourceRecord, { agencies, findings }: Registers): YamlMap {
  const agency = agencies.take(record.co_quan_thuc_hien);
  if (agency === undefined) findings.add("agency-missing", record.ma);
  else if ("note" in agency) findings.add("agency-list", record.ma);
  return {
    agency: agency && "slug" in agency ? agency.slug : undefined,
    agencyNote: agency && "note" in agency ? agency.note : undefined,
    competentAgency: cleanText(record.co_quan_co_tham_quyen),
    authorisedAgency: cleanText(record.co_quan_duoc_uy_quyen),
    coordinatingAgency: cleanText(record.co_quan_phoi_hop),
    receptionAddress: cleanText(record.dia_chi_tiep_nhan),
  };
}

function readSource(record: SourceRecord, findings: Findings): string {
  const url = record.nguon?.trim();
  if (url !== undefined && /^https?:\/\/[^\s"'<>]+$/.test(url)) return url;
  findings.add("source-missing", record.ma);
  return PORTAL;
}

function readDecisionOf(record: SourceRecord, findings: Findings): YamlMap | undefined {
  const decision = readDecision(record.quyet_dinh_cong_bo);
  if (decision === undefined) findings.add("decision-missing", record.ma);
  else if (decision.isMended) findings.add("decision-mended", record.ma);
  return decision && { number: decision.number };
}

function readLegalBasis(record: SourceRecord, registers: Registers): string[] {
  const { findings, documents, lawNumbers } = registers;
  const slugs = new Set<string>();
  for (const citation of readLaws(record.can_cu_phap_ly, lawNumbers, record.ma, findings)) {
    if (citation.number === undefined) findings.add("law-without-number", record.ma);
    const slug = documents.take(citation);
    if (slugs.has(slug)) findings.add("law-repeated", record.ma);
    slugs.add(slug);
  }
  return [...slugs];
}

function stepsOf(record: SourceRecord, findings: Findings): YamlMap {
  const steps = readSteps(record.trinh_tu);
  if (steps) return steps;
  findings.add("no-steps", record.ma);
  return { "1": "Nguồn không ghi trình tự thực hiện." };
}

function readResults(record: SourceRecord, findings: Findings): YamlMap | undefined {
  const slugs = new UniqueSlugs();
  const results = record.ket_qua.flatMap(({ ten, ma }) => {
    const name = cleanName(ten);
    return name === "" ? [] : [[slugs.take(slugOf(name, 40)), { name, code: cleanLine(ma) }]];
  });
  if (results.length > 0) return Object.fromEntries(results);
  findings.add("result-missing", record.ma);
  return undefined;
}
