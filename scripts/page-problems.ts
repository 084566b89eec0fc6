import { anchorsOf, linksOf } from "#layouts/markdown.ts";
import { procedureAnchors } from "#layouts/parts/procedure/anchors.ts";
import type { Text } from "#layouts/text/vi.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import type { MarkdownFile } from "#scripts/read/content.ts";
import type { Problem } from "#scripts/read/problem.ts";
import { nodeAt, type Path, type TreeNode } from "#scripts/read/tree.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import { checkContentLinks } from "#scripts/validate/content/links.ts";
import { checkPageTitles, type PageTitle } from "#scripts/validate/content/page-titles.ts";

/** What pages are made from, with the place of every value. */
interface Sources {
  markdown: readonly MarkdownFile[];
  treesOf: (kind: Kind) => ReadonlyMap<string, TreeNode>;
}

/** What rendering would bring to light, told where it was written: links that lead nowhere, pages of one title. */
export function pageProblems(model: SiteModel, text: Text, sources: Sources): Problem[] {
  const files = new Map(sources.markdown.map((file) => [file.source.file, file]));
  return [...linkProblems(model, files), ...checkPageTitles(titlesOf(model, text, files, sources))];
}

/** Addresses that are kept free, though no page stands there. */
const NO_PAGE = ["/cap/", "/doi-tuong/", "/dia-phuong/", "/pagefind/", "/tep/"];

/** Places of the shell of every page. */
const SHELL_ANCHORS = ["noi-dung", "tim-nhanh", "gop-y"];

function linkProblems(model: SiteModel, files: ReadonlyMap<string, MarkdownFile>): Problem[] {
  const pages = new Set(model.register.all());
  for (const url of NO_PAGE) pages.delete(url);
  const bodies = new Map(model.contents.map(({ url, page }) => [url, page.body]));
  const procedures = new Map(model.procedures.map((procedure) => [procedure.url, procedure]));
  const linked = model.contents.flatMap(({ url, page }) => {
    const file = files.get(page.file);
    return file ? [{ file, url, links: linksOf(file.body) }] : [];
  });
  return checkContentLinks(linked, {
    pages,
    copies: new Set(model.forms.flatMap(({ copy }) => copy?.url ?? [])),
    anchorsOf: (url) => {
      const body = bodies.get(url);
      const procedure = procedures.get(url);
      if (body !== undefined) return new Set([...anchorsOf(body), ...SHELL_ANCHORS]);
      return procedure && new Set([...procedureAnchors(procedure), ...SHELL_ANCHORS]);
    },
  });
}

/** Titles of pages that carry a name and nothing else; a procedure's carries its code. */
function titlesOf(
  model: SiteModel,
  text: Text,
  files: ReadonlyMap<string, MarkdownFile>,
  { treesOf }: Sources,
): PageTitle[] {
  const site = [...treesOf("site").values()][0];
  const named = (kind: Kind, views: readonly Named[], path: Path = ["name"]) => {
    const trees = treesOf(kind);
    return views.map(({ slug, name, url }) => ({
      ...{ title: name, url },
      ...placeOf(trees.get(slug), path),
    }));
  };
  return [
    ...builtInTitles(text),
    ...model.sections.map(({ slug, name, url }) => ({
      ...{ title: name, url },
      ...placeOf(site, ["sections", slug, "name"]),
    })),
    ...named("agency", model.agencies),
    ...named("lifeEvent", model.lifeEvents),
    ...named("model", model.models),
    ...named("indicator", model.indicators),
    ...named("place", model.places),
    ...named("dialogue", model.dialogues),
    ...documentTitles(model, treesOf("document")),
    ...model.contents.map(({ name, url, page }) => ({
      ...{ title: name, url },
      ...placeOf(files.get(page.file)?.frontMatter, ["title"]),
    })),
  ];
}

interface Named {
  slug: string;
  name: string;
  url: string;
}

function documentTitles(model: SiteModel, trees: ReadonlyMap<string, TreeNode>): PageTitle[] {
  return model.documents.map(({ slug, url, record }) => {
    const { type, number, title } = record;
    return {
      ...{ title: number ? `${type} ${number}` : title, url },
      ...placeOf(trees.get(slug), [number ? "number" : "title"]),
    };
  });
}

function placeOf(tree: TreeNode | undefined, path: Path): Pick<PageTitle, "place"> {
  if (tree === undefined) return {};
  const { source, offset } = nodeAt(tree, path);
  return { place: { source, offset, path: path.join(".") } };
}

function builtInTitles(text: Text): PageTitle[] {
  const { lists, glossary, lifeEvents, openData, results, forms, documents, models } = text;
  return [
    { title: lists.procedures, url: "/thu-tuc/" },
    { title: lists.fields, url: "/linh-vuc/" },
    { title: text.agencies.title, url: "/co-quan/" },
    { title: lifeEvents.title, url: "/su-kien/" },
    { title: documents.title, url: "/van-ban/" },
    { title: forms.title, url: "/bieu-mau/" },
    { title: glossary.title, url: "/thuat-ngu/" },
    { title: results.title, url: "/ket-qua/" },
    { title: text.indicator.all, url: "/chi-so/" },
    { title: models.title, url: "/mo-hinh/" },
    { title: text.remedies.page, url: "/truc-trac/" },
    { title: text.search.title, url: "/tim-kiem/" },
    { title: openData.title, url: "/du-lieu/" },
    { title: text.disclosures.title, url: "/cong-khai/" },
    { title: text.upkeep.changes, url: "/thay-doi/" },
    { title: text.offline.title, url: "/ngoai-tuyen/" },
    { title: text.siteMap.title, url: "/so-do-trang/" },
  ];
}
