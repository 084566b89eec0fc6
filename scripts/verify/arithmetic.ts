/**
 * Computes «a / (b + c) * 100» as a pupil would: brackets first, then × and ÷, then + and −, from
 * left to right. Nothing comes out when a number is not known, or when it is divided by zero.
 */
export function computeByHand(
  formula: string,
  lookUp: (name: string) => number | undefined,
): number | undefined {
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
      last.value = sign === "*" ? times(last.value, value) : dividedBy(last.value, value);
    } else {
      terms.push({ sign, value });
    }
  }
  return terms.reduce<number | undefined>((sum, { sign, value }) => {
    if (sum === undefined || value === undefined) return undefined;
    return sign === "-" ? sum - value : sum + value;
  }, 0);
}

type Value = number | undefined;

function operand(text: string, lookUp: (name: string) => Value): Value {
  const isNumber = /^\d[\d.]*(?:,\d+)?$/.test(text);
  return isNumber ? Number(text.replaceAll(".", "").replace(",", ".")) : lookUp(text);
}

const times = (left: Value, right: Value) =>
  left === undefined || right === undefined ? undefined : left * right;

const dividedBy = (left: Value, right: Value) =>
  left === undefined || right === undefined || right === 0 ? undefined : left / right;
