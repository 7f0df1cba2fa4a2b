/** What TRUE and FALSE mean, by the function that answers so. */
const VERDICTS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  QUORATE: ["Quorate", "Not quorate"],
  "MAY.ATTEND": ["May attend", "May not attend"],
};

/**
 * The verdict of a function in words.
 * @example verdictInWords("QUORATE", false) // "Not quorate"
 */
export function verdictInWords(name: string, isSo: boolean): string {
  const [yes, no] = VERDICTS[name] ?? ["Yes", "No"];
  return isSo ? yes : no;
}
