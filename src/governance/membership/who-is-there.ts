import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import { isMinuteOfDay, type MinuteOfMeeting } from "../../calendar/time-of-day";
import type { Meeting } from "../../records/meetings";
import type { Agency, Seat } from "../../records/people";
import { type AttendanceRow, type MeetingAttendance, SAID } from "../../register/meeting-attendance";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { GRACE_MINUTES } from "../../sources/provisions/quorum";
import { hoursOf, type MeetingHours, minuteFromStart } from "./meeting-hours";
import { type Membership, membershipOn } from "./membership";
import { type PresenceOptions, type Presences, presencesOf } from "./presences";
import { type At, PRESENT } from "./row-reader";
import { timesOf } from "./row-times";

/**
 * Is the register still open? What the Register column says; where it is blank, closed once the day is past and
 * something is marked. Apologies count as a mark then; acceptances (Coming) do not.
 */
export function isRegisterOpen(meeting: Meeting, attendance: MeetingAttendance, asAt: PlainDate): boolean {
  if (meeting.register !== null) return meeting.register === "Open";
  return !closesOnceMarked(meeting, asAt) || !attendance.says(SAID.marked);
}

/** Is its register, which does not say so itself, closed as soon as something is marked? */
export function closesOnceMarked({ register, date }: Meeting, asAt: PlainDate): boolean {
  return register === null && date < asAt;
}

/**
 * Has anything been recorded at all? Until the day is past, apologies alone are notices that somebody will not
 * come, not a record of who came; nor is a Status that cannot be read, which may say Coming.
 */
export function isRecorded(meeting: Meeting, attendance: MeetingAttendance, asAt: PlainDate): boolean {
  const apologiesCount = meeting.date < asAt || meeting.register === "Closed";
  return attendance.says(apologiesCount ? SAID.marked : SAID.happened);
}

/** When quorum at the opening is judged: Start plus `Quorum.GraceMinutes`, the End at the latest; null without a Start, and then times are ignored. */
function openingOf(register: Register, { date }: Meeting, { start, end }: MeetingHours): MinuteOfMeeting | null {
  if (start === null) return null;
  const opening = (start + provisionOn(register, GRACE_MINUTES, date).value) as MinuteOfMeeting;
  if (end !== null) return opening < end ? opening : end;
  return isMinuteOfDay(opening) ? opening : start;
}

/** One meeting as its group's membership sees it: its rows, whether they are still being marked, and who was there when. */
export class WhoIsThere {
  readonly attendance: MeetingAttendance;
  readonly hours: MeetingHours;
  readonly registerOpen: boolean;
  readonly recorded: boolean;
  /** The presences that were last asked for: a vote asks for those by which the quorum was judged. */
  private last: { readonly options: PresenceOptions; readonly presences: Presences } | null = null;

  constructor(
    private readonly register: Register,
    readonly meeting: Meeting,
    readonly membership: Membership,
    asAt: PlainDate,
  ) {
    this.attendance = register.attendanceOf(meeting.meeting);
    this.hours = hoursOf(meeting);
    this.registerOpen = isRegisterOpen(meeting, this.attendance, asAt);
    this.recorded = isRecorded(meeting, this.attendance, asAt);
  }

  /** When the opening is judged; null without a Start, and then times are ignored. */
  get opening(): MinuteOfMeeting | null {
    return openingOf(this.register, this.meeting, this.hours);
  }

  /** The minute at which rows are read for a time of day: up to two hours after the End it is the End. Null for a time outside the meeting. */
  minuteOf(time: MinuteOfDay): MinuteOfMeeting | null {
    const { end } = this.hours;
    const minute = minuteFromStart(this.hours, time);
    return minute !== null && end !== null && minute > end ? end : minute;
  }

  /** That minute, as rows are read at it; null leaves Arrived and Left out of account, as where no row has one. */
  at(minute: MinuteOfMeeting | null): At {
    return minute === null || !this.attendance.isTimed ? null : { minute, hours: this.hours };
  }

  /** The start, and each minute of the meeting after it at which somebody came or went, in order. */
  changes(): readonly MinuteOfMeeting[] {
    const { hours, attendance } = this;
    const begins = hours.start ?? (0 as MinuteOfMeeting);
    const minutes = new Set<MinuteOfMeeting>([begins]);
    for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
      if (!attendance.isTimedAt(row)) continue;
      const { arrived, left } = timesOf(attendance.rowAt(row), hours);
      for (const minute of [arrived, left])
        if (minute !== null && minute > begins && (hours.end === null || minute < hours.end)) minutes.add(minute);
    }
    return [...minutes].sort((a, b) => a - b);
  }

  /** Who was there at that minute; rows of the seats `without` count for nothing. */
  presencesAt(minute: MinuteOfMeeting | null, without: ReadonlySet<Seat> = NO_SEATS): Presences {
    const awaited = this.registerOpen ? this.membership.expected : NOBODY;
    return this.presences({ at: this.at(minute), awaited, without, countSeats: false });
  }

  /** Who was there, by those options. Whoever changes it is to take a copy. */
  presences(options: PresenceOptions): Presences {
    const { last } = this;
    if (last !== null && givesTheSame(last.options, options)) return last.presences;
    const presences = presencesOf(this.membership, this.attendance, options);
    this.last = { options, presences };
    return presences;
  }

  /** The agency a row represents when its holder is there; null for none (advisers, officers, lay members, group chairs). */
  agencyOf(row: AttendanceRow): Agency | null {
    return this.membership.agencies[this.membership.agencyOf(row)] ?? null;
  }

  /** The agencies for which anyone came at that minute, in the order of the Agencies table. */
  agenciesAt(minute: MinuteOfMeeting | null = this.opening): readonly Agency[] {
    const { agencies } = this.presencesAt(minute);
    return this.membership.agencies.filter((_, number) => agencies[number] === PRESENT);
  }

  /** Those of some seats that no row names: not yet marked while the register is open, absent once it is closed. */
  seatsWithoutRow(among: readonly Seat[]): readonly Seat[] {
    const named = new Set(this.attendance.rows.map(({ seat }) => seat));
    return among.filter((seat) => !named.has(seat));
  }
}

/** Is nothing else asked by the second, and no more? */
function givesTheSame(known: PresenceOptions, asked: PresenceOptions): boolean {
  return (
    minuteIn(known) === minuteIn(asked) &&
    (known.awaited === asked.awaited || known.awaited.length + asked.awaited.length === 0) &&
    (known.without === asked.without || known.without.size + asked.without.size === 0) &&
    (known.countSeats || !asked.countSeats)
  );
}

function minuteIn({ at }: PresenceOptions): unknown {
  return at === null || at === "ahead" ? at : at.minute;
}

const NO_SEATS: ReadonlySet<Seat> = new Set();
const NOBODY: readonly Seat[] = [];

/**
 * Who is there at this meeting? Null where the group is unknown, or no document was in force that day.
 *
 * Source: GOV 11.1 to 11.3, 7.2f, 12.15, 12.30.
 * @example whoIsThere(register, meeting, asAt)?.agenciesAt() // the agencies for which anyone came, at the opening
 */
export function whoIsThere(register: Register, meeting: Meeting, asAt: PlainDate): WhoIsThere | null {
  const group = register.group(meeting.group);
  const membership = group === undefined ? null : membershipOn(register, group, meeting.date);
  return membership === null ? null : new WhoIsThere(register, meeting, membership, asAt);
}
