import { answered, cannotTell, type Answer } from "../../answers/answer";
import type { QuorumForecast, ToTelephone } from "../../answers/quorum-forecast";
import type { QuorumCondition } from "../../answers/quorum-words";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { levelsOf, type Verdict, verdictOn } from "./levels";
import { factsOf, ruleFor } from "./quorate";

const FORECASTS: Readonly<Record<Verdict, QuorumForecast>> = { quorate: "Quorate", undecided: "At risk", "not quorate": "Cannot be quorate" };

/**
 * Will the meeting be quorate? Quorate: those who said they come suffice. Cannot be quorate: not even if every seat
 * without apologies came, so a deputy is needed. At risk: anything between, with the fewest agencies to telephone.
 *
 * A core seat without a row may still come; Apologies, Absent and Not expected will not.
 * Source: GOV 11.1, 11.2, 11.3, 7.2f.
 * @example quorumForecast(register, ebMeeting) // "At risk": telephone Derbyshire Constabulary
 */
export function quorumForecast(register: Register, meeting: Meeting): Answer<QuorumForecast> {
  const rule = ruleFor(register, meeting);
  if ("verdict" in rule) return rule;
  const { constituency, requirement } = rule;
  if (meeting.status === "Cancelled") return cannotTell({ about: "quorum", kind: "cancelled", meeting: meeting.meeting }, ...requirement.citations);
  const expecting = { ...constituency, presentStatuses: new Set([...constituency.presentStatuses, "Coming"]) };
  const levels = levelsOf(expecting, register.attendanceAt(meeting.meeting), {
    at: null, registerOpen: true, besides: [], without: new Set(), countSeats: requirement.conditions.some(({ kind }) => kind === "seats"),
  });
  const forecast = FORECASTS[verdictOn(requirement.conditions, levels)];
  const conditions = requirement.conditions.map((condition) => factsOf(condition, constituency, levels));
  return answered(forecast, {
    about: "quorum", kind: "forecast", meeting: meeting.meeting, forecast, conditions,
    telephone: forecast === "At risk" ? conditions.flatMap(callsFor) : [],
    deputies: forecast === "Cannot be quorate" ? conditions.flatMap(deputiesFor) : [],
    notes: [],
  }, ...requirement.citations);
}

/** The agencies of a condition that may still come, and how many of them it takes. */
function callsFor({ needed, represented, undecided }: QuorumCondition): readonly ToTelephone[] {
  const more = Math.min(needed - represented, undecided.length);
  return more > 0 ? [{ needed: more, agencies: undecided }] : [];
}

/** The agencies that sent apologies and without whom a condition cannot be met. */
function deputiesFor({ needed, represented, undecided, missing }: QuorumCondition): readonly ToTelephone[] {
  const more = needed - represented - undecided.length;
  return more > 0 ? [{ needed: Math.min(more, missing.length), agencies: missing }] : [];
}
