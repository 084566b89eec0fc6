import type { GovernmentService, ServiceChannel, WithContext } from "schema-dts";
import type { AgencyView, MethodView, ProcedureView } from "#scripts/derive/model.ts";
import type { OwnFact } from "#scripts/schema/sample.ts";
import { Html } from "../../html.ts";
import type { Context } from "../../page.ts";

/**
 * The procedure as a GovernmentService of schema.org, for search engines: its name, who provides
 * it, where it is filed, what it costs. The text of the page is not said a second time.
 */
export function governmentService(procedure: ProcedureView, context: Context): Html {
  const { code, name, field, agency, record, methods } = procedure;
  const url = context.absolute(procedure.url);
  const provider = agency?.name ?? record.agencyNote;
  const service: WithContext<GovernmentService> = {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": url,
    url,
    identifier: code,
    name,
    serviceType: field.name,
    ...(provider !== undefined && {
      provider: {
        "@type": "GovernmentOrganization",
        name: provider,
        ...(agency && { url: context.absolute(agency.url) }),
      },
    }),
    ...(methods.length > 0 && { availableChannel: methods.map(channel) }),
    ...offersOf(methods),
  };
  return dataBlock(service);
}

function channel({ record, where }: MethodView): ServiceChannel {
  return {
    "@type": "ServiceChannel",
    ...(record.url !== undefined && { serviceUrl: record.url }),
    ...(where && { serviceLocation: placeOf(where) }),
  };
}

/** What an agency has not filled in yet is told to nobody. */
function placeOf({ name, record }: AgencyView) {
  const address = real(record.address);
  const telephone = real(record.phone);
  return {
    "@type": "Place" as const,
    name,
    ...(address !== undefined && { address }),
    ...(telephone !== undefined && { telephone }),
  };
}

const real = (fact: OwnFact | undefined) => (fact?.isSample ? undefined : fact?.text);

/** Fees that are a plain sum, each once; a rule or an unclear fee has no number to give. */
function offersOf(methods: readonly MethodView[]): Pick<GovernmentService, "offers"> {
  const prices = new Map<string, { price: number; priceCurrency: string }>();
  for (const { fee } of methods.map(({ record }) => record)) {
    if (fee?.kind === "free") prices.set("free", { price: 0, priceCurrency: "VND" });
    if (fee?.kind !== "sum" || fee.per !== undefined) continue;
    prices.set(`${fee.amount} ${fee.currency}`, {
      price: fee.amount,
      priceCurrency: fee.currency,
    });
  }
  if (prices.size === 0) return {};
  return { offers: [...prices.values()].map((price) => ({ "@type": "Offer", ...price })) };
}

/** A block of data that no browser runs; nothing in it can end the element or look like markup. */
function dataBlock(data: object): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return Html.unsafe(`<script type="application/ld+json">${json}</script>`);
}
