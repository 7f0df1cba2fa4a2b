import type { PlainDate } from "../calendar/plain-date";
import { isMinuteOfDay } from "../calendar/time-of-day";
import type { Meeting } from "../records/meetings";
import type { Agency, Seat } from "../records/people";
import type { Register } from "../register/register";
import { type AttendanceEntry, MARK, type MeetingRoll } from "../register/roll";
import { type Constituency, constituencyOn } from "./constituency";
import { type At, THERE } from "./roll-reading";


/**
 * Is the register still open? What the Register column says; where it is blank, closed once the day is past and
 * something is marked. Apologies count as a mark then; acceptances (Coming) do not.
 */
export function isRegisterOpen(meeting: Meeting, roll: MeetingRoll, asAt: PlainDate): boolean {
  if (meeting.register !== null) return meeting.register === "Open";
  return meeting.date >= asAt || !roll.has(MARK.marked);
}

/**
 * Has anything been recorded at all? Until the day is past, apologies alone are notices that somebody will not
 * come, not a record of who came.
 */
export function isRecorded(meeting: Meeting, roll: MeetingRoll, asAt: PlainDate): boolean {
  const apologiesCount = meeting.date < asAt || meeting.register === "Closed";
  return roll.has(MARK.unreadable | (apologiesCount ? MARK.marked : MARK.happened));
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
    readonly meeting: Meeting, readonly constituency: Constituency, readonly roll: MeetingRoll,
    readonly registerOpen: boolean, readonly recorded: boolean, readonly opening: At,
  ) {}

  get entries(): readonly AttendanceEntry[] {
    return this.roll.entries;
  }

  /** The agency a row represents when its holder is there; null for none (advisers, officers, lay members, group chairs). */
  agencyOf(entry: AttendanceEntry): Agency | null {
    return this.constituency.agencies[this.constituency.agencyOf(entry)] ?? null;
  }

  /** The agencies for which anyone came at that minute, in the order of the Agencies table. */
  agenciesAt(at: At = this.opening): readonly Agency[] {
    const there = new Set(this.entries.filter((entry) => this.constituency.reading.levelAt(entry.position, at) === THERE)
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
  const roll = register.rollOf(meeting.meeting);
  return new RollCall(meeting, constituency, roll, isRegisterOpen(meeting, roll, asAt), isRecorded(meeting, roll, asAt), openingOf(register, meeting));
}
