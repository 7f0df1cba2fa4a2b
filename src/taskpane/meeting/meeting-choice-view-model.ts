import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { nearDay } from "../words/near-day";
import { standingSought } from "./meeting-standing";
import { type Findable, searchFor } from "./meeting-search";

export interface MeetingChoice {
  readonly id: string;
  /** "Tue 1 Dec" */
  readonly day: string;
  /** "Executive Board · special" */
  readonly what: string;
}

export interface MeetingChoices {
  /** Why there is no meeting at all to choose; "" where there is one. */
  readonly none: string;
  /** Those that fit, by date. */
  readonly meetings: readonly MeetingChoice[];
  /** The id of the one nearest to today, of two as near the one to come; null where none fits. */
  readonly nearest: string | null;
  /** How many more there are than are listed. */
  readonly more: number;
  /** Whose seats they were found by, where no meeting and no body is called so; "" otherwise. */
  readonly foundBy: string;
  /** The ids of those among which a standing is looked for, the nearest first; null where none is. */
  readonly among: readonly string[] | null;
  /** Does the workbook go by its own rules? */
  readonly isOwn?: true;
}

/** Enough to choose from; whoever looks for another types what they look for. */
export const MOST_LISTED = 60;

/**
 * Which meetings can be chosen? Those that fit what is typed, by date; of many, the nearest to today. Where no meeting and no body
 * is called so, a standing may be meant: it is looked for among those that fit the rest; else those of the bodies with a seat for
 * an agency that is called so.
 */
export function meetingChoices(register: Register, search: string, today: PlainDate): MeetingChoices {
  const all = register.all("Meetings").map((meeting) => findable(register, meeting));
  const near = (found: readonly Findable[]): readonly Meeting[] =>
    found.map(({ meeting }) => meeting).sort(byNearness(today));
  const none = whyNone(register);
  const named = all.filter(searchFor(search, today));
  if (named.length > 0) return { ...listed(register, near(named), today), none };
  const sought = standingSought(search);
  if (sought !== null) {
    const among = near(all.filter(searchFor(sought.rest, today))).map(({ meeting }) => meeting);
    return { ...listed(register, [], today), none, among };
  }
  const { agencies, found } = meetingsOfAgency(register, all, search);
  const foundBy = found.length === 0 ? "" : `With a seat for ${agencies.join(", ")}:`;
  return { ...listed(register, near(found), today), none, foundBy };
}

/** The nearest of these, in the order of their dates. */
function listed(register: Register, found: readonly Meeting[], today: PlainDate): MeetingChoices {
  const nearest = found.slice(0, MOST_LISTED);
  return {
    none: "",
    ...(register.settings.isOwn ? { isOwn: true } : {}),
    meetings: [...nearest].sort((a, b) => a.date - b.date).map((meeting) => choiceOf(register, meeting, today)),
    nearest: nearest[0]?.meeting ?? null,
    more: found.length - nearest.length,
    foundBy: "",
    among: null,
  };
}

/** Those of these meetings that are there, the nearest first, as they are listed. */
export function choicesOf(register: Register, ids: readonly string[], today: PlainDate): MeetingChoices {
  return listed(
    register,
    ids.flatMap((id) => register.meeting(id) ?? []),
    today,
  );
}

function choiceOf(register: Register, meeting: Meeting, today: PlainDate): MeetingChoice {
  return {
    id: meeting.meeting,
    day: nearDay(meeting.date, today),
    what: [nameOfBody(register, meeting), ...special(meeting)].join(" · "),
  };
}

function findable(register: Register, meeting: Meeting): Findable {
  const group = register.group(meeting.group);
  const words = [meeting.meeting, meeting.group, group?.group, group?.name, ...(group?.aliases ?? [])];
  return { meeting, words: keyOf([...words, ...special(meeting)].join(" ")) };
}

function nameOfBody(register: Register, { group }: Meeting): string {
  return register.group(group)?.name ?? group;
}

/** "special", "cancelled" */
export function special({ kind, status }: Meeting): readonly string[] {
  return [kind === "Special" ? "special" : "", status === "Cancelled" ? "cancelled" : ""].filter((word) => word !== "");
}

function byNearness(today: PlainDate): (a: Meeting, b: Meeting) => number {
  return (a, b) => Math.abs(a.date - today) - Math.abs(b.date - today) || b.date - a.date;
}

function meetingsOfAgency(
  register: Register,
  all: readonly Findable[],
  search: string,
): { readonly agencies: readonly string[]; readonly found: readonly Findable[] } {
  const words = keyOf(search).split(" ");
  const agencies = register.all("Agencies").filter(({ agency, aliases }) => {
    const names = keyOf([agency, ...aliases].join(" "));
    return words.every((word) => names.includes(word));
  });
  const groups = new Set<Group | undefined>(
    agencies
      .flatMap(({ agency }) => register.where("Seats", "agency", agency))
      .map(({ group }) => register.group(group)),
  );
  groups.delete(undefined);
  return {
    agencies: agencies.map(({ agency }) => agency),
    found: all.filter(({ meeting }) => groups.has(register.group(meeting.group))),
  };
}

function whyNone(register: Register): string {
  const missing = missingAmong(register, ["Meetings"]);
  if (missing !== null) return missing;
  if (register.all("Meetings").length > 0) return "";
  return register.store("Meetings")?.read.some((row) => row !== null) === true
    ? "No row of Meetings can be used. Problems says which cells to correct."
    : NO_MEETING;
}

/** Said while Meetings has no row: the page offers to add one. */
export const NO_MEETING = "No meeting is entered yet. Add your first one, or plan a year's meetings at once.";
