import { parse } from "csv-parse/sync";
import { wholeAddresses } from "#scripts/context.ts";
import { type Exported, exportOpenData } from "#scripts/export/open-data.ts";
import { prepareSite } from "#scripts/prepare.ts";
import { fixtureFolders } from "../fixture-site.ts";
import { checkSite } from "../small-site.ts";
import type { Files } from "../temporary.ts";

/** The open data of the small site with some files changed, as texts by address. */
export function exportSmallSite(files: Files = {}) {
  const { dataset, model, messages } = checkSite(files);
  if (dataset === undefined || model === undefined) throw new Error(messages);
  return readable(exportOpenData(dataset, model, wholeAddresses(model, "/minh-bach/")));
}

/** The open data of a fixture site, as texts by address. */
export function exportFixture(name: string) {
  const { dataset, model } = prepareSite(fixtureFolders(name));
  if (dataset === undefined || model === undefined) throw new Error(`${name} has errors`);
  return readable(exportOpenData(dataset, model, wholeAddresses(model, "/")));
}

function readable(exported: Exported) {
  const texts = new Map(exported.files.map(({ url, bytes }) => [url, textOf(bytes)]));
  const text = (url: string) => texts.get(url) ?? "";
  return {
    exported,
    addresses: [...texts.keys()],
    text,
    json: (url: string) => JSON.parse(text(url)),
    rows: (url: string) => readCsv(text(url), url.endsWith("-excel.csv") ? ";" : ","),
  };
}

/** UTF-8 as it stands, with its byte order mark. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Reads a CSV with a parser that is not ours, strict about quotes and the number of cells. */
export function readCsv(text: string, delimiter: string): string[][] {
  return parse(text, { bom: true, delimiter, record_delimiter: "\r\n" });
}
