import type { Answer, CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import type { Meeting } from "../../records/meetings";
import { workingDays } from "../../records/time-before";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Provision } from "../../sources/provisions/provision";
import { PAPER_WORKING_DAYS, REPORT_WORKING_DAYS } from "../../sources/provisions/timescales";
import { noticeDeadline } from "./notice";
import type { CountedDays } from "./reasons";
import { dayBefore } from "./day-before";
import { daysIfGiven, daysOfGroup } from "./days-of-group";
import { requestDays } from "./request-days";

export const DEADLINES = ["Agenda requests", "Reports", "Papers", "Notice"] as const;
export type DeadlineKind = (typeof DEADLINES)[number];

/**
 * By which day must something be done for a meeting? Agenda requests, reports and papers: so many working days before
 * it, not counting the day of the meeting; the deadline itself is in time. Notice: the last day that gives the notice
 * of a special meeting, in calendar days.
 *
 * Before 3 October 2022: cannot tell; so too the agenda requests of a body without a rule, and the notice of an ordinary
 * meeting. Beyond the known bank holidays the answer stands and its sentence warns.
 *
 * Source: GOV 8.5, 12.23, 12.38.
 * @example deadline(register, boardOf31March2026, "Reports") // 20 March 2026
 */
export function deadline(register: Register, meeting: Meeting, what: DeadlineKind): Answer<PlainDate> {
  switch (what) {
    case "Agenda requests":
      return requestDeadline(register, meeting);
    case "Reports":
      return reportDeadline(register, meeting);
    case "Papers":
      return dayBefore(register, meeting, { what, days: daysStated(register, meeting, PAPERS) });
    case "Notice":
      return noticeDeadline(register, meeting);
    default:
      return what satisfies never;
  }
}

/** By which day must an agenda item be asked for? As `deadline`. Source: GOV 8.5. */
export function requestDeadline(register: Register, meeting: Meeting): Answer<PlainDate> {
  return dayBefore(register, meeting, { what: "Agenda requests", days: requestDays(register, meeting) });
}

/** By which day must a report be in? As `deadline`. Source: GOV 8.5. */
export function reportDeadline(register: Register, meeting: Meeting): Answer<PlainDate> {
  return dayBefore(register, meeting, { what: "Reports", days: daysStated(register, meeting, REPORTS) });
}

interface StatedDays {
  readonly what: string;
  readonly rule: Provision<number>;
  /** The column of Groups by which a group says another time. */
  readonly own: "papers" | "reports";
}

const REPORTS: StatedDays = { what: "deadline for reports", rule: REPORT_WORKING_DAYS, own: "reports" };
const PAPERS: StatedDays = { what: "deadline for papers", rule: PAPER_WORKING_DAYS, own: "papers" };

/** The days that the group says, else those that the documents state for every meeting. */
function daysStated(register: Register, meeting: Meeting, { what, rule, own }: StatedDays): CountedDays | CannotTell {
  if (register.settings.isOwn) return daysOfGroup(register, meeting, own);
  const days = provisionOn(register, rule, meeting.date);
  if (days.status === "no rule in force") return noRuleInForce(what, meeting.date, days);
  return daysIfGiven(register, meeting, own) ?? { time: workingDays(days.value), basis: "every meeting" };
}
