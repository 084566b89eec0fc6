import { nearestName } from "#scripts/language/nearest.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Path } from "#scripts/read/tree.ts";
import type { LifeEvent } from "#scripts/schema/life-event.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

type Steps = LifeEvent["steps"];

/** Checks the order of a journey: steps that exist, no circle, nothing before what it waits for, nothing twice. */
export function checkLifeEvent(record: CheckedRecord<"lifeEvent">): Problem[] {
  const { steps, together } = record.entry.value;
  return [
    ...checkMentions(record, steps),
    ...checkOrder(record, steps),
    ...checkTwice(record, steps),
    ...Object.entries(steps).flatMap(([id, { within, basis }]) =>
      within === undefined || basis !== undefined ? [] : [withoutBasis(record, id)],
    ),
    ...Object.entries(together ?? {}).flatMap(([id, { steps: ids }]) =>
      new Set(ids).size > 1 ? [] : [alone(record, id)],
    ),
  ];
}

/** Ids of steps that `after` and `together` name, with the place of each mention. */
function checkMentions(record: CheckedRecord<"lifeEvent">, steps: Steps): Problem[] {
  const { together } = record.entry.value;
  const mentions = [
    ...Object.entries(steps).flatMap(([id, step]) =>
      (step.after ?? []).map((to, index) => ({ to, path: ["steps", id, "after", index] })),
    ),
    ...Object.entries(together ?? {}).flatMap(([id, { steps: ids }]) =>
      ids.map((to, index) => ({ to, path: ["together", id, "steps", index] })),
    ),
  ];
  return mentions.flatMap(({ to, path }) => {
    if (Object.hasOwn(steps, to)) return [];
    const ids = Object.keys(steps);
    const near = nearestName(to, ids);
    return [
      recordProblem(record, path, {
        code: "unknown-step",
        message: `không có bước nào tên «${to}».`,
        advice: near ? `Có phải là «${near}»?` : `Các bước đang có: ${ids.join(", ")}`,
      }),
    ];
  });
}

/** A step that waits for itself in the end is a circle; any other must stand behind what it waits for. */
function checkOrder(record: CheckedRecord<"lifeEvent">, steps: Steps): Problem[] {
  const order = Object.keys(steps);
  return order.flatMap((id) =>
    (steps[id]?.after ?? []).flatMap((before, index): Problem[] => {
      if (!Object.hasOwn(steps, before)) return [];
      const path = ["steps", id, "after", index];
      const circle = wayFrom(before, id, steps);
      // A circle is told once, where the first of its steps closes it.
      if (circle !== undefined)
        return isFirst(id, circle, order) ? [inCircle(record, path, [id, ...circle])] : [];
      if (order.indexOf(before) < order.indexOf(id)) return [];
      return [
        recordProblem(record, path, {
          code: "step-order",
          message: `bước «${id}» đứng trước bước «${before}» mà lại phải làm sau nó.`,
          advice: `Chuyển bước «${id}» xuống dưới bước «${before}».`,
        }),
      ];
    }),
  );
}

/** The steps that lead from one to another by what each waits for, both named; none where there is no way. */
function wayFrom(
  from: string,
  to: string,
  steps: Steps,
  seen: ReadonlySet<string> = new Set(),
): string[] | undefined {
  if (from === to) return [to];
  for (const next of steps[from]?.after ?? []) {
    if (seen.has(next)) continue;
    const way = wayFrom(next, to, steps, new Set([...seen, from]));
    if (way !== undefined) return [from, ...way];
  }
  return undefined;
}

const isFirst = (id: string, circle: readonly string[], order: readonly string[]) =>
  circle.every((other) => order.indexOf(id) <= order.indexOf(other));

function inCircle(
  record: CheckedRecord<"lifeEvent">,
  path: Path,
  circle: readonly string[],
): Problem {
  return recordProblem(record, path, {
    code: "step-circle",
    message: `các bước chờ nhau thành vòng: ${circle.map((id) => `«${id}»`).join(" sau ")}.`,
    advice: "Bỏ một after trong vòng này.",
  });
}

/** A procedure that two steps name, or one step names twice, sends people to one counter twice. */
function checkTwice(record: CheckedRecord<"lifeEvent">, steps: Steps): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(steps).flatMap(([id, { procedures = [] }]) =>
    procedures.flatMap((code, index) => {
      const earlier = first.get(code);
      if (earlier === undefined) {
        first.set(code, id);
        return [];
      }
      return [
        recordProblem(record, ["steps", id, "procedures", index], {
          severity: "warning",
          code: "step-procedure-twice",
          message: `thủ tục «${code}» đã có ở bước «${earlier}».`,
          advice: "Giữ một chỗ; cần nhắc lại thì viết vào note.",
        }),
      ];
    }),
  );
}

const withoutBasis = (record: CheckedRecord<"lifeEvent">, id: string) =>
  recordProblem(record, ["steps", id, "within"], {
    code: "time-without-basis",
    message: "thời hạn này chưa nói theo văn bản nào.",
    advice: "Thêm basis vào bước này, ví dụ: basis: { 60-2014-qh13: khoản 1 Điều 15 }",
  });

const alone = (record: CheckedRecord<"lifeEvent">, id: string) =>
  recordProblem(record, ["together", id, "steps"], {
    code: "together-alone",
    message: "làm chung thì phải có ít nhất hai bước.",
    advice: "Ghi các bước, ví dụ: steps: [khai-sinh, thuong-tru]",
  });
