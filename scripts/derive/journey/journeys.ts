import type { Dataset } from "#scripts/schema/dataset.ts";
import type { LifeEvent } from "#scripts/schema/life-event.ts";
import { addresses } from "../addresses.ts";
import { basisOf } from "../legal-basis.ts";
import type {
  DocumentView,
  JourneyStep,
  LifeEventView,
  ProcedureView,
  TogetherView,
} from "../model.ts";
import { journeyFees } from "./journey-fees.ts";
import { sharedPapers } from "./shared-papers.ts";

/** The views that journeys point at, made before them. */
interface Referred {
  procedures: ReadonlyMap<string, ProcedureView>;
  documents: ReadonlyMap<string, DocumentView>;
}

/** Makes the journey of every life event, and tells each procedure where in which it stands. */
export function deriveJourneys(dataset: Dataset, referred: Referred): LifeEventView[] {
  return [...dataset.lifeEvents].map(([slug, { value: record }]) => {
    const event = { slug, name: record.name, url: addresses.lifeEvent(slug) };
    const steps = deriveSteps(record, event.url, referred);
    const stages = stagesOf(steps);
    labelSteps(stages);
    const together = deriveTogether(record, event.url, steps, referred);
    const isOrdered = steps.some(({ after }) => after.length > 0);
    const told = [
      ...steps.map((step) => ({ steps: [step], procedures: step.procedures })),
      ...together,
    ];
    for (const { steps: here, procedures } of told) {
      const place = { event, steps: here, ...neighbours(here, steps, isOrdered) };
      for (const procedure of new Set(procedures)) {
        procedure.journeys.push(place);
        if (!procedure.lifeEvents.some((link) => link.slug === slug))
          procedure.lifeEvents.push(event);
      }
    }
    return {
      ...event,
      record,
      ...{ steps, stages, together },
      shared: sharedPapers(steps),
      fees: journeyFees(steps),
    };
  });
}

function deriveSteps(record: LifeEvent, url: string, referred: Referred): JourneyStep[] {
  const steps = Object.entries(record.steps).map(([id, step]): JourneyStep => {
    const link = { slug: id, name: step.what, url: `${url}#buoc-${id}` };
    return {
      ...link,
      label: "",
      record: step,
      procedures: proceduresOf(step.procedures, referred),
      basis: basisOf(step.basis, referred.documents),
      after: [],
    };
  });
  for (const step of steps) step.after = chosen(step.record.after, steps);
  return steps;
}

const proceduresOf = (codes: readonly string[] | undefined, { procedures }: Referred) =>
  (codes ?? []).flatMap((code) => procedures.get(code) ?? []);

/** The steps that a list of ids names, in the order of the journey. */
const chosen = (ids: readonly string[] | undefined, steps: readonly JourneyStep[]) =>
  steps.filter(({ slug }) => ids?.includes(slug) === true);

/**
 * Steps that may be done at the same time stand in one stage: those that wait for equally long rows of
 * others. A journey that says nothing of what comes first is told one after the other.
 */
function stagesOf(steps: readonly JourneyStep[]): JourneyStep[][] {
  if (!steps.some(({ after }) => after.length > 0)) return steps.map((step) => [step]);
  const stageOf = new Map<JourneyStep, number>();
  const stages: JourneyStep[][] = [];
  // A step stands behind those it waits for, so that their stages are known.
  for (const step of steps) {
    const stage = Math.max(-1, ...step.after.map((before) => stageOf.get(before) ?? 0)) + 1;
    stageOf.set(step, stage);
    stages[stage] = [...(stages[stage] ?? []), step];
  }
  return stages;
}

function labelSteps(stages: readonly JourneyStep[][]): void {
  stages.forEach((stage, index) => {
    stage.forEach((step, place) => {
      const letter = stage.length > 1 ? String.fromCharCode("a".charCodeAt(0) + place) : "";
      step.label = `${index + 1}${letter}`;
    });
  });
}

function deriveTogether(
  record: LifeEvent,
  url: string,
  steps: readonly JourneyStep[],
  referred: Referred,
): TogetherView[] {
  return Object.entries(record.together ?? {}).map(([id, together]) => ({
    ...{ slug: id, name: together.name, url: `${url}#lam-chung-${id}` },
    record: together,
    steps: chosen(together.steps, steps),
    procedures: proceduresOf(together.procedures, referred),
    basis: basisOf(together.basis, referred.documents),
  }));
}

/** What comes before and behind some steps: what must, or what stands beside them where nothing must. */
function neighbours(
  here: readonly JourneyStep[],
  steps: readonly JourneyStep[],
  isOrdered: boolean,
): { previous: JourneyStep[]; next: JourneyStep[] } {
  const isHere = new Set(here);
  if (!isOrdered) {
    const places = here.map((step) => steps.indexOf(step));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    return {
      previous: steps.slice(Math.max(0, first - 1), first),
      next: steps.slice(last + 1, last + 2),
    };
  }
  return {
    previous: steps.filter(
      (step) => !isHere.has(step) && here.some(({ after }) => after.includes(step)),
    ),
    next: steps.filter(
      (step) => !isHere.has(step) && step.after.some((before) => isHere.has(before)),
    ),
  };
}
