import { type Answer, mapAnswer } from "../../answers/answer";
import { inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { deadline, type DeadlineKind } from "../../governance/timescales/deadline";
import { noticeStanding } from "../../governance/timescales/notice-standing";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { Signal } from "../parts/signal";
import { citedFor } from "../../functions/own-source";
import { daysLeft } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { saysOwn } from "../../governance/timescales/own-deadlines";

export interface DeadlineLine {
  readonly what: string;
  /** The day, or what is to be said in its place. */
  readonly day: string;
  /** "4 working days left"; "" where there is no day. */
  readonly left: string;
  readonly signal: Signal;
  readonly sentence: string;
  /** Where the board's own rule stands; left out where the documents say. */
  readonly source?: string;
}

const NAMES: Readonly<Record<DeadlineKind, string>> = {
  "Agenda requests": "Agenda requests by",
  Reports: "Reports by",
  Papers: "Agenda and papers out by",
  Notice: "Notice by",
};

/** So few working days before a deadline it is shown as pressing. */
const PRESSING_DAYS = 2;

/** The deadlines of a meeting as they stand today; none of one that is past or cancelled. */
export function deadlineLines(register: Register, meeting: Meeting, today: PlainDate): readonly DeadlineLine[] {
  if (meeting.date < today || meeting.status === "Cancelled") return [];
  if (register.settings.isOwn) return ownLines(register, meeting, today);
  const kinds = ["Agenda requests", "Reports", "Papers"] as const;
  const lines = kinds.map((kind) => ({
    what: NAMES[kind],
    ...dayOf(register, deadline(register, meeting, kind), { meeting, today, kind }),
  }));
  return meeting.kind === "Special" ? [noticeLine(register, meeting, today), ...lines] : lines;
}

const KINDS = ["Notice", "Agenda requests", "Reports", "Papers"] as const;

/** Those that the group itself gives, notice first; what it does not give in one line. */
function ownLines(register: Register, meeting: Meeting, today: PlainDate): readonly DeadlineLine[] {
  const isGiven = (kind: DeadlineKind): boolean => saysOwn(register, meeting, kind);
  const missing = KINDS.filter((kind) => !isGiven(kind));
  const lines = KINDS.filter(isGiven).map((kind) =>
    kind === "Notice"
      ? noticeLine(register, meeting, today)
      : { what: NAMES[kind], ...dayOf(register, deadline(register, meeting, kind), { meeting, today, kind }) },
  );
  if (missing.length === 0) return lines;
  const sentence = `Groups gives no time for ${inWords(missing.map((kind) => kind.toLowerCase()))}. Enter it there, like 5 clear days.`;
  return [...lines, { what: "Other deadlines", day: "Not said", left: "", signal: "quiet", sentence }];
}

/** Notice that was given is no longer counted towards. */
function noticeLine(register: Register, meeting: Meeting, today: PlainDate): DeadlineLine {
  const notice = noticeStanding(register, meeting, today);
  const line = {
    what: NAMES.Notice,
    ...dayOf(
      register,
      mapAnswer(notice, ({ last }) => last),
      { meeting, today, kind: "Notice" },
    ),
  };
  if (notice.status !== "answered") return line;
  const { state, given } = notice.value;
  const on = given === null ? "" : `given on ${nearDay(given, today)}`;
  switch (state) {
    case "given in time":
      return { ...line, left: `${on}, in time`, signal: "good" };
    case "given late":
      return { ...line, left: `${on || "given"}, too late`, signal: "bad" };
    case "not recorded":
      return { ...line, left: `not recorded; ${line.left}`, signal: "bad" };
    case "chair's time":
      return {
        ...line,
        left: `${on || "not given in time"}; the Chair may have fixed a shorter time`,
        signal: "quiet",
      };
    case "to be given":
      return line;
    default:
      return state satisfies never;
  }
}

function dayOf(
  register: Register,
  answer: Answer<PlainDate>,
  { meeting, today, kind }: { readonly meeting: Meeting; readonly today: PlainDate; readonly kind: DeadlineKind },
): Omit<DeadlineLine, "what"> {
  const { sentence } = answer.because;
  if (answer.status !== "answered") return { day: "No day", left: "", signal: "quiet", sentence };
  const last = answer.value;
  const isPressing = last >= today && register.workingDays.between(today, last) <= PRESSING_DAYS;
  return {
    day: nearDay(last, today),
    left: daysLeft(last, today, register.workingDays),
    signal: isPressing ? "unsure" : "quiet",
    sentence,
    ...(register.settings.isOwn
      ? {
          source: citedFor(register, answer.citations, { group: register.group(meeting.group), restsOn: kind }).join(
            ", ",
          ),
        }
      : {}),
  };
}
