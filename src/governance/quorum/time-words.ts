import { inSentences, inWords } from "../../answers/english";
import { toClock } from "../../calendar/time-of-day";
import { sayHours, sayTimeOfCell } from "../membership/hours-words";
import type { QuorumNote, TimesNotBelieved, TimesReversed, WrittenTime } from "./reasons";

/** How many cells a sentence names before it only counts them. */
const MOST_NAMED = 3;

/** Is it not certain who was there because of times, and not because a row is blank? */
export function hangsOnTimes(notes: readonly QuorumNote[]): boolean {
  return notes.some(
    (note) => (note.kind === "times not believed" || note.kind === "left before arrived") && note.decides,
  );
}

/** "Attendance!J14 (Left) says 03:30, outside the meeting (14:00 to 16:00); that changes nothing here." */
export function sayTimesNotBelieved({ why, times, start, end, decides }: TimesNotBelieved): string {
  const said = sayTimes(times);
  if (why === "end before start") {
    const opening = `${said}, which is not after the Start, ${start === null ? "" : toClock(start)}, so Arrived and Left were not believed`;
    return decides
      ? `${opening}, and they could decide it. Correct the Start or the End.`
      : `${opening}; that changes nothing here.`;
  }
  const opening = `${said}, outside the meeting (${sayHours(start, end)})`;
  return decides
    ? `${opening}, and could decide it. Correct ${times.length === 1 ? "it" : "them"}, or the meeting's Start and End.`
    : `${opening}; that changes nothing here.`;
}

/** "Attendance!J8 (Left) says 10:20, which is not after Attendance!I8 (Arrived), 11:40, and could decide it. Correct one of them." */
export function sayTimesReversed(times: readonly TimesReversed[], decides: boolean): string {
  const end = decides ? ", and could decide it. Correct one of them." : "; that changes nothing here.";
  const said = times.map(
    ({ left, saysLeft, arrived, saysArrived }) =>
      `${left} (Left) says ${sayTimeOfCell(saysLeft)}, which is not after ${arrived} (Arrived), ${sayTimeOfCell(saysArrived)}${end}`,
  );
  return inSentences(said);
}

/** "Attendance!J14 (Left) says 03:30 and Attendance!I15 (Arrived) says 19:00" */
function sayTimes(times: readonly WrittenTime[]): string {
  const named = times
    .slice(0, MOST_NAMED)
    .map(({ cell, column, says }) => `${cell} (${column}) says ${sayTimeOfCell(says)}`);
  const more = times.length - named.length;
  return inWords(more === 0 ? named : [...named, `${more} more ${more === 1 ? "cell" : "cells"}`]);
}
