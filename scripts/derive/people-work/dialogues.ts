import { dayNumber } from "#scripts/language/calendar.ts";
import type { Dataset, Entry } from "#scripts/schema/dataset.ts";
import {
  type Dialogue,
  isPending,
  type Petition,
  petitionStatuses,
} from "#scripts/schema/dialogue.ts";
import { addresses } from "../addresses.ts";
import { required } from "../figure/figures.ts";
import type { DialogueView, PetitionView } from "./people-work-views.ts";
import { type Referred, sourceView } from "./referred.ts";

/** The dialogues with people, newest first, each with what became of its petitions. */
export function deriveDialogues(dataset: Dataset, referred: Referred): DialogueView[] {
  return [...dataset.dialogues.values()]
    .map((entry) => dialogueView(entry, referred))
    .sort((a, b) =>
      a.record.date === b.record.date
        ? a.slug < b.slug
          ? -1
          : 1
        : a.record.date < b.record.date
          ? 1
          : -1,
    );
}

function dialogueView({ id, value: record }: Entry<Dialogue>, referred: Referred): DialogueView {
  const place = required(referred.places.get(record.place), record.place);
  const petitions = Object.entries(record.petitions).map(([petitionId, petition]) =>
    petitionView(petitionId, petition, referred),
  );
  const count = (status: Petition["status"]) =>
    petitions.filter((petition) => petition.record.status === status).length;
  return {
    slug: id,
    name: record.name,
    url: addresses.dialogue(id),
    record,
    place: { name: place.name, url: place.figures.length > 0 ? place.url : undefined },
    receivedBy: record.receivedBy.map((slug) => required(referred.agencies.get(slug), slug)),
    source: record.source && sourceView(record.source, referred),
    petitions,
    counts: {
      resolved: count(petitionStatuses["đã giải quyết"]),
      answered: count(petitionStatuses["đã trả lời"]),
      open: count(petitionStatuses["đang giải quyết"]),
      overdue: count(petitionStatuses["quá hạn"]),
    },
  };
}

function petitionView(id: string, record: Petition, referred: Referred): PetitionView {
  const { handledBy, deadline, answeredOn } = record;
  const days = deadline && answeredOn ? dayNumber(answeredOn) - dayNumber(deadline) : 0;
  return {
    id,
    anchor: `kien-nghi-${id}`,
    record,
    handledBy: handledBy ? required(referred.agencies.get(handledBy), handledBy) : undefined,
    isPending: isPending(record),
    late: days > 0 ? days : undefined,
  };
}
