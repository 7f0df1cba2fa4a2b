import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { LONG_NOTICE_NAMES } from "../../sources/memberships/body-codes";
import type { TimeBefore } from "../../records/time-before";
import type { DeadlineBasis, DueBeforeMeeting, HolidaysUnknown, TimescalesReason } from "./reasons";

export const { answered, cannotTell, wrongQuestion } = answersSaid(sayTimescales);

type Of<K extends TimescalesReason["kind"]> = Extract<TimescalesReason, { readonly kind: K }>;

export function sayTimescales(reason: TimescalesReason): string {
  switch (reason.kind) {
    case "deadline":
      return sayDeadline(reason);
    case "notice":
      return sayNotice(reason);
    case "ordinary meeting":
      return `${reason.meeting} is an ordinary meeting; only special meetings need notice.`;
    case "no request rule":
      return `${reason.meeting}: the documents set no deadline for agenda requests to ${reason.group}. If it has one, enter the working days in Groups, Agenda request days.`;
    case "request":
      return sayRequest(reason);
    case "no request":
      return `No request '${reason.item}' for ${reason.meeting} in Requests`;
    case "counted":
      return sayCounted(reason);
    case "holiday in doubt":
      return `Cannot tell: for the working days, ${reason.said}`;
    case "off the calendar":
      return `${countOf(Math.abs(reason.workingDays), "working day")} ${reason.workingDays < 0 ? "before" : "from"} ${toLongDate(reason.from)} would be outside the calendar, which runs from 1900 to 9999.`;
    default:
      return reason satisfies never;
  }
}

function sayCounted({ from, to, workingDays, unknown }: Of<"counted">): string {
  const back = workingDays < 0 ? " back" : "";
  return `From ${toLongDate(from)}${back} to ${toLongDate(to)} is ${countOf(Math.abs(workingDays), "working day")}: Monday to Friday without bank holidays and closures, the first day not counted.${sayHolidaysUnknown(unknown)}`;
}

/** The warning as a sentence of its own, with a space before it; "" where every year is known. */
export function sayHolidaysUnknown(unknown: HolidaysUnknown | null): string {
  if (unknown === null) return "";
  const unread = unknown.unread.map((said) => ` Not counted as a holiday: ${said}`).join("");
  return unknown.isBeyond ? `${sayBeyond(unknown)}${unread}` : unread;
}

function sayBeyond(unknown: HolidaysUnknown): string {
  return ` Bank holidays are known from ${unknown.firstKnownYear} to ${unknown.lastKnownYear} only: check this by hand, or add the later ones to Holidays.`;
}

/** "2 working days"; and where only a weekend or bank holidays have passed since the last day, "less than a working day". */
export function sayDaysPassed(workingDays: number): string {
  return workingDays === 0 ? "less than a working day" : countOf(workingDays, "working day");
}

/** How late something is, in the same words wherever it is said: "late by 2 working days". */
export function sayLate(workingDays: number): string {
  return `late by ${sayDaysPassed(workingDays)}`;
}

const WHAT_IS_DUE: Record<DueBeforeMeeting, string> = {
  "Agenda requests": "Agenda requests",
  Reports: "Reports",
  Papers: "The agenda and papers",
  Notice: "Notice",
};

function sayDeadline(reason: Of<"deadline">): string {
  const counted = sayTime(reason.time, reason.date);
  const basis: Record<DeadlineBasis, string> = {
    "longer notice": `, as for ${LONG_NOTICE_NAMES}`,
    subgroup: ", as for subgroups",
    "every meeting": "",
    "the group's own": `, as Groups says for ${reason.group}`,
  };
  const off = reason.cancelled ? " The meeting is cancelled." : "";
  const are = reason.what === "Notice" ? "is" : "are";
  return `${WHAT_IS_DUE[reason.what]} for ${reason.meeting} ${are} due by ${toLongDate(reason.deadline)}: ${counted}${basis[reason.basis]}.${off}${sayHolidaysUnknown(reason.unknown)}`;
}

/** "5 clear days before the meeting on Monday 8 June 2026, with neither end counted" */
function sayTime({ days, unit }: TimeBefore, date: PlainDate): string {
  const before = `before the meeting on ${toLongDate(date)}`;
  switch (unit) {
    case "working days":
      return `${countOf(days, "working day")} ${before}, not counting that day`;
    case "days":
      return `${countOf(days, "day")} ${before}`;
    case "clear days":
    case "clear working days":
      return `${countOf(days, unit.replace(/s$/, ""))} ${before}, counting neither that day nor the last day itself`;
    default:
      return unit satisfies never;
  }
}

function sayNotice({ meeting, date, days, deadline, urgent, cancelled }: Of<"notice">): string {
  const shorter = urgent
    ? " The Chair has marked it urgent and may fix a shorter time."
    : " The Chair may fix a shorter time where it is urgent.";
  return `${toLongDate(deadline)} is the last day to give ${countOf(days, "day")}${days === 1 ? "'s" : "'"} notice of ${meeting} on ${toLongDate(date)} (calendar days, as the rule was read).${shorter}${cancelled ? " The meeting is cancelled." : ""}`;
}

function sayRequest(reason: Of<"request">): string {
  const asked = `'${reason.item}' was asked for on ${toLongDate(reason.requestedOn)}${reason.times > 1 ? `, the first of ${countOf(reason.times, "time")}` : ""}`;
  const by = reason.workingDaysLate > 0 ? `${countOf(reason.workingDaysLate, "working day")} ` : "";
  const how = reason.late ? `${by}after` : "in time for";
  return `${asked}, ${how} the last day for ${reason.meeting}, ${toLongDate(reason.deadline)}.${sayHolidaysUnknown(reason.unknown)}`;
}
