import type { Dataset } from "#scripts/schema/dataset.ts";
import { deriveCriteria } from "./criteria.ts";
import { deriveCultureRules } from "./culture-rules.ts";
import { deriveDialogues } from "./dialogues.ts";
import type { PeopleWork } from "./people-work-views.ts";
import { deriveReceptions } from "./receptions.ts";
import type { Referred } from "./referred.ts";

/** Everything pages show of dialogues, office culture, criteria and reception. */
export function derivePeopleWork(dataset: Dataset, referred: Referred): PeopleWork {
  return {
    dialogues: deriveDialogues(dataset, referred),
    cultureRules: deriveCultureRules(dataset, referred),
    criteria: deriveCriteria(dataset, referred),
    receptions: deriveReceptions(dataset, referred),
  };
}
