import type { Agency } from "#scripts/schema/agency.ts";
import type { Document } from "#scripts/schema/document.ts";
import type { Receiver, Remedy } from "#scripts/schema/remedy.ts";
import type { BasisOf } from "../legal-basis.ts";
import type { Link } from "../link.ts";

type Role = Extract<Receiver, { kind: "role" }>["role"];

/** What a page tells of an office: its name, how to reach it, what it belongs to. */
export interface OfficeView extends Link {
  record: Agency;
  parent: Link | undefined;
}

/** What a page tells of a law: its name, and whether it ends. */
export interface LawView extends Link {
  record: Document;
  replacedBy: Link | undefined;
}

/** To whom one turns: an agency of the catalogue, a name, or the role of an office, which may be unknown. */
export type ReceiverView =
  | { kind: "agency"; agency: OfficeView }
  | { kind: "name"; name: string }
  | { kind: "role"; role: Role; of: OfficeView | undefined };

/** What a person may do when something goes wrong; its `url` is where it is told for all procedures. */
export interface RemedyView extends Link {
  record: Remedy;
  /** Where it stands on the page of a procedure. */
  anchor: string;
  steps: string[];
  basis: BasisOf<LawView>[];
}

/** A remedy as it holds for one procedure. */
export interface ProcedureRemedy {
  remedy: RemedyView;
  to: ReceiverView;
}
