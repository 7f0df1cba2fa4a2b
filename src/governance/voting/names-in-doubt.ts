import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { addressOf } from "../../functions/unreadable-cell";
import type { Register } from "../../register/register";
import { mayBeShared, type SharedCell, sharedCells, waysMeant } from "../ballots/names-meant";
import { bearersOf } from "../ballots/voting-seat-name";
import { paragraphsOf } from "./paragraphs";
import type { DecisionInPlace, VotingOptions } from "./the-vote";

/** More ways than these are not gone through, and are taken to differ. */
const MOST_WAYS = 256;

/**
 * Do ballots bear a name that several agencies or groups have (Voting seat, Proxy given to), and would the answer be another one
 * if any of those were meant? Then the answer that names the cells; null where whoever is meant changes nothing. `ask` gives
 * what is compared: with the ballots as written, by which nobody is meant, and with each way to mean them.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.29, 12.30.
 */
export function namesInDoubt(
  register: Register,
  { decision, group }: DecisionInPlace,
  options: VotingOptions,
  ask: (options: VotingOptions) => unknown,
): CannotTell | null {
  if (!mayBeShared(register)) return null;
  const written = register.where("Votes", "decision", decision.decision);
  const cells = sharedCells(register, written);
  const [first, ...others] = cells;
  if (first === undefined) return null;
  const ways = cells.reduce((product, { meant }) => product * meant.length, 1);
  const asWritten = JSON.stringify(ask(options));
  const differs = (ballots: typeof written): boolean => JSON.stringify(ask({ ...options, ballots })) !== asWritten;
  if (ways <= MOST_WAYS && !waysMeant(written, cells).some(differs)) return null;
  const message = [
    `(${first.header}) ${sayShared(register, first)}`,
    ...others.map((cell) => `${cellOf(register, cell)} (${cell.header}) ${sayShared(register, cell)}`),
    "Write out who is meant.",
  ].join(" ");
  const facts = { what: "decision", id: decision.decision, cell: cellOf(register, first), message };
  return unreadableRow(facts, paragraphsOf(group).majority);
}

function cellOf(register: Register, { ballot, property }: SharedCell): string {
  return addressOf(register, "Votes", ballot, property);
}

function sayShared(register: Register, { ballot, property }: SharedCell): string {
  return `does not say who is meant, and that could decide it: ${bearersOf(register, ballot[property])}.`;
}
