import type { Ballot, Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import { proxyFaults } from "./proxy";

/**
 * Which agencies gave a valid proxy for a decision of this meeting (or for one decision alone)? As far as the ballot's
 * row says; whether the agency had somebody there besides shows in its attendance.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function proxiesAt(register: Register, meeting: Meeting, decision?: Decision): readonly Agency[] {
  // Proxies are rare: where the workbook has none, nothing need be known of any decision.
  if (register.where("Votes", "proxy", String(true)).length === 0) return [];
  const decisions = decision === undefined ? register.where("Decisions", "meeting", meeting.meeting) : [decision];
  return [...new Set(decisions.flatMap((each) => validProxies(register, meeting, each)))];
}

function validProxies(register: Register, meeting: Meeting, decision: Decision): readonly Agency[] {
  const isValid = (ballot: Ballot): boolean =>
    ballot.proxy === true && proxyFaults(register, ballot, { meeting, at: decision.time }).length === 0;
  return register
    .where("Votes", "decision", decision.decision)
    .filter(isValid)
    .map((ballot) => register.agency(ballot.votingSeat))
    .filter((agency) => agency !== undefined);
}
