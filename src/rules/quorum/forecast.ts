import { answered, cannotTell, type Answer } from "../../answers/answer";
import type { QuorumForecast, ToTelephone } from "../../answers/quorum-forecast";
import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import type { AttendanceEntry, MeetingRoll } from "../../register/roll";
import { type Constituency, isVacant } from "../constituency";
import { isRegisterOpen } from "../presence";
import { GONE, type Level, MAYBE, THERE, UNKNOWN } from "../roll-reading";
import { fewestToWin } from "./fewest";
import { countFrom, type Levels, verdictOn } from "./levels";
import { factsOf, ruleFor } from "./quorate";
import type { Condition } from "./requirement";

/**
 * Will the meeting be quorate? `Quorate` where those marked Coming (or already there) suffice; `Cannot be quorate` where not
 * even every seat without apologies would; else `At risk`, with the fewest agencies that would have to be won. Every seat
 * of the group that represents its agency may come, virtual ones too, but not a vacant one; apologies, Absent and Not
 * expected do not come. A row of an agency without a seat counts like a seat's.
 *
 * Source: GOV 11.1 to 11.3, 7.2f (a deputy may come in the place of apologies).
 */
export function quorumForecast(register: Register, meeting: Meeting, asAt: PlainDate): Answer<QuorumForecast> {
  const rule = ruleFor(register, meeting);
  if ("verdict" in rule) return rule;
  const { constituency, requirement } = rule;
  if (meeting.status === "Cancelled") return cannotTell({ about: "quorum", kind: "cancelled", meeting: meeting.meeting }, ...requirement.citations);
  const roll = register.rollOf(meeting.meeting);
  const levels = expectedLevels(constituency, roll, isRegisterOpen(meeting, roll, asAt));
  const verdict = verdictOn(requirement.conditions, levels);
  const forecast: QuorumForecast = verdict === "quorate" ? "Quorate" : verdict === "undecided" ? "At risk" : "Cannot be quorate";
  const nobody = requirement.seatless.map(({ agency }) => agency);
  return answered(forecast, {
    about: "quorum", kind: "forecast", meeting: meeting.meeting, forecast,
    conditions: requirement.conditions.map((condition) => factsOf(condition, constituency, levels)),
    telephone: forecast === "At risk" ? fewestToWin(requirement.conditions, constituency, levels) : [],
    deputies: forecast === "Cannot be quorate" ? requirement.conditions.flatMap((condition) => deputiesFor(condition, constituency, levels)) : [],
    notes: nobody.length > 0 && forecast !== "Quorate" ? [{ kind: "no seat", group: constituency.group.name, agencies: nobody }] : [],
  }, ...requirement.citations, ...(forecast === "Cannot be quorate" ? (["GOV 7.2f"] as const) : []));
}

/** Coming is there, apologies are gone, everybody else may come. */
function expectedLevels(constituency: Constituency, { entries }: MeetingRoll, registerOpen: boolean): Levels {
  const agencies = new Uint8Array(constituency.agencies.length);
  const seatPlaces = new Map(constituency.counted.map((seat, place) => [seat, place]));
  const seats = new Uint8Array(seatPlaces.size);
  const named = new Set<Seat>();
  let unknown = 0;
  const raise = (number: number, seat: Seat | null, level: Level): void => {
    if (number === UNKNOWN && level > GONE) unknown++;
    if (number >= 0) agencies[number] = Math.max(agencies[number] ?? 0, level);
    const place = seat === null ? undefined : seatPlaces.get(seat);
    if (place !== undefined) seats[place] = Math.max(seats[place] ?? 0, level);
  };
  for (const entry of entries) {
    if (entry.seat !== null) named.add(entry.seat);
    raise(constituency.agencyOf(entry), entry.seat, expectedLevel(entry, constituency));
  }
  if (registerOpen) {
    for (const seat of constituency.seats) if (!named.has(seat) && !isVacant(seat)) raise(constituency.agencyOfSeat(seat), seat, MAYBE);
  }
  return { agencies, seats, unknown };
}

function expectedLevel({ status }: AttendanceEntry, { presentStatuses }: Constituency): Level {
  if (status === null) return MAYBE;
  return status === "Coming" || presentStatuses.has(status) ? THERE : GONE;
}

/** Of a condition that cannot be met by those who may come: who would have to send somebody after all. */
function deputiesFor(condition: Condition, constituency: Constituency, levels: Levels): readonly ToTelephone[] {
  const needed = condition.neededAtLeast - countFrom(MAYBE, condition, levels);
  if (needed <= 0) return [];
  const { missing } = factsOf(condition, constituency, levels);
  return [{ needed, agencies: missing }];
}
