import { type PlainDate, toIso } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { outcomeOf } from "../../governance/voting/outcome";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import { idsNamed } from "../../register/ids-named";
import type { Register } from "../../register/register";
import { meetingChoices, special } from "../meeting/meeting-choice-view-model";
import { nearDay } from "../words/near-day";
import type { DecisionKind } from "./add-decision";
import { nextId } from "../../records/next-id";

/** Something to choose: a meeting or a decision. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface VoteChoice {
  /** Why there is nothing to choose; "" where there is. */
  readonly none: string;
  /** The page on which that is mended; null for none. */
  readonly mendedOn: "tools" | "meeting" | null;
  readonly meetings: readonly Choice[];
  /** The meeting shown: the one asked for, else the nearest. */
  readonly meeting: string | null;
  /** "2026-12-01" */
  readonly day: string;
  /** "10:00", its Start; "" where none is known. */
  readonly start: string;
  /** "12:00", its End; "" where none is known, or it ends on another day. */
  readonly end: string;
  /** Of that meeting, in the order of Decisions. */
  readonly decisions: readonly Choice[];
  /** The first decision still open, else the last; null where there is none. */
  readonly proposed: string | null;
  /** The id for a decision to come. */
  readonly nextId: string;
  /** How a decision to come may be taken. */
  readonly kinds: readonly DecisionKind[];
}

const NONE: VoteChoice = {
  none: "",
  mendedOn: null,
  meetings: [],
  meeting: null,
  day: "",
  start: "",
  end: "",
  decisions: [],
  proposed: null,
  nextId: "",
  kinds: [],
};

/** Which meetings and decisions can be chosen? */
export function voteChoice(register: Register, asked: string | null, today: PlainDate): VoteChoice {
  const choices = meetingChoices(register, "", today);
  if (choices.none !== "") return { ...NONE, none: choices.none, mendedOn: isBlank(register) ? "meeting" : null };
  for (const table of ["Decisions", "Votes"] as const)
    if (!register.has(table))
      return {
        ...NONE,
        none: `This workbook has no ${table} table. Put in missing sheets, under Tools, adds it.`,
        mendedOn: "tools",
      };
  const meeting = register.meeting(asked ?? "") ?? register.meeting(choices.nearest ?? "");
  if (meeting === undefined) return { ...NONE, none: "No meeting is entered yet." };
  const decisions = register.where("Decisions", "meeting", meeting.meeting);
  const outcomes = decisions.map((decision) => outcomeIn(register, decision, today));
  const open = decisions.find((_, at) => outcomes[at] === "Pending" || outcomes[at] === "Cannot tell");
  const listed = choices.meetings.map(({ id, day, what }): Choice => ({ id, label: `${day} · ${what}` }));
  const isListed = listed.some(({ id }) => id === meeting.meeting);
  return {
    none: "",
    mendedOn: null,
    meetings: isListed ? listed : [choiceOf(register, meeting, today), ...listed],
    meeting: meeting.meeting,
    day: toIso(meeting.date),
    start: meeting.start === null ? "" : toClock(meeting.start),
    end: endOnItsDay(meeting),
    decisions: decisions.map(({ decision, title }, at) => ({
      id: decision,
      label: [title, outcomes[at] ?? ""].filter((word) => word !== "").join(" · "),
    })),
    proposed: open?.decision ?? decisions.at(-1)?.decision ?? null,
    nextId: nextId(
      register.all("Decisions").map(({ decision }) => decision),
      { day: meeting.date, first: "D", digits: 3, taken: idsNamed(register, "Decisions") },
    ),
    // That money is for the partners alone to vote on is the documents' rule.
    kinds: register.settings.isOwn ? ["vote", "consensus"] : ["vote", "money", "consensus"],
  };
}

/** At what time is a decision taken that is entered now, "10:30"? While its meeting goes on, now; "" before, and once it is over: it is for the officer to say. */
export function timeWhile(
  { day, start, end }: Pick<VoteChoice, "day" | "start" | "end">,
  today: PlainDate,
  now: string,
): string {
  const goesOn = day === toIso(today) && (start === "" || now >= start) && (end === "" || now <= end);
  return goesOn ? now : "";
}

function endOnItsDay({ start, end }: Meeting): string {
  return end === null || (start !== null && end < start) ? "" : toClock(end);
}

function choiceOf(register: Register, meeting: Meeting, today: PlainDate): Choice {
  const body = register.group(meeting.group)?.name ?? meeting.group;
  return { id: meeting.meeting, label: [nearDay(meeting.date, today), body, ...special(meeting)].join(" · ") };
}

/** Is Meetings there, with nothing in it? */
function isBlank(register: Register): boolean {
  return register.store("Meetings")?.read.every((row) => row === null) === true;
}

function outcomeIn(register: Register, decision: Decision, asAt: PlainDate): string {
  const outcome = outcomeOf(register, decision, { asAt });
  return outcome.status === "answered" ? outcome.value : "Cannot tell";
}
