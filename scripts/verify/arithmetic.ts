import { exactly, type Rough, step } from "./rough.ts";

/**
 * Computes «a / (b + c) * 100» as a pupil would: brackets first, then × and ÷, then + and −, from
 * left to right. Nothing comes out when a number is not known, or when it is divided by zero.
 */
export function computeByHand(
  formula: string,
  lookUp: (name: string) => Rough | undefined,
): Rough | undefined {
  const inner = /\(([^()]*)\)/.exec(formula);
  if (inner !== null) {
    const value = computeByHand(inner[1] ?? "", lookUp);
    if (value === undefined) return undefined;
    // The result takes the place of its bracket under a name that no indicator can have.
    let name = "_";
    while (formula.includes(name)) name += "_";
    const rest = formula.replace(inner[0], ` ${name} `);
    return computeByHand(rest, (asked) => (asked === name ? value : lookUp(asked)));
  }
  const [first = "", ...rest] = formula.trim().split(/\s*([+*/]|(?<=\s)-(?=\s))\s*/);
  const terms = [{ sign: "+", value: operand(first, lookUp) }];
  for (let index = 0; index < rest.length; index += 2) {
    const sign = rest[index] ?? "";
    const value = operand(rest[index + 1] ?? "", lookUp);
    const last = terms.at(-1);
    if ((sign === "*" || sign === "/") && last !== undefined) {
      last.value = joined(sign, last.value, value);
    } else {
      terms.push({ sign, value });
    }
  }
  const [start, ...others] = terms;
  return others.reduce((sum, { sign, value }) => joined(sign, sum, value), start?.value);
}

type Value = Rough | undefined;

function operand(text: string, lookUp: (name: string) => Value): Value {
  const isNumber = /^\d[\d.]*(?:,\d+)?$/.test(text);
  if (!isNumber) return lookUp(text);
  return exactly(Number(text.replaceAll(".", "").replace(",", ".")));
}

const joined = (sign: string, left: Value, right: Value): Value =>
  left === undefined || right === undefined ? undefined : step(sign, left, right);
