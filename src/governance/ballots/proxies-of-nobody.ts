import { addressOf } from "../../functions/unreadable-cell";
import { isNearest } from "../../records/nearest";
import type { Ballot, Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import { judgedAlone, type JudgedBallot } from "./ballots";
import type { VoteCircumstances } from "./circumstances";
import { namedAs, NAMING, sharedCells, waysMeant } from "./names-meant";
import type { VotingSeat } from "./electorate";
import type { AgencyByProxy } from "./proxies";
import type { ProxyOfNobody, UnreadProxyCell } from "./reasons";
import { readAs } from "./unread-ballots";
import { bearersOf, namedVotingSeat } from "./voting-seat-name";

const NONE: readonly AgencyByProxy[] = [];

/**
 * Which agencies may have a proxy on a decision by a ballot that does not say who is meant? Its Voting seat is nearly an
 * agency's name, or several bear that name or the one in Proxy given to; and the proxy would count, were it so. Each with the cell.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 */
export function proxiesPerhaps(
  register: Register,
  vote: VoteCircumstances,
  judged: readonly JudgedBallot[],
): readonly AgencyByProxy[] {
  return judged.flatMap(({ ballot, fault }) => {
    if (ballot.proxy !== true || fault === null) return NONE;
    const wouldBe = (ballots: readonly Ballot[], unread: UnreadProxyCell): readonly AgencyByProxy[] =>
      ballots.flatMap((meant) => {
        const { seat, counts } = judgedAlone(readAs(meant, vote.meeting, {}), vote);
        const isNone = counts === "not" || seat?.agency == null || seat.kind === "group chair";
        return isNone || hasTheSame(judged, { seat, vote: meant.vote })
          ? NONE
          : [{ agency: seat.agency, isSure: false, unread }];
      });
    const [shared] = sharedCells(register, [ballot]);
    if (shared !== undefined) {
      const { property, header } = shared;
      const bearers = bearersOf(register, ballot[property]);
      const ways = waysMeant([ballot], sharedCells(register, [ballot])).flat();
      return wouldBe(ways, { ...cellOf(register, ballot, property), header, fault: { kind: "several", bearers } });
    }
    if (fault.kind !== "unknown") return NONE;
    const { votingSeat: written } = ballot;
    const cell = { ...cellOf(register, ballot, "votingSeat"), fault: { kind: "nobody", written } } as const;
    return wouldBe(agenciesNearly(register, vote, ballot), cell);
  });
}

/** Has a voting seat a proxy that counts, and says the same? A second one changes nothing. */
function hasTheSame(
  judged: readonly JudgedBallot[],
  second: { readonly seat: VotingSeat; readonly vote: string },
): boolean {
  return judged.some(
    ({ ballot, seat, counts }) => seat === second.seat && counts === "surely" && ballot.vote === second.vote,
  );
}

function cellOf(register: Register, ballot: Ballot, property: keyof typeof NAMING) {
  return { cell: addressOf(register, "Votes", ballot, property), header: NAMING[property] };
}

/** The ballot, named as each agency with a vote whose name is nearest to what is written. */
function agenciesNearly(register: Register, { electorate }: VoteCircumstances, ballot: Ballot): readonly Ballot[] {
  const namesOf = ({ agency, aliases }: { readonly agency: string; readonly aliases: readonly string[] }) => [
    agency,
    ...aliases,
  ];
  const all = (): readonly string[] => register.all("Agencies").flatMap(namesOf);
  return [...electorate.ofAgency.keys()]
    .filter((agency) => isNearest(ballot.votingSeat, namesOf(agency), all))
    .map(({ agency }) => namedAs(ballot, agency));
}

/** Which proxies on these decisions are nobody's: their Voting seat is blank, nobody has it for a name, or several bear it or the name they are given to? */
export function proxiesOfNobody(register: Register, decisions: readonly Decision[]): readonly ProxyOfNobody[] {
  return decisions.flatMap(({ decision }) => {
    const ballots = register.where("Votes", "decision", decision).filter(({ proxy }) => proxy === true);
    const shared = sharedCells(register, ballots).map(({ ballot, property }) => ({
      ...cellOf(register, ballot, property),
      written: ballot[property],
      bearers: bearersOf(register, ballot[property]),
    }));
    const unknown = ballots.filter(({ votingSeat }) => namedVotingSeat(register, votingSeat).kind === "unknown");
    const blank = register
      .brokenWhere("Votes", "decision", decision)
      .filter(({ faults: [fault, ...others] }) => fault?.column === "votingSeat" && others.length === 0)
      .map(({ row }) => row as unknown as Ballot);
    const ofNobody = [...unknown, ...blank.filter(({ proxy }) => proxy === true)].map((ballot) => ({
      ...cellOf(register, ballot, "votingSeat"),
      written: ballot.votingSeat,
      bearers: "",
    }));
    return [...ofNobody, ...shared];
  });
}
