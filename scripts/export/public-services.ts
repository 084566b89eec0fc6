import type { MethodView, ProcedureView } from "#scripts/derive/model.ts";
import type { Duration } from "#scripts/language/durations.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import { AUTHORITY, serviceContext, typed, VIETNAMESE } from "./linked-data.ts";
import { feeText, timeText } from "./terms.ts";

const METHOD_NAMES: { readonly [key in MethodKey]: string } = {
  inPerson: "Nộp trực tiếp",
  online: "Nộp trực tuyến",
  post: "Nộp qua bưu chính",
};

/** States of a record in the words of ADMS; a paused procedure is one that will come back. */
const STATUS = {
  open: "Completed",
  paused: "UnderDevelopment",
  replaced: "Deprecated",
  repealed: "Withdrawn",
} as const;

/**
 * The procedures as public services of CPSV-AP 3.2 in JSON-LD, one a line; the text reads by itself
 * and needs nothing from elsewhere.
 */
export function publicServices(
  procedures: readonly ProcedureView[],
  absolute: (url: string) => string,
): string {
  const shared = new Map<string, object>([[VIETNAMESE, typed(VIETNAMESE, "dct:LinguisticSystem")]]);
  const ordered = procedures.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const services = ordered.map((procedure) => {
    for (const node of sharedNodes(procedure, absolute)) shared.set(node["@id"], node);
    return publicService(procedure, absolute);
  });
  const nodes = [...services, ...shared.values()].map((node) => JSON.stringify(node));
  return `{\n"@context": ${JSON.stringify(serviceContext)},\n"@graph": [\n${nodes.join(",\n")}\n]\n}\n`;
}

/** What many services point at, each told once: fields, audiences, agencies, documents, life events. */
function sharedNodes(procedure: ProcedureView, absolute: (url: string) => string) {
  const { agency, field, audience, legalBasis, lifeEvents } = procedure;
  return [
    ...[field, ...audience].map(({ url, name }) => ({
      "@id": absolute(url),
      "@type": "skos:Concept",
      prefLabel: name,
    })),
    ...(agency ? [{ "@id": absolute(agency.url), ...organisation(agency.name) }] : []),
    ...legalBasis.map(({ url, record }) => ({
      "@id": absolute(url),
      "@type": "eli:LegalResource",
      title: record.title,
    })),
    ...lifeEvents.map(({ url, slug, name }) => ({
      "@id": absolute(url),
      "@type": ["cv:LifeEvent", "cv:Event"],
      identifier: slug,
      title: name,
    })),
  ];
}

function organisation(prefLabel: string): object {
  const spatial = typed(`${AUTHORITY}/country/VNM`, "dct:Location");
  return { "@type": "cv:PublicOrganisation", prefLabel, spatial };
}

function publicService(procedure: ProcedureView, absolute: (url: string) => string): object {
  const { record, code, name } = procedure;
  const id = absolute(procedure.url);
  const addressesOf = (links: readonly { url: string }[]) => links.map(({ url }) => absolute(url));
  return {
    "@id": id,
    "@type": "cpsv:PublicService",
    identifier: code,
    title: name,
    description: record.summary ?? record.description ?? name,
    keyword: [...(record.everydayNames ?? []), ...(record.keywords ?? [])],
    language: VIETNAMESE,
    status: typed(`http://purl.org/adms/status/${STATUS[record.state.kind]}`, "skos:Concept"),
    thematicArea: absolute(procedure.field.url),
    audience: addressesOf(procedure.audience),
    hasCompetentAuthority: competentAuthority(procedure, absolute),
    hasLegalResource: addressesOf(procedure.legalBasis),
    isGroupedBy: addressesOf(procedure.lifeEvents),
    hasInput: procedure.papers.map((paper) => ({
      "@type": "cv:Evidence",
      identifier: `${code}/${paper.id}`,
      title: paper.record.name,
      description: paper.record.when ?? paper.record.note,
    })),
    produces: Object.entries(record.results ?? {}).map(([key, result]) => ({
      "@type": "cv:Output",
      identifier: result.code ?? `${code}/${key}`,
      title: result.name,
    })),
    hasChannel: procedure.methods.map((method) => channel(method, id)),
    hasCost: procedure.methods.flatMap((method) => cost(method, id)),
  };
}

/** The profile wants an authority; where the source names none, that is what it says. */
function competentAuthority(
  { agency, record }: ProcedureView,
  absolute: (url: string) => string,
): object | string {
  if (agency) return absolute(agency.url);
  const named = record.competentAgency ?? record.agencyNote;
  return organisation(named ?? "Nguồn không nêu cơ quan thực hiện");
}

function channel({ key, record }: MethodView, service: string): object {
  const limit = record.timeLimit;
  const facts = [METHOD_NAMES[key], limit && `thời hạn: ${timeText(limit)}`, record.url];
  return {
    "@id": `${service}#${key}`,
    "@type": "cv:Channel",
    identifier: key,
    description: facts.filter(Boolean).join("; "),
    processingTime: limit?.kind === "limit" ? isoDuration(limit) : undefined,
  };
}

/** A sum is given as a number too; a rule or what is unclear only in words. */
function cost({ key, record }: MethodView, service: string): object[] {
  const { fee } = record;
  if (fee === undefined) return [];
  const isSum = fee.kind === "free" || (fee.kind === "sum" && fee.per === undefined);
  const currency = fee.kind === "sum" ? fee.currency : "VND";
  return [
    {
      "@type": "cv:Cost",
      identifier: `${key}/fee`,
      description: feeText(fee),
      ...(isSum && {
        hasValue: String(fee.kind === "sum" ? fee.amount : 0),
        currency: typed(`${AUTHORITY}/currency/${currency}`, "skos:Concept"),
      }),
      ifAccessedThrough: `${service}#${key}`,
    },
  ];
}

/** ISO 8601 knows no working days: those stay in the words of the channel. */
function isoDuration({ value, unit }: Duration): string | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (unit === "hour") return `PT${value}H`;
  if (unit === "day") return `P${value}D`;
  if (unit === "week") return `P${value * 7}D`;
  if (unit === "month") return `P${value}M`;
  return unit === "year" ? `P${value}Y` : undefined;
}
