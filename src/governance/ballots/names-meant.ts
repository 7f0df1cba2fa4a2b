import type { Ballot } from "../../records/decisions";
import type { Register } from "../../register/register";
import { seatsCalled } from "./seats-called";
import { namedVotingSeat } from "./voting-seat-name";

/** The cells of a ballot that say whose it is, and who holds it. */
export const NAMING = { votingSeat: "Voting seat", proxyGivenTo: "Proxy given to" } as const;

/** A cell of a ballot with a name that several agencies or groups bear, and every name that it may stand for. */
export interface SharedCell {
  readonly ballot: Ballot;
  readonly property: keyof typeof NAMING;
  readonly header: string;
  readonly meant: readonly string[];
}

const NONE: readonly SharedCell[] = [];

/** Do several agencies, or several groups, bear one name? In nearly every workbook they do not. */
export function mayBeShared(register: Register): boolean {
  return register.hasSharedNames("Agencies") || register.hasSharedNames("Groups");
}

/** Which cells of these ballots bear a name that is shared, so that nobody can tell whom it means? */
export function sharedCells(register: Register, ballots: readonly Ballot[]): readonly SharedCell[] {
  return ballots.flatMap((ballot) => [
    ...sharedCell(register, ballot, "votingSeat"),
    ...(ballot.proxy === true && seatsCalled(register, ballot.proxyGivenTo).length === 0
      ? sharedCell(register, ballot, "proxyGivenTo")
      : NONE),
  ]);
}

function sharedCell(register: Register, ballot: Ballot, property: SharedCell["property"]): readonly SharedCell[] {
  const named = namedVotingSeat(register, ballot[property]);
  return named.kind === "shared" ? [{ ballot, property, header: NAMING[property], meant: named.meant }] : NONE;
}

/** Every way in which the ballots may be meant, each shared name written out as one of those who bear it. */
export function waysMeant(ballots: readonly Ballot[], cells: readonly SharedCell[]): readonly (readonly Ballot[])[] {
  return cells.reduce<readonly (readonly Ballot[])[]>(
    (ways, cell) => {
      const place = ballots.indexOf(cell.ballot);
      const withName = (way: readonly Ballot[], name: string): readonly Ballot[] =>
        way.map((ballot, at) => (at === place ? meantAs(ballot, cell, name) : ballot));
      return ways.flatMap((way) => cell.meant.map((name) => withName(way, name)));
    },
    [ballots],
  );
}

/** The ballot as if its Voting seat were named so. */
export function namedAs(ballot: Ballot, votingSeat: string): Ballot {
  return meantAs(ballot, { property: "votingSeat" }, votingSeat);
}

/** Rows are of a class of their own: a copy would lose cells. */
function meantAs(ballot: Ballot, { property }: Pick<SharedCell, "property">, name: string): Ballot {
  return Object.create(ballot, { [property]: { value: name } }) as Ballot;
}
