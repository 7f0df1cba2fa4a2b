import { plainDate, type PlainDate } from "../../src/calendar/plain-date";
import type { SheetRow } from "../content";
import type { OwnContent } from "../own";

/** A board of another kind: its rules, from a public source, with a few invented meetings and the answers worked out by hand. */
export interface Example {
  /** The file's name, without its ending. */
  readonly file: string;
  readonly title: string;
  /** Where its rules stand, for people. */
  readonly source: string;
  readonly content: OwnContent;
  /** Each formula with what its cell shows: a date as "2026-06-08", "#N/A" where it cannot be told. */
  readonly right: readonly (readonly [formula: string, shows: string | number | boolean])[];
}

export const JUNE_8: PlainDate = plainDate(2026, 6, 8);

/** A group's seats by their holders: its chair, its vice chair, then members; the blank ones vacant. */
export function seatsFor(
  group: string,
  roles: readonly {
    readonly role: string;
    readonly agency?: string;
    readonly vacant?: true;
    /** What the role does not say. */
    readonly category?: string;
  }[],
): readonly SheetRow<"Seats">[] {
  return roles.map(({ role, agency = "", vacant, category }, at) => ({
    seat: `${group}-${at + 1}`,
    group,
    agency,
    role,
    category: category ?? (role === "Chair" ? "Chair" : role === "Vice chair" ? "Vice chair" : "Core"),
    name: vacant === true ? "Vacant" : `Member ${at + 1}`,
  }));
}

/** Who came to a meeting, by the number of the seat; all others were absent. */
export function registerFor(
  meeting: string,
  group: string,
  { of, present }: { readonly of: number; readonly present: readonly number[] },
): readonly SheetRow<"Attendance">[] {
  return Array.from({ length: of }, (_, at) => ({
    meeting,
    seat: `${group}-${at + 1}`,
    status: present.includes(at + 1) ? "Present" : "Absent",
  }));
}

/** The ballots of a decision, by the number of the seat. */
export function ballotsFor(
  decision: string,
  group: string,
  cast: Readonly<Partial<Record<"For" | "Against" | "Abstain", readonly number[]>>>,
): readonly SheetRow<"Votes">[] {
  return Object.entries(cast).flatMap(([vote, seats]) =>
    seats.map((seat) => ({ decision, votingSeat: `${group}-${seat}`, vote })),
  );
}
