import { AGENCIES } from "./agencies";

type PrintedCategory =
  | "Chair"
  | "Co-chair"
  | "Vice chair"
  | "Core"
  | "Group chair"
  | "Virtual"
  | "Papers only"
  | "As required"
  | "Case by case"
  | "Minutes only"
  | "Partnership officer"
  | "Legal adviser"
  | "Lay member"
  | "Independent consultant";

/** One row of the Seats table. `agency` is "" for a seat tied to none; `name` is "", a name, or `Vacant`. */
export interface PrintedSeat {
  readonly seat: string;
  readonly group: string;
  readonly agency: string;
  readonly role: string;
  readonly category: PrintedCategory;
  readonly name: string;
}

/** A run of posts as a membership list prints it: one category, one agency by its code, its posts in order. */
export interface SeatRun {
  readonly category: PrintedCategory;
  /** An agency's code; for posts tied to no agency, another word for the seat id. */
  readonly code: string;
  readonly roles: readonly string[];
  readonly name?: string;
}

export function run(category: PrintedCategory, code: string, ...roles: readonly string[]): SeatRun {
  return { category, code, roles };
}

/** A post that the list prints as "to be confirmed" or leaves blank. */
export function vacant(category: PrintedCategory, code: string, role: string): SeatRun {
  return { category, code, roles: [role], name: "Vacant" };
}

const AGENCY_OF_CODE = new Map(AGENCIES.map(({ code, agency }) => [code, agency]));

/**
 * The seats of one group, with ids like `QA-ICB-01` counted for each agency in the order of the list. An id
 * stays what it is only while nothing is put in before it: add new posts at the end of their agency.
 * @example seatsOf("DCSG", [run("Chair", "BOLSOVER", "Housing Enforcement Manager")])[0]?.seat // "DCSG-BOLSOVER-01"
 */
export function seatsOf(group: string, runs: readonly SeatRun[]): readonly PrintedSeat[] {
  const counts = new Map<string, number>();
  return runs.flatMap(({ category, code, roles, name }) =>
    roles.map((role) => {
      const number = (counts.get(code) ?? 0) + 1;
      counts.set(code, number);
      const seat = `${group}-${code}-${String(number).padStart(2, "0")}`;
      return { seat, group, agency: AGENCY_OF_CODE.get(code) ?? "", role, category, name: name ?? "" };
    }),
  );
}
