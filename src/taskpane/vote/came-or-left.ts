import { inWords } from "../../answers/english";
import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import { type MinuteOfMeeting, MINUTES_IN_DAY, toClock } from "../../calendar/time-of-day";
import { circumstancesOf } from "../../governance/ballots/circumstances";
import { ABSENT, PRESENT } from "../../governance/membership/row-reader";
import { whoIsThere } from "../../governance/membership/who-is-there";
import type { WhoMayVote } from "../../governance/voting/who-may-vote";
import type { Register } from "../../register/register";
import { nameOfSeat } from "./ballot-lines";

/** So many are named; more are counted. */
const MOST_NAMED = 3;

/** Those who could vote at one time of the meeting and not at another. */
export interface CameOrLeft {
  /** "East Midlands Ambulance Service came at 10:25 and Probation left at 11:40." */
  readonly sentence: string;
  /** "10:15": who was here then may vote while the decision has no time of its own. */
  readonly opening: string;
}

/** Null where it is the same whenever the vote was taken. */
export function cameOrLeft(register: Register, who: WhoMayVote, today: PlainDate): CameOrLeft | null {
  const { decision, meeting, may } = who;
  const room = whoIsThere(register, meeting, today);
  const opening = room?.opening ?? null;
  if (room === null || opening === null || !room.attendance.isTimed || meeting.kind === "Written") return null;
  const presenceAt = (minute: MinuteOfMeeting) => {
    const time = (minute % MINUTES_IN_DAY) as MinuteOfDay;
    return { minute, at: circumstancesOf(register, { ...decision, time }, room).representation };
  };
  const later = room.changes().filter((minute) => minute > opening);
  const states = [opening, ...later].map(presenceAt);
  const found = may.flatMap(({ seat }) =>
    states.slice(1).flatMap(({ minute, at }, before) => {
      const [was, is] = [states[before]?.at.presenceOf(seat), at.presenceOf(seat)];
      if (was === ABSENT && is === PRESENT) return [`${nameOfSeat(who, seat)} came at ${toClock(minute)}`];
      return was === PRESENT && is === ABSENT ? [`${nameOfSeat(who, seat)} left at ${toClock(minute)}`] : [];
    }),
  );
  if (found.length === 0) return null;
  const named =
    found.length > MOST_NAMED
      ? [...found.slice(0, MOST_NAMED - 1), `${found.length - MOST_NAMED + 1} more came or left`]
      : found;
  return { sentence: `${inWords(named)}.`, opening: toClock(opening) };
}
