import type { ScannedPage } from "./facts.ts";

/** What must hold of one page by itself; one Vietnamese text for each fault. */
export function pageFaults(page: ScannedPage, url: string, base: string): string[] {
  const { headings, title, lang, kind, ids, references } = page;
  const ones = headings.filter((level) => level === 1).length;
  return [
    ...page.faults,
    ...(ones === 1 ? [] : [`có ${ones} tiêu đề h1, phải có đúng một`]),
    ...headingFaults(headings),
    ...(title.trim() === "" ? ["thiếu <title>"] : []),
    ...(lang === "" ? ["thiếu ngôn ngữ của trang (lang)"] : []),
    ...(kind === "" ? ["thiếu data-kind trên <main>"] : []),
    ...[...references]
      .filter((id) => !ids.has(id))
      .map((id) => `nhãn trỏ tới id «${id}» không có trên trang`),
    ...lengthFaults(page),
    ...policyFaults(page.csp),
    ...canonicalFaults(page, url, base),
  ];
}

/** A longer list is cut into pages: a person scans it on a phone. */
const MOST_ROWS = 200;

/** Pages that are led to from elsewhere, such as those for editors, may be as long as they need. */
function lengthFaults({ mostRows, isHidden }: ScannedPage): string[] {
  const isLong = mostRows > MOST_ROWS && !isHidden;
  return isLong ? [`có danh sách ${mostRows} dòng, nhiều hơn ${MOST_ROWS}`] : [];
}

/** A reader who jumps from heading to heading must not miss a level. */
function headingFaults(levels: readonly number[]): string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1
      ? [`tiêu đề nhảy từ ${before === 0 ? "đầu trang" : `h${before}`} sang h${level}`]
      : [];
  });
}

/** Sources that would let a page run or load what the site did not bring. */
const LOOSE = /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|data:(?!\s*(?:;|$))/;

function policyFaults(policy: string): string[] {
  if (policy === "") return ["thiếu chính sách bảo mật nội dung (CSP) trong thẻ meta"];
  const faults = policy.split(";").flatMap((part) => {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    const allowed = sources.join(" ");
    const isImages = name === "img-src" && allowed === "'self' data:";
    return LOOSE.test(allowed) && !isImages ? [`CSP quá lỏng: ${part.trim()}`] : [];
  });
  const isClosed = /(?:^|;)\s*default-src 'none'\s*(?:;|$)/.test(policy);
  return isClosed ? faults : [...faults, "CSP phải có default-src 'none'"];
}

function canonicalFaults(page: ScannedPage, url: string, base: string) {
  const { canonical, isHidden, movedTo } = page;
  if (canonical === undefined) return isHidden ? [] : ["thiếu địa chỉ chính thức (canonical)"];
  if (movedTo !== undefined && !isHidden) return ["trang đã chuyển phải có noindex"];
  const wanted = movedTo ?? base + url.slice(1);
  const isRight = URL.canParse(canonical) && new URL(canonical).pathname === encodeURI(wanted);
  return isRight ? [] : [`địa chỉ chính thức ${canonical} không dẫn về ${wanted}`];
}

/** Pages with one title cannot be told apart in a list of results or of open tabs. */
export function titleFaults(pages: ReadonlyMap<string, ScannedPage>): string[] {
  const first = new Map<string, string>();
  const faults: string[] = [];
  for (const [name, { title }] of pages) {
    const earlier = first.get(title);
    if (earlier === undefined) first.set(title, name);
    else faults.push(`${name}: trùng <title> «${title}» với ${earlier}`);
  }
  return faults;
}
