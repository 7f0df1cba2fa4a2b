import type { Decision } from "../../records/decisions";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import type { WhoIsThere } from "../membership/who-is-there";
import { judgedBallots } from "./ballots";
import { circumstancesOf } from "./circumstances";

/** An agency with a proxy; sure unless a row of Attendance still blank decides whether its holder came. */
export interface AgencyByProxy {
  readonly agency: Agency;
  readonly isSure: boolean;
}

/**
 * Which agencies have a proxy that counts in the vote on a decision of this meeting, or on one decision alone? By the
 * rule of the vote itself: what is not counted there makes nobody present.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function proxiesAt(register: Register, room: WhoIsThere, decision?: Decision): readonly AgencyByProxy[] {
  // Proxies are rare: where the workbook has none, nothing need be known of any decision.
  if (register.where("Votes", "proxy", String(true)).length === 0) return [];
  if (room.membership.group.voteRule === "None") return [];
  const decisions = decision === undefined ? register.where("Decisions", "meeting", room.meeting.meeting) : [decision];
  const byAgency = new Map<Agency, AgencyByProxy>();
  for (const each of decisions.flatMap((one) => proxiesFor(register, room, one)))
    if (byAgency.get(each.agency)?.isSure !== true) byAgency.set(each.agency, each);
  return [...byAgency.values()];
}

function proxiesFor(register: Register, room: WhoIsThere, decision: Decision): readonly AgencyByProxy[] {
  const ballots = register.where("Votes", "decision", decision.decision);
  if (!ballots.some(({ proxy }) => proxy === true)) return [];
  return judgedBallots(ballots, circumstancesOf(register, decision, room)).flatMap(({ ballot, seat, counts }) =>
    ballot.proxy !== true || counts === "not" || seat?.agency == null || seat.kind === "group chair"
      ? []
      : [{ agency: seat.agency, isSure: counts !== "if held" }],
  );
}
