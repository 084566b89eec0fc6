import { nearestName } from "#scripts/language/nearest.ts";
import { formatShortest } from "#scripts/language/numbers.ts";
import type { Problem } from "#scripts/read/problem.ts";
import type { Path } from "#scripts/read/tree.ts";
import type { Criteria, Score } from "#scripts/schema/criteria.ts";
import { recordProblem } from "../record/record-problem.ts";
import type { CheckedRecord } from "../record/records.ts";

type Table = CheckedRecord<"criteria">;
type Criterions = NonNullable<Criteria["criteria"]>;

/** Checks that the parts of a table of criteria add up, and that no score is above what it may be. */
export function checkCriteria(record: Table): Problem[] {
  const { total, criteria = {}, grades = {}, scores = {} } = record.entry.value;
  const max = total ?? sumOf(Object.values(criteria).map((criterion) => criterion.max));
  return [
    ...(total === undefined ? [] : checkSum(record, ["total"], total, criteria)),
    ...Object.entries(criteria).flatMap(([id, { max: whole, parts }]) =>
      parts ? checkSum(record, ["criteria", id, "max"], whole, parts) : [],
    ),
    ...Object.entries(grades).flatMap(([id, { from }]) =>
      checkMost(record, ["grades", id, "from"], from, max),
    ),
    ...Object.entries(scores).flatMap(([id, { agencies }]) =>
      Object.entries(agencies).flatMap(([agency, score]) =>
        checkScore(record, ["scores", id, "agencies", agency], score, criteria, max),
      ),
    ),
  ];
}

function checkSum(
  record: Table,
  path: Path,
  whole: number,
  parts: { [id: string]: { max: number } },
): Problem[] {
  const sum = sumOf(Object.values(parts).map((part) => part.max));
  if (sum === whole) return [];
  return [
    recordProblem(record, path, {
      code: "points-sum",
      message: `ghi ${words(whole)} nhưng các tiêu chí cộng lại được ${words(sum)}.`,
      advice: "Sửa tổng, hoặc sửa điểm tối đa của tiêu chí ghi sai.",
    }),
  ];
}

function checkMost(record: Table, path: Path, given: number, most: number): Problem[] {
  if (given <= most) return [];
  return [
    recordProblem(record, path, {
      code: "points-above-max",
      message: `${words(given)} vượt điểm tối đa là ${words(most)}.`,
      advice: "Kiểm tra lại số điểm này với nguồn.",
    }),
  ];
}

function checkScore(
  record: Table,
  path: Path,
  score: Score,
  criteria: Criterions,
  max: number,
): Problem[] {
  const { points = {}, total } = score;
  const problems = Object.entries(points).flatMap(([id, given]) => {
    const criterion = Object.hasOwn(criteria, id) ? criteria[id] : undefined;
    const here = [...path, "points", id];
    if (criterion) return checkMost(record, here, given, criterion.max);
    return [unknownCriterion(record, here, id, Object.keys(criteria))];
  });
  if (total === undefined) return problems;
  problems.push(...checkMost(record, [...path, "total"], total, max));
  const isWhole = Object.keys(criteria).every((id) => Object.hasOwn(points, id));
  const sum = sumOf(Object.values(points));
  if (isWhole && Object.keys(points).length > 0 && sum !== total) {
    problems.push(
      recordProblem(record, [...path, "total"], {
        code: "points-sum",
        message: `ghi tổng ${words(total)} nhưng điểm từng tiêu chí cộng lại được ${words(sum)}.`,
        advice: "Sửa tổng, hoặc sửa điểm của tiêu chí ghi sai.",
      }),
    );
  }
  return problems;
}

function unknownCriterion(record: Table, path: Path, id: string, ids: readonly string[]): Problem {
  const near = nearestName(id, ids);
  return recordProblem(record, path, {
    code: "unknown-criterion",
    message: `bảng này không có tiêu chí «${id}».`,
    advice: near ? `Có phải là «${near}»?` : "Thêm tiêu chí đó vào criteria, hoặc sửa lại tên.",
  });
}

/** Points have few decimals: what binary addition leaves behind the sixth is no point. */
const sumOf = (points: readonly number[]) =>
  Math.round(points.reduce((sum, point) => sum + point, 0) * 1e6) / 1e6;

const words = (points: number) => `${formatShortest(points)} điểm`;
