/** "A", "A and B", "A, B and C"; with another word between the last two, "A, B or C". */
export function inWords(names: readonly string[], between: "and" | "or" = "and"): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${between} ${names.at(-1) ?? ""}`;
}

/** "Seat S-1 was", "Seats S-1 and S-2 were": a subject that is one or several, each named once, with what it does. */
export function oneOrMany(
  names: readonly string[],
  one: readonly [subject: string, verb: string],
  many: readonly [subject: string, verb: string],
): string {
  const each = [...new Set(names)];
  const [subject, verb] = each.length === 1 ? one : many;
  return `${subject} ${inWords(each)} ${verb}`;
}

/** Sentences one after the other; what there is nothing to say of is "". */
export function inSentences(said: readonly string[]): string {
  return said.filter((sentence) => sentence !== "").join(" ");
}

/** "1 working day", "7 working days", "1,036 working days" */
export function countOf(count: number, unit: string): string {
  return `${grouped(count)} ${unit}${Math.abs(count) === 1 ? "" : "s"}`;
}

/** "once", "twice", "3 times" */
export function timesOf(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** "1,036": a whole number as people write it. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
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
  return `${pence < 0 ? "-" : ""}£${grouped(whole)}.${String(Math.abs(pence) % 100).padStart(2, "0")}`;
}
