/** "A", "A and B", "A, B and C" */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Sentences one after the other; what there is nothing to say of is "". */
export function inSentences(said: readonly string[]): string {
  return said.filter((sentence) => sentence !== "").join(" ");
}

/** "1 working day", "7 working days" */
export function countOf(count: number, unit: string): string {
  return `${count} ${unit}${Math.abs(count) === 1 ? "" : "s"}`;
}

/** "1 row is", "2 rows are": the verb for so many. */
export function isOrAre(count: number): string {
  return Math.abs(count) === 1 ? "is" : "are";
}

/** "75%" */
export function asPercent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** "£1,234.05" */
export function pounds(pence: number): string {
  const whole = Math.floor(Math.abs(pence) / 100);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${pence < 0 ? "-" : ""}£${grouped}.${String(Math.abs(pence) % 100).padStart(2, "0")}`;
}
