const QUANTITY = /^([\d.,]+) (\P{N}+)$/u;

/** Drops a unit that two quantities share from the first: «50.000 đồng», «30.000 đồng» → «50.000», «30.000 đồng». */
export function joinUnits(first: string, second: string): [string, string] {
  const [, number, unit] = QUANTITY.exec(first) ?? [];
  const other = QUANTITY.exec(second)?.[2];
  return number !== undefined && unit === other ? [number, second] : [first, second];
}
