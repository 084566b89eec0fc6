import type { Money } from "#scripts/language/money.ts";
import type { JourneyStep, LifeEventView, ProcedureView } from "../model.ts";

/** What all steps cost, added only where every fee is one fixed sum of one currency; steps without a procedure count for nothing. */
export function journeyFees(steps: readonly JourneyStep[]): LifeEventView["fees"] {
  const paid = steps.filter(({ procedures }) => procedures.length > 0);
  if (paid.length === 0) return undefined;
  const fees = paid.map((step) => ({ step, fee: stepFee(step) }));
  const currency = fees.find(({ fee }) => fee !== undefined && fee.amount > 0)?.fee?.currency;
  const open = fees.filter(
    ({ fee }) => fee === undefined || (fee.amount > 0 && fee.currency !== currency),
  );
  if (open.length > 0) return { kind: "open", open: open.map(({ step }) => step) };
  const amount = fees.reduce((sum, { fee }) => sum + (fee?.amount ?? 0), 0);
  return { kind: "total", money: { amount, currency: currency ?? "VND" } };
}

/** Of procedures among which one is chosen, the fee that all of them have. */
function stepFee({ procedures }: JourneyStep): Money | undefined {
  const [first, ...others] = procedures.map(fixedFee);
  const isOne = others.every(
    (fee) => fee?.amount === first?.amount && fee?.currency === first?.currency,
  );
  return isOne ? first : undefined;
}

/** The one sum of a procedure, whoever files it and how; nothing where it differs, is counted by something or unclear. */
function fixedFee({ answers, methods, cases, isWithdrawn }: ProcedureView): Money | undefined {
  const [only, ...others] = answers.fee;
  const isFixed =
    only !== undefined &&
    others.length === 0 &&
    only.methods.length === methods.length &&
    !only.hasExceptions &&
    !isWithdrawn &&
    cases.every(({ fee }) => fee === undefined);
  if (!isFixed) return undefined;
  const { value } = only;
  if (value.kind === "free") return { amount: 0, currency: "VND" };
  return value.kind === "sum" && value.per === undefined ? value : undefined;
}
