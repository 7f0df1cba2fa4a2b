import { addDays, type PlainDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { chairOn } from "../governance/chairs/chairs";
import { sayHolders } from "../governance/chairs/words";
import { type DeadlineKind, deadline } from "../governance/timescales/deadline";
import { inWords } from "../answers/english";
import { isOrdinary, type Meeting } from "../records/meetings";
import { keyOf } from "../records/cell";
import { nameShown } from "../records/open-place";
import type { Seat } from "../records/people";
import { isInForce, type Register } from "../register/register";
import type { Fact } from "./document";
import { PARTNERSHIP } from "./partnership";
import { agencyNamed, bodyNamed, dayInFull, longDate, namedWithRole, roleOf } from "./said";

/** "Tuesday 1 December 2026, 10:00 to 13:00" */
export function sayWhen({ date, start, end }: Meeting): string {
  const until = end === null ? "" : ` to ${toClock(end)}`;
  return `${dayInFull(date)}${start === null ? "" : `, ${toClock(start)}${until}`}`;
}

/** Who chairs it: whoever presides by Chaired by, with the name that its members know, else who holds the chair that day. */
export function chairFact(register: Register, meeting: Meeting): Fact {
  const { chairedBy } = meeting;
  if (chairedBy === "") {
    const chair = chairOn(register, meeting.group, meeting.date);
    return { name: "Chair", says: chair.status === "answered" ? sayHolders(chair.value) : "Not recorded" };
  }
  const seat = register.seat(chairedBy) ?? ownSeatOf(register, meeting, chairedBy);
  const agency = seat === undefined ? agencyNamed(register, chairedBy) : agencyOf(register, seat);
  const person = seat === undefined ? "" : whoIn(register, meeting, seat);
  const named = person === "" && seat !== undefined ? roleOf(register, seat) : person;
  return { name: "Chair", says: [agency, named].filter((part) => part !== "").join(" – ") };
}

/** The seat by which an agency is in a body for itself, and not for a group that it chairs. */
export function ownSeatOf(register: Register, { group, date }: Meeting, agency: string): Seat | undefined {
  const named = agencyNamed(register, agency);
  return register
    .seatsOn(group, date)
    .find((seat) => seat.category !== "Group chair" && agencyNamed(register, seat.agency) === named);
}

/** Who sat in a seat at a meeting: whoever its register names, else its holder. */
function whoIn(register: Register, meeting: Meeting, seat: Seat): string {
  const row = register.attendanceOf(meeting.meeting).rows.find((each) => each.seat === seat);
  const holder = row === undefined || row.name === "" ? nameShown(seat.name) : row.name;
  return row?.status === "Deputy" && row.deputy !== "" ? `${row.deputy}, for ${holder}` : holder;
}

function agencyOf(register: Register, { agency }: Seat): string {
  return register.settings.isOwn || agency === "" ? "" : agencyNamed(register, agency);
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

/** "Agenda: Executive Board, special meeting, 8 December 2026" */
export function titleOf(register: Register, meeting: Meeting, what: string): string {
  const kind = meeting.kind === "Special" ? ", special meeting" : "";
  return `${what}: ${bodyNamed(register, meeting.group)}${kind}, ${longDate(meeting.date)}`;
}

export function partnershipFact({ settings }: Register): readonly Fact[] {
  return settings.isOwn ? [] : [{ name: "Partnership", says: PARTNERSHIP }];
}

/** Whom to ask about it: an officer of the body who serves its meetings, else the Partnership Manager; none where Seats has neither. */
export function contactFact(register: Register, { group, date }: Meeting): readonly Fact[] {
  const officers = register.seatsOn(group, date).filter(({ category }) => category === "Partnership officer");
  const seat =
    officers.find(({ role }) => /business services|clerk|secretar|administrat|democratic/i.test(role)) ??
    officers[0] ??
    register.all("Seats").find((each) => isInForce(each, date) && keyOf(each.role) === keyOf(PARTNERSHIP_MANAGER));
  return seat === undefined
    ? []
    : [{ name: "Questions to", says: namedWithRole(nameShown(seat.name), roleOf(register, seat)) }];
}

const PARTNERSHIP_MANAGER = "Partnership Manager";
