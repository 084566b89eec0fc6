import { smallSite } from "#tests/small-site.ts";
import type { Files } from "#tests/temporary.ts";
import type { Mistake } from "./mistakes.ts";

const SITE = "data/site.yaml";
const BIRTH = "data/languages/en/procedures/1.000001.yaml";
const AGENCIES = "data/languages/en/agencies.yaml";
const PAGE = "content/en/tin-tuc/hop-dan.md";

const english: Files = { [SITE]: `${smallSite[SITE]}languages: { en: English }\n` };
const inEnglish = (files: Files): Files => ({ ...english, ...files });

/** The whole birth registration of the small site in English, with one text put in place of another. */
function birth(from = "", to = ""): Files {
  const whole = `of: "e9c8b9c2"
name: Birth registration
papers:
  to-khai: { name: Birth registration form }
  can-cuoc: { name: Identity card }
cases:
  thong-thuong: { when: The father or mother registers }
steps: { 1: Hand in the papers, 2: Take the certificate home }
`;
  if (!whole.includes(from)) throw new Error(`the translation has no «${from}»`);
  return inEnglish({ [BIRTH]: whole.replace(from, to) });
}

/** A translation that nothing is wrong with. */
export const wholeTranslation = birth();

export const translationMistakes: readonly Mistake[] = [
  [
    "a language with a code of its own making",
    { [SITE]: `${smallSite[SITE]}languages: { english: English }\n` },
    "bad-language",
  ],
  [
    "a folder of a language that the site does not name",
    inEnglish({ "data/languages/eng/fields.yaml": "ho-tich: { name: Civil status }\n" }),
    "unknown-language",
  ],
  [
    "a language that no site.yaml names",
    { "data/languages/km/fields.yaml": "ho-tich: { name: អត្រានុកូលដ្ឋាន }\n" },
    "unknown-language",
  ],
  [
    "a translation of a kind that does not exist",
    inEnglish({ "data/languages/en/agences.yaml": "a: { name: A }\n" }),
    "unknown-file",
  ],
  [
    "a translation of no record",
    inEnglish({ [AGENCIES]: "mot-cu: { name: One-stop counter }\n" }),
    "translation-without-record",
  ],
  [
    "a translation of what is of no language",
    inEnglish({ "data/languages/en/redirects.yaml": "/cu/: /moi/\n" }),
    "not-translatable",
  ],
  [
    "a paper that the Vietnamese record does not have",
    birth("can-cuoc:", "can-cuc:"),
    "translation-of-nothing",
  ],
  [
    "a field that no record has",
    birth("name: Birth registration\n", "name: Birth registration\ntitle: Births\n"),
    "translation-of-nothing",
  ],
  [
    "a translated code",
    birth("name: Birth registration\n", 'name: Birth registration\ncode: "1.000001"\n'),
    "not-translatable",
  ],
  [
    "a translated time limit",
    birth("papers:", "methods: { inPerson: { timeLimit: 1 working day } }\npapers:"),
    "not-translatable",
  ],
  [
    "a translated list of references",
    birth("papers:", "levels: [commune]\npapers:"),
    "not-translatable",
  ],
  [
    "a text where papers stand",
    birth("{ name: Identity card }", "Identity card"),
    "translation-shape",
  ],
  ["an empty translation", birth("name: Identity card", "name:"), "empty-value"],
  ["a version that is none", birth("e9c8b9c2", "v2"), "bad-version"],
  ["a translation without its version", birth('of: "e9c8b9c2"\n', ""), "translation-no-version"],
  ["a translation of an earlier text", birth("e9c8b9c2", "00000000"), "translation-stale"],
  [
    "a translation that is not whole",
    birth("steps: { 1: Hand in the papers, 2: Take the certificate home }\n", ""),
    "untranslated",
  ],
  [
    "a translated page of no page",
    inEnglish({ "content/en/tin-tuc/hop-da.md": "---\ntitle: A meeting\n---\n" }),
    "translation-without-record",
  ],
  [
    "a translated page with a date of its own",
    inEnglish({ [PAGE]: "---\ntitle: A meeting\ndate: 05/07/2026\n---\n" }),
    "unknown-field",
  ],
  [
    "a translated page that quotes no figure",
    inEnglish({ [PAGE]: '---\nof: "c28b4922"\ntitle: A meeting\n---\n[[tiep-nhan/2017]] cases\n' }),
    "unknown-figure",
  ],
];
