import { countOf, inWords } from "../../answers/english";
import { addDays, type PlainDate, weekdayOf } from "../../calendar/plain-date";
import { neededFor, readQuorumRule, type WrittenCondition } from "../../governance/quorum/written-rule";
import { dayBefore } from "../../governance/timescales/day-before";
import { timeBefore } from "../../records/time-before";
import type { Register } from "../../register/register";
import { draftMeeting } from "../../governance/diary/draft-meeting";
import { withWeekday } from "../../calendar/with-weekday";

/** A board's seats: all, and those that somebody holds. */
export interface SeatCount {
  readonly all: number;
  readonly filled: number;
}

/**
 * How many of a board's seats must be there by a written quorum rule? Null where it asks for more than a number of seats, for
 * nobody, or cannot be read.
 *
 * @example seatsNeeded("one third of seats", { all: 7, filled: 6 }) // 3
 */
export function seatsNeeded(written: string, seats: SeatCount): number | null {
  const read = readQuorumRule(written);
  if (read.status !== "read") return null;
  const needed = read.conditions.map((condition) => neededBy(condition, seats));
  return needed.every((number) => number !== null) ? Math.max(...needed) : null;
}

function neededBy(condition: WrittenCondition, seats: SeatCount): number | null {
  if (condition.kind === "bound") {
    const [one, other] = condition.of.map((each) => neededBy(each, seats));
    if (typeof one !== "number" || typeof other !== "number") return null;
    return condition.bound === "greater" ? Math.max(one, other) : Math.min(one, other);
  }
  if (condition.kind === "seats" && !Array.isArray(condition.which)) return condition.needed;
  if (condition.kind !== "share" || condition.of !== "seats" || Array.isArray(condition.which)) return null;
  return neededFor(condition.share, condition.more, condition.which === "filled" ? seats.filled : seats.all);
}

/** "Of 7 seats 3, of 12 seats 4."; "" for a rule that asks for more than a number of seats. */
export function examplesOf(written: string): string {
  const said = [7, 12].map((count) => {
    const needed = seatsNeeded(written, { all: count, filled: count });
    return needed === null ? null : `of ${countOf(count, "seat")} ${needed}`;
  });
  return said.includes(null) ? "" : `${capital(inWords(said.map(String)))}.`;
}

/** "For a meeting on Monday 4 January 2027: by Tuesday 29 December 2026."; "" for what cannot be read. */
export function lastDayOf(register: Register, written: string, today: PlainDate): string {
  const time = timeBefore().read(written);
  if (time === null || time === undefined) return "";
  const date = mondayInAMonth(today);
  const meeting = draftMeeting(register, { group: "", date, start: null, end: null, kind: "Ordinary" });
  const answer = dayBefore(register, meeting, { what: "Notice", days: { time, basis: "the group's own" } });
  return answer.status === "answered" ? `For a meeting on ${withWeekday(date)}: by ${withWeekday(answer.value)}.` : "";
}

function mondayInAMonth(today: PlainDate): PlainDate {
  const day = addDays(today, 35);
  return addDays(day, 1 - weekdayOf(day));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
