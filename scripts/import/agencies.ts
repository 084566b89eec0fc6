import { fold } from "#scripts/language/fold.ts";
import { NamedSlugs } from "./slugs.ts";
import { capitalised, cleanLine } from "./text.ts";
import type { YamlMap } from "./yaml.ts";

/** Words that the name of an agency begins with: a comma before one of them separates two agencies. */
const HEAD =
  "(?:Bộ|Cục|Chi [Cc]ục|Công đoàn|Các|Thi hành án|Tổng cục|Sở|[ỦU][ỷyỳý]? ?ban|Ủy ban|Uỷ ban|UBND|Công an|Chủ tịch|Ngân hàng|Cảng vụ|Ban|Phòng|Văn phòng|Chi nhánh|Thuế|Bảo hiểm|Kho bạc|Cơ quan|Cơ sở|Trung tâm|Tòa án|Hội đồng|Thủ tướng|Tổ chức|Đơn vị|Viện|Vụ|Thanh tra|Khu|Trường|Hội|Đại sứ|Lãnh sự|Hải quan|Biên phòng|Đội|Trạm|Tổ|Nhà|Học viện|Doanh nghiệp|Người|Giám đốc|Bưu điện|Tập đoàn|Công ty|Trưởng)";
const LIST = new RegExp(`[,;\\n]\\s*${HEAD}(?=[\\s]|$)|\\shoặc\\s`, "u");
const OF_MINISTRY = /^(.{3,}?) - (Bộ .+)$/u;
const LONGEST_NAME = 150;

interface Draft {
  names: Map<string, number>;
  parent: string | undefined;
}

/** What a record says of who performs it: one agency with a page of its own, or a text. */
export type AgencyReading = { slug: string } | { note: string } | undefined;

/** Collects agencies over all procedures; spellings of one name are one agency. */
export class AgencyRegister {
  #drafts = new Map<string, Draft>();
  #slugs = new NamedSlugs();

  /** Reads «cơ quan thực hiện». */
  take(raw: string | undefined): AgencyReading {
    const text = cleanLine(raw)?.replace(/[\s.;,]+$/, "");
    if (text === undefined) return undefined;
    if (text.length > LONGEST_NAME || LIST.test(text)) return { note: text };
    const [, own, ministry] = OF_MINISTRY.exec(text) ?? [];
    const parent = ministry === undefined ? undefined : this.#add(ministryName(ministry));
    return { slug: this.#add(own ?? ministryName(text), parent) };
  }

  #add(name: string, parent?: string): string {
    const slug = this.#slugs.of(name);
    const draft = this.#drafts.get(slug) ?? { names: new Map(), parent };
    const shown = capitalised(name);
    draft.names.set(shown, (draft.names.get(shown) ?? 0) + 1);
    if (parent !== slug) draft.parent ??= parent;
    this.#drafts.set(slug, draft);
    return slug;
  }

  /** All agencies by slug, in the order of their slugs. */
  list(): { [slug: string]: YamlMap } {
    const sorted = [...this.#drafts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(sorted.map(([slug, draft]) => [slug, toAgency(draft)]));
  }
}

function ministryName(written: string): string {
  const name = written.replace(/^Bộ NN (?:và|&) MT$/u, "Bộ Nông nghiệp và Môi trường");
  return name.replace(
    /^Bộ (?!phận|trưởng)(\p{Ll})/u,
    (_, letter: string) => `Bộ ${letter.toUpperCase()}`,
  );
}

function toAgency({ names, parent }: Draft): YamlMap {
  // The commonest spelling; of two as common the one with more capitals, which proper names have.
  const capitals = (name: string) => name.replace(/\P{Lu}/gu, "").length;
  const name = [...names].sort(
    ([a, countA], [b, countB]) => countB - countA || capitals(b) - capitals(a) || (a < b ? -1 : 1),
  )[0]?.[0];
  return { name: name ?? "", kind: kindOf(name ?? ""), level: levelOf(name ?? ""), parent };
}

function kindOf(name: string): string {
  if (/^(?:Chủ tịch|Thủ tướng|Giám đốc|Trưởng|Bộ trưởng|Người)\s/u.test(name)) return "chức danh";
  return /^(?:Phòng|Bộ phận|Văn phòng|Đội)\s/u.test(name) ? "bộ phận" : "cơ quan";
}

function levelOf(name: string): string | undefined {
  const plain = fold(name);
  if (/cap tinh|cap xa/.test(plain)) return /cap tinh/.test(plain) ? "tỉnh" : "xã";
  if (/^so /.test(plain)) return "tỉnh";
  return /^bo /.test(plain) && !/^bo phan/.test(plain) ? "bộ" : undefined;
}
