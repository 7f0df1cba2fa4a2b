import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { deadline, type DeadlineKind } from "../../governance/timescales/deadline";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { Signal } from "../parts/signal";
import { daysLeft } from "../words/day-words";
import { nearDay } from "../words/near-day";

export interface DeadlineLine {
  readonly what: string;
  /** The day, or what is to be said in its place. */
  readonly day: string;
  /** "4 working days left"; "" where there is no day. */
  readonly left: string;
  readonly signal: Signal;
  readonly sentence: string;
}

const NAMES: Readonly<Record<DeadlineKind, string>> = {
  "Agenda requests": "Agenda requests by",
  Reports: "Reports by",
  Papers: "Agenda and papers out by",
  Notice: "Notice by",
};

/** So few working days before a deadline it is shown as pressing. */
const PRESSING_DAYS = 2;

/** The deadlines of a meeting as they stand today. */
export function deadlineLines(register: Register, meeting: Meeting, today: PlainDate): readonly DeadlineLine[] {
  const kinds: readonly DeadlineKind[] =
    meeting.kind === "Special"
      ? ["Notice", "Agenda requests", "Reports", "Papers"]
      : ["Agenda requests", "Reports", "Papers"];
  return kinds.map((kind) => {
    const answer = deadline(register, meeting, kind);
    return {
      what: NAMES[kind],
      ...((kind === "Notice" ? noticeGiven(meeting, answer, today) : null) ?? dayOf(register, answer, today)),
    };
  });
}

/** Notice that was given counts no more days: it was in time or not. Null where none is recorded. */
function noticeGiven({ noticeGiven: given }: Meeting, answer: Answer<PlainDate>, today: PlainDate): Standing | null {
  if (given === null || answer.status !== "answered") return null;
  const isInTime = given <= answer.value;
  return {
    day: nearDay(answer.value, today),
    left: `given ${nearDay(given, today)}, ${isInTime ? "in time" : "too late"}`,
    signal: isInTime ? "good" : "bad",
    sentence: answer.because.sentence,
  };
}

type Standing = Omit<DeadlineLine, "what">;

function dayOf(register: Register, answer: Answer<PlainDate>, today: PlainDate): Standing {
  const { sentence } = answer.because;
  if (answer.status !== "answered") return { day: "No day", left: "", signal: "quiet", sentence };
  const last = answer.value;
  const isPressing = last >= today && register.workingDays.between(today, last) <= PRESSING_DAYS;
  return {
    day: nearDay(last, today),
    left: daysLeft(last, today, register.workingDays),
    signal: isPressing ? "unsure" : "quiet",
    sentence,
  };
}
