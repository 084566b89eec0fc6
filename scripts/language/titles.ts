/** The name of a procedure without the word that every name begins with. */
export function shortName(name: string): string {
  const rest = name.replace(/^thủ tục[:\s]+/i, "").trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
