/** A count of ballots, as TALLY spills it, with the bases of a majority. */
export interface VoteCount {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly notCounted: number;
  /** Who may vote: statutory partners always, the others when represented, or by a proxy that counts. */
  readonly entitled: number;
  /** Those of them represented at the time of the vote, or by a proxy that counts. */
  readonly present: number;
}

export type MajorityRule =
  /** Stated false: the document names no threshold (the Chief Officer Group). */
  | { readonly kind: "simple"; readonly base: "cast" | "present" | "entitled"; readonly isStated: boolean }
  | { readonly kind: "unanimous" };

export type VoteResult = "majority" | "no majority" | "deadlock" | "nothing counted";
