import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import type { AttendanceRow, MeetingAttendance } from "../../register/roll";
import { type Membership, isVacant } from "../membership/membership";
import { ABSENT, PRESENT, type Presence, UNKNOWN, UNKNOWN_AGENCY } from "../membership/row-reader";
import { isRegisterOpen } from "../membership/who-is-there";
import { fewestToWin } from "./fewest";
import { type WhoWasThere, countFrom, verdictOn } from "./levels";
import { factsOf, ruleFor } from "./quorate";
import type { QuorumForecast, ToTelephone } from "./reasons";
import type { Condition } from "./requirement";
import { answered, cannotTell } from "./words";

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
  if (isAnswer(rule)) return rule;
  const { membership, requirement } = rule;
  if (meeting.status === "Cancelled")
    return cannotTell({ kind: "cancelled", meeting: meeting.meeting }, ...requirement.citations);
  const roll = register.attendanceOf(meeting.meeting);
  const levels = expectedLevels(membership, roll, isRegisterOpen(meeting, roll, asAt));
  const verdict = verdictOn(requirement.conditions, levels);
  const forecast: QuorumForecast =
    verdict === "quorate" ? "Quorate" : verdict === "undecided" ? "At risk" : "Cannot be quorate";
  const nobody = requirement.seatless.map(({ agency }) => agency);
  return answered(
    forecast,
    {
      kind: "forecast",
      meeting: meeting.meeting,
      forecast,
      conditions: requirement.conditions.map((condition) => factsOf(condition, membership, levels)),
      telephone: forecast === "At risk" ? fewestToWin(requirement.conditions, membership, levels) : [],
      deputies:
        forecast === "Cannot be quorate"
          ? requirement.conditions.flatMap((condition) => deputiesFor(condition, membership, levels))
          : [],
      notes:
        nobody.length > 0 && forecast !== "Quorate"
          ? [{ kind: "no seat", group: membership.group.name, agencies: nobody }]
          : [],
    },
    ...requirement.citations,
    ...(forecast === "Cannot be quorate" ? (["GOV 7.2f"] as const) : []),
  );
}

/** Coming is there, apologies are gone, everybody else may come. */
function expectedLevels(membership: Membership, { entries }: MeetingAttendance, registerOpen: boolean): WhoWasThere {
  const agencies = new Uint8Array(membership.agencies.length);
  const seatPlaces = new Map(membership.counted.map((seat, place) => [seat, place]));
  const seats = new Uint8Array(seatPlaces.size);
  const named = new Set<Seat>();
  let unknown = 0;
  const raise = (number: number, seat: Seat | null, level: Presence): void => {
    if (number === UNKNOWN_AGENCY && level > ABSENT) unknown++;
    if (number >= 0) agencies[number] = Math.max(agencies[number] ?? 0, level);
    const place = seat === null ? undefined : seatPlaces.get(seat);
    if (place !== undefined) seats[place] = Math.max(seats[place] ?? 0, level);
  };
  for (const entry of entries) {
    if (entry.seat !== null) named.add(entry.seat);
    raise(membership.agencyOf(entry), entry.seat, expectedLevel(entry, membership));
  }
  if (registerOpen) {
    for (const seat of membership.seats)
      if (!named.has(seat) && !isVacant(seat)) raise(membership.agencyOfSeat(seat), seat, UNKNOWN);
  }
  return { agencies, seats, unknown };
}

function expectedLevel({ status }: AttendanceRow, { presentStatuses }: Membership): Presence {
  if (status === null) return UNKNOWN;
  return status === "Coming" || presentStatuses.has(status) ? PRESENT : ABSENT;
}

/** Of a condition that cannot be met by those who may come: who would have to send somebody after all. */
function deputiesFor(condition: Condition, membership: Membership, levels: WhoWasThere): readonly ToTelephone[] {
  const needed = condition.neededAtLeast - countFrom(UNKNOWN, condition, levels);
  if (needed <= 0) return [];
  const { missing } = factsOf(condition, membership, levels);
  return [{ needed, agencies: missing }];
}
