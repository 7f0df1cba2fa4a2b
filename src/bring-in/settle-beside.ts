import type { HowRead, Meaning } from "./mark-words";

/** The marks of a sheet, how each is read so far, and what is done with one that another settles. */
interface Beside {
  readonly marks: ReadonlySet<string>;
  readonly read: (mark: string) => HowRead;
  readonly settle: (mark: string, meaning: Meaning, why: string) => void;
}

/** What one mark settles about another on the same sheet. */
export function settleBesideOthers({ marks, read, settle }: Beside): void {
  const has = (...any: readonly string[]): boolean => any.some((mark) => marks.has(mark));
  const means = (meaning: Meaning): boolean =>
    [...marks].some((mark) => {
      const reading = read(mark);
      return reading.kind === "said" && reading.said.status === meaning;
    });
  const say = (mark: string, meaning: Meaning, why: string): void => {
    if (marks.has(mark) && read(mark).kind === "doubtful") settle(mark, meaning, why);
  };
  if (has("✓", "✔", "√", "☑"))
    for (const cross of ["✗", "✘", "×", "☒"]) say(cross, "Absent", "as it stands beside ticks");
  if (means("Present") && means("Apologies")) say("a", "Absent", "as other marks stand for present and for apologies");
  else if (means("Present") || has("n")) say("a", "Apologies", "as another mark says who was there");
  if (means("Apologies")) say("d", "Deputy", "as another mark stands for apologies");
  if (means("Apologies")) say("r", "Remote", "as another mark stands for apologies");
  else if (means("Remote")) say("r", "Apologies", "as another mark stands for remote");
}
