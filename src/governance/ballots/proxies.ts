import type { Ballot, Decision } from "../../records/decisions";
import type { Agency } from "../../records/people";
import type { Register } from "../../register/register";
import type { WhoIsThere } from "../membership/who-is-there";
import { proxiesOfDecision } from "./proxies-of-decision";
import type { UnreadProxyCell } from "./reasons";

/** An agency with a proxy; sure unless a row of Attendance still blank decides whether its holder came, or a cell cannot be read. */
export interface AgencyByProxy {
  readonly agency: Agency;
  readonly isSure: boolean;
  /** The cell of Votes on which it hangs whether the proxy counts. Agencies with one and the same have one proxy between them. */
  readonly unread?: UnreadProxyCell;
}

/**
 * Which agencies have a proxy that counts in the vote on a decision of this meeting, or on one decision alone? By the
 * rule of the vote itself: what is not counted there makes nobody present. With `alsoUnread` those too that may count, for a cell
 * that cannot be read or rows that name no decision, but may mean one of these.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function proxiesAt(
  register: Register,
  room: WhoIsThere,
  { decision, alsoUnread }: { readonly decision: Decision | undefined; readonly alsoUnread: boolean },
): readonly AgencyByProxy[] {
  // Proxies are rare: where the workbook has none, nothing need be known of any decision.
  if (!alsoUnread && register.where("Votes", "proxy", String(true)).length === 0) return [];
  if (room.membership.group.voteRule === "None") return [];
  const decisions = decision === undefined ? register.where("Decisions", "meeting", room.meeting.meeting) : [decision];
  const all = decisions.flatMap((one) => proxiesFor(register, room, one, alsoUnread));
  const sure = new Map(all.filter(({ isSure }) => isSure).map((each) => [each.agency, each]));
  return [...sure.values(), ...all.filter(({ agency }) => !sure.has(agency))];
}

function proxiesFor(
  register: Register,
  room: WhoIsThere,
  decision: Decision,
  alsoUnread: boolean,
): readonly AgencyByProxy[] {
  const ballots = register.where("Votes", "decision", decision.decision);
  const isUnread = alsoUnread && isAnyUnread(register, decision, ballots);
  return isUnread || ballots.some(({ proxy }) => proxy === true)
    ? proxiesOfDecision(register, room, decision, isUnread)
    : NONE;
}

const NONE: readonly AgencyByProxy[] = [];

/** Could any ballot of a decision be a proxy that cannot be read as one? Nearly never. */
function isAnyUnread(register: Register, { decision }: Decision, ballots: readonly Ballot[]): boolean {
  return (
    ballots.some(({ unreadable }) => unreadable.length > 0) ||
    register.brokenWhere("Votes", "decision", decision).length > 0 ||
    register.unmatched.rows("Votes").length > 0
  );
}
