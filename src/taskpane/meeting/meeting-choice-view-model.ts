import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";

export interface MeetingChoice {
  readonly id: string;
  /** "25 Nov 2026 · Executive Board" */
  readonly label: string;
}

export interface BodyChoice {
  /** The group's code; "" for every body. */
  readonly code: string;
  readonly name: string;
}

export interface MeetingChoices {
  readonly bodies: readonly BodyChoice[];
  /** The nearest first. */
  readonly meetings: readonly MeetingChoice[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export interface Wanted {
  /** A group's code, or "" for any. */
  readonly body: string;
  /** Words that the meeting's id, body or date must hold, as typed. */
  readonly search: string;
  readonly today: PlainDate;
}

/** Enough to choose from; whoever looks for another types what they look for. */
const MOST_LISTED = 60;

/**
 * Which meetings can be chosen? Those of the body that hold every word of the search, the nearest to today
 * first; of two as near, the one to come.
 */
export function meetingChoices(register: Register, { body, search, today }: Wanted): MeetingChoices {
  const meetings = body === "" ? register.all("Meetings") : register.meetingsOf(body);
  const words = keyOf(search)
    .split(" ")
    .filter((word) => word !== "");
  const found = meetings
    .map((meeting) => ({ meeting, choice: choiceOf(register, meeting) }))
    .filter(({ meeting, choice }) =>
      holdsAll(`${meeting.meeting} ${meeting.group} ${choice.label} ${toLongDate(meeting.date)}`, words),
    )
    .sort(
      (a, b) => Math.abs(a.meeting.date - today) - Math.abs(b.meeting.date - today) || b.meeting.date - a.meeting.date,
    );
  return {
    bodies: [
      { code: "", name: "All bodies" },
      ...register.all("Groups").map(({ group, name }): BodyChoice => ({ code: group, name })),
    ],
    meetings: found.slice(0, MOST_LISTED).map(({ choice }) => choice),
    more: Math.max(0, found.length - MOST_LISTED),
  };
}

/** How a meeting is called in the list. */
export function choiceOf(register: Register, { meeting, group, date, kind, status }: Meeting): MeetingChoice {
  const name = register.group(group)?.name ?? group;
  const besides = [kind === "Special" ? "special" : "", status === "Cancelled" ? "cancelled" : ""].filter(
    (word) => word !== "",
  );
  return { id: meeting, label: [shortDate(date), name, ...besides].join(" · ") };
}

/** @example shortDate(plainDate(2026, 11, 5)) // "5 Nov 2026" */
function shortDate(day: PlainDate): string {
  return toLongDate(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}

/** A number of one or two digits means a day or a month, not a piece of a year. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const key = keyOf(text);
  const parts = key.split(/[^a-z0-9]+/);
  return words.every((word) => (/^\d{1,2}$/.test(word) ? parts.includes(word) : key.includes(word)));
}
