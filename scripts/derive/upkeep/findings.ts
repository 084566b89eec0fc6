import { addresses } from "../addresses.ts";
import { cutIntoPages } from "../lists.ts";
import type { SiteModel } from "../model.ts";
import type { Finding } from "./upkeep-views.ts";

/**
 * Adds what the check found to the model, for the page of editors: warnings, then notes, each code
 * together. They come last because some of them are about the model itself.
 */
export function addFindings(model: SiteModel, findings: readonly Finding[]): void {
  const key = ({ severity, code }: Finding) => `${severity === "warning" ? 0 : 1} ${code}`;
  model.findings = findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
  model.findingLists = cutIntoPages(addresses.editors, model.findings, ({ code }) => code);
  for (const { url } of model.findingLists.slice(1)) {
    model.register.claim({ url, source: "minh-bach" });
  }
}
