import { type Answer, type CannotTell, isAnswer } from "../../answers/answer";
import { notFound } from "../../answers/lookup";
import { addDays, isPlainDate, type PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { unreadableCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { BOARD } from "../../sources/memberships/body-codes";
import { SPECIAL_MEETING_NOTICE_DAYS } from "../../sources/provisions/implementation";
import type { Provision } from "../../sources/provisions/provision";
import {
  LONG_NOTICE_BODIES,
  LONG_REQUEST_WORKING_DAYS,
  PAPER_WORKING_DAYS,
  REPORT_WORKING_DAYS,
  REQUEST_WORKING_DAYS,
} from "../../sources/provisions/timescales";
import { statesNoQuorum } from "../quorum/written-rule";
import { holidaysUnknown } from "./holidays-known";
import type { DeadlineBasis } from "./reasons";
import { answered, cannotTell, wrongQuestion } from "./words";

export const DEADLINES = ["Agenda requests", "Reports", "Papers", "Notice"] as const;
export type DeadlineSort = (typeof DEADLINES)[number];

/**
 * By which day must something be done for a meeting? Agenda requests, reports and papers: so many working
 * days before it, the day of the meeting not counted, so that work on the deadline itself is in time.
 * Notice: the last day that gives the notice of a special meeting, in calendar days.
 *
 * A group's own Agenda request days come before the documents' 15 (Chief Officer Group, Executive Board)
 * and 10; a body without any stated rule and without a number of its own has no such day: cannot tell. So
 * has an ordinary meeting no notice. Before 3 October 2022: cannot tell. Beyond the known bank holidays the
 * answer stands and its sentence warns.
 *
 * Source: GOV 8.5, 12.23, 12.38.
 * @example deadline(register, boardOf31March2026, "Reports") // 20 March 2026
 */
export function deadline(register: Register, meeting: Meeting, what: DeadlineSort): Answer<PlainDate> {
  switch (what) {
    case "Agenda requests":
      return requestDeadline(register, meeting);
    case "Reports":
      return reportDeadline(register, meeting);
    case "Papers":
      return daysBefore(register, meeting, "Papers", everyMeeting(register, meeting, "papers", PAPER_WORKING_DAYS));
    case "Notice":
      return noticeDeadline(register, meeting);
    default:
      return what satisfies never;
  }
}

/** By which day must a report be in? As `deadline`. Source: GOV 8.5. */
export function reportDeadline(register: Register, meeting: Meeting): Answer<PlainDate> {
  return daysBefore(register, meeting, "Reports", everyMeeting(register, meeting, "reports", REPORT_WORKING_DAYS));
}

function requestDeadline(register: Register, meeting: Meeting): Answer<PlainDate> {
  return daysBefore(register, meeting, "Agenda requests", requestDays(register, meeting));
}

interface CountedDays {
  readonly workingDays: number;
  readonly basis: DeadlineBasis;
}

function daysBefore(
  register: Register,
  meeting: Meeting,
  what: "Agenda requests" | "Reports" | "Papers",
  days: CountedDays | CannotTell,
): Answer<PlainDate> {
  if (isAnswer(days)) return days;
  const { workingDays, basis } = days;
  const day = register.workingDays.before(meeting.date, workingDays);
  const group = (): string => register.group(meeting.group)?.group ?? meeting.group;
  if (!isPlainDate(day)) return cannotTell({ kind: "not a count", group: group(), found: workingDays }, "GOV 8.5");
  return answered(
    day,
    () => ({
      kind: "deadline",
      what,
      meeting: meeting.meeting,
      group: group(),
      date: meeting.date,
      workingDays,
      basis,
      deadline: day,
      cancelled: meeting.status === "Cancelled",
      unknown: holidaysUnknown(register, day, meeting.date),
    }),
    "GOV 8.5",
  );
}

function everyMeeting(
  register: Register,
  meeting: Meeting,
  what: string,
  provision: Provision<number>,
): CountedDays | CannotTell {
  const rule = provisionOn(register, provision, meeting.date);
  if (rule.status === "no rule in force") return noRuleInForce(`deadline for ${what}`, meeting.date, rule);
  return { workingDays: rule.value, basis: "every meeting" };
}

function requestDays(register: Register, meeting: Meeting): CountedDays | CannotTell {
  const shorter = provisionOn(register, REQUEST_WORKING_DAYS, meeting.date);
  const longer = provisionOn(register, LONG_REQUEST_WORKING_DAYS, meeting.date);
  const longNotice = provisionOn(register, LONG_NOTICE_BODIES, meeting.date);
  if (shorter.status === "no rule in force")
    return noRuleInForce("deadline for agenda requests", meeting.date, shorter);
  if (longer.status === "no rule in force") return noRuleInForce("deadline for agenda requests", meeting.date, longer);
  if (longNotice.status === "no rule in force")
    return noRuleInForce("deadline for agenda requests", meeting.date, longNotice);
  const group = register.group(meeting.group);
  if (group === undefined) return notFound({ what: "group", id: meeting.group, table: "Groups" }, "GOV 8.5");
  const unreadable = unreadableCell(
    register,
    { table: "Groups", row: group, what: "group", id: group.group },
    ["agendaRequestDays"],
    "GOV 8.5",
  );
  if (unreadable !== null) return unreadable;
  const { isListed, hasStatedRule } = standingOf(register, group, longNotice.value);
  const stated: CountedDays | null = isListed
    ? { workingDays: longer.value, basis: "longer notice" }
    : hasStatedRule
      ? { workingDays: shorter.value, basis: "subgroup" }
      : null;
  const own = group.agendaRequestDays;
  if (own === null || own === stated?.workingDays) {
    return stated ?? cannotTell({ kind: "no request rule", meeting: meeting.meeting, group: group.group }, "GOV 8.5");
  }
  if (!Number.isInteger(own) || own < 0)
    return cannotTell({ kind: "not a count", group: group.group, found: own }, "GOV 8.5");
  return { workingDays: own, basis: "the group's own" };
}

interface GroupStanding {
  readonly bodies: readonly string[];
  /** Is it one of the bodies that the documents give longer notice? */
  readonly isListed: boolean;
  /** The documents' rules for meetings are for the bodies they give a quorum; where there is none, none of them is stated. */
  readonly hasStatedRule: boolean;
}

function standingOf(register: Register, group: Group, bodies: readonly string[]): GroupStanding {
  const known = register.remember("notice of groups", "", () => new Map<Group, GroupStanding>());
  let standing = known.get(group);
  if (standing?.bodies !== bodies) {
    standing = {
      bodies,
      isListed: bodies.some((body) => keyOf(body) === keyOf(group.group)),
      hasStatedRule: !statesNoQuorum(group.quorumRule),
    };
    known.set(group, standing);
  }
  return standing;
}

function noticeDeadline(register: Register, meeting: Meeting): Answer<PlainDate> {
  const paragraph: Citation =
    keyOf(register.group(meeting.group)?.group ?? meeting.group) === keyOf(BOARD) ? "GOV 12.23" : "GOV 12.38";
  const unreadable = unreadableCell(
    register,
    { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting },
    ["kind"],
    paragraph,
  );
  if (unreadable !== null) return unreadable;
  if (meeting.kind !== "Special") return cannotTell({ kind: "ordinary meeting", meeting: meeting.meeting }, paragraph);
  const rule = provisionOn(register, SPECIAL_MEETING_NOTICE_DAYS, meeting.date);
  if (rule.status === "no rule in force") return noRuleInForce("rule on notice", meeting.date, rule);
  const day = addDays(meeting.date, -rule.value);
  return answered(
    day,
    {
      kind: "notice",
      meeting: meeting.meeting,
      date: meeting.date,
      days: rule.value,
      deadline: day,
      urgent: isUrgent(register, meeting),
      cancelled: meeting.status === "Cancelled",
    },
    paragraph,
  );
}

/** Has the chair marked the matter of this special meeting urgent, and so may fix a shorter notice? */
export function isUrgent(register: Register, meeting: Meeting): boolean {
  return register.where("Notices", "specialMeeting", meeting.meeting).some(({ urgent }) => urgent === true);
}

/**
 * Was an agenda item asked for in time? On the last day is in time. Of several requests for one item the
 * first counts. Without such a request, or without a deadline: cannot tell.
 *
 * Source: GOV 8.5.
 * @example requestStatus(register, boardOf31March2026, "Risk register") // asked for on 10 March 2026: "In time"
 */
export function requestStatus(register: Register, meeting: Meeting, item: string): Answer<"In time" | "Late"> {
  const requests = register
    .where("Requests", "meeting", meeting.meeting)
    .filter((request) => keyOf(request.item) === keyOf(item));
  const [first, ...others] = requests.map(({ requestedOn }) => requestedOn);
  if (first === undefined) return cannotTell({ kind: "no request", item, meeting: meeting.meeting }, "GOV 8.5");
  const last = requestDeadline(register, meeting);
  if (last.status !== "answered") return last;
  const requestedOn = others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
  const inTime = requestedOn <= last.value;
  return answered<"In time" | "Late">(
    inTime ? "In time" : "Late",
    {
      kind: "request",
      item,
      meeting: meeting.meeting,
      requestedOn,
      deadline: last.value,
      times: requests.length,
      late: !inTime,
      workingDaysLate: inTime ? 0 : register.workingDays.between(last.value, requestedOn),
      unknown: holidaysUnknown(register, last.value, requestedOn, meeting.date),
    },
    "GOV 8.5",
  );
}

/**
 * Which day is n working days from a day (before it with a negative n), and equal to Excel's WORKDAY? A fraction
 * of n is cut off; n = 0 is the day itself. An answer outside the calendar is a wrong question.
 *
 * Source: GOV 8.5.
 * @example workingDayFrom(register, plainDate(2026, 6, 1), -7) // 20 May 2026: 25 May is a bank holiday
 */
export function workingDayFrom(register: Register, from: PlainDate, n: number): Answer<PlainDate> {
  const workingDays = Math.trunc(n);
  const to = register.workingDays.after(from, workingDays);
  if (!isPlainDate(to)) return wrongQuestion({ kind: "off the calendar", from, workingDays }, "GOV 8.5");
  return answered(
    to,
    { kind: "counted", from, to, workingDays, unknown: holidaysUnknown(register, from, to) },
    "GOV 8.5",
  );
}

/**
 * How many working days lie between two days? `from` is not counted, `to` is; negative when `to` is earlier.
 *
 * Source: GOV 8.5.
 * @example workingDaysBetween(register, plainDate(2026, 5, 22), plainDate(2026, 5, 26)) // 1: a weekend and a bank holiday between
 */
export function workingDaysBetween(register: Register, from: PlainDate, to: PlainDate): Answer<number> {
  const workingDays = register.workingDays.between(from, to);
  return answered(
    workingDays,
    { kind: "counted", from, to, workingDays, unknown: holidaysUnknown(register, from, to) },
    "GOV 8.5",
  );
}
