/** Whether the vote was for the statutory partners alone. */
export interface Restriction {
  readonly holds: boolean;
  readonly why: "financial" | "asked" | "not asked" | "not all asked" | "not confirmed";
  /** Partners who did not ask. */
  readonly missing?: readonly string[];
}

/** Why a row of Votes does not count. */
export type BallotFault =
  /** `cell`: where the name stands. */
  | { readonly kind: "unknown"; readonly cell: string }
  /** A seat's id, where by a board's own rules organisations vote. */
  | { readonly kind: "seat for agency"; readonly cell: string }
  /** Each seat has a vote of its own here, and no seat has this id. */
  | { readonly kind: "no such seat"; readonly cell: string }
  | { readonly kind: "cast too late" }
  /** `bearers`: whose name it is. */
  | { readonly kind: "shared name"; readonly cell: string; readonly bearers: string }
  /** `cell`: where it is blank. */
  | { readonly kind: "no voting seat"; readonly cell: string }
  | {
      readonly kind: "not entitled";
      readonly why:
        | "restricted"
        | "not on the list"
        | "no core seat"
        | "officers"
        | "chairs"
        | "no such chair"
        | "partners only"
        | "no member";
    }
  | { readonly kind: "joint chairs"; readonly represented: number }
  | { readonly kind: "not present" }
  | { readonly kind: "recused" }
  /** `hours`: how long before the start the inability may have arisen. */
  | {
      readonly kind: "proxy";
      readonly faults: readonly ProxyFault[];
      readonly hours: number;
      /** As Proxy given to says. */
      readonly givenTo: string;
      /** Where it says so, and whose name that is; "" for a name that is not shared. */
      readonly holder: { readonly cell: string; readonly bearers: string };
    }
  | { readonly kind: "second ballot" }
  | { readonly kind: "differing ballots" };

/** A row of Votes that does not count, as it is named to the officer. */
export interface UncountedBallot {
  readonly votingSeat: string;
  readonly vote: string;
  readonly fault: BallotFault;
}

/** Why a proxy vote is not valid. */
export type ProxyFault =
  | "no reason"
  | "general"
  | "no inability recorded"
  | "unable too early"
  | "unable after the vote"
  | "no start to count from"
  | "unable on a day without a time"
  | "not confirmed"
  | "confirmed too late"
  | "confirmed on a day without a time"
  | "no time of the vote"
  | "time of the vote outside the meeting"
  | "no party"
  | "several parties"
  | "to itself"
  | "to one unknown"
  | "to a shared name"
  | "to one without vote"
  | "to one absent"
  | "somebody was there"
  | "recused";

/** The cell of Votes on which it hangs whether a proxy counts. */
export interface UnreadProxyCell {
  /** "Votes!H2" */
  readonly cell: string;
  readonly header: string;
  readonly fault:
    | { readonly kind: "unreadable" }
    /** A Decision that is none, but may mean `decision`. */
    | { readonly kind: "no decision"; readonly written: string; readonly decision: string }
    /** A Voting seat that nobody has for a name. */
    | { readonly kind: "nobody"; readonly written: string }
    /** A name that several bear. */
    | { readonly kind: "several"; readonly bearers: string };
}

/** A proxy that is nobody's: the cell that does not say whose, and what it says; "" where it is blank. */
export interface ProxyOfNobody {
  /** "Votes!B2" */
  readonly cell: string;
  readonly header: string;
  readonly written: string;
  /** Whose name that is; "" for a name that is not shared. */
  readonly bearers: string;
}
