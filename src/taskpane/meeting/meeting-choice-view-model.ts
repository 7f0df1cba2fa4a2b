import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { meetingLabel } from "../words/meeting-words";

interface MeetingChoice {
  readonly id: string;
  /** "25 Nov 2026 · Executive Board" */
  readonly label: string;
}

interface BodyChoice {
  /** The group's code; "" for every body. */
  readonly code: string;
  readonly name: string;
}

export interface MeetingChoices {
  /** Why there is no meeting at all to choose; "" where there is one. */
  readonly none: string;
  readonly bodies: readonly BodyChoice[];
  /** The nearest first. */
  readonly meetings: readonly MeetingChoice[];
  /** How many more there are than are listed. */
  readonly more: number;
}

/** Which meetings are looked for. */
export interface Wanted {
  /** A group's code, or "" for any. */
  readonly body: string;
  /** Words that the meeting's id, body or date must hold, as typed. */
  readonly search: string;
}

/** Enough to choose from; whoever looks for another types what they look for. */
const MOST_LISTED = 60;

/**
 * Which meetings can be chosen? Those of the body that hold every word of the search, the nearest to today
 * first; of two as near, the one to come.
 */
export function meetingChoices(register: Register, { body, search }: Wanted, today: PlainDate): MeetingChoices {
  const meetings = body === "" ? register.all("Meetings") : register.meetingsOf(body);
  const words = keyOf(search)
    .split(" ")
    .filter((word) => word !== "");
  const found = meetings
    .map((meeting) => ({ meeting, label: meetingLabel(register, meeting) }))
    .filter(({ meeting, label }) =>
      holdsAll(`${meeting.meeting} ${meeting.group} ${label} ${toLongDate(meeting.date)}`, words),
    )
    .sort(
      (a, b) => Math.abs(a.meeting.date - today) - Math.abs(b.meeting.date - today) || b.meeting.date - a.meeting.date,
    );
  return {
    none: whyNone(register),
    bodies: [
      { code: "", name: "All bodies" },
      ...register.all("Groups").map(({ group, name }): BodyChoice => ({ code: group, name })),
    ],
    meetings: found.slice(0, MOST_LISTED).map(({ meeting, label }) => ({ id: meeting.meeting, label })),
    more: Math.max(0, found.length - MOST_LISTED),
  };
}

function whyNone(register: Register): string {
  const missing = missingAmong(register, ["Meetings"]);
  if (missing !== null) return missing;
  if (register.all("Meetings").length > 0) return "";
  return register.store("Meetings")?.read.some((row) => row !== null) === true
    ? "No row of Meetings can be used. Problems says which cells to correct."
    : "No meeting is entered yet. Enter one in Meetings, and how it stands is shown here.";
}

/** A number of one or two digits means a day or a month, not part of a year. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const key = keyOf(text);
  const parts = key.split(/[^a-z0-9]+/);
  return words.every((word) => (/^\d{1,2}$/.test(word) ? parts.includes(word) : key.includes(word)));
}
