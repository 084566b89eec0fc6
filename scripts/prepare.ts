import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { vi } from "#layouts/text/vi.ts";
import type { SiteModel } from "#scripts/derive/model.ts";
import { deriveSite } from "#scripts/derive/site-model.ts";
import type { TranslatedModel } from "#scripts/derive/translation/translated-model.ts";
import { addFindings } from "#scripts/derive/upkeep/findings.ts";
import { addressOf } from "#scripts/derive/upkeep/redirects.ts";
import { yieldDocuments } from "#scripts/layer/national.ts";
import { unreadFiles } from "#scripts/layer/records.ts";
import { type Layer, type LayeredRecord, stackLayers } from "#scripts/layer/stack.ts";
import { readContentFolder } from "#scripts/read/content.ts";
import { type DataFolder, readDataFolder } from "#scripts/read/data.ts";
import { shownPath } from "#scripts/read/folder.ts";
import { orderProblems, type Problem, problemAt, problemOfFile } from "#scripts/read/problem.ts";
import { nodeAt, type TreeNode } from "#scripts/read/tree.ts";
import type { Dataset } from "#scripts/schema/dataset.ts";
import type { Kind } from "#scripts/schema/kinds.ts";
import { joinOfficeWords, officeWordFindings } from "#scripts/search/office-words.ts";
import { searchRecords } from "#scripts/search/records.ts";
import { readWords, type Words } from "#scripts/search/words.ts";
import { checkModelQuotes, checkQuotes } from "#scripts/validate/content/quotes.ts";
import { validateDataset } from "#scripts/validate/dataset.ts";
import { checkDisclosureAddresses } from "#scripts/validate/people-work/disclosures-together.ts";
import { checkRedirects } from "#scripts/validate/reference/redirects.ts";
import { recordWords } from "./context.ts";
import { findingsOf, namedFolders } from "./findings.ts";
import { linkProblemsByName } from "./links-by-name.ts";
import { pageProblems } from "./page-problems.ts";
import { basedOn, type Folders } from "./peek-site.ts";
import { languageCodes, splitPages, translateSite } from "./translations.ts";

/** What the law of the country gives everybody: the lowest layer of every site with procedures. */
const NATIONAL = join(import.meta.dirname, "national");

export interface Prepared {
  /** Absent when something is wrong. */
  dataset?: Dataset;
  model?: SiteModel;
  /** The site in other languages. */
  translated?: TranslatedModel[];
  /** The words of people: the country's and the office's. */
  words?: Words;
  problems: Problem[];
  /** Every folder that was read, for a preview to watch. */
  folders: string[];
}

/** Reads, layers, checks and derives a site: what build, check and preview share. */
export function prepareSite(folders: Folders, { withDrafts = false } = {}): Prepared {
  const problems: Problem[] = [];
  const own = readDataFolder(folders.data);
  const below = readLayersBelow(own, problems);
  const office = [...below, { name: nameOf(own), folder: own }];
  const national = office.some(hasProcedures) ? readDataFolder(NATIONAL) : undefined;
  const layers = [...(national ? [{ name: NATIONAL_NAME, folder: national }] : []), ...office];
  const content = readContentFolder(folders.content);
  for (const { folder } of layers) problems.push(...folder.problems);
  problems.push(...content.problems);
  const layered = yieldDocuments(stackLayers(layers, problems), national);
  const unread = layers.flatMap(({ folder }) => unreadFiles(folder));
  const copies = layers.flatMap(({ folder }) => folder.formFiles);
  const formFiles = new Map(copies.map((file) => [file.name, file]));
  const options = { dataDir: shownPath(folders.data), unread, formFiles, withDrafts };
  const codes = languageCodes(own);
  const pages = splitPages(content.files, codes);
  // A file that cannot be read hides its records: nobody can say then that one is missing.
  const isRead = !problems.some(isError);
  const treesByKind = (kind: Kind) => treesOf(kind, layered);
  const validated = validateDataset(layered, pages.vietnamese, options);
  problems.push(...validated.problems);
  const model = validated.dataset && deriveSite(validated.dataset);
  const words = validated.dataset && joinOfficeWords(readWords(), validated.dataset);
  const untranslated = { layers, layered, codes, pages: pages.translated };
  const translated = translateSite(
    { ...untranslated, dataset: validated.dataset, model },
    problems,
  );
  if (validated.dataset && model && words) {
    const records = searchRecords(model, recordWords(vi));
    problems.push(...modelProblems(validated.dataset, model, layered));
    problems.push(...pageProblems(model, vi, { markdown: content.files, treesOf: treesByKind }));
    problems.push(...officeWordFindings(validated.dataset, words, records));
  } else if (isRead) {
    problems.push(...linkProblemsByName(content.files, (kind) => treesByKind(kind).keys()));
  }
  const isGood = !problems.some(isError);
  if (isGood && model) {
    const names = namedFolders(
      folders.data,
      folders.content,
      below.map(({ folder }) => folder.dir),
    );
    names.push({ name: "scripts/national", dir: NATIONAL });
    addFindings(model, findingsOf(orderProblems(problems), names));
  }
  return {
    ...(isGood &&
      validated.dataset &&
      model &&
      words && { dataset: validated.dataset, model, words, translated }),
    problems: orderProblems(problems),
    folders: [...layers.map((layer) => layer.folder.dir), folders.content],
  };
}

