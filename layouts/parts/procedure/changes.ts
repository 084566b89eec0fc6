import type { ProcedureView } from "#scripts/derive/model.ts";
import { joinUnits } from "#scripts/language/units.ts";
import type { FieldChange } from "#scripts/schema/history.ts";
import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { dateMark } from "../date.ts";

/** What changed on a procedure: as the office tells it, then field by field as Git knows it. */
export function procedureChanges(procedure: ProcedureView, context: Context): Html {
  const words = context.text.procedure;
  const given = procedure.record.changes ?? [];
  const newest = given.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const isSilent = given.length === 0 && procedure.history.length === 0;
  return html`${isSilent ? html`<p>${words.noChanges}</p>` : nothing}
${
  newest.length > 0
    ? html`<ul class="changes">${newest.map(
        ({ on, what, decision }) =>
          html`<li>${dateMark(on, context.text)} ${what}${decision ? ` (${decision})` : ""}</li>`,
      )}</ul>`
    : nothing
}
${history(procedure, context)}`;
}

function history({ history: entries }: ProcedureView, { text }: Context): Html {
  if (entries.length === 0) return nothing;
  return html`<details class="history"><summary>${text.upkeep.history}</summary>
<p>${text.upkeep.historyNote}</p>
<ul class="changes">${entries.map(
    ({ on, decision, fields }) =>
      html`<li>${dateMark(on, text)}${decision ? `, ${text.upkeep.decision(decision)}` : ""}
<ul>${fields.map((field) => html`<li>${fieldWords(field, text)}</li>`)}</ul></li>
`,
  )}</ul></details>`;
}

/** «Lệ phí (trực tiếp): 50.000 → 30.000 đồng», or what was added or taken away. */
function fieldWords({ field, was, now }: FieldChange, text: Context["text"]): Html {
  const words = text.upkeep;
  if (was !== undefined && now !== undefined) {
    const [before, after] = joinUnits(was, now);
    return html`${field}: <del>${before}</del> → <ins>${after}</ins>`;
  }
  if (now !== undefined) return html`${field}: ${words.added} <ins>${now}</ins>`;
  return html`${field}: ${words.removed} <del>${was}</del>`;
}
