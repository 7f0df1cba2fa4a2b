import { addDays, type PlainDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { chairOn } from "../governance/chairs/chairs";
import { sayHolders } from "../governance/chairs/words";
import { type DeadlineKind, deadline } from "../governance/timescales/deadline";
import { inWords } from "../answers/english";
import { isOrdinary, type Meeting } from "../records/meetings";
import { nameShown } from "../records/open-place";
import type { Register } from "../register/register";
import type { Fact } from "./document";
import { agencyNamed, bodyNamed, dayInFull, seatNamed } from "./said";

/** "Tuesday 1 December 2026, 10:00 to 13:00" */
export function sayWhen({ date, start, end }: Meeting): string {
  const until = end === null ? "" : ` to ${toClock(end)}`;
  return `${dayInFull(date)}${start === null ? "" : `, ${toClock(start)}${until}`}`;
}

/** Who chairs it: the presiding chair where Chaired by says so, else who holds the chair that day. */
export function chairFact(register: Register, meeting: Meeting): Fact {
  const { chairedBy } = meeting;
  const seat = chairedBy === "" ? undefined : register.seat(chairedBy);
  const person = seat !== undefined && register.settings.isOwn ? nameShown(seat.name) : "";
  if (person !== "") return { name: "Chair", says: person };
  if (seat !== undefined) return { name: "Chair", says: seatNamed(register, seat) };
  if (chairedBy !== "") return { name: "Chair", says: agencyNamed(register, chairedBy) };
  const chair = chairOn(register, meeting.group, meeting.date);
  return { name: "Chair", says: chair.status === "answered" ? sayHolders(chair.value) : "Not recorded" };
}

/** A deadline before a meeting, where the documents give one. */
export function deadlineFact(register: Register, meeting: Meeting, what: DeadlineKind, name: string): readonly Fact[] {
  const due = deadline(register, meeting, what);
  return due.status === "answered" ? [{ name, says: dayInFull(due.value) }] : [];
}

/** On which day a document about a meeting looks: the day asked about, and the meeting's own at the latest. */
export function dayOf({ date }: Meeting, asAt: PlainDate): PlainDate {
  return asAt < date ? asAt : date;
}

/** The last day before a meeting on which its agenda can be read: the day asked about, and the eve of the meeting at the latest. */
export function dayBefore(meeting: Meeting, asAt: PlainDate): PlainDate {
  const day = dayOf(meeting, asAt);
  return day === meeting.date ? addDays(day, -1) : day;
}

/** A body's other meetings at which people meet, by day. */
function othersOf(register: Register, meeting: Meeting): readonly Meeting[] {
  return register
    .meetingsOf(meeting.group)
    .filter((each) => each !== meeting && each.kind !== "Written" && each.status !== "Cancelled")
    .toSorted((a, b) => a.date - b.date);
}

/** The meetings whose minutes are still to be agreed: the last ordinary one, and special ones since, which agree none. */
export function meetingsToMinute(register: Register, meeting: Meeting): readonly string[] {
  const before = othersOf(register, meeting).filter(({ date }) => date < meeting.date);
  return before.slice(Math.max(0, before.findLastIndex(isOrdinary))).map(dayAndKind);
}

/** "Tuesday 8 December 2026 (special) and Tuesday 2 March 2027": what comes up to the next ordinary meeting; "" where none is entered. */
export function nextMeetingsAfter(register: Register, meeting: Meeting): string {
  const after = othersOf(register, meeting).filter(({ date }) => date > meeting.date);
  const ordinary = after.findIndex(isOrdinary);
  return inWords(after.slice(0, ordinary < 0 ? after.length : ordinary + 1).map(dayAndKind));
}

function dayAndKind(meeting: Meeting): string {
  return dayInFull(meeting.date) + (isOrdinary(meeting) ? "" : " (special)");
}

/** "Executive Board, special meeting" */
export function bodyAndKind(register: Register, meeting: Meeting): string {
  return bodyNamed(register, meeting.group) + (meeting.kind === "Special" ? ", special meeting" : "");
}