const isError = ({ severity }: Problem) => severity === "error";

const NATIONAL_NAME = "Quy định chung của cả nước";

const hasProcedures = ({ folder }: Layer) =>
  folder.files.some(({ name }) => name.startsWith("procedures"));

/** What only the whole model shows: figures quoted that do not exist, two sources of one address. */
function modelProblems(
  dataset: Dataset,
  model: SiteModel,
  records: readonly LayeredRecord[],
): Problem[] {
  const ids = new Set(model.figures.keys());
  return [
    ...checkQuotes(dataset.pages, ids, dataset.site.place ?? ""),
    ...checkModelQuotes(dataset.models, treesOf("model", records), ids),
    ...model.register.conflicts.map(({ url, first, second, line }) => ({
      ...problemOfFile(second, {
        code: "address-taken",
        message: `địa chỉ «${url}» đã thuộc về ${first}.`,
        advice:
          line === undefined
            ? "Đổi tên tệp (tên tệp là địa chỉ của trang)."
            : "Địa chỉ còn trang thì không chuyển đi đâu được: bỏ dòng này, hoặc bỏ trang đó.",
      }),
      line: line ?? 1,
    })),
    ...checkRedirects(dataset.redirects, { addresses: model.register.all(), addressOf }),
    ...checkDisclosureAddresses(
      dataset.disclosures,
      treesOf("disclosure", records),
      model.register.all(),
    ),
  ];
}

function treesOf(kind: Kind, records: readonly LayeredRecord[]): Map<string, TreeNode> {
  const own = records.filter((record) => record.kind === kind);
  return new Map(own.map(({ id, node }) => [id, node]));
}

/** The data folders that `basedOn` names, nearest last; they must lie inside the checkout. */
function readLayersBelow(own: DataFolder, problems: Problem[]): Layer[] {
  const site = own.files.find((file) => file.name === "site.yaml")?.root;
  return basedOn(site).flatMap((item) => {
    const dir = resolve(own.dir, item.text);
    const refusal = refuseLayer(own.dir, dir);
    if (refusal === undefined) {
      const folder = readDataFolder(dir);
      return [{ name: nameOf(folder), folder }];
    }
    problems.push(
      problemAt(item.source, item.offset, {
        code: "layer-folder",
        path: "basedOn",
        message: `không dùng được «${item.text}» làm dữ liệu nền: ${refusal}.`,
        advice: "Chép thư mục đó vào cạnh dữ liệu của mình, ví dụ: basedOn: [../bo-tu-phap]",
      }),
    );
    return [];
  });
}

function refuseLayer(ownDir: string, dir: string): string | undefined {
  if (!existsSync(dir)) return "không có thư mục này";
  const root = checkoutOf(realpathSync(ownDir));
  const real = realpathSync(dir);
  if (real === realpathSync(ownDir)) return "đó là chính thư mục này";
  return real.startsWith(root + sep) ? undefined : `nó nằm ngoài kho dữ liệu ${root}`;
}

/** The nearest folder above that Git keeps; without Git, the folder that holds the data folder. */
function checkoutOf(dir: string): string {
  for (let at = dir; at !== dirname(at); at = dirname(at)) {
    if (existsSync(`${at}/.git`)) return at;
  }
  return dirname(dir);
}

function nameOf(folder: DataFolder): string {
  const site: TreeNode | undefined = folder.files.find((file) => file.name === "site.yaml")?.root;
  const agency = site && nodeAt(site, ["agency"]);
  const named = agency?.kind === "map" ? nodeAt(agency, ["sample"]) : agency;
  return named?.kind === "scalar" ? named.text : shownPath(folder.dir);
}
