import { answeredBy, type Answer, withNote } from "../../answers/answer";
import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { isUrgent, noticeDeadline } from "./notice";

export interface NoticeStanding {
  /** "chair's time": it was not given in time, and the Chair, who marked the meeting urgent, may have fixed a shorter time. */
  readonly state: "given in time" | "given late" | "to be given" | "not recorded" | "chair's time";
  /** The last day that gives the days asked for. */
  readonly last: PlainDate;
  /** The day notice was given; null where none is recorded, or that day is still to come. */
  readonly given: PlainDate | null;
}

/**
 * How does the notice of a special meeting stand on a day? Given in time up to its last day, that day counted in; to be
 * given until that day is past, and not recorded after it. What `noticeDeadline` cannot tell, and a Notice given that
 * cannot be read: cannot tell.
 *
 * Source: GOV 12.23 for the Executive Board, 12.38 for subgroups.
 * @example noticeStanding(register, specialBoardOf8April2026, plainDate(2026, 4, 2)) // { state: "not recorded", last: 1 April 2026, … }
 */
export function noticeStanding(register: Register, meeting: Meeting, asAt: PlainDate): Answer<NoticeStanding> {
  const deadline = noticeDeadline(register, meeting);
  if (deadline.status !== "answered") return deadline;
  const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
  const unreadable = unreadableCell(register, asked, ["noticeGiven"], deadline.citations[0]);
  if (unreadable !== null) return unreadable;
  const last = deadline.value;
  const { noticeGiven } = meeting;
  const given = noticeGiven !== null && noticeGiven <= asAt ? noticeGiven : null;
  const isLate = noticeGiven !== null && noticeGiven > last;
  const isMissed = isLate || (given === null && asAt > last);
  const missed = isUrgent(register, meeting) ? "chair's time" : isLate ? "given late" : "not recorded";
  const state = isMissed ? missed : given !== null ? "given in time" : "to be given";
  const standing = answeredBy<NoticeStanding>({ state, last, given }, deadline);
  return given === null ? standing : withNote(standing, `It was given on ${toLongDate(given)}.`);
}
