import jsep from "jsep";
import { parseNumber } from "#scripts/language/numbers.ts";

/** A formula over indicators: numbers, names of indicators, + − × ÷ and brackets, nothing else. */
export type Expression =
  | { kind: "number"; value: number }
  | { kind: "reference"; id: string }
  | { kind: "operation"; operator: Operator; left: Expression; right: Expression };

export type Operator = "+" | "-" | "*" | "/";

export interface FormulaError {
  message: string;
  /** Offset into the formula's text. */
  offset: number;
}

const OPERATORS: readonly string[] = ["+", "-", "*", "/"];

// Indicators are named with hyphens, so a minus needs spaces around it: `a-b` is a name, `a - b` a difference.
jsep.addIdentifierChar("-");

/** Parses «hoa-giai-thanh / hoa-giai-tiep-nhan»; the parser is jsep, which never evaluates anything. */
export function parseFormula(text: string): Expression | FormulaError {
  let tree: jsep.Expression;
  try {
    tree = jsep(text);
  } catch (error) {
    const offset = error instanceof Error && "index" in error ? Number(error.index) : 0;
    return { message: "công thức viết chưa đúng.", offset };
  }
  try {
    return toExpression(tree);
  } catch (error) {
    if (!(error instanceof UnknownPart)) throw error;
    return { message: `công thức chỉ gồm tên chỉ số, số và các dấu + - * / ( ).`, offset: 0 };
  }
}

/** True for a formula that could not be read. */
export function isFormulaError(parsed: Expression | FormulaError): parsed is FormulaError {
  return "message" in parsed;
}

class UnknownPart extends Error {}

function toExpression(node: jsep.Expression): Expression {
  if (isIdentifier(node)) return { kind: "reference", id: node.name };
  if (isLiteral(node) && typeof node.value === "number") {
    // jsep would take 1.000 for one; here, as everywhere, it is a thousand.
    const value = parseNumber(node.raw);
    if (value !== undefined) return { kind: "number", value };
  }
  if (isBinary(node) && OPERATORS.includes(node.operator)) {
    return {
      kind: "operation",
      operator: node.operator as Operator,
      left: toExpression(node.left),
      right: toExpression(node.right),
    };
  }
  throw new UnknownPart();
}

const isIdentifier = (node: jsep.Expression): node is jsep.Identifier => node.type === "Identifier";
const isLiteral = (node: jsep.Expression): node is jsep.Literal => node.type === "Literal";
const isBinary = (node: jsep.Expression): node is jsep.BinaryExpression =>
  node.type === "BinaryExpression";

/** Names of the indicators a formula uses, each once, in the order they stand. */
export function referencesIn(expression: Expression): string[] {
  if (expression.kind === "number") return [];
  if (expression.kind === "reference") return [expression.id];
  return [...new Set([...referencesIn(expression.left), ...referencesIn(expression.right)])];
}
