import type { Agency, Seat } from "../records/people";
import type { AttendanceSaid, HowRead, Meaning } from "./mark-words";
import type { MeetingMeant } from "./match-meeting";

/** What one mark says of one seat, or of an agency without one, at one meeting. */
export interface Claim {
  readonly meeting: MeetingMeant;
  readonly seat: Seat | null;
  readonly agency: Agency | null;
  readonly person: string;
  readonly reading: HowRead;
  readonly mark: string;
  /** What stands behind the mark in its cell. */
  readonly more: string;
  readonly cell: string;
  readonly text: string;
  readonly isGuest: boolean;
  readonly isDeputy: boolean;
  /** Which row of names it stands in; of people under one agency the agency's. */
  readonly line: string;
}

/** Everything that the marks of a sheet say, and what became of those that say nothing. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly leftOut: readonly { readonly cell: string; readonly text: string; readonly why: string }[];
  /** Cells that wait for an answer. */
  readonly held: ReadonlySet<string>;
  /** Blank cells of seats at meetings that were held. */
  readonly blanks: readonly Claim[];
  /** The meetings for which anybody is marked, whether it is known whom. */
  readonly marked: ReadonlySet<string>;
}

export const PRESENCE: readonly Meaning[] = ["Present", "Remote", "Deputy", "Coming"];

/** Whom a claim is about, for a question: "Police, Inspector, Cat Cole (S3)". */
export function whoseIs({ seat, person }: Claim): string {
  if (seat === null) return person;
  const words = [seat.agency, seat.role, seat.name === "" ? person : seat.name].filter((each) => each !== "");
  return `${[...new Set(words)].join(", ")} (${seat.seat})`;
}

/** What a claim says, once its mark is known. */
export function saidBy({ reading }: Claim): AttendanceSaid | null {
  return reading.kind === "said" ? reading.said : null;
}
