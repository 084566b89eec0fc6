/** Every address of the site below its base; links to pages end with a slash. */
export const addresses = {
  home: "/",
  procedures: "/thu-tuc/",
  procedure: (code: string) => `/thu-tuc/${code}/`,
  fields: "/linh-vuc/",
  field: (slug: string) => `/linh-vuc/${slug}/`,
  fieldBooklet: (slug: string, part: number) =>
    `/linh-vuc/${slug}/in/${part > 1 ? `phan-${part}/` : ""}`,
  catalogueBooklet: "/thu-tuc/in/",
  agencies: "/co-quan/",
  agency: (slug: string) => `/co-quan/${slug}/`,
  level: (slug: string) => `/cap/${slug}/`,
  audience: (slug: string) => `/doi-tuong/${slug}/`,
  lifeEvents: "/su-kien/",
  lifeEvent: (slug: string) => `/su-kien/${slug}/`,
  documents: "/van-ban/",
  document: (slug: string) => `/van-ban/${slug}/`,
  forms: "/bieu-mau/",
  formCopy: (name: string) => `/bieu-mau/tep/${name}`,
  glossary: "/thuat-ngu/",
  results: "/ket-qua/",
  period: (period: string) => `/ket-qua/${period}/`,
  indicators: "/chi-so/",
  indicator: (id: string) => `/chi-so/${id}/`,
  place: (slug: string) => `/dia-phuong/${slug}/`,
  models: "/mo-hinh/",
  model: (slug: string) => `/mo-hinh/${slug}/`,
  dialogues: "/doi-thoai/",
  dialogue: (slug: string) => `/doi-thoai/${slug}/`,
  cultureRules: "/van-hoa-cong-so/",
  criteria: "/tieu-chi-dan-van/",
  criteriaTable: (slug: string) => `/tieu-chi-dan-van/#${slug}`,
  receptions: "/lich-tiep-dan/",
  remedies: "/truc-trac/",
  reception: (slug: string) => `/lich-tiep-dan/#${slug}`,
  receptionCalendar: (slug: string) => `/lich-tiep-dan/${slug}.ics`,
  disclosures: "/cong-khai/",
  quarter: (id: string) => `/cong-khai/${id}/`,
  openData: "/du-lieu/",
  search: "/tim-kiem/",
  offline: "/ngoai-tuyen/",
  siteMap: "/so-do-trang/",
  withdrawn: "/thu-tuc/ngung-thuc-hien/",
  changes: "/thay-doi/",
  changesOfField: (slug: string) => `/thay-doi/${slug}/`,
  feed: "/feed.xml",
  fieldFeed: (slug: string) => `/linh-vuc/${slug}/feed.xml`,
  editors: "/bien-tap/",
  reviews: "/bien-tap/ra-soat/",
  reviewsJson: "/bien-tap/ra-soat.json",
  notFound: "/404.html",
  section: (slug: string) => `/${slug}/`,
  contentPage: (section: string, slug: string) => (section ? `/${section}/${slug}/` : `/${slug}/`),
} as const;

/** First parts of addresses that content may not take, though no page stands there yet. */
export const reservedParts: readonly string[] = [
  ...["thu-tuc", "linh-vuc", "co-quan", "cap", "doi-tuong", "su-kien", "van-ban", "bieu-mau"],
  ...["thuat-ngu", "ket-qua", "chi-so", "dia-phuong", "mo-hinh", "tim-kiem", "du-lieu"],
  ...[
    "doi-thoai",
    "van-hoa-cong-so",
    "tieu-chi-dan-van",
    "lich-tiep-dan",
    "truc-trac",
    "cong-khai",
  ],
  ...["thay-doi", "bien-tap", "so-do-trang", "pagefind", "tep", "en"],
  "ngoai-tuyen",
];

/** One source of an address: a record, a page, or the generator itself. */
export interface Claim {
  url: string;
  /** File that asks for the address, or the name of a built-in page. */
  source: string;
  /** Line of the file, where it holds many. */
  line?: number | undefined;
}

/** Two sources that want one address. */
export interface AddressConflict {
  url: string;
  first: string;
  second: string;
  /** Line of the second source. */
  line: number | undefined;
}

/** Keeps every address with its source; the only place that knows whether one is taken. */
export class AddressRegister {
  #sources = new Map<string, string>();
  readonly conflicts: AddressConflict[] = [];

  /** Takes an address for a source; a second source of it is kept as a conflict. */
  claim({ url, source, line }: Claim): void {
    const first = this.#sources.get(url);
    if (first === undefined) this.#sources.set(url, source);
    else this.conflicts.push({ url, first, second: source, line });
  }

  has(url: string): boolean {
    return this.#sources.has(url);
  }

  /** All addresses in order. */
  all(): string[] {
    return [...this.#sources.keys()].sort();
  }
}
