import type { VoteModel } from "./vote-view-model";

type Asked = Pick<VoteModel, "standing" | "notMarked">;

/** Are ballots taken? Where a marked register leaves the quorum open, something else does, and they are taken all the same. */
export function takesBallots(vote: Asked): boolean {
  return vote.standing.barred === null || mendedOn(vote) === "problems";
}

/** On which page is it mended that the quorum cannot be told: in the register while somebody is not marked there. */
export function mendedOn({ standing, notMarked }: Asked): "problems" | "meeting" | null {
  if (standing.barred !== "cannot tell") return null;
  return notMarked.length === 0 ? "problems" : "meeting";
}
