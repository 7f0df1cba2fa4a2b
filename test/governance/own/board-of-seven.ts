import { type GivenRow, type GivenTables, givenWorkbook } from "../../register/given-workbook";

export const SOURCE = "Standing order 6.3";

/** A board of seven that goes by its own rules; its seats are B-1 (Chair) to B-7. */
export function board(group: GivenRow, besides: GivenTables = {}, vacant: readonly number[] = []) {
  return givenWorkbook({
    Agencies: [],
    Groups: [{ Group: "BD", Name: "Board", Source: SOURCE, ...group }],
    Seats: [1, 2, 3, 4, 5, 6, 7].map((n) => ({
      Seat: `B-${n}`,
      Group: "BD",
      Role: n === 1 ? "Chair" : "Member",
      Category: n === 1 ? "Chair" : "Core",
      Name: vacant.includes(n) ? "Vacant" : `P${n}`,
    })),
    Meetings: [
      { Meeting: "M", Group: "BD", Date: "2026-06-08", Register: "Closed", "Chaired by": "B-1" },
      { Meeting: "W", Group: "BD", Date: "2026-06-10", Kind: "Written", End: "12:00" },
    ],
    Attendance: [],
    Settings: [{ Setting: "Documents", Value: "Own" }],
    ...besides,
  });
}

/** The register of M: these seats came, all others did not. */
export const came = (...seats: readonly number[]): readonly GivenRow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((n) => ({
    Meeting: "M",
    Seat: `B-${n}`,
    Status: seats.includes(n) ? "Present" : "Absent",
  }));

/** The ballots of a decision, in the order of the seats; "" for none. */
export const ballots = (decision: string, ...votes: readonly string[]): readonly GivenRow[] =>
  votes.flatMap((vote, at) => (vote === "" ? [] : [{ Decision: decision, "Voting seat": `B-${at + 1}`, Vote: vote }]));
