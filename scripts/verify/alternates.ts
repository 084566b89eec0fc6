import { urlOf } from "./addresses.ts";
import type { ScannedPage } from "./facts.ts";

/**
 * A page in several languages names all of them, itself among them, and each names the same ones back:
 * search engines take no notice of others. A page in the folder of a language says so in its `lang`.
 */
export function alternateFaults(
  pages: ReadonlyMap<string, ScannedPage>,
  codes: readonly string[],
): string[] {
  const byAddress = new Map(
    [...pages.values()].flatMap((page) =>
      page.canonical ? [[page.canonical, page] as const] : [],
    ),
  );
  return [...pages].flatMap(([name, page]) => {
    // A page that only leads on speaks Vietnamese wherever it stood.
    if (page.movedTo !== undefined) return [];
    const code = codes.find((one) => urlOf(name).startsWith(`/${one}/`)) ?? "vi";
    return [
      ...(page.lang === code || page.lang === ""
        ? []
        : [`lang là «${page.lang}», phải là «${code}»`]),
      ...(page.alternates.size > 0 ? alternatesOf(page, code, byAddress) : []),
      ...(page.alternates.size === 0 && code !== "vi" && !page.isHidden
        ? ["thiếu liên kết tới bản tiếng Việt (hreflang)"]
        : []),
    ].map((fault) => `${name}: ${fault}`);
  });
}

function alternatesOf(
  page: ScannedPage,
  code: string,
  byAddress: ReadonlyMap<string, ScannedPage>,
): string[] {
  const { alternates, canonical } = page;
  const said = wordsOf(alternates);
  return [
    ...(alternates.get(code) === canonical ? [] : [`hreflang «${code}» không phải là trang này`]),
    ...(alternates.get("x-default") === alternates.get("vi")
      ? []
      : ["hreflang «x-default» phải là bản tiếng Việt"]),
    ...[...alternates].flatMap(([language, url]) => {
      const other = byAddress.get(url);
      if (other === undefined) return [`hreflang «${language}» dẫn tới ${url}, không có trang này`];
      const isMutual = wordsOf(other.alternates) === said;
      return isMutual ? [] : [`hreflang «${language}»: ${url} không dẫn ngược lại`];
    }),
  ];
}

const wordsOf = (alternates: ReadonlyMap<string, string>) =>
  [...alternates]
    .map((pair) => pair.join(" "))
    .sort()
    .join("\n");

/** The languages of a site as its front page names them. */
export function languagesOf(pages: ReadonlyMap<string, ScannedPage>): string[] {
  const named = [...(pages.get("index.html")?.alternates.keys() ?? [])];
  return named.filter((code) => code !== "vi" && code !== "x-default");
}
