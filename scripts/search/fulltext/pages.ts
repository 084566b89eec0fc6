import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContentView, ModelView, ProcedureView, SiteModel } from "#scripts/derive/model.ts";
import { escapeMarkup } from "#scripts/language/escape.ts";
import { foldableD } from "#scripts/language/fold.ts";
import type { Procedure } from "#scripts/schema/procedure.ts";

/** The words of one part of a page, with the anchor they stand under. */
export interface TextPart {
  id: string;
  heading: string;
  text: string;
}

/** A page as Pagefind reads it: only what a person would search for, without repeated labels. */
export interface TextPage {
  url: string;
  kind: string;
  title: string;
  code: string | undefined;
  parts: TextPart[];
  /** Named as those of the titles' search are. */
  filters: { [name: string]: readonly string[] };
}

/** Words that only the pages know: headings of a procedure's parts, and what Markdown shows. */
export interface PageWords {
  bring: string;
  steps: string;
  requirements: string;
  result: string;
  legalBasis: string;
  /** Title of the page of remedies, and of their part on the page of a procedure. */
  remedies: { page: string; part: string };
  contentParts: (content: ContentView) => TextPart[];
  /** The parts of a write-up that exist, with the figures they quote. */
  modelParts: (model: ModelView) => string[];
}

/** Chooses the words of every page that full-text search covers. */
export function textPages(model: SiteModel, words: PageWords): TextPage[] {
  return [
    // Their titles find the withdrawn ones; what they once asked for answers nobody's question.
    ...model.inForce.map((procedure) => procedurePage(procedure, words)),
    ...remediesPage(model, words),
    ...model.lifeEvents.map((event) =>
      plainPage(event.url, "event", event.name, [
        event.record.intro,
        ...event.steps.flatMap(({ record }) => [record.what, record.when, record.note]),
        ...event.together.flatMap(({ record }) => [record.name, record.note]),
      ]),
    ),
    ...model.documents.map(({ url, name, record }) =>
      plainPage(url, "document", name, [record.title, record.number, record.note]),
    ),
    ...model.indicators.map(({ url, name, record }) =>
      plainPage(url, "indicator", name, [record.definition]),
    ),
    ...model.models.map((view) => plainPage(view.url, "model", view.name, words.modelParts(view))),
    ...model.dialogues.map((dialogue) => ({
      ...plainPage(dialogue.url, "page", dialogue.name, []),
      parts: [
        { id: "", heading: "", text: dialogue.record.summary ?? "" },
        ...dialogue.petitions.map(({ anchor, record }) => ({
          ...{ id: anchor, heading: record.what, text: record.answer ?? "" },
        })),
      ],
    })),
    ...model.contents.map((content) => ({
      ...plainPage(content.url, "page", content.name, []),
      parts: [
        { id: "", heading: "", text: content.page.meta.description ?? "" },
        ...words.contentParts(content),
      ],
    })),
  ];
}

function procedurePage(procedure: ProcedureView, words: PageWords): TextPage {
  const { record } = procedure;
  const part = (
    id: string,
    heading: string,
    texts: readonly (string | undefined)[],
  ): TextPart[] => {
    const text = texts.filter(Boolean).join("\n");
    return text === "" ? [] : [{ id, heading, text }];
  };
  return {
    url: procedure.url,
    kind: "procedure",
    title: procedure.name,
    code: procedure.code,
    filters: {
      field: [procedure.field.name],
      levels: procedure.levels.map((level) => level.name),
      audience: procedure.audience.map((audience) => audience.name),
      methods: procedure.methods.map(({ key }) => key),
    },
    parts: [
      ...part("", "", [record.summary, ...(record.everydayNames ?? [])]),
      ...part(
        "can-chuan-bi",
        words.bring,
        procedure.papers.map((paper) => paper.record.name),
      ),
      ...part("trinh-tu", words.steps, Object.values(record.steps)),
      ...part("dieu-kien", words.requirements, [record.requirements]),
      ...part("ket-qua", words.result, [
        ...Object.values(record.results ?? {}).map((result) => result.name),
        record.next,
      ]),
      // What holds for all stands once, on a page of its own.
      ...part("truc-trac", words.remedies.part, ownRemedies(record)),
      ...part(
        "can-cu",
        words.legalBasis,
        procedure.legalBasis.map((document) => `${document.name} ${document.record.title}`),
      ),
    ],
  };
}

function ownRemedies({ refused, remedies }: Procedure): (string | undefined)[] {
  const own = Object.values(remedies ?? {});
  return [
    refused?.note,
    ...own.flatMap(({ title, right, steps }) => [title, right, ...Object.values(steps ?? {})]),
  ];
}

/** What people may do when something goes wrong, indexed once and not with every procedure. */
function remediesPage({ remedies }: SiteModel, words: PageWords): TextPage[] {
  const [url] = remedies[0]?.url.split("#") ?? [];
  if (url === undefined) return [];
  const parts = remedies.map(({ anchor, name, record, steps }) => ({
    ...{ id: anchor, heading: name, text: [record.right, ...steps].join("\n") },
  }));
  return [{ ...plainPage(url, "page", words.remedies.page, []), parts }];
}

function plainPage(
  url: string,
  kind: string,
  title: string,
  texts: readonly (string | undefined)[],
): TextPage {
  const text = texts.filter(Boolean).join("\n");
  return { url, kind, title, code: undefined, filters: {}, parts: [{ id: "", heading: "", text }] };
}

/** Writes the pages as small HTML files below a folder, at the addresses of the real ones. */
export function writeTextPages(pages: readonly TextPage[], dir: string): void {
  for (const page of pages) {
    const path = join(dir, page.url, "index.html");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textPageHtml(page));
  }
}

/** One text page as Pagefind reads it. */
export function textPageHtml(page: TextPage): string {
  const filters = Object.entries({ kind: [page.kind], ...page.filters }).flatMap(([name, values]) =>
    // The value stands in an attribute of its own, since a comma would end it.
    values.map(
      (value) => `<i data-pagefind-filter="${name}[data-v]" data-v="${escapeMarkup(value)}"></i>`,
    ),
  );
  const code = page.code ? `<i data-pagefind-meta="code[data-v]" data-v="${page.code}"></i>` : "";
  const kind = `<i data-pagefind-meta="kind[data-v]" data-v="${page.kind}"></i>`;
  const parts = page.parts.map(({ id, heading, text }) => {
    const title = id ? `<h2 id="${id}">${folded(heading)}</h2>` : "";
    return `${title}<p>${folded(text)}</p>`;
  });
  const body = [...filters, code, kind, `<h1>${folded(page.title)}</h1>`, ...parts].join("");
  return `<!doctype html><html lang="vi"><body data-pagefind-body>${body}</body></html>`;
}

/** Pagefind strips marks but keeps «đ»: written as d with a stroke mark, «dang» finds «đăng». */
const folded = (text: string) => foldableD(escapeMarkup(text));
