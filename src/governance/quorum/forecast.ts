import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { unlessRegisterDecides } from "../../functions/register-in-doubt";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { isHeld } from "../membership/membership";
import { presencesOf } from "../membership/presences";
import { UNKNOWN } from "../membership/row-reader";
import { WhoIsThere } from "../membership/who-is-there";
import { factsOf } from "./condition-facts";
import { fewestToWin } from "./fewest";
import { type Forecast, forecastNotes } from "./forecast-notes";
import { ruleFor } from "./group-rule";
import type { QuorumForecast, ToTelephone } from "./reasons";
import { asksForMoreThanItNames, type Condition } from "./requirement";
import { seatsInDoubt } from "./seats-in-doubt";
import { seatPerhapsComing } from "./seats-perhaps-coming";
import { countFrom, verdictOn } from "./verdict";
import { answered, cannotTell } from "./words";

/**
 * Will the meeting be quorate? `Quorate` where those marked Coming (or already there) suffice; `Cannot be quorate` where not
 * even every seat without apologies would; else `At risk`, with the fewest agencies that would have to be won. Every seat
 * of the group that represents its agency may come, virtual ones too, but not a vacant one; apologies, Absent and Not
 * expected do not come. A row of an agency without a seat counts like a seat's; one of an agency that no table knows makes
 * nothing possible that would not be without it, and is named; a seat whose agency nobody knows may be any agency's.
 *
 * Source: GOV 11.1 to 11.3, 7.2f (a deputy may come in the place of apologies).
 */
export function quorumForecast(register: Register, meeting: Meeting, asAt: PlainDate): Answer<QuorumForecast> {
  return unlessRegisterDecides(register, meeting, "GOV 11.1", (as) => forecastFor(register, as, asAt));
}

function forecastFor(register: Register, meeting: Meeting, asAt: PlainDate): Answer<QuorumForecast> {
  const rule = ruleFor(register, meeting);
  if (isAnswer(rule)) return rule;
  const { membership, requirement } = rule;
  const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
  const unreadable = unreadableCell(register, asked, ["status"], requirement.citations[0]);
  if (unreadable !== null) return unreadable;
  if (meeting.status === "Cancelled")
    return cannotTell(
      { kind: "cancelled", meeting: meeting.meeting, ahead: meeting.date > asAt },
      ...requirement.citations,
    );
  const inDoubt =
    (requirement.doubts.seats.length === 0 ? null : seatsInDoubt(register, rule, meeting.date)) ??
    requirement.doubts.virtualSeats;
  if (inDoubt !== null) return inDoubt;
  const { attendance, registerOpen } = new WhoIsThere(register, meeting, membership, asAt);
  const awaited = registerOpen ? membership.seats.filter(isHeld) : [];
  const presences = presencesOf(membership, attendance, { at: "ahead", awaited, without: NO_SEATS, countSeats: true });
  const verdict = verdictOn(requirement.conditions, presences);
  const perhaps =
    verdict === "not quorate" && registerOpen
      ? seatPerhapsComing(register, rule, { day: meeting.date, attendance, presences, mayCome: () => true })
      : null;
  if (perhaps !== null) return perhaps;
  const isBeyondAll = requirement.conditions.some(asksForMoreThanItNames);
  const forecast: QuorumForecast =
    verdict === "quorate" ? "Quorate" : verdict === "undecided" ? "At risk" : "Cannot be quorate";
  return answered(
    forecast,
    () => ({
      kind: "forecast",
      meeting: meeting.meeting,
      forecast,
      conditions: requirement.conditions.map((condition) =>
        factsOf(condition, membership, presences, register.settings),
      ),
      telephone: forecast === "At risk" ? fewestToWin(requirement.conditions, membership, presences) : [],
      ...(membership.presentStatuses.has("Deputy") ? {} : { noDeputies: true as const }),
      deputies:
        forecast === "Cannot be quorate" && !isBeyondAll
          ? requirement.conditions.flatMap((condition) =>
              deputiesFor(condition, { membership, requirement, presences, isOwn: register.settings.isOwn }),
            )
          : [],
      notes: forecastNotes(register, { meeting, membership, attendance, requirement, presences, forecast }),
    }),
    ...requirement.citations,
    ...(forecast === "Cannot be quorate" ? (["GOV 7.2f"] as const) : []),
  );
}

const NO_SEATS: ReadonlySet<Seat> = new Set();

/**
 * Of a condition that cannot be met by those who may come: who would have to send somebody after all. An agency without a
 * seat has nobody to send one for; a note of its own says so. Nor has a vacant seat of a board's own; where all others are too
 * few, nobody is named.
 */
function deputiesFor(
  condition: Condition,
  {
    membership,
    requirement,
    presences,
    isOwn,
  }: Pick<Forecast, "membership" | "requirement" | "presences"> & { readonly isOwn: boolean },
): readonly ToTelephone[] {
  const needed = condition.neededAtLeast - countFrom(UNKNOWN, condition, presences);
  const seatless = new Set(requirement.seatless.map(({ agency }) => agency));
  const { missing } = factsOf(condition, membership, presences);
  if (isOwn && condition.kind === "seats") {
    const held = new Set(membership.counted.filter(isHeld).map(({ seat }) => seat));
    const seats = missing.filter((seat) => held.has(seat));
    return needed <= 0 || seats.length < needed ? [] : [{ needed, agencies: seats }];
  }
  const agencies = missing.filter((agency) => !seatless.has(agency));
  return needed <= 0 || agencies.length === 0 ? [] : [{ needed: Math.min(needed, agencies.length), agencies }];
}
