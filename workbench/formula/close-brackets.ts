/**
 * A typed formula with the brackets that are missing at its end, as Excel adds them; brackets in texts and sheet names do not count.
 *
 * @example closeBrackets('=SUM(A1,MAX(B1') // '=SUM(A1,MAX(B1))'
 */
export function closeBrackets(formula: string): string {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  // Within a text that has no end a bracket would be part of the text.
  if (!formula.startsWith("=") || bare.includes('"') || bare.includes("'")) return formula;
  const missing = bare.split("(").length - bare.split(")").length;
  return missing > 0 ? formula + ")".repeat(missing) : formula;
}
