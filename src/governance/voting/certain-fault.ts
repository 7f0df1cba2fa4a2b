import type { Register } from "../../register/register";
import type { JudgedBallot } from "../ballots/ballots";
import type { BallotFault } from "../ballots/reasons";
import { mayHaveCome } from "./rows-of-nobody";
import type { TheVote } from "./the-vote";

const OF_SEATS: ReadonlySet<string> = new Set(["not on the list", "no core seat", "no such chair"]);

/**
 * What is wrong with a ballot, whoever is meant by cells of Seats and Attendance that name nobody? Null where nothing is certain:
 * a seat in doubt may give the vote, or a row of nobody may say that its voter came. Those cells are named themselves.
 *
 * Source: GOV 12.15, 12.16, 12.30.
 */
export function certainFault(register: Register, vote: TheVote, { seat, fault }: JudgedBallot): BallotFault | null {
  const mayHaveVote = vote.electorate.doubts.some(({ categories }) => categories.length > 0);
  const { hasUnknown } = vote.representation;
  if (fault === null || (!mayHaveVote && !hasUnknown)) return fault;
  if (fault.kind === "not entitled") return mayHaveVote && OF_SEATS.has(fault.why) ? null : fault;
  if (fault.kind === "not present") {
    return seat !== null && hasUnknown && mayHaveCome(register, vote, vote.room, seat) ? null : fault;
  }
  if (fault.kind !== "proxy") return fault;
  const faults = fault.faults.filter(
    (each) => !(mayHaveVote && each === "to one without vote") && !(hasUnknown && each === "to one absent"),
  );
  return faults.length === 0 ? null : { ...fault, faults };
}
