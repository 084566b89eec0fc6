import type { Dataset } from "#scripts/schema/dataset.ts";
import { required } from "../figure/figures.ts";
import { byName } from "../lists.ts";
import { linkTo } from "../procedure/procedures.ts";
import type { CultureRulesView } from "./people-work-views.ts";
import { type Referred, sourceView } from "./referred.ts";

/** The register of office-culture rules, with how many agencies have adopted theirs. */
export function deriveCultureRules(
  dataset: Dataset,
  referred: Referred,
): CultureRulesView | undefined {
  const [entry] = dataset.cultureRules.values();
  if (entry === undefined) return undefined;
  const { about, statements = {}, agencies = {} } = entry.value;
  const named = Object.keys(agencies).map((slug) => required(referred.agencies.get(slug), slug));
  return {
    about: required(referred.places.get(about), about).name,
    statements: Object.values(statements).map(({ text, source }) => ({
      text,
      source: sourceView(source, referred),
    })),
    agencies: byName(named).map((agency) => {
      const record = required(agencies[agency.slug], agency.slug);
      return { agency, record, document: linkTo(referred.documents.get(record.document ?? "")) };
    }),
    adopted: Object.values(agencies).filter(({ status }) => status === "adopted").length,
  };
}
