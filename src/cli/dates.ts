import { inWords } from "../answers/english";
import { calendarFile } from "../files/calendar-file";
import type { Group } from "../records/people";
import type { Register } from "../register/register";
import { datesFrom } from "../reports/dates";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWholeWorkbook } from "./open-workbook";
import { dayOrToday, onlyFileOf, optionsOf, word } from "./options";
import { writeNew } from "./write-new";

/** ddscp dates FILE [--group QA] --out FILE.ics [--as-at DATE]: never over an existing file. */
export async function datesCommand(words: readonly string[], { out }: Output, now = new Date()): Promise<ExitCode> {
  const { words: left, options } = optionsOf(words, { group: word, out: word, "as-at": dayOrToday });
  const file = onlyFileOf(left);
  const { group, out: target, "as-at": asAt } = options;
  if (target?.toLowerCase().endsWith(".ics") !== true)
    throw new CannotUse("Name the calendar file after --out, a file that ends in .ics.");
  const register = openWholeWorkbook(file);
  const { entries, untold } = datesFrom(register, asAt, group === undefined ? null : groupNamed(register, group));
  const meetings = entries.filter(({ isDeadline }) => !isDeadline).length;
  if (meetings === 0) throw new CannotUse("There is no meeting from that day on, so no calendar was written.");
  writeNew(target, await calendarFile(entries, now));
  out(
    `${target} was written: ${meetings === 1 ? "1 meeting" : `${meetings} meetings`} and ${deadlinesSaid(entries.length - meetings)}.\n`,
  );
  for (const sentence of untold) out(`Left out: ${sentence}\n`);
  return 0;
}

function deadlinesSaid(count: number): string {
  return count === 1 ? "1 deadline" : `${count} deadlines`;
}

function groupNamed(register: Register, name: string): Group {
  const group = register.group(name);
  if (group !== undefined) return group;
  const known = inWords(
    register.all("Groups").map((each) => each.group),
    "or",
  );
  throw new CannotUse(`--group says '${name}'. Give a group of Groups: ${known}.`);
}
