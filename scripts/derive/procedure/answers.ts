import type { Procedure } from "#scripts/schema/procedure.ts";
import type { MethodKey } from "#scripts/schema/vocabulary.ts";
import type { Answers, ByMethod, CaseView, Link, MethodView, PaperView } from "../model.ts";
import { cheapestMethods, quickestMethods } from "./best-methods.ts";

/** What to bring, where, how long, how much: the four answers at the top of a procedure. */
export function deriveAnswers(
  record: Procedure,
  methods: readonly MethodView[],
  papers: readonly PaperView[],
  cases: readonly CaseView[],
): Answers {
  // Without cases every paper counts; with cases the first one is the plain case that the page opens with.
  const first = cases[0]?.papers ?? papers;
  const submitted = first.filter((paper) => paper.record.give === "submit");
  const keys = methods.map(({ key }) => key);
  const time = byMethod(
    methods,
    (method) => method.record.timeLimit,
    (method) => method.record.timeExceptions,
  );
  const fee = byMethod(
    methods,
    (method) => method.record.fee,
    (method) => method.record.feeExceptions,
  );
  return {
    bring: {
      papers: submitted.length,
      forms: submitted.filter((paper) => paper.form !== undefined).length,
      show: first.length - submitted.length,
      cases: cases.length,
    },
    where: places(methods),
    online: record.methods.online?.url,
    time,
    fee,
    quickest: shareExceptions(methods, "timeExceptions") ? quickestMethods(time, keys) : [],
    cheapest: shareExceptions(methods, "feeExceptions") ? cheapestMethods(fee, keys) : [],
  };
}

/** Where one method alone has a lower fee for some months, the plain values do not tell which is cheapest. */
function shareExceptions(
  methods: readonly MethodView[],
  name: "timeExceptions" | "feeExceptions",
): boolean {
  return new Set(methods.map(({ record }) => JSON.stringify(record[name] ?? {}))).size <= 1;
}

function places(methods: readonly MethodView[]): Link[] {
  const seen = new Map<string, Link>();
  for (const { where } of methods) {
    if (where) seen.set(where.slug, { slug: where.slug, name: where.name, url: where.url });
  }
  return [...seen.values()];
}

/** Groups methods that agree on a value, in the order of the methods. */
function byMethod<T>(
  methods: readonly MethodView[],
  readValue: (method: MethodView) => T | undefined,
  exceptionsOf: (method: MethodView) => object | undefined,
): ByMethod<T>[] {
  const groups = new Map<string, ByMethod<T>>();
  for (const method of methods) {
    const value = readValue(method);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, methods: [] as MethodKey[], hasExceptions: false };
    group.methods.push(method.key);
    group.hasExceptions ||= exceptionsOf(method) !== undefined;
    groups.set(key, group);
  }
  return [...groups.values()];
}
