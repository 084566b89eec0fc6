import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import type { Manifest } from "./manifest.ts";

/** Addresses of a site, as far as this asks. */
interface Register {
  has: (url: string) => boolean;
}

/** Later pages of a list and the editors' pages come and go with what they list; nobody keeps a link to them. */
const PASSING = /\/trang-\d+\/$|^\/bien-tap\//;

/**
 * Pages of the published site that the new one no longer has and leads nowhere: each is a link that
 * somebody keeps. A preview (whose manifest names another generator) is nobody's site.
 * `file` is where a redirect belongs.
 */
export function goneAddresses(
  published: Manifest | undefined,
  generator: string,
  register: Register,
  file: string,
): Problem[] {
  if (published === undefined || published.generator !== generator) return [];
  const urls = Object.keys(published.files)
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`);
  return urls
    .filter((url) => !register.has(url) && !PASSING.test(url))
    .map((url) =>
      problemOfFile(file, {
        code: "address-gone",
        message: `địa chỉ «${url}» đã công bố, nay không còn trang.`,
        advice: adviceFor(url),
      }),
    );
}

function adviceFor(url: string): string {
  const redirect = `thêm vào redirects.yaml, ví dụ: ${url}: /`;
  const code = /^\/thu-tuc\/([^/]+)\/$/.exec(url)?.[1];
  const first = code
    ? `Giữ tệp procedures/${code}.yaml và ghi state: { is: bãi bỏ, reason: … }; hoặc `
    : "Trả trang về chỗ cũ, hoặc ";
  return `${first}${redirect} (nếu đây là một trang khác hẳn, hãy dựng vào thư mục khác bằng --out).`;
}
