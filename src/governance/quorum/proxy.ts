import type { MinuteOfDay, Moment } from "../../calendar/plain-date";
import { dateOfMoment, type MinuteOfMeeting, minuteOfMoment, moment } from "../../calendar/time-of-day";
import type { Ballot } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { PROXY_WITHIN_HOURS } from "../../sources/provisions/quorum";
import { hoursOf, minuteIn } from "../membership/meeting-hours";
import type { ProxyFault } from "./reasons";

const MIDNIGHT = 0;
const LAST_MINUTE = 1439 as MinuteOfDay;

/** When the vote was taken, as far as the sheet says. */
export interface VoteTime {
  readonly meeting: Meeting;
  /** The decision's Time; null where it is blank. */
  readonly at: MinuteOfDay | null;
}

/**
 * What keeps this proxy vote from counting, as far as its own row says? Nothing, when a reason, the moment from
 * which nobody could come, the written confirmation and one named party are recorded; when it is for this
 * decision; when the inability arose 24 hours or less before the start, the boundary included; and when it was
 * confirmed not later than the vote. Whether the party had somebody there is for the caller to say.
 *
 * A date alone (its midnight) is taken only where the time of day cannot matter: not on the day before the
 * meeting for the inability, not on the day of the vote for the confirmation. Without the decision's Time the
 * vote is taken to be at the meeting's Start; without a Start only the days are compared. A Time outside the meeting is as none.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 * @example proxyFaults(register, ballot, { meeting, at: null }) // [] or ["unable too early", …]
 */
export function proxyFaults(register: Register, ballot: Ballot, time: VoteTime): readonly ProxyFault[] {
  const faults: (ProxyFault | null)[] = [
    ballot.proxyReason === "" ? "no reason" : null,
    ballot.proxyScope === "General" ? "general" : null,
    inabilityFault(ballot.unableSince, time, proxyHours(register, time.meeting)),
    confirmationFault(ballot.proxyConfirmed, time),
    partyFault(ballot.proxyGivenTo),
  ];
  return faults.filter((fault) => fault !== null);
}

function partyFault(givenTo: string): ProxyFault | null {
  if (givenTo === "") return "no party";
  return givenTo.split(";").filter((party) => party.trim() !== "").length > 1 ? "several parties" : null;
}

/** How many hours before the start the inability may have arisen, at most. */
export function proxyHours(register: Register, { date }: Meeting): number {
  const hours = provisionOn(register, PROXY_WITHIN_HOURS, date);
  return hours.status === "in force" ? hours.value : 0;
}

/** The minute of the vote; null where the decision has no Time that is of the meeting. */
function voteMinute({ meeting, at }: VoteTime): MinuteOfMeeting | null {
  return at === null ? null : minuteIn(hoursOf(meeting), at);
}

function inabilityFault(since: Moment | null, time: VoteTime, hours: number): ProxyFault | null {
  if (since === null) return "no inability recorded";
  const { meeting } = time;
  const at = voteMinute(time);
  const limit = hours * 60;
  const earliestSince = since;
  const latestSince = isDateAlone(since) ? moment(dateOfMoment(since), LAST_MINUTE) : since;
  const earliestStart = moment(meeting.date, meeting.start ?? (MIDNIGHT as MinuteOfDay));
  const latestStart = moment(meeting.date, meeting.start ?? at ?? LAST_MINUTE);
  if (earliestSince > moment(meeting.date, at ?? LAST_MINUTE)) return "unable after the vote";
  if (latestStart - earliestSince <= limit) return null;
  if (earliestStart - latestSince > limit) return "unable too early";
  return meeting.start === null ? "no start to count from" : "unable on a day without a time";
}

function confirmationFault(confirmed: Moment | null, time: VoteTime): ProxyFault | null {
  if (confirmed === null) return "not confirmed";
  const { meeting } = time;
  const at = voteMinute(time);
  const minute = at ?? meeting.start;
  const vote = moment(meeting.date, minute ?? LAST_MINUTE);
  if (dateOfMoment(confirmed) !== dateOfMoment(vote))
    return dateOfMoment(confirmed) < dateOfMoment(vote) ? null : "confirmed too late";
  if (isDateAlone(confirmed)) return "confirmed on a day without a time";
  if (minute === null) return "no time of the vote";
  if (confirmed <= vote) return null;
  return at === null ? "no time of the vote" : "confirmed too late";
}

function isDateAlone(when: Moment): boolean {
  return minuteOfMoment(when) === MIDNIGHT;
}
