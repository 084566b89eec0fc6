import type { Dataset } from "#scripts/schema/dataset.ts";
import { addresses } from "../addresses.ts";
import { required } from "../figure/figures.ts";
import { byName } from "../lists.ts";
import type { ReceptionView } from "./people-work-views.ts";
import type { Referred } from "./referred.ts";

/** The timetables of citizen reception in dictionary order. */
export function deriveReceptions(dataset: Dataset, referred: Referred): ReceptionView[] {
  const views = [...dataset.receptions].map(([slug, { value: record }]) => ({
    slug,
    name: record.name,
    url: addresses.reception(slug),
    record,
    receiver: required(referred.agencies.get(record.receiver), record.receiver),
    calendar: addresses.receptionCalendar(slug),
  }));
  return byName(views);
}
