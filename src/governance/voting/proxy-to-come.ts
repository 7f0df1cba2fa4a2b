import type { Moment } from "../../calendar/plain-date";
import type { Ballot } from "../../records/decisions";
import type { ProxyFault } from "../ballots/reasons";
import { judgedProxy, proxyHours } from "../ballots/proxy";
import { proxyHolder } from "../ballots/proxy-holder";
import { bearersOf } from "../ballots/voting-seat-name";
import { sayProxyFault } from "./ballot-words";
import type { EntitledSeat, WhoMayVote } from "./who-may-vote";

/** A proxy as somebody asks for it; for this decision alone. Moments: a day with a time. */
export interface ProxyToCome {
  readonly proxyReason: string;
  readonly unableSince: Moment | null;
  readonly proxyConfirmed: Moment | null;
  readonly proxyGivenTo: string;
}

/** What would keep it from being counted, and how that is said. */
interface ProxyRefused {
  readonly fault: ProxyFault;
  readonly sentence: string;
}

/**
 * What would keep a proxy from being counted, were it entered for this seat? A sentence each, none where it would count.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 * @example proxyRefused(who, eastMidlandsAmbulance, { proxyGivenTo: "EMAS", … }) // [{ fault: "to itself", … }]
 */
export function proxyRefused(
  { circumstances }: WhoMayVote,
  { seat }: EntitledSeat,
  asked: ProxyToCome,
): readonly ProxyRefused[] {
  const { register, meeting } = circumstances;
  const { proxyGivenTo: givenTo } = asked;
  const ballot = { ...asked, proxy: true, proxyScope: "This decision", votingSeat: seat.name } as unknown as Ballot;
  const { faults } = judgedProxy(ballot, seat, circumstances);
  const said = {
    kind: "proxy",
    faults,
    hours: proxyHours(register, meeting),
    givenTo,
    holder: { cell: "Proxy given to", bearers: bearersOf(register, givenTo) },
  } as const;
  return faults.map((fault) => ({ fault, sentence: sayProxyFault(fault, said) }));
}

/** Who could hold a proxy for this seat: those there in person who may vote themselves. Source: GOV 12.6, 12.16, 12.31. */
export function holdersFor({ may, circumstances }: WhoMayVote, { seat }: EntitledSeat): readonly string[] {
  return may
    .filter((each) => each.presence === "here" && proxyHolder(each.seat.name, seat, circumstances) === "there")
    .map((each) => each.seat.name);
}
