import { type Problem, problemAt } from "#scripts/read/problem.ts";
import type { SourceText } from "#scripts/read/source.ts";

/** The title of a page, and where an editor wrote it; a page of the generator's own has no place. */
export interface PageTitle {
  title: string;
  url: string;
  place?: { source: SourceText; offset: number; path: string };
}

/** Finds pages of one title: nobody can tell them apart in a list of results or of open tabs. */
export function checkPageTitles(titles: readonly PageTitle[]): Problem[] {
  const first = new Map<string, PageTitle>();
  return titles.flatMap((page) => {
    const earlier = first.get(page.title);
    if (earlier === undefined) {
      first.set(page.title, page);
      return [];
    }
    const { place } = page.place ? page : earlier;
    if (place === undefined) return [];
    return [
      problemAt(place.source, place.offset, {
        code: "title-taken",
        path: place.path,
        message: `trang ${page.url} trùng tiêu đề «${page.title}» với trang ${earlier.url}${writtenAt(page.place ? earlier : page)}.`,
        advice: "Thêm điều riêng của từng trang vào tiêu đề, ví dụ ngày, nơi hoặc năm.",
      }),
    ];
  });
}

function writtenAt({ place }: PageTitle): string {
  if (place === undefined) return "";
  const { file, line } = place.source.place(place.offset);
  return ` (${file}:${line})`;
}
