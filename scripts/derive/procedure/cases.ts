import type { Procedure, ProcedureCase } from "#scripts/schema/procedure.ts";
import type { AgencyView, CaseView, PaperView } from "../model.ts";

/** Resolves each case to its own full list of papers, following what it builds on. */
export function deriveCases(
  record: Procedure,
  papers: readonly PaperView[],
  agencyOf: (slug: string | undefined) => AgencyView | undefined,
): CaseView[] {
  const cases = record.cases ?? {};
  return Object.entries(cases).map(([id, given]) => {
    const wanted = new Set(paperIds(given, cases));
    const inherited = inherit(given, cases);
    return {
      id,
      when: given.when,
      papers: papers.filter((paper) => wanted.has(paper.id)),
      timeLimit: inherited.timeLimit,
      fee: inherited.fee,
      where: agencyOf(inherited.where),
    };
  });
}

function paperIds(given: ProcedureCase, cases: { [id: string]: ProcedureCase }): string[] {
  const base = given.from === undefined ? undefined : cases[given.from];
  const own = given.papers ?? (base ? paperIds(base, cases) : []);
  const without = new Set(given.without);
  return [...own, ...(given.adds ?? [])].filter((id) => !without.has(id));
}

function inherit(
  given: ProcedureCase,
  cases: { [id: string]: ProcedureCase },
): Partial<ProcedureCase> {
  const base = given.from === undefined ? undefined : cases[given.from];
  const below = base ? inherit(base, cases) : {};
  return {
    ...below,
    ...(given.timeLimit && { timeLimit: given.timeLimit }),
    ...(given.fee && { fee: given.fee }),
    ...(given.where && { where: given.where }),
  };
}
