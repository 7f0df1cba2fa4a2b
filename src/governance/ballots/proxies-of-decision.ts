import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import type { WhoIsThere } from "../membership/who-is-there";
import { judgedBallots } from "./ballots";
import { circumstancesOf } from "./circumstances";
import type { AgencyByProxy } from "./proxies";
import { proxiesPerhaps } from "./proxies-of-nobody";
import { unreadProxies } from "./unread-ballots";

/**
 * Which agencies have a proxy that counts in the vote on one decision, which may have one by a ballot that does not say
 * who is meant, and with `alsoUnread` which for cells that cannot be read? One of an agency of which both stand there is not sure.
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
  const circumstances = circumstancesOf(register, decision, room);
  const judged = judgedBallots(ballots, circumstances);
  const unread = [
    ...(alsoUnread ? unreadProxies(register, room, decision) : []),
    ...proxiesPerhaps(register, circumstances, judged),
  ];
  const inDoubt = new Set(unread.map(({ agency }) => agency));
  const read = judged.flatMap(({ ballot, seat, counts }) =>
    ballot.proxy !== true || counts === "not" || seat?.agency == null || seat.kind === "group chair"
      ? []
      : [{ agency: seat.agency, isSure: counts !== "if held" && ballot.unreadable.length === 0 }],
  );
  return [...unread, ...read.filter(({ agency }) => !inDoubt.has(agency))];
}
