import type { Receiver } from "#scripts/schema/remedy.ts";
import type { AgencyView, ProcedureView } from "../model.ts";
import type { ReceiverView } from "./remedy-views.ts";

interface Offices {
  agencies: ReadonlyMap<string, AgencyView>;
  posts: ReadonlyMap<string, readonly AgencyView[]>;
}

/** The posts of those who decide, by the office they belong to. */
export function postsByAgency(agencies: ReadonlyMap<string, AgencyView>): Offices["posts"] {
  return Map.groupBy(
    [...agencies.values()].filter(({ record }) => record.kind === "post"),
    ({ record }) => record.parent ?? "",
  );
}

/** Fills the role with the procedure's own office: of the head the post, where the catalogue knows one. */
export function receiverOf(
  to: Receiver,
  procedure: ProcedureView,
  { agencies, posts }: Offices,
): ReceiverView {
  if (to.kind === "name") return to;
  if (to.kind === "agency") {
    const agency = agencies.get(to.agency);
    return agency ? { kind: "agency", agency } : { kind: "name", name: to.agency };
  }
  const { role } = to;
  if (role === "counter") return office(procedure.methods.find(({ where }) => where)?.where);
  if (role === "performer") return office(procedure.agency);
  const named = agencies.get(procedure.record.refused?.to ?? "");
  if (named?.record.kind === "post") return { kind: "agency", agency: named };
  if (procedure.agency?.record.kind === "post") return { kind: "agency", agency: procedure.agency };
  const [head, second] = posts.get(procedure.agency?.slug ?? "") ?? [];
  return head && !second
    ? { kind: "agency", agency: head }
    : { kind: "role", role, of: procedure.agency };

  function office(agency: AgencyView | undefined): ReceiverView {
    return agency ? { kind: "agency", agency } : { kind: "role", role, of: undefined };
  }
}
