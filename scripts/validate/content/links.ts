import { nearestName } from "#scripts/language/nearest.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import { type Problem, type ProblemText, problemAt } from "#scripts/read/problem.ts";

/** A Markdown page with where its links and pictures lead, each with its offset in the body. */
export interface LinkedPage {
  file: MarkdownFile;
  url: string;
  links: readonly { target: string; offset: number; isPicture: boolean }[];
}

/** What the whole site knows of itself before it is rendered. */
export interface KnownAddresses {
  pages: ReadonlySet<string>;
  /** Our own copies of forms. */
  copies: ReadonlySet<string>;
  /** The anchors of a page; absent where nobody knows all of them. */
  anchorsOf: (url: string) => ReadonlySet<string> | undefined;
}

type Told = Pick<ProblemText, "code" | "message" | "advice">;

/** Finds links of Markdown pages that lead nowhere, and pictures that no page can show. */
export function checkContentLinks(pages: readonly LinkedPage[], known: KnownAddresses): Problem[] {
  return pages.flatMap(({ file, url, links }) => {
    const bodyStart = file.source.text.length - file.body.length;
    return links.flatMap(({ target, offset, isPicture }) => {
      const told = isPicture ? picture(target) : link(target, url, known);
      return told ? [problemAt(file.source, bodyStart + offset, told)] : [];
    });
  });
}

/** The folder of pages takes no pictures, and the security policy shows none of other sites. */
function picture(target: string): Told {
  const isOutside = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target);
  return {
    code: "picture-in-content",
    message: isOutside
      ? `ảnh «${target}» ở trang khác sẽ không hiện ra.`
      : `trang này không có ảnh «${target}».`,
    advice: "Viết nội dung của ảnh thành chữ, hoặc dẫn tới ảnh: [xem ảnh](https://…)",
  };
}

function link(target: string, from: string, known: KnownAddresses): Told | undefined {
  if (target === "") return emptyLink;
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return outside(target);
  if (target.startsWith("//")) {
    return { ...badForm(target, "thiếu https:"), advice: `Viết https:${target}` };
  }
  if (target.startsWith("#")) return anchor(from, target.slice(1), known);
  if (!target.startsWith("/")) return relative(target, from, known);
  return inside(target, known);
}

const emptyLink: Told = {
  code: "link-form",
  message: "liên kết chưa có địa chỉ.",
  advice: "Viết địa chỉ trong ngoặc tròn, ví dụ: [khai sinh](/thu-tuc/1.001193/)",
};

const badForm = (target: string, why: string) => ({
  code: "link-form",
  message: `liên kết «${target}» ${why}.`,
});

/** The forms of links that leave the site, each with what must stand behind its name. */
const OUTSIDE: ReadonlyMap<string, RegExp> = new Map([
  ["https", /^\/\/[^\s/]+\.[^\s/]+/],
  ["http", /^\/\/[^\s/]+\.[^\s/]+/],
  ["mailto", /^[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?.*)?$/],
  ["tel", /^\+?[\d().\s-]{3,}$/],
]);

function outside(target: string): Told | undefined {
  const [, scheme = "", rest = ""] = /^([^:]*):(.*)$/s.exec(target) ?? [];
  const form = OUTSIDE.get(scheme.toLowerCase());
  if (form?.test(decode(rest))) return undefined;
  return {
    ...badForm(target, form ? "viết chưa đủ" : "không phải https, mailto hay tel"),
    advice: "Ví dụ: https://dichvucong.gov.vn, mailto:ten@xa.gov.vn, tel:0123456789",
  };
}

/** Pages stand at several addresses' depths: only a link from the root leads to the same page everywhere. */
function relative(target: string, from: string, { pages }: KnownAddresses): Told {
  const { pathname, hash } = new URL(target, `https://x${from}`);
  const whole = decode(pathname).replace(/(?:\/index\.html|\.md)?\/?$/, "/");
  const near = pages.has(whole) ? whole : nearestName(whole, pages);
  return {
    ...badForm(target, "không viết từ gốc trang"),
    advice: near
      ? `Có phải là ${near}${hash}?`
      : "Viết cả phần sau tên miền, ví dụ: /tin-tuc/hop-dan/",
  };
}

/** Files of the site that only the build knows: open data, feeds, calendars. Verification looks at them. */
const FILE = /\.[a-z\d]+$/i;

function inside(target: string, known: KnownAddresses): Told | undefined {
  const [written = "", hash] = target.split("#");
  const path = decode(written.replace(/\?.*$/, ""));
  const { pages, copies } = known;
  if (pages.has(path)) return hash === undefined ? undefined : anchor(path, hash, known);
  const folder = path.replace(/(?:\/index\.html)?\/?$/, "/");
  if (pages.has(folder)) {
    return {
      ...badForm(target, "không kết thúc bằng dấu /"),
      advice: `Viết ${folder}${hash === undefined ? "" : `#${hash}`}`,
    };
  }
  const isCopy = path.startsWith("/bieu-mau/tep/");
  if (isCopy ? copies.has(path) : FILE.test(path) && !path.endsWith(".md")) return undefined;
  const near = nearestName(isCopy ? path : folder, isCopy ? copies : pages);
  return {
    code: "broken-link",
    message: isCopy ? `không có tệp «${path}».` : `trang này không có địa chỉ «${path}».`,
    advice: near ? `Có phải là ${near}?` : "Mở trang cần dẫn tới rồi chép phần sau tên miền.",
  };
}

function anchor(url: string, hash: string, { anchorsOf }: KnownAddresses): Told | undefined {
  const anchors = anchorsOf(url);
  const id = decode(hash);
  if (id === "" || anchors === undefined || anchors.has(id)) return undefined;
  const near = nearestName(id, anchors);
  return {
    code: "broken-anchor",
    message: `trang ${url} không có chỗ «#${id}».`,
    advice: near ? `Có phải là #${near}?` : `Các chỗ dẫn tới được: #${[...anchors].join(", #")}`,
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
