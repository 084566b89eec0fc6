import type { ProcedureView } from "#scripts/derive/model.ts";

/** Parts of every procedure page, and of the shell around it, that links may lead to. */
const ALWAYS = [
  ...["can-chuan-bi", "noi-nop", "thoi-han", "le-phi", "trinh-tu", "ket-qua", "thay-doi"],
  ...["ve-thong-tin", "niem-yet", "ten-day-du", "gui-trang"],
];

/** The anchors of a procedure's page: its fixed parts, those that it has, its cases and its remedies. */
export function procedureAnchors(procedure: ProcedureView): string[] {
  const { record, legalBasis, related, journeys, remedies, cases } = procedure;
  const parts = [
    record.requirements && "dieu-kien",
    remedies.length > 0 && "truc-trac",
    legalBasis.length > 0 && "can-cu",
    related.length + journeys.length > 0 && "lien-quan",
  ];
  return [
    ...ALWAYS,
    ...parts.filter((id) => typeof id === "string"),
    ...cases.map(({ id }) => `truong-hop-${id}`),
    ...remedies.map(({ remedy }) => remedy.anchor),
  ];
}
