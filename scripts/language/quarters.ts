import { daysIn, type IsoDate, twoDigits } from "./dates.ts";

/** A quarter of a year, with its first and last day. */
export interface Quarter {
  /** `2026-q1`, as it stands in addresses. */
  id: string;
  year: number;
  number: 1 | 2 | 3 | 4;
  from: IsoDate;
  until: IsoDate;
}

/** The quarter that a date lies in. */
export function quarterOf(date: IsoDate): Quarter {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const number = Math.ceil(month / 3) as Quarter["number"];
  const last = number * 3;
  return {
    id: `${year}-q${number}`,
    ...{ year, number },
    from: `${year}-${twoDigits(last - 2)}-01`,
    until: `${year}-${twoDigits(last)}-${daysIn(year, last)}`,
  };
}

/** The quarters from that of one date to that of another, both included; none where the second is earlier. */
export function quartersBetween(first: IsoDate, last: IsoDate): Quarter[] {
  const quarters: Quarter[] = [];
  for (let at = quarterOf(first); at.from <= last; at = quarterAfter(at)) quarters.push(at);
  return quarters;
}

function quarterAfter({ year, number }: Quarter): Quarter {
  return number === 4
    ? quarterOf(`${year + 1}-01-01`)
    : quarterOf(`${year}-${twoDigits(number * 3 + 1)}-01`);
}
