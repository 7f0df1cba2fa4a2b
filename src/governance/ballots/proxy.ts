import type { MinuteOfDay, Moment } from "../../calendar/plain-date";
import { dateOfMoment, type MinuteOfMeeting, minuteOfMoment, moment } from "../../calendar/time-of-day";
import type { Ballot } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import { partsOf } from "../../records/plain-text";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { PROXY_WITHIN_HOURS } from "../../sources/provisions/quorum";
import { hoursOf, minuteFromStart } from "../membership/meeting-hours";
import { PRESENT } from "../membership/row-reader";
import type { VoteCircumstances } from "./circumstances";
import type { VotingSeat } from "./electorate";
import { type ProxyHolder, proxyHolder } from "./proxy-holder";
import type { ProxyFault } from "./reasons";

const NOBODY: readonly VotingSeat[] = [];
const MIDNIGHT = 0;
const LAST_MINUTE = 1439 as MinuteOfDay;

/** Whether a proxy counts: it does where nothing is at fault, once none of those it waits for can have stayed away. */
interface JudgedProxy {
  readonly faults: readonly ProxyFault[];
  /** Who may hold it, and whose row of Attendance is still blank. */
  readonly waitsFor: readonly VotingSeat[];
}

/**
 * What keeps this proxy vote from counting? Nothing, when a reason, the moment from which nobody could come, the
 * written confirmation and one named party are recorded; when it is for this decision; when the inability arose 24
 * hours or less before the start, the boundary included; when it was confirmed not later than the vote; when the party
 * it is given to may vote and was there; and when the voter had nobody there, nor a declared interest.
 *
 * A date alone (its midnight) is taken only where the time of day cannot matter: not on the day before the
 * meeting for the inability, not on the day of the vote for the confirmation. Without the decision's Time the
 * vote is taken to be at the meeting's Start; without a Start only the days are compared. A Time outside the meeting is as none.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 * @example judgedProxy(ballot, cityCouncil, circumstances) // { faults: ["unable too early", …], waitsFor: [] }
 */
export function judgedProxy(ballot: Ballot, voter: VotingSeat, vote: VoteCircumstances): JudgedProxy {
  const holder = holderOf(ballot.proxyGivenTo, voter, vote);
  const faults: (ProxyFault | null)[] = [
    ballot.proxyReason === "" ? "no reason" : null,
    ballot.proxyScope === "General" ? "general" : null,
    inabilityFault(ballot.unableSince, vote, proxyHours(vote.register, vote.meeting)),
    confirmationFault(ballot.proxyConfirmed, vote),
    typeof holder === "string" && holder !== "there" ? holder : null,
    vote.representation.presenceOf(voter) === PRESENT ? "somebody was there" : null,
    vote.recused.has(voter) ? "recused" : null,
  ];
  return {
    faults: faults.filter((fault) => fault !== null),
    waitsFor: typeof holder === "string" ? NOBODY : holder.waitsFor,
  };
}

function holderOf(givenTo: string, voter: VotingSeat, vote: VoteCircumstances): ProxyHolder {
  const [party, ...others] = partsOf(givenTo);
  if (party === undefined) return "no party";
  return others.length > 0 ? "several parties" : proxyHolder(party, voter, vote);
}

/** How many hours before the start the inability may have arisen, at most. */
export function proxyHours(register: Register, { date }: Meeting): number {
  const hours = provisionOn(register, PROXY_WITHIN_HOURS, date);
  return hours.status === "in force" ? hours.value : 0;
}

/** The minute of the vote; null where the decision has no Time that is of the meeting. */
function voteMinute({ meeting, time }: VoteCircumstances): MinuteOfMeeting | null {
  return time === null ? null : minuteFromStart(hoursOf(meeting), time);
}

function inabilityFault(since: Moment | null, vote: VoteCircumstances, hours: number): ProxyFault | null {
  if (since === null) return "no inability recorded";
  const { meeting } = vote;
  const at = voteMinute(vote);
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

function confirmationFault(confirmed: Moment | null, circumstances: VoteCircumstances): ProxyFault | null {
  if (confirmed === null) return "not confirmed";
  const { meeting } = circumstances;
  const at = voteMinute(circumstances);
  const minute = at ?? meeting.start;
  const vote = moment(meeting.date, minute ?? LAST_MINUTE);
  if (dateOfMoment(confirmed) !== dateOfMoment(vote))
    return dateOfMoment(confirmed) < dateOfMoment(vote) ? null : "confirmed too late";
  if (isDateAlone(confirmed)) return "confirmed on a day without a time";
  const untimed = circumstances.time === null ? "no time of the vote" : "time of the vote outside the meeting";
  if (minute === null) return untimed;
  if (confirmed <= vote) return null;
  return at === null ? untimed : "confirmed too late";
}

function isDateAlone(when: Moment): boolean {
  return minuteOfMoment(when) === MIDNIGHT;
}
