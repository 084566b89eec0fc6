import type { Path } from "#scripts/read/tree.ts";
import { procedureSchema } from "#scripts/schema/procedure.ts";
import { fieldTitle } from "#scripts/validate/record/field-titles.ts";

/**
 * A field of a procedure as Vietnamese readers call it: `methods.inPerson.fee` is «Lệ phí (trực tiếp)»,
 * `steps.2` «Trình tự (2)». `named` gives the name of an entry of a map, by its path.
 */
export function fieldName(path: Path, named: (path: Path) => string | undefined): string {
  const steps = path.map((step, index) => {
    const here = path.slice(0, index + 1);
    const title = fieldTitle(procedureSchema, here);
    return { title, shown: title || (named(here) ?? String(step)) };
  });
  const lastTitled = steps.findLastIndex(({ title }) => title !== "");
  const name = steps[lastTitled]?.shown ?? path.join(".");
  const around = steps.flatMap(({ shown }, index) =>
    index === 0 || index === lastTitled ? [] : [shown],
  );
  const bracket = around.length > 0 ? ` (${around.join(": ")})` : "";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${bracket}`;
}
