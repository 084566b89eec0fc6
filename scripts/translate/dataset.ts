import { markForeign } from "#scripts/language/foreign.ts";
import type { RecordTree } from "#scripts/layer/records.ts";
import type { LayeredRecord } from "#scripts/layer/stack.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { toPlain } from "#scripts/read/tree.ts";
import type { Dataset, Entry } from "#scripts/schema/dataset.ts";
import { collectionKinds, type Kind, kinds, type RecordOf } from "#scripts/schema/kinds.ts";
import type { Done, Language, Translation } from "#scripts/schema/translation.ts";
import type { Terms } from "#scripts/schema/vocabulary.ts";
import { schemaProblems } from "#scripts/validate/record/schema-problems.ts";
import { keyOf, type Translations } from "./files.ts";
import type { TranslatedPage } from "./pages.ts";
import { isStale, type Originals } from "./records.ts";
import { withTerms } from "./terms.ts";
import { translateTree, type Wording } from "./tree.ts";

/** What one language has to offer. */
export interface Source {
  language: Language;
  translations: Translations;
  pages: readonly TranslatedPage[];
  /** The interface is in this language too, and calls closed lists so; otherwise it is in Vietnamese. */
  terms: Terms | undefined;
}

/**
 * The whole dataset in another language. Records go through their schemas again with translated
 * texts; runs in another language than that of the interface are marked (`scripts/language/foreign.ts`).
 */
export function translateDataset(
  dataset: Dataset,
  originals: Originals,
  source: Source,
  problems: Problem[],
): Translation {
  const done = new Map<Kind | "page", Map<string, Done>>();
  const read = <K extends Kind>(kind: K, id: string): RecordOf<K> | undefined => {
    const original = originals.get(keyOf({ kind, id }));
    const translation = source.translations.get(keyOf({ kind, id }));
    if (original === undefined) return undefined;
    if (translation !== undefined) {
      const ofKind = done.get(kind) ?? new Map<string, Done>();
      done.set(kind, ofKind.set(id, { isStale: isStale(translation, original) }));
    } else if (source.terms === undefined) return undefined;
    return readTranslated(kind, original, translation, source, problems);
  };
  const collections = Object.fromEntries(
    collectionKinds.map((kind) => {
      const { collection } = kinds[kind];
      const entries: ReadonlyMap<string, Entry<unknown>> = dataset[collection];
      const translated = [...entries].map(([id, entry]): [string, Entry<unknown>] => [
        id,
        { ...entry, value: read(kind, id) ?? entry.value },
      ]);
      return [collection, new Map(translated)];
    }),
  );
  done.set("page", new Map(source.pages.map(({ page, isStale }) => [page.name, { isStale }])));
  return {
    language: source.language,
    dataset: {
      ...dataset,
      // Each collection was made from that of its kind; TypeScript cannot follow the kind through the table.
      ...(collections as Pick<
        Dataset,
        (typeof kinds)[(typeof collectionKinds)[number]]["collection"]
      >),
      site: read("site", "site") ?? dataset.site,
      pages: translatedPages(dataset, source),
    },
    units: unitsOf(source),
    done,
  };
}

function unitsOf(source: Source): Map<string, string> {
  const { translated } = wordingOf(source);
  return new Map(
    [...source.translations.values()].flatMap(({ kind, id, node }): [string, string][] => {
      const unit = kind === "indicator" && node.kind === "map" && node.entries.get("unit")?.value;
      return unit && unit.kind === "scalar" ? [[id, translated(unit.text)]] : [];
    }),
  );
}

function readTranslated<K extends Kind>(
  kind: K,
  original: LayeredRecord,
  translation: RecordTree | undefined,
  source: Source,
  problems: Problem[],
): RecordOf<K> | undefined {
  const { schema } = kinds[kind];
  const node = translateTree(original.node, translation?.node, [schema], wordingOf(source));
  const parsed = schema.safeParse(toPlain(node));
  if (!parsed.success) {
    problems.push(...schemaProblems(node, schema, parsed.error.issues));
    return undefined;
  }
  return withTerms(kind, parsed.data as RecordOf<K>, source.terms);
}

/** Marked is what is in another language than the words around it. */
function wordingOf({ terms }: Source): Wording {
  const plain = (text: string) => text;
  return terms === undefined
    ? { vietnamese: plain, translated: markForeign }
    : { vietnamese: markForeign, translated: plain };
}

function translatedPages(dataset: Dataset, source: Source): Dataset["pages"] {
  const byName = new Map(source.pages.map(({ page }) => [page.name, page]));
  const { translated, vietnamese } = wordingOf(source);
  return dataset.pages.map((page) => {
    const own = byName.get(page.name);
    const said = own === undefined ? vietnamese : translated;
    const { meta } = own ?? page;
    const description = meta.description === undefined ? undefined : said(meta.description);
    return { ...(own ?? page), meta: { ...meta, title: said(meta.title), description } };
  });
}
