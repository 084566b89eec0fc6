import { gunzipSync } from "node:zlib";

/** One way to hand in a dossier, as a source record has it. */
export interface SourceMethod {
  hinh_thuc: string;
  thoi_han: number | undefined;
  don_vi: string | undefined;
  phi: SourceFee[];
  mo_ta: string | undefined;
}

export interface SourceFee {
  so_tien: number | undefined;
  don_vi_tien: string | undefined;
  ghi_chu: string | undefined;
}

export interface SourcePaper {
  ten: string;
  mau_don: string | undefined;
  ban_chinh: number;
  ban_sao: number;
}

export interface SourceGroup {
  truong_hop: string | undefined;
  giay_to: SourcePaper[];
}

export interface SourceLaw {
  ten: string;
  so_hieu: string | undefined;
}

/** A procedure in the shape of the national catalogue; the Vietnamese keys are those of the source. */
export interface SourceRecord {
  ma: string;
  ten: string;
  bo: string | undefined;
  quyet_dinh_cong_bo: string | undefined;
  cap_thuc_hien: string[];
  loai: string | undefined;
  linh_vuc: string | undefined;
  doi_tuong: string[];
  co_quan_thuc_hien: string | undefined;
  co_quan_co_tham_quyen: string | undefined;
  co_quan_duoc_uy_quyen: string | undefined;
  co_quan_phoi_hop: string | undefined;
  dia_chi_tiep_nhan: string | undefined;
  trinh_tu: string | undefined;
  cach_thuc: SourceMethod[];
  thanh_phan_ho_so: SourceGroup[];
  yeu_cau_dieu_kien: string | undefined;
  can_cu_phap_ly: SourceLaw[];
  ket_qua: { ten: string; ma: string | undefined }[];
  lien_quan: string | undefined;
  nguon: string | undefined;
}

export interface ParsedRecords {
  records: SourceRecord[];
  /** Numbers of the lines that are no record at all. */
  badLines: number[];
}

/** Reads JSON lines, plain or gzip; a line that is no record is told by its number. */
export function parseRecords(bytes: Uint8Array): ParsedRecords {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = new TextDecoder().decode(isGzip ? gunzipSync(bytes) : bytes);
  const records: SourceRecord[] = [];
  const badLines: number[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const record = parseRecord(line);
    if (record) records.push(record);
    else badLines.push(index + 1);
  });
  return { records, badLines };
}

function parseRecord(line: string): SourceRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const from = asObject(value);
    const ma = asText(from.ma);
    const ten = asText(from.ten);
    return ma === undefined || ten === undefined ? undefined : toRecord(from, ma, ten);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function toRecord(from: Loose, ma: string, ten: string): SourceRecord {
  return {
    ma,
    ten,
    bo: asText(from.bo),
    quyet_dinh_cong_bo: asText(from.quyet_dinh_cong_bo),
    cap_thuc_hien: asTexts(from.cap_thuc_hien),
    loai: asText(from.loai),
    linh_vuc: asText(from.linh_vuc),
    doi_tuong: asTexts(from.doi_tuong),
    co_quan_thuc_hien: asText(from.co_quan_thuc_hien),
    co_quan_co_tham_quyen: asText(from.co_quan_co_tham_quyen),
    co_quan_duoc_uy_quyen: asText(from.co_quan_duoc_uy_quyen),
    co_quan_phoi_hop: asText(from.co_quan_phoi_hop),
    dia_chi_tiep_nhan: asText(from.dia_chi_tiep_nhan),
    trinh_tu: asText(from.trinh_tu),
    cach_thuc: asObjects(from.cach_thuc).map(toMethod),
    thanh_phan_ho_so: asObjects(from.thanh_phan_ho_so).map(toGroup),
    yeu_cau_dieu_kien: asText(from.yeu_cau_dieu_kien),
    can_cu_phap_ly: asObjects(from.can_cu_phap_ly).map((law) => ({
      ten: asText(law.ten) ?? "",
      so_hieu: asText(law.so_hieu),
    })),
    ket_qua: asObjects(from.ket_qua).map((result) => ({
      ten: asText(result.ten) ?? "",
      ma: asText(result.ma),
    })),
    lien_quan: asText(from.lien_quan),
    nguon: asText(from.nguon),
  };
}

const toMethod = (from: Loose): SourceMethod => ({
  hinh_thuc: asText(from.hinh_thuc) ?? "",
  thoi_han: asNumber(from.thoi_han),
  don_vi: asText(from.don_vi),
  phi: asObjects(from.phi).map((fee) => ({
    so_tien: asNumber(fee.so_tien),
    don_vi_tien: asText(fee.don_vi_tien),
    ghi_chu: asText(fee.ghi_chu),
  })),
  mo_ta: asText(from.mo_ta),
});

const toGroup = (from: Loose): SourceGroup => ({
  truong_hop: asText(from.truong_hop),
  giay_to: asObjects(from.giay_to).map((paper) => ({
    ten: asText(paper.ten) ?? "",
    mau_don: asText(paper.mau_don),
    ban_chinh: asNumber(paper.ban_chinh) ?? 0,
    ban_sao: asNumber(paper.ban_sao) ?? 0,
  })),
});

type Loose = { [key: string]: unknown };

const asObject = (value: unknown): Loose =>
  typeof value === "object" && value !== null ? (value as Loose) : {};
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const asObjects = (value: unknown): Loose[] => asList(value).map(asObject);
const asText = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
const asTexts = (value: unknown): string[] => asList(value).flatMap((one) => asText(one) ?? []);
const asNumber = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
