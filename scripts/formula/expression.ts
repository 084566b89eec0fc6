import jsep from "jsep";
import { parseNumber } from "#scripts/language/numbers.ts";

/** Arithmetic over indicators of one period and place: numbers, names, + − × ÷ and brackets. */
export type Expression =
  | { kind: "number"; value: number }
  | { kind: "reference"; id: string }
  | { kind: "operation"; operator: Operator; left: Expression; right: Expression };

export type Operator = "+" | "-" | "*" | "/";

/** One indicator compared with itself elsewhere; it always stands alone, so that it has an id and a page. */
export interface Comparison {
  kind: "comparison";
  /** `change`: on the previous like period; `share`: of the place above; `rank`: among places of one kind. */
  name: ComparisonName;
  id: string;
}

export type ComparisonName = "change" | "share" | "rank";

export type Formula = Expression | Comparison;

export interface FormulaError {
  message: string;
  /** Offset into the formula's text. */
  offset: number;
}

const OPERATORS: readonly string[] = ["+", "-", "*", "/"];
const COMPARISONS: readonly string[] = ["change", "share", "rank"] satisfies ComparisonName[];

// Indicators are named with hyphens, so a minus needs spaces around it: `a-b` is a name, `a - b` a difference.
jsep.addIdentifierChar("-");

/** Parses «hoa-giai-thanh / hoa-giai-tiep-nhan» or «change(hoa-giai-thanh)»; jsep never evaluates anything. */
export function parseFormula(text: string): Formula | FormulaError {
  let tree: jsep.Expression;
  try {
    tree = jsep(text);
  } catch (error) {
    const offset = error instanceof Error && "index" in error ? Number(error.index) : 0;
    return { message: "công thức viết chưa đúng.", offset };
  }
  try {
    return toComparison(tree) ?? toExpression(tree);
  } catch (error) {
    if (!(error instanceof UnknownPart)) throw error;
    return {
      message:
        "công thức chỉ gồm tên chỉ số, số và các dấu + - * / ( ), hoặc riêng một trong change(…), share(…), rank(…).",
      offset: 0,
    };
  }
}

/** True for a formula that could not be read. */
export function isFormulaError(parsed: Formula | FormulaError): parsed is FormulaError {
  return "message" in parsed;
}

class UnknownPart extends Error {}

function toComparison(node: jsep.Expression): Comparison | undefined {
  if (!isCall(node) || !isIdentifier(node.callee)) return undefined;
  const [given, ...more] = node.arguments;
  if (given === undefined || more.length > 0 || !isIdentifier(given)) return undefined;
  const { name } = node.callee;
  return isComparisonName(name) ? { kind: "comparison", name, id: given.name } : undefined;
}

const isComparisonName = (name: string): name is ComparisonName => COMPARISONS.includes(name);

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
const isCall = (node: jsep.Expression): node is jsep.CallExpression =>
  node.type === "CallExpression";
const isBinary = (node: jsep.Expression): node is jsep.BinaryExpression =>
  node.type === "BinaryExpression";

/** Names of the indicators a formula uses, each once, in the order they stand. */
export function referencesIn(formula: Formula): string[] {
  if (formula.kind === "number") return [];
  if (formula.kind === "reference" || formula.kind === "comparison") return [formula.id];
  return [...new Set([...referencesIn(formula.left), ...referencesIn(formula.right)])];
}
