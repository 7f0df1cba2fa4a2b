import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import type { WhoIsThere } from "../membership/who-is-there";
import { judgedBallots } from "./ballots";
import { circumstancesOf } from "./circumstances";
import type { AgencyByProxy } from "./proxies";
import { unreadProxies } from "./unread-ballots";

/**
 * Which agencies have a proxy that counts in the vote on one decision; with `alsoUnread` which may have one besides, for cells
 * that cannot be read? One of an agency of which both stand there is not sure.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function proxiesOfDecision(
  register: Register,
  room: WhoIsThere,
  decision: Decision,
  alsoUnread: boolean,
): readonly AgencyByProxy[] {
  const ballots = register.where("Votes", "decision", decision.decision);
  const unread = alsoUnread ? unreadProxies(register, room, decision) : [];
  const inDoubt = new Set(unread.map(({ agency }) => agency));
  const read = judgedBallots(ballots, circumstancesOf(register, decision, room)).flatMap(({ ballot, seat, counts }) =>
    ballot.proxy !== true || counts === "not" || seat?.agency == null || seat.kind === "group chair"
      ? []
      : [{ agency: seat.agency, isSure: counts !== "if held" && ballot.unreadable.length === 0 }],
  );
  return [...unread, ...read.filter(({ agency }) => !inDoubt.has(agency))];
}
