import type { PlainDate } from "../../calendar/plain-date";
import { isMinuteOfDay } from "../../calendar/time-of-day";
import type { Meeting } from "../../records/meetings";
import type { Agency, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { type AttendanceRow, MARK, type MeetingAttendance } from "../../register/roll";
import { GRACE_MINUTES } from "../../sources/provisions/quorum";
import { type Membership, membershipOn } from "./membership";
import { type At, PRESENT } from "./row-reader";

/**
 * Is the register still open? What the Register column says; where it is blank, closed once the day is past and
 * something is marked. Apologies count as a mark then; acceptances (Coming) do not.
 */
export function isRegisterOpen(meeting: Meeting, roll: MeetingAttendance, asAt: PlainDate): boolean {
  if (meeting.register !== null) return meeting.register === "Open";
  return meeting.date >= asAt || !roll.has(MARK.marked);
}

/**
 * Has anything been recorded at all? Until the day is past, apologies alone are notices that somebody will not
 * come, not a record of who came.
 */
export function isRecorded(meeting: Meeting, roll: MeetingAttendance, asAt: PlainDate): boolean {
  const apologiesCount = meeting.date < asAt || meeting.register === "Closed";
  return roll.has(MARK.unreadable | (apologiesCount ? MARK.marked : MARK.happened));
}

/** When quorum at the opening is judged: Start plus `Quorum.GraceMinutes`; null without a Start, and then times are ignored. */
export function openingOf(register: Register, meeting: Meeting): At {
  if (meeting.start === null) return null;
  const opening = meeting.start + provisionOn(register, GRACE_MINUTES, meeting.date).value;
  return isMinuteOfDay(opening) ? opening : meeting.start;
}

/** Who was in the room at one meeting, and when: for voting, attendance and whoever asks about more than quorum. */
export class WhoIsThere {
  constructor(
    readonly meeting: Meeting,
    readonly membership: Membership,
    readonly roll: MeetingAttendance,
    readonly registerOpen: boolean,
    readonly recorded: boolean,
    readonly opening: At,
  ) {}

  get entries(): readonly AttendanceRow[] {
    return this.roll.entries;
  }

  /** The agency a row represents when its holder is there; null for none (advisers, officers, lay members, group chairs). */
  agencyOf(entry: AttendanceRow): Agency | null {
    return this.membership.agencies[this.membership.agencyOf(entry)] ?? null;
  }

  /** The agencies for which anyone came at that minute, in the order of the Agencies table. */
  agenciesAt(at: At = this.opening): readonly Agency[] {
    const there = new Set(
      this.entries
        .filter((entry) => this.membership.reading.presenceAt(entry.position, at) === PRESENT)
        .map((entry) => this.membership.agencyOf(entry)),
    );
    return this.membership.agencies.filter((_, number) => there.has(number));
  }

  /** Core seats that no row names: not yet marked while the register is open, absent once it is closed. */
  seatsWithoutRow(): readonly Seat[] {
    if (!this.registerOpen) return [];
    const named = new Set(this.entries.map(({ seat }) => seat));
    return this.membership.awaited.filter((seat) => !named.has(seat));
  }
}

/**
 * Who is represented at this meeting? Null where the group is unknown, or no document was in force that day.
 *
 * Source: GOV 11.1 to 11.3, 7.2f, 12.15, 12.30.
 * @example whoIsThere(register, meeting, { asAt })?.agenciesAt() // the agencies for which anyone came, at the opening
 */
export function whoIsThere(
  register: Register,
  meeting: Meeting,
  { asAt }: { readonly asAt: PlainDate },
): WhoIsThere | null {
  const group = register.group(meeting.group);
  const membership = group === undefined ? null : membershipOn(register, group, meeting.date);
  if (membership === null) return null;
  const roll = register.attendanceOf(meeting.meeting);
  return new WhoIsThere(
    meeting,
    membership,
    roll,
    isRegisterOpen(meeting, roll, asAt),
    isRecorded(meeting, roll, asAt),
    openingOf(register, meeting),
  );
}
