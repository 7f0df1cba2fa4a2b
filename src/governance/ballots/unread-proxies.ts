import { addDays, type MinuteOfDay } from "../../calendar/plain-date";
import { moment } from "../../calendar/time-of-day";
import { rowsThatMayMean } from "../../functions/unmatched-rows";
import { addressOf } from "../../functions/unreadable-cell";
import { columnsOf } from "../../records/columns-of";
import type { Ballot, Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { WhoIsThere } from "../membership/who-is-there";
import { judgedAlone } from "./ballots";
import { circumstancesOf } from "./circumstances";
import type { AgencyByProxy } from "./proxies";

/** A row of Votes that may be a proxy on a decision, and the cell that does not say so. */
interface UnreadBallot {
  readonly ballot: Ballot;
  readonly property: UnreadProperty;
}

/** The cells of a proxy that must be read, in the order in which one is named. */
const CELLS = ["vote", "proxy", "proxyScope", "unableSince", "proxyConfirmed"] as const;
type UnreadProperty = (typeof CELLS)[number] | "decision";

/**
 * Which agencies would have a proxy on a decision, if cells of Votes that cannot be read said what a proxy needs, or if rows
 * that name no decision meant this one? Each with the cell.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function unreadProxies(register: Register, room: WhoIsThere, decision: Decision): readonly AgencyByProxy[] {
  const unread = unreadBallots(register, decision.decision);
  if (unread.length === 0) return [];
  const circumstances = circumstancesOf(register, decision, room);
  return unread.flatMap(({ ballot, property }) => {
    const { seat, counts } = judgedAlone(asProxy(ballot, room.meeting), circumstances);
    if (counts === "not" || seat?.agency == null || seat.kind === "group chair") return [];
    const found = {
      cell: addressOf(register, "Votes", ballot, property),
      header: columnsOf("Votes")[property]?.header ?? property,
      written: property === "decision" ? ballot.decision : null,
      decision: decision.decision,
    };
    return [{ agency: seat.agency, isSure: false, unread: found }];
  });
}

function unreadBallots(register: Register, decision: string): readonly UnreadBallot[] {
  const read = register.where("Votes", "decision", decision).map((ballot) => ({ ballot, cells: ballot.unreadable }));
  const broken = register
    .brokenWhere("Votes", "decision", decision)
    .filter(({ faults }) => faults.every(({ code }) => code === "unreadable"))
    .map(({ row, faults }) => ({ ballot: row as unknown as Ballot, cells: faults.map(({ column }) => column) }));
  const ofThis = [...read, ...broken].flatMap(({ ballot, cells }): readonly UnreadBallot[] => {
    const property = CELLS.find((cell) => cells.includes(cell));
    return property === undefined || !mayBeProxy(ballot, cells) ? [] : [{ ballot, property }];
  });
  const unmatched = rowsThatMayMean(register, "Votes", decision)
    .filter((ballot) => mayBeProxy(ballot, ballot.unreadable))
    .map((ballot) => ({ ballot, property: "decision" as const }));
  return [...ofThis, ...unmatched];
}

function mayBeProxy({ proxy }: Ballot, unread: readonly string[]): boolean {
  return proxy === true || unread.includes("proxy");
}

/** The ballot as a proxy of which no cell that cannot be read is at fault. Rows are of a class of their own: a copy would lose cells. */
function asProxy(ballot: Ballot, { date, start }: Meeting): Ballot {
  const atStart = moment(date, start ?? (0 as MinuteOfDay));
  const inTime = moment(addDays(date, -1), 0 as MinuteOfDay);
  const { unreadable } = ballot;
  return Object.create(ballot, {
    proxy: { value: true },
    unableSince: { value: unreadable.includes("unableSince") ? atStart : ballot.unableSince },
    proxyConfirmed: { value: unreadable.includes("proxyConfirmed") ? inTime : ballot.proxyConfirmed },
  }) as Ballot;
}
