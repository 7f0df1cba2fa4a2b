import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { type Membership } from "../membership/membership";
import { type Presences, presencesOf } from "../membership/presences";
import { UNKNOWN } from "../membership/row-reader";
import { WhoIsThere } from "../membership/who-is-there";
import { factsOf } from "./condition-facts";
import { fewestToWin } from "./fewest";
import { ruleFor } from "./group-rule";
import type { QuorumForecast, ToTelephone } from "./reasons";
import type { Condition } from "./requirement";
import { seatsInDoubt } from "./seats-in-doubt";
import { countFrom, verdictOn } from "./verdict";
import { virtualSeatsInDoubt } from "./virtual-seats-in-doubt";
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
  const inDoubt = seatsInDoubt(register, rule, meeting.date) ?? virtualSeatsInDoubt(register, rule);
  if (inDoubt !== null) return inDoubt;
  const { attendance, registerOpen } = new WhoIsThere(register, meeting, membership, asAt);
  const presences = presencesOf(membership, attendance, {
    at: "ahead",
    registerOpen,
    without: NO_SEATS,
    countSeats: true,
  });
  const verdict = verdictOn(requirement.conditions, presences);
  const forecast: QuorumForecast =
    verdict === "quorate" ? "Quorate" : verdict === "undecided" ? "At risk" : "Cannot be quorate";
  const nobody = requirement.seatless.map(({ agency }) => agency);
  return answered(
    forecast,
    {
      kind: "forecast",
      meeting: meeting.meeting,
      forecast,
      conditions: requirement.conditions.map((condition) => factsOf(condition, membership, presences)),
      telephone: forecast === "At risk" ? fewestToWin(requirement.conditions, membership, presences) : [],
      deputies:
        forecast === "Cannot be quorate"
          ? requirement.conditions.flatMap((condition) => deputiesFor(condition, membership, presences))
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

const NO_SEATS: ReadonlySet<Seat> = new Set();

/** Of a condition that cannot be met by those who may come: who would have to send somebody after all. */
function deputiesFor(condition: Condition, membership: Membership, presences: Presences): readonly ToTelephone[] {
  const needed = condition.neededAtLeast - countFrom(UNKNOWN, condition, presences);
  if (needed <= 0) return [];
  const { missing } = factsOf(condition, membership, presences);
  return [{ needed, agencies: missing }];
}
