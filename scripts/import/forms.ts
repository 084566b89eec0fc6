import { fold } from "#scripts/language/fold.ts";
import { slugOf, UniqueSlugs } from "./slugs.ts";
import type { YamlMap } from "./yaml.ts";

const LONGEST_NAME = 200;
const FORM_NUMBER = /(?:Mẫu|Phụ lục)(?: số)? (?:[A-ZĐ]{0,4}\d[0-9A-Za-z./-]*|[IVX]+)(?![\p{L}\d])/u;

/**
 * Collects forms over all procedures. A file name such as «Mẫu số 01.docx» names a hundred different
 * forms, so a form is known by its file and the paper it stands for together.
 */
export class FormRegister {
  #slugs = new UniqueSlugs();
  #bySource = new Map<string, string>();
  #forms: { [slug: string]: YamlMap } = {};

  /** The slug of the form of a paper; `source` is where its file is kept officially. */
  take(file: string, paperName: string, source: string): string {
    const key = `${file}\n${fold(paperName)}`;
    const known = this.#bySource.get(key);
    if (known !== undefined) return known;
    const name = paperName.length <= LONGEST_NAME ? paperName : baseName(file);
    const slug = this.#slugs.take(slugOf(name, 50));
    const number = FORM_NUMBER.exec(baseName(file))?.[0];
    this.#bySource.set(key, slug);
    this.#forms[slug] = { name, number, url: source, note: `Tên tệp ở nguồn: ${file}` };
    return slug;
  }

  /** All forms by slug, in the order of their slugs. */
  list(): { [slug: string]: YamlMap } {
    return Object.fromEntries(
      Object.entries(this.#forms).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  }
}

const baseName = (file: string): string => file.replace(/\.[A-Za-z]{2,5}$/, "").trim() || file;
