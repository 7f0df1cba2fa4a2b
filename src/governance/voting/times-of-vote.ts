import { dateOfMoment, moment, type MinuteOfMeeting } from "../../calendar/time-of-day";
import { addressOf } from "../../functions/unreadable-cell";
import type { Register } from "../../register/register";
import { hoursOf, minuteFromStart, minuteIn } from "../membership/meeting-hours";
import type { TimesNotBelieved } from "../quorum/reasons";
import { timesNotBelieved } from "../quorum/times-not-believed";
import type { VotingSeat } from "../ballots/electorate";
import type { DecisionMoment } from "./reasons";
import { timedRowsOf } from "../ballots/represented";
import type { DecisionInPlace, TheVote } from "./the-vote";

/** When was a decision taken? On the day after the meeting's where its Time is past the midnight that the meeting passed. */
export function momentOf({ decision: { time }, meeting, inWriting }: DecisionInPlace): DecisionMoment {
  const minute = time === null ? null : minuteIn(hoursOf(meeting), time);
  const date = dateOfMoment(moment(meeting.date, minute ?? (0 as MinuteOfMeeting)));
  return inWriting ? { date, at: time, inWriting } : { date, at: time };
}

/**
 * A decision's Time that is not of its meeting: before the Start, or more than two hours after the End. Null where it has
 * none, or one that can be. `decides`: whether the answer hangs on it.
 *
 * Source: GOV 12.10, 12.25.
 */
export function timeOutside(
  register: Register,
  { decision, meeting }: DecisionInPlace,
  decides: boolean,
): TimesNotBelieved | null {
  const { time } = decision;
  if (time === null) return null;
  const hours = hoursOf(meeting);
  if (minuteFromStart(hours, time) !== null) return null;
  const { start, end } = hours;
  const written = { cell: addressOf(register, "Decisions", decision, "time"), column: "Time", says: time };
  return { kind: "times not believed", why: "outside", times: [written], start, end, decides };
}

/** The times that keep it open whether these voting seats were represented at the vote: the decision's, else those of their rows. */
export function timesLeavingOpen(
  register: Register,
  vote: TheVote,
  votingSeats: readonly VotingSeat[],
): TimesNotBelieved | null {
  const { room, electorate } = vote;
  const ofDecision = timeOutside(register, vote, true);
  if (ofDecision !== null) return ofDecision;
  if (!room.attendance.isTimed || (vote.decision.time === null && room.opening === null)) return null;
  const rows = votingSeats.flatMap((seat) => timedRowsOf(seat, electorate, room));
  const found = timesNotBelieved(register, room, rows);
  return found?.decides === true ? found : null;
}
