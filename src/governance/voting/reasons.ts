import type { Reason } from "../../answers/reason";
import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import type { PartnersMiscounted } from "../membership/reasons";
import type { ProxyFault } from "../quorum/reasons";

export type Outcome = "Carried by consensus" | "Carried" | "Not carried" | "Deadlock" | "Pending" | "Not valid";

/** Whether the vote was for the statutory partners alone. */
export interface Restriction {
  readonly holds: boolean;
  readonly why: "financial" | "asked" | "not asked" | "not all asked" | "not confirmed";
  /** Partners who did not ask. */
  readonly missing?: readonly string[];
}

/** How the presiding chair's consent is known. */
export type ConsentBy =
  | { readonly kind: "record" }
  | { readonly kind: "own vote"; readonly votingSeat: string }
  | { readonly kind: "no presiding chair"; readonly chairedBy: string };

/** When the decision was taken. */
export interface DecisionMoment {
  readonly date: PlainDate;
  /** Null where the decision has no Time: it is judged by the meeting's opening. */
  readonly at: MinuteOfDay | null;
}

/** What a decision came to, and what made it so. */
export interface OutcomeReason {
  readonly kind: "outcome";
  readonly decision: string;
  readonly meeting: string;
  readonly group: string;
  readonly outcome: Outcome;
  readonly moment: DecisionMoment;
  readonly cause: VoteCause;
  readonly restriction: Restriction;
  readonly uncounted: readonly UncountedBallot[];
  readonly notes: readonly VoteNote[];
}

/** How the rows of Votes were counted. */
interface TallyReason {
  readonly kind: "tally";
  readonly decision: string;
  readonly count: VoteCount;
  readonly restriction: Restriction;
  readonly uncounted: readonly UncountedBallot[];
  readonly notes: readonly VoteNote[];
}

export type VotingReason =
  | OutcomeReason
  | TallyReason
  | {
      readonly kind: "quorum not known";
      readonly decision: string;
      readonly moment: DecisionMoment;
      readonly quorum: Reason;
    }
  | {
      readonly kind: "marks open";
      readonly decision: string;
      readonly meeting: string;
      readonly votingSeats: readonly string[];
    }
  | (PartnersMiscounted & { readonly kind: "partners miscounted"; readonly decision: string })
  | { readonly kind: "no vote rule"; readonly group: string };

/** Why a row of Votes does not count. */
export type BallotFault =
  | { readonly kind: "unknown" }
  | {
      readonly kind: "not entitled";
      readonly why:
        "restricted" | "not on the list" | "no core seat" | "officers" | "chairs" | "no such chair" | "partners only";
    }
  | { readonly kind: "joint chairs"; readonly represented: number }
  | { readonly kind: "not present" }
  | { readonly kind: "recused" }
  /** `hours`: how long before the start the inability may have arisen. */
  | { readonly kind: "proxy"; readonly faults: readonly ProxyFault[]; readonly hours: number }
  | { readonly kind: "second ballot" }
  | { readonly kind: "differing ballots" };

/** A row of Votes that does not count, as it is named to the officer. */
export interface UncountedBallot {
  readonly votingSeat: string;
  readonly vote: string;
  readonly fault: BallotFault;
}

/** Something the officer should know beside the outcome. */
export type VoteNote =
  | { readonly kind: "no quorum rule" }
  | { readonly kind: "quorum lost later"; readonly from: MinuteOfDay | null }
  | {
      readonly kind: "proxy counted";
      readonly votingSeat: string;
      readonly hours: number;
      readonly toBeRepresented: boolean;
    }
  | { readonly kind: "two votes"; readonly chairs: readonly string[] }
  | { readonly kind: "recused"; readonly seats: readonly string[] }
  | { readonly kind: "financial though marked open" }
  | { readonly kind: "a vote though by consensus" }
  | { readonly kind: "blank rows that change nothing"; readonly votingSeats: readonly string[] }
  | { readonly kind: "escalated"; readonly to: string; readonly on: PlainDate | null };

/** What follows a deadlock, and who decides it; `decides` null where no decision is needed. */
export interface Escalation {
  readonly to: string;
  readonly decides: { readonly chair: string | null; readonly viceChair: string | null } | null;
}

/** What makes the outcome what it is. */
export type VoteCause =
  | { readonly kind: "cancelled" }
  | { readonly kind: "not quorate"; readonly quorum: Reason }
  | { readonly kind: "consultation" }
  /** `against`: voting seats of ballots Against, which were not believed. */
  | { readonly kind: "consensus"; readonly against: readonly string[] }
  | { readonly kind: "consensus not recorded" }
  | { readonly kind: "method not recorded" }
  | { readonly kind: "no ballots" }
  | {
      readonly kind: "vote";
      readonly count: VoteCount;
      readonly rule: MajorityRule;
      readonly conclusion: VoteConclusion;
    };

/** What follows from the count. */
export type VoteConclusion =
  | { readonly kind: "nothing counted" }
  | { readonly kind: "no majority"; readonly disputeTo: string | null }
  | { readonly kind: "deadlock"; readonly escalation: Escalation }
  /** Consent null: none is needed. */
  | { readonly kind: "majority"; readonly consent: Consent | null };

/** Does the presiding chair consent? `open` where a row of Attendance still blank decides it. */
export interface Consent {
  readonly state: "given" | "withheld" | "not recorded" | "open";
  readonly by: ConsentBy;
}

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

/** Which majority a vote needs. */
export type MajorityRule =
  /** Stated false: the document names no threshold (the Chief Officer Group). */
  | { readonly kind: "simple"; readonly base: "cast" | "present" | "entitled"; readonly isStated: boolean }
  | { readonly kind: "unanimous" };

/** What a count comes to, before anybody consents. */
export type VoteResult = "majority" | "no majority" | "deadlock" | "nothing counted";
