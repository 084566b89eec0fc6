import { levels } from "#scripts/schema/vocabulary.ts";
import type { PeriodView, ProcedureView } from "../model.ts";
import type { DisclosureView, ShowingView } from "./disclosure-views.ts";
import type { ReceptionView } from "./people-work-views.ts";

/** On this site, for as long as it holds; the data do not tell since when. */
const ALWAYS_HERE: ShowingView = {
  id: "trang",
  form: "website",
  agency: undefined,
  where: undefined,
  from: undefined,
  until: { kind: "always" },
};

const NOT_ENTERED = { record: undefined, anchor: undefined } as const;

/**
 * The procedures in force, by field (ids here have a dot, which no id that an office writes may have): those that a commune performs fall under clause 13 of the law,
 * the others are public by other laws (clause 14).
 */
export function procedureDisclosures(inForce: readonly ProcedureView[]): DisclosureView[] {
  const groups = new Map<string, ProcedureView[]>();
  for (const procedure of inForce) {
    const id = `thu-tuc.${procedure.field.slug}${isCommunal(procedure) ? "" : ".cap-khac"}`;
    const group = groups.get(id);
    if (group) group.push(procedure);
    else groups.set(id, [procedure]);
  }
  return [...groups].flatMap(([id, procedures]) => {
    const [first] = procedures;
    if (first === undefined) return [];
    const isCommune = isCommunal(first);
    const { name, url } = first.field;
    return [
      {
        id,
        url,
        ...NOT_ENTERED,
        content: {
          kind: "procedures",
          field: name,
          isCommune,
          count: procedures.length,
          updated: newestChange(procedures),
        },
        clause: isCommune ? 13 : 14,
        showings: [ALWAYS_HERE],
        document: undefined,
        address: url,
      },
    ];
  });
}

const isCommunal = (procedure: ProcedureView) =>
  procedure.levels.some(({ slug }) => slug === levels.xã.slug);

function newestChange(procedures: readonly ProcedureView[]) {
  const changes = procedures.flatMap(({ record }) => record.changes ?? []);
  const [newest] = changes.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  return newest && { on: newest.on, decision: newest.decision };
}

/** The results of every period; on which day they were put on the site is not known. */
export function resultDisclosures(periods: readonly PeriodView[]): DisclosureView[] {
  return periods.map(({ period, url, source: { document } }) => ({
    id: `ket-qua.${period}`,
    url,
    ...NOT_ENTERED,
    content: { kind: "results", period },
    clause: 14,
    showings: [ALWAYS_HERE],
    document,
    address: url,
  }));
}

/** The timetables of reception, public from the day they name until their last day. */
export function receptionDisclosures(receptions: readonly ReceptionView[]): DisclosureView[] {
  return receptions.map(({ slug, name, url, record }) => {
    const { publishedOn, every, until, dates = [] } = record;
    const last = every === undefined ? dates.toSorted().at(-1) : until;
    return {
      id: `lich-tiep-dan.${slug}`,
      url,
      ...NOT_ENTERED,
      content: { kind: "reception", name },
      clause: 14,
      showings: [
        {
          ...ALWAYS_HERE,
          from: publishedOn,
          until: last === undefined ? { kind: "always" } : { kind: "day", date: last },
        },
      ],
      document: undefined,
      address: url,
    };
  });
}
