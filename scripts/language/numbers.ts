/** A number as Vietnamese writing has it: groups of three by a dot, decimals by a comma. */
const WRITTEN_NUMBER = /^-?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/** Reads «1.673» as 1673 and «73,5» as 73.5; undefined when it is not written so («12.5», «0.500»). */
export function parseNumber(text: string): number | undefined {
  if (!WRITTEN_NUMBER.test(text)) return undefined;
  return Number(text.replaceAll(".", "").replace(",", "."));
}

/** Writes 1673 as «1.673» and 73.506 with one decimal as «73,5»; half is rounded away from zero. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = "0", fraction] = roundHalfAway(value, decimals).split(".");
  const sign = whole.startsWith("-") ? "−" : "";
  const digits = whole.replace("-", "");
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ".");
  return sign + grouped + (fraction ? `,${fraction}` : "");
}

/** Writes a number with all the decimals it has, at most `most`: 2.5 → «2,5», 3 → «3». */
export function formatShortest(value: number, most = 6): string {
  return formatNumber(value, most)
    .replace(/(,\d*?)0+$/, "$1")
    .replace(/,$/, "");
}

/** `toFixed` rounds 1.005 down because of its binary tail; a hair of relative slack gives what a clerk gets. */
function roundHalfAway(value: number, decimals: number): string {
  const nudged = value * (1 + Number.EPSILON * 4);
  const fixed = nudged.toFixed(decimals);
  return Number(fixed) === 0 ? (0).toFixed(decimals) : fixed;
}

/** The value as machines read it: at most nine significant digits, a dot, no exponent. */
export function machineNumber(value: number): string {
  const text = String(Number(value.toPrecision(9)));
  return text.includes("e")
    ? Number(text)
        .toFixed(15)
        .replace(/\.?0+$/, "")
    : text;
}
