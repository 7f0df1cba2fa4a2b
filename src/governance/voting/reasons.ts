import type { Reason } from "../../answers/reason";
import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import type { BallotFault, Restriction, UncountedBallot } from "../ballots/reasons";
import type { PartnersMiscounted } from "../membership/reasons";
import type { GroupNotOpen, TimesNotBelieved, UnknownName } from "../quorum/reasons";

export type Outcome = "Carried by consensus" | "Carried" | "Not carried" | "Deadlock" | "Pending" | "Not valid";

/** How the presiding chair's consent is known. */
export type ConsentBy =
  | { readonly kind: "record" }
  | { readonly kind: "own vote"; readonly votingSeat: string }
  /** `cell`: where Chaired by stands, and what it says; `shared`: whom else its name means, "" for one that is not shared. */
  | {
      readonly kind: "no presiding chair";
      readonly why: "blank" | "several" | "unknown" | "no vote";
      readonly cell: string;
      readonly chairedBy: string;
      readonly shared: string;
    };

/** When the decision was taken. */
export interface DecisionMoment {
  readonly date: PlainDate;
  /** Null where the decision has no Time: it is judged by the meeting's opening. */
  readonly at: MinuteOfDay | null;
  /** Taken by votes in writing, until that day, by a board's own rules. */
  readonly inWriting?: true;
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
      /** The decision's Time, where it is not of the meeting. */
      readonly time: TimesNotBelieved | null;
    }
  | {
      readonly kind: "marks open";
      readonly decision: string;
      readonly meeting: string;
      readonly votingSeats: readonly string[];
      /** What leaves it open beside rows still blank. */
      readonly times: TimesNotBelieved | null;
    }
  /** Rows of Attendance that match nobody could decide it. */
  | { readonly kind: "voters unknown"; readonly decision: string; readonly names: readonly UnknownName[] }
  | (PartnersMiscounted & { readonly kind: "partners miscounted"; readonly decision: string })
  | { readonly kind: "no vote rule"; readonly group: string }
  | {
      readonly kind: "decision rule unreadable";
      readonly decision: string;
      /** "Groups!L2" */
      readonly cell: string;
      readonly written: string;
      readonly piece: string;
      readonly why: string;
    }
  | { readonly kind: "nobody to cast"; readonly decision: string; readonly cell: string; readonly chairedBy: string }
  | { readonly kind: "proxy without rule"; readonly decision: string; readonly cell: string };

/** Something the officer should know beside the outcome. */
export type VoteNote =
  | { readonly kind: "no quorum rule" }
  | TimesNotBelieved
  | GroupNotOpen
  | { readonly kind: "quorum lost later"; readonly from: MinuteOfMeeting | null }
  | {
      readonly kind: "proxies counted";
      readonly votingSeats: readonly string[];
      readonly hours: number;
      readonly toBeRepresented: boolean;
    }
  | { readonly kind: "two votes"; readonly chairs: readonly string[] }
  | { readonly kind: "recused"; readonly seats: readonly string[]; readonly isOwn?: true }
  | { readonly kind: "financial though marked open" }
  | { readonly kind: "a vote though by consensus" }
  | { readonly kind: "consensus though there are ballots" }
  | ConsensusContradicted
  /** Each with its cell: a Vote that is blank. */
  | { readonly kind: "not yet cast"; readonly ballots: readonly CellOfSeat[] }
  | { readonly kind: "blank rows that change nothing"; readonly votingSeats: readonly string[] }
  | { readonly kind: "escalated"; readonly to: string; readonly on: PlainDate | null };

/** Where a voting seat's ballot stands: "Votes!C7". */
export interface CellOfSeat {
  readonly votingSeat: string;
  readonly cell: string;
}

/** Consensus is Yes, and ballots Against count. */
export interface ConsensusContradicted {
  readonly kind: "consensus contradicted";
  /** The cell of Consensus. */
  readonly cell: string;
  readonly against: readonly CellOfSeat[];
}

/** What follows a deadlock, and who decides it; `decides` null where no decision is needed. */
export interface Escalation {
  readonly to: string;
  readonly decides: { readonly chair: string | null; readonly viceChair: string | null } | null;
}

/** What makes the outcome what it is. */
export type VoteCause =
  | { readonly kind: "cancelled" }
  | { readonly kind: "not quorate"; readonly quorum: Reason; readonly isOwn?: true }
  | { readonly kind: "consultation" }
  | { readonly kind: "consensus" }
  | ConsensusContradicted
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
  | { readonly kind: "still to be cast" }
  /** Who must still vote For for all to have done so. */
  | { readonly kind: "not yet unanimous"; readonly missing: readonly string[] }
  | { readonly kind: "no majority"; readonly disputeTo: string | null }
  | { readonly kind: "deadlock"; readonly escalation: Escalation }
  /** By a rule in the group's own words. Consent null: none is needed, or there is no majority. */
  | {
      readonly kind: "own rule";
      readonly result: "majority" | "no majority" | "deadlock" | "casting vote awaited";
      readonly consent: Consent | null;
    }
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
  | { readonly kind: "unanimous" }
  | WrittenMajority;

/** What carries a vote by a rule in the group's own words, and what it is counted by. */
export interface WrittenMajority {
  readonly kind: "written";
  /** As written. */
  readonly written: string;
  readonly share: "majority" | "two thirds" | "three quarters" | "unanimity";
  readonly of: "votes cast" | "those present" | "members";
  /** Does it need the presiding chair's consent? */
  readonly consent: boolean;
  readonly tie: "casting vote" | "lost" | "escalate";
  /** The presiding chair's own ballot, which counts again in a tie; null where there is no casting vote. */
  readonly casting: "For" | "Against" | "Abstain" | "not recorded" | "nobody presides" | null;
  /** How many may vote, there or not. */
  readonly members: number;
  /** The body a tie goes to; "" where Groups names none. */
  readonly escalatesTo: string;
}

/** What a count comes to, before anybody consents. */
export type VoteResult =
  | "majority"
  | "no majority"
  | "deadlock"
  | "nothing counted"
  | "not yet unanimous"
  | "casting vote awaited"
  | "nobody to cast";

/** Somebody who has no vote on a decision: an agency, a group's chair or a person. */
export interface WithoutVote {
  readonly who: string;
  /** The kind of seat, for those that never vote. */
  readonly why:
    | Extract<BallotFault, { kind: "not entitled" }>["why"]
    | "recused"
    | "Legal adviser"
    | "Partnership officer"
    | "Lay member"
    | "Independent consultant";
}
