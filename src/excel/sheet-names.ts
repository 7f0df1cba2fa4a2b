/** Excel's own limit for the name of a sheet. */
const LONGEST = 31;

/**
 * A name for a new sheet that no sheet has: the one wanted, or with a number after it. What Excel does not
 * allow in a name is left out; where the number needs room, whole words go.
 * @example freeSheetName("Board report", ["Board report"]) // "Board report (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, LONGEST) || "Report";
  const lowered = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = `${shortened(allowed, LONGEST - ending.length)}${ending}`;
    if (!lowered.has(name.toLowerCase())) return name;
  }
}

function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  return cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")).replace(/\W+$/, "") : name.slice(0, longest);
}
