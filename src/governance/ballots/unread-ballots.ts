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

/** A row of Votes that cannot be judged, and the first of its cells that keeps it from that. */
export interface UnreadBallot {
  readonly ballot: Ballot;
  readonly property: UnreadProperty;
}

/** The cells of a proxy that must be read, in the order in which one is named. */
const OF_PROXY = ["vote", "proxy", "proxyScope", "unableSince", "proxyConfirmed"] as const;
type UnreadProperty = (typeof OF_PROXY)[number] | "decision";

/**
 * Which agencies would have a proxy on a decision, if cells of Votes that cannot be read said what a proxy needs, or if rows
 * that name no decision meant this one? Each with the cell.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function unreadProxies(register: Register, room: WhoIsThere, decision: Decision): readonly AgencyByProxy[] {
  const id = decision.decision;
  const ofThis = unreadBallots(register, id).filter(({ ballot }) => mayBeProxy(ballot, ballot.unreadable));
  const unmatched = rowsThatMayMean(register, "Votes", id)
    .filter((ballot) => mayBeProxy(ballot, ballot.unreadable))
    .map((ballot) => ({ ballot, property: "decision" as const }));
  const unread: readonly UnreadBallot[] = [...ofThis, ...unmatched];
  if (unread.length === 0) return [];
  const circumstances = circumstancesOf(register, decision, room);
  return unread.flatMap(({ ballot, property }) => {
    const { seat, counts } = judgedAlone(readAs(ballot, room.meeting, { proxy: true }), circumstances);
    if (counts === "not" || seat?.agency == null || seat.kind === "group chair") return [];
    const found = {
      cell: addressOf(register, "Votes", ballot, property),
      header: columnsOf("Votes")[property]?.header ?? property,
      fault:
        property === "decision"
          ? ({ kind: "no decision", written: ballot.decision, decision: id } as const)
          : ({ kind: "unreadable" } as const),
    };
    return [{ agency: seat.agency, isSure: false, unread: found }];
  });
}

const NONE: readonly UnreadBallot[] = [];

/** Which rows of Votes of a decision cannot be judged: the Vote cannot be read, or whether it is a proxy, or what a proxy needs. */
export function unreadBallots(register: Register, decision: string): readonly UnreadBallot[] {
  const rows = register.where("Votes", "decision", decision);
  const brokenRows = register.brokenWhere("Votes", "decision", decision);
  if (brokenRows.length === 0 && rows.every(({ unreadable }) => unreadable.length === 0)) return NONE;
  const read = rows.map((ballot) => ({ ballot, cells: ballot.unreadable }));
  const broken = brokenRows
    .filter(({ faults }) => faults.some(({ column, code }) => column === "vote" && code === "unreadable"))
    .map(({ row, faults }) => ({ ballot: row as unknown as Ballot, cells: faults.map(({ column }) => column) }));
  return [...read, ...broken].flatMap(({ ballot, cells }): readonly UnreadBallot[] => {
    const needed = mayBeProxy(ballot, cells) ? OF_PROXY : (["vote"] as const);
    const property = needed.find((cell) => cells.includes(cell));
    return property === undefined ? [] : [{ ballot, property }];
  });
}

function mayBeProxy({ proxy }: Ballot, unread: readonly string[]): boolean {
  return proxy === true || unread.includes("proxy");
}

/** The ballot in one way to read it: by default as it is, with what a proxy needs. Rows are of a class of their own: a copy would lose cells. */
export function readAs(
  ballot: Ballot,
  { date, start }: Meeting,
  { vote = ballot.vote, proxy = ballot.proxy }: Partial<Pick<Ballot, "vote" | "proxy">>,
): Ballot {
  const atStart = moment(date, start ?? (0 as MinuteOfDay));
  const inTime = moment(addDays(date, -1), 0 as MinuteOfDay);
  const isUnread = (cell: string): boolean => ballot.unreadable.includes(cell);
  return Object.create(ballot, {
    vote: { value: vote },
    proxy: { value: proxy },
    unableSince: { value: isUnread("unableSince") ? atStart : ballot.unableSince },
    proxyConfirmed: { value: isUnread("proxyConfirmed") ? inTime : ballot.proxyConfirmed },
    unreadable: { value: [] },
  }) as Ballot;
}
