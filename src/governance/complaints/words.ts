import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { sayDaysPassed, sayHolidaysUnknown, sayLate } from "../timescales/words";
import type { Clock, ClockName, ComplaintsReason } from "./reasons";

export const { answered, cannotTell, doesNotApply } = answersSaid(sayComplaints);

export function sayComplaints(reason: ComplaintsReason): string {
  switch (reason.kind) {
    case "due":
      return `${reason.ref}: ${sayDue(reason.clock)}.${sayHolidaysUnknown(reason.unknown)}`;
    case "clocks":
      return `${reason.ref}, as at ${toLongDate(reason.asAt)}: ${reason.clocks.map((clock) => `${sayDue(clock)}, ${sayState(clock, reason.asAt)}`).join("; ")}.${reason.notJudged.map((why) => ` ${why}`).join("")}${sayHolidaysUnknown(reason.unknown)}`;
    case "not ours":
      return `${reason.ref} is about one agency, so that agency's own complaints process answers it; none of the partnership's time limits applies.`;
    case "no appeal":
      return `${reason.ref}: no appeal has been raised, so none is due.`;
    case "not yet received":
      return `${reason.ref} was received on ${toLongDate(reason.received)}, after the day asked about.`;
    default:
      return reason satisfies never;
  }
}

const WHAT: Record<ClockName, string> = {
  Action: "the Partnership Manager confirms the action",
  Outcome: "the Chair gives the outcome or a timescale",
  Promised: "the Chair gives the promised outcome",
  Appeal: "the Independent Chair confirms the action on the appeal",
};

function sayDue({ name, from, fromReceipt, workingDays, due, independentChair }: Clock): string {
  if (workingDays === null) return `${WHAT[name]} by ${toLongDate(due)}`;
  const what =
    independentChair === null
      ? WHAT[name]
      : WHAT[name].replace("Independent Chair", `Independent Chair (${independentChair})`);
  return `${what} by ${toLongDate(due)}, ${countOf(workingDays, "working day")} from ${toLongDate(from)}${fromReceipt ? " (Referred is blank, so the day of receipt)" : ""}`;
}

function sayState({ state, from, stopped, workingDaysLate }: Clock, asAt: PlainDate): string {
  switch (state) {
    case "Met":
      return `met on ${stopped === null ? "time" : toLongDate(stopped)}`;
    case "Late":
      return sayLate(workingDaysLate);
    case "Running":
      return from > asAt ? "not begun" : "running";
    case "Overdue":
      return `overdue by ${sayDaysPassed(workingDaysLate)}`;
    default:
      return state satisfies never;
  }
}
