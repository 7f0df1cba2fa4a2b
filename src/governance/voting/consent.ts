import { saySharedName } from "../../functions/shared-name";
import { addressOf } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Agency } from "../../records/people";
import { partsOf } from "../../records/plain-text";
import type { Register } from "../../register/register";
import type { Electorate, VotingSeat } from "../ballots/electorate";
import type { Consent, ConsentBy } from "./reasons";
import type { TheVote } from "./the-vote";

/**
 * Has the presiding chair consented to the majority? The record says (Chair consents); where it is blank, the
 * ballot of the presiding chair's own agency: For is consent, Against withholds it, an abstention says nothing. A
 * group's chair who presides at the Board is taken by the chair's own vote.
 *
 * Source: GOV 12.19, 12.34.
 */
export function consentOf(register: Register, { decision, meeting, electorate, ballots }: TheVote): Consent {
  if (decision.chairConsents !== null)
    return { state: decision.chairConsents ? "given" : "withheld", by: { kind: "record" } };
  const presiding = presidingSeat(register, meeting, electorate);
  if (presiding === null) return { state: "not recorded", by: noPresidingChair(register, meeting) };
  const own = ballots.filter(({ seat, counts }) => seat === presiding && counts !== "not");
  const by: ConsentBy = { kind: "own vote", votingSeat: presiding.name };
  const sure = own.find(({ counts }) => counts === "surely");
  if (sure === undefined)
    return { state: own.some(({ ballot }) => ballot.vote !== "Abstain") ? "open" : "not recorded", by };
  if (sure.ballot.vote === "Abstain") return { state: "not recorded", by };
  return { state: sure.ballot.vote === "For" ? "given" : "withheld", by };
}

/** Why Chaired by names nobody whose vote could be the chair's consent. */
function noPresidingChair(register: Register, meeting: Meeting): ConsentBy {
  const { chairedBy } = meeting;
  const isKnown = register.seat(chairedBy) !== undefined || register.agency(chairedBy) !== undefined;
  const names = partsOf(chairedBy).length;
  const why = chairedBy === "" ? "blank" : isKnown ? "no vote" : names > 1 ? "several" : "unknown";
  const cell = addressOf(register, "Meetings", meeting, "chairedBy");
  return { kind: "no presiding chair", why, cell, chairedBy, shared: saySharedName(register, "Agencies", chairedBy) };
}

/** The agency of the presiding chair, by Chaired by: a seat or an agency. Null where it is blank or unknown. */
function presidingAgency(register: Register, meeting: Meeting): Agency | null {
  if (keyOf(meeting.chairedBy) === "") return null;
  return register.agency(register.seat(meeting.chairedBy)?.agency ?? meeting.chairedBy) ?? null;
}

/** The voting seat of the presiding chair; null where Chaired by names nobody who votes. */
export function presidingSeat(register: Register, meeting: Meeting, electorate: Electorate): VotingSeat | null {
  const seat = register.seat(meeting.chairedBy);
  const chair = seat === undefined ? undefined : electorate.chairIn.get(seat);
  if (chair !== undefined) return chair;
  const agency = presidingAgency(register, meeting);
  return agency === null ? null : (electorate.ofAgency.get(agency) ?? null);
}
