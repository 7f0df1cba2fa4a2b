import type { MinuteOfDay, PlainDate } from "../calendar/plain-date";
import { isMinuteOfDay } from "../calendar/time-of-day";
import type { Meeting } from "../records/meetings";
import type { Agency, Seat } from "../records/people";
import type { Register } from "../register/register";
import type { AttendanceEntry } from "../register/roll";
import { type Constituency, constituencyOn } from "./constituency";

/** Not represented; undecided, because not yet marked or not to be read; represented. In order, so that the best of several rows is the greatest. */
export const [GONE, MAYBE, THERE] = [0, 1, 2] as const;
export type Level = typeof GONE | typeof MAYBE | typeof THERE;

/** A moment of the meeting; null leaves Arrived and Left out of account. */
export type At = MinuteOfDay | null;

/**
 * Was the holder of this row, or a deputy, in the room? Present, Remote and Deputy are; a blank, unreadable or
 * Coming row could be. From the minute of Arrived up to, not including, the minute of Left. Times that cannot be
 * read, or that contradict each other, leave it open.
 *
 * Source: GOV 11.2, 7.2f. A row marked In attendance represents nobody.
 */
export function levelOfRow(entry: AttendanceEntry, presentStatuses: ReadonlySet<string>, at: At): Level {
  const { status } = entry;
  const level = status === null ? MAYBE : presentStatuses.has(status) ? THERE : status === "Coming" ? MAYBE : GONE;
  return at === null || level === GONE ? level : levelAt(entry, level, at);
}

function levelAt(entry: AttendanceEntry, level: Level, at: MinuteOfDay): Level {
  const { arrived, left } = entry;
  if (arrived === null && left === null) return entry.isUnreadable("arrived") || entry.isUnreadable("left") ? MAYBE : level;
  if (arrived !== null && left !== null && left <= arrived) return MAYBE;
  if ((arrived !== null && at < arrived) || (left !== null && at >= left)) return GONE;
  return entry.isUnreadable("arrived") || entry.isUnreadable("left") ? MAYBE : level;
}

/** Marks that say what happened on the day, or that nobody will come. */
function isMarked({ status }: AttendanceEntry): boolean {
  return status !== null && status !== "Coming" && status !== "Not expected";
}

/**
 * Is the register still open? What the Register column says; where it is blank, closed once the day is past and
 * something is marked. Apologies count as a mark then; acceptances (Coming) do not.
 */
export function isRegisterOpen(meeting: Meeting, entries: readonly AttendanceEntry[], asAt: PlainDate): boolean {
  if (meeting.register !== null) return meeting.register === "Open";
  return meeting.date >= asAt || !entries.some(isMarked);
}

/**
 * Has anything been recorded at all? Until the day is past, apologies alone are notices that somebody will not
 * come, not a record of who came.
 */
export function isRecorded(meeting: Meeting, entries: readonly AttendanceEntry[], asAt: PlainDate): boolean {
  const apologiesCount = meeting.date < asAt || meeting.register === "Closed";
  return entries.some((entry) => (isMarked(entry) && (apologiesCount || entry.status !== "Apologies")) || entry.isUnreadable("status"));
}

/** When quorum at the opening is judged: Start plus `Quorum.GraceMinutes`; null without a Start, and then times are ignored. */
export function openingOf(register: Register, meeting: Meeting): At {
  if (meeting.start === null) return null;
  const opening = meeting.start + register.settings.graceMinutes;
  return isMinuteOfDay(opening) ? opening : meeting.start;
}

/** Who was in the room at one meeting, and when: for voting, attendance and whoever asks about more than quorum. */
export class RollCall {
  constructor(
    readonly meeting: Meeting, readonly constituency: Constituency, readonly entries: readonly AttendanceEntry[],
    readonly registerOpen: boolean, readonly recorded: boolean, readonly opening: At,
  ) {}

  /** The agency a row represents when its holder is there; null for none (advisers, officers, lay members, group chairs). */
  agencyOf(entry: AttendanceEntry): Agency | null {
    return this.constituency.agencies[this.constituency.agencyOf(entry)] ?? null;
  }

  /** The agencies for which anyone came at that minute, in the order of the Agencies table. */
  agenciesAt(at: At = this.opening): readonly Agency[] {
    const there = new Set(this.entries.filter((entry) => levelOfRow(entry, this.constituency.presentStatuses, at) === THERE)
      .map((entry) => this.constituency.agencyOf(entry)));
    return this.constituency.agencies.filter((_, number) => there.has(number));
  }

  /** Core seats that no row names: not yet marked while the register is open, absent once it is closed. */
  seatsWithoutRow(): readonly Seat[] {
    if (!this.registerOpen) return [];
    const named = new Set(this.entries.map(({ seat }) => seat));
    return this.constituency.awaited.filter((seat) => !named.has(seat));
  }
}

/**
 * Who is represented at this meeting? Null where the group is unknown, or no document was in force that day.
 *
 * Source: GOV 11.1 to 11.3, 7.2f, 12.15, 12.30.
 * @example rollCall(register, meeting, { asAt })?.agenciesAt() // the agencies for which anyone came, at the opening
 */
export function rollCall(register: Register, meeting: Meeting, { asAt }: { readonly asAt: PlainDate }): RollCall | null {
  const group = register.group(meeting.group);
  const constituency = group === undefined ? null : constituencyOn(register, group, meeting.date);
  if (constituency === null) return null;
  const entries = register.attendanceAt(meeting.meeting);
  return new RollCall(
    meeting, constituency, entries, isRegisterOpen(meeting, entries, asAt), isRecorded(meeting, entries, asAt), openingOf(register, meeting),
  );
}
