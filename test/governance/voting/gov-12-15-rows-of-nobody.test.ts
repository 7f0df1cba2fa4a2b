import type { GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { CITY, COUNTY, DATED, DCHS, EMAS, givenDecision, ICB, PARTNERSHIP, POLICE } from "./decision-workbook";

const FOUR = ["EB-P1", "EB-P2", "EB-P3", "EB-P4"];
const TIE = [
  [CITY, "For"],
  [COUNTY, "For"],
  [ICB, "Against"],
  [POLICE, "Against"],
] as const;
const SHARED = {
  Agencies: (PARTNERSHIP.Agencies ?? []).map((row) =>
    [DCHS, EMAS].includes(String(row["Agency"])) ? { ...row, Aliases: "Health" } : row,
  ),
};
const given = (row: GivenRow, ballot: string, vote = "For", more = {}) =>
  givenDecision({
    present: [...FOUR, { Status: "Present", ...row }],
    decision: DATED,
    votes: [...TIE, [ballot, vote]],
    more,
  });

describe("GOV 12.15, 12.30: somebody came whose row of Attendance matches nobody", () => {
  test.each<{ at: string; row: GivenRow; ballot: string; more?: object; says: string }>([
    {
      at: "a seat that is none",
      row: { Seat: "EB-DCSH" },
      ballot: DCHS,
      says: "Attendance!B6 says 'EB-DCSH', which is no seat in Seats, and could decide it. Correct it,",
    },
    {
      at: "a seat that is none, where a group's chair voted",
      row: { Seat: "EB-PPP" },
      ballot: "Chair of PP",
      says: "Attendance!B6 says 'EB-PPP', which is no seat in Seats, and could decide it.",
    },
    {
      at: "an agency that is none",
      row: { Agency: "D.C.H.S. Trust" },
      ballot: DCHS,
      says: "Attendance!C6 says 'D.C.H.S. Trust', which is no agency in Agencies, and could decide it.",
    },
    {
      at: "an alias of two agencies",
      row: { Agency: "Health" },
      ballot: EMAS,
      more: SHARED,
      says: "Attendance!C6 says 'Health', which names several agencies, and could decide it.",
    },
  ])("$at: neither outcome, status nor tally can be told, naming the row", ({ row, ballot, more, says }) => {
    for (const formula of ['OUTCOME("D")', 'TALLY("D")', 'DECISION.STATUS("D")']) {
      const { value, error, why } = ask(given(row, ballot, "For", more), formula);
      expect([formula, value, error?.code, why]).toEqual([formula, "", "#N/A", expect.stringContaining(says)]);
    }
  });

  test.each<{ why: string; row: GivenRow; ballot: string; vote?: string; more?: object; is: string }>([
    { why: "the ballot is an abstention", row: { Seat: "EB-DCSH" }, ballot: DCHS, vote: "Abstain", is: "Deadlock" },
    { why: "an agency is no group's chair", row: { Agency: "Pilots" }, ballot: "Chair of PP", is: "Deadlock" },
    { why: "no other bears that name", row: { Agency: "Health" }, ballot: "Chair of PP", more: SHARED, is: "Deadlock" },
    {
      why: "the row says that nobody came",
      row: { Seat: "EB-DCSH", Status: "Apologies" },
      ballot: DCHS,
      is: "Deadlock",
    },
  ])("the outcome is told where $why", ({ row, ballot, vote, more, is }) => {
    expect(cell(given(row, ballot, vote, more), 'OUTCOME("D")')).toBe(is);
  });

  test("one row is one voter: two ballots that only together would decide it do not", () => {
    const votes = [...TIE, ["Chair of PP", "Against"], [DCHS, "For"], [EMAS, "For"]] as const;
    const outcome = (rows: readonly string[]) =>
      cell(
        givenDecision({
          present: [...FOUR, "EB-PP", "EB-QA-ICB", ...rows],
          decision: DATED,
          votes: [...votes, [`Chair of QA (${ICB})`, "Against"]],
        }),
        'OUTCOME("D")',
      );
    expect([outcome([]), outcome(["EB-DCSH"]), outcome(["EB-DCSH", "EB-EMSA"])]).toEqual([
      "Not carried",
      "Not carried",
      "#N/A",
    ]);
  });

  test("without anybody else who may vote the tally is told", () => {
    const register = givenDecision({
      group: "COG",
      present: ["COG-P1", "COG-P2", "COG-P3", "COG-P4", "COG-P5"],
      votes: TIE,
    });
    expect(cell(register, 'TALLY("D")')).toEqual([[2, 2, 0, 0, 4]]);
  });
});
