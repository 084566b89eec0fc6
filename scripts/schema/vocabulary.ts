import { markForeign } from "#scripts/language/foreign.ts";

/** A word of a closed national vocabulary, with the slug of its page. */
export interface Term {
  slug: string;
  name: string;
}

/** Who performs a procedure; there is no district level since 01/07/2025. */
export const levels = {
  bộ: { slug: "bo", name: "Cấp bộ" },
  tỉnh: { slug: "tinh", name: "Cấp tỉnh" },
  xã: { slug: "xa", name: "Cấp xã" },
  khác: { slug: "khac", name: "Cơ quan khác" },
} as const satisfies { [written: string]: Term };

export type LevelSlug = (typeof levels)[keyof typeof levels]["slug"];

/** Who may file, in the words of the national portal. */
export const audiences = {
  "công dân việt nam": { slug: "cong-dan-viet-nam", name: "Công dân Việt Nam" },
  "người việt nam định cư ở nước ngoài": {
    slug: "nguoi-viet-nam-dinh-cu-o-nuoc-ngoai",
    name: "Người Việt Nam định cư ở nước ngoài",
  },
  "người nước ngoài": { slug: "nguoi-nuoc-ngoai", name: "Người nước ngoài" },
  "người nước ngoài cư trú tại việt nam": {
    slug: "nguoi-nuoc-ngoai-cu-tru-tai-viet-nam",
    name: "Người nước ngoài cư trú tại Việt Nam",
  },
  "cán bộ, công chức, viên chức": {
    slug: "can-bo-cong-chuc-vien-chuc",
    name: "Cán bộ, công chức, viên chức",
  },
  "doanh nghiệp": { slug: "doanh-nghiep", name: "Doanh nghiệp" },
  "doanh nghiệp việt nam": { slug: "doanh-nghiep-viet-nam", name: "Doanh nghiệp Việt Nam" },
  "doanh nghiệp có vốn đầu tư nước ngoài": {
    slug: "doanh-nghiep-co-von-dau-tu-nuoc-ngoai",
    name: "Doanh nghiệp có vốn đầu tư nước ngoài",
  },
  "tổ chức (không bao gồm doanh nghiệp, htx)": {
    slug: "to-chuc",
    name: "Tổ chức (không bao gồm doanh nghiệp, HTX)",
  },
  "tổ chức nước ngoài": { slug: "to-chuc-nuoc-ngoai", name: "Tổ chức nước ngoài" },
  "hợp tác xã": { slug: "hop-tac-xa", name: "Hợp tác xã" },
  "đảng viên": { slug: "dang-vien", name: "Đảng viên" },
  "tổ chức đảng": { slug: "to-chuc-dang", name: "Tổ chức Đảng" },
} as const satisfies { [written: string]: Term };

/** The ways to hand in a dossier, in the order a page shows them. */
export const methodKeys = ["inPerson", "online", "post"] as const;
export type MethodKey = (typeof methodKeys)[number];

/** How much of a procedure can be done online. */
export const onlineLevels = {
  "toàn trình": "full",
  "một phần": "partial",
  "cung cấp thông tin": "information",
} as const;

/** Kinds of documents that are cited or quoted. */
export const documentTypes = {
  luật: "Luật",
  "pháp lệnh": "Pháp lệnh",
  "nghị quyết": "Nghị quyết",
  "nghị định": "Nghị định",
  "thông tư": "Thông tư",
  "thông tư liên tịch": "Thông tư liên tịch",
  "quyết định": "Quyết định",
  "chỉ thị": "Chỉ thị",
  "kết luận": "Kết luận",
  "báo cáo": "Báo cáo",
  "công văn": "Công văn",
  khác: "Văn bản",
} as const;

/** Words of another language by the Vietnamese ones. */
type Names = { readonly [vietnamese: string]: string };

/** What another language calls the words of closed lists, and common units; a unit it lacks stays Vietnamese. */
export interface Terms {
  levels: { readonly [slug in LevelSlug]: string };
  audiences: { readonly [slug in (typeof audiences)[keyof typeof audiences]["slug"]]: string };
  documentTypes: { readonly [type in (typeof documentTypes)[keyof typeof documentTypes]]: string };
  /** What is counted, after a number. */
  units: Names;
  /** What a sum is asked for each of. */
  per: Names;
}

/** A unit as pages in another language write it; in Vietnamese, marked so, where the language has no word. */
export function unitIn(unit: string, names: Names | undefined): string {
  return names === undefined ? unit : (names[unit] ?? markForeign(unit));
}
