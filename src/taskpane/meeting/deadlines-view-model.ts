import type { PlainDate } from "../../calendar/plain-date";
import { deadline, type DeadlineSort } from "../../governance/timescales/timescales";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { daysLeft, withWeekday } from "../words/day-words";
import type { Signal } from "../parts/signal";

export interface DeadlineLine {
  readonly what: string;
  /** The day, or what is to be said in its place. */
  readonly day: string;
  /** "4 working days left"; "" where there is no day. */
  readonly left: string;
  readonly signal: Signal;
  readonly sentence: string;
}

const NAMES: Readonly<Record<DeadlineSort, string>> = {
  "Agenda requests": "Agenda requests by",
  Reports: "Reports by",
  Papers: "Agenda and papers out by",
  Notice: "Notice by",
};

/** So few working days before a deadline it is shown as pressing. */
const PRESSING_DAYS = 2;

/** The deadlines of a meeting as they stand today. */
export function deadlineLines(register: Register, meeting: Meeting, today: PlainDate): readonly DeadlineLine[] {
  const sorts: readonly DeadlineSort[] =
    meeting.kind === "Special"
      ? ["Notice", "Agenda requests", "Reports", "Papers"]
      : ["Agenda requests", "Reports", "Papers"];
  return sorts.map((what) => lineOf(register, meeting, what, today));
}

function lineOf(register: Register, meeting: Meeting, what: DeadlineSort, today: PlainDate): DeadlineLine {
  const answer = deadline(register, meeting, what);
  const said = answer.because.sentence;
  if (answer.status !== "answered")
    return { what: NAMES[what], day: "No day", left: "", signal: "quiet", sentence: said };
  const last = answer.value;
  const pressing = last >= today && register.workingDays.between(today, last) <= PRESSING_DAYS;
  return {
    what: NAMES[what],
    day: withWeekday(last),
    left: daysLeft(last, today, register.workingDays),
    signal: pressing ? "unsure" : "quiet",
    sentence: said,
  };
}
