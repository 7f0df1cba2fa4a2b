import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { DeadlineBasis, HolidaysUnknown, Of, TimescalesReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayTimescales);

export function sayTimescales(reason: TimescalesReason): string {
  switch (reason.kind) {
    case "deadline":
      return sayDeadline(reason);
    case "notice":
      return sayNotice(reason);
    case "ordinary meeting":
      return `${reason.meeting} is an ordinary meeting: notice is asked for special meetings only.`;
    case "no request rule":
      return `${reason.meeting}: the documents state no time for agenda requests to ${reason.group}. Enter its working days in Groups, Agenda request days, if it has one.`;
    case "not a count":
      return `${reason.group} has '${reason.found}' in Groups, Agenda request days; enter a whole number of working days, like 10.`;
    case "request":
      return sayRequest(reason);
    case "no request":
      return `No request '${reason.item}' for ${reason.meeting} in Requests`;
    case "counted":
      return `From ${toLongDate(reason.from)} to ${toLongDate(reason.to)} is ${countOf(reason.workingDays, "working day")}: Monday to Friday without bank holidays and closures, the first day not counted.${sayHolidaysUnknown(reason.unknown)}`;
    case "off the calendar":
      return `${countOf(reason.workingDays, "working day")} from ${toLongDate(reason.from)} lies outside the calendar of 1900 to 9999.`;
    default:
      return reason satisfies never;
  }
}

/** A sentence of its own with a space before it, or nothing. */
export function sayHolidaysUnknown(unknown: HolidaysUnknown | null): string {
  if (unknown === null) return "";
  return ` Bank holidays are known from ${unknown.firstKnownYear} to ${unknown.lastKnownYear} only: check this by hand, or add the later ones to Holidays.`;
}

const WHAT_IS_DUE: Record<Of<"deadline">["what"], string> = {
  "Agenda requests": "Agenda requests are to be made",
  Reports: "Reports are to be in",
  Papers: "The agenda and papers are to be out",
};

function sayDeadline(reason: Of<"deadline">): string {
  const counted = `${countOf(reason.workingDays, "working day")} before the meeting of ${toLongDate(reason.date)}, the day itself not counted`;
  const basis: Record<DeadlineBasis, string> = {
    "longer notice": `, as for the Chief Officer Group and the Executive Board`,
    subgroup: `, as for subgroups`,
    "every meeting": "",
    "the group's own": `, the number that Groups gives for ${reason.group}`,
  };
  const off = reason.cancelled ? " The meeting is cancelled." : "";
  return `${WHAT_IS_DUE[reason.what]} for ${reason.meeting} by ${toLongDate(reason.deadline)}: ${counted}${basis[reason.basis]}.${off}${sayHolidaysUnknown(reason.unknown)}`;
}

function sayNotice({ meeting, date, days, deadline, urgent, cancelled }: Of<"notice">): string {
  const shorter = urgent
    ? " The Chair has marked it urgent and may fix a shorter time."
    : " The Chair may fix a shorter time where it is urgent.";
  return `${toLongDate(deadline)} is the last day to give ${countOf(days, "day")}' notice of ${meeting} on ${toLongDate(date)}; read as calendar days.${shorter}${cancelled ? " The meeting is cancelled." : ""}`;
}

function sayRequest(reason: Of<"request">): string {
  const asked = `'${reason.item}' was asked for on ${toLongDate(reason.requestedOn)}${reason.times > 1 ? `, the first of ${reason.times} times` : ""}`;
  const by = reason.workingDaysLate > 0 ? `${countOf(reason.workingDaysLate, "working day")} ` : "";
  const how = reason.late ? `${by}after` : "in time for";
  return `${asked}, ${how} the last day for ${reason.meeting}, ${toLongDate(reason.deadline)}.${sayHolidaysUnknown(reason.unknown)}`;
}
