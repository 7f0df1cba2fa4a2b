import type { GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import {
  CITY,
  COUNTY,
  DATED,
  DCHS,
  EMAS,
  givenDecision,
  ICB,
  PARTNERSHIP,
  POLICE,
  type GivenDecision,
} from "./decision-workbook";

const FOUR = ["EB-P1", "EB-P2", "EB-P3", "EB-P4"];
/** Two For, two Against: one more ballot decides it. */
const TIE = [
  [CITY, "For"],
  [COUNTY, "For"],
  [ICB, "Against"],
  [POLICE, "Against"],
] as const;
const seats = (id: string, cells: GivenRow) => ({
  Seats: (PARTNERSHIP.Seats ?? []).map((row) => (row["Seat"] === id ? { ...row, ...cells } : row)),
});
const UNREAD_RULE = {
  Groups: (PARTNERSHIP.Groups ?? []).map((row) => (row["Group"] === "EB" ? { ...row, "Vote rule": "Seats" } : row)),
};
const given = (more: GivenDecision) => givenDecision({ decision: DATED, ...more });
const board = (seat: string, ballot: string, more: GivenDecision["more"]): GivenDecision => ({
  present: [...FOUR, seat],
  votes: [...TIE, [ballot, "For"]],
  ...(more === undefined ? {} : { more }),
});

describe("GOV 12.14, 12.15, 12.30: a cell of Seats or Groups that leaves it open who may vote", () => {
  test.each<{ at: string; more: GivenDecision; says: string }>([
    {
      at: "an Agency that is none",
      more: board("EB-DCHS", DCHS, seats("EB-DCHS", { Agency: "DCHSX" })),
      says: "Seats!C14 (Agency) says 'DCHSX', which no row of Agencies has for a name, and could decide it;",
    },
    {
      at: "an Agency that several bear",
      more: board("EB-DCHS", DCHS, {
        ...seats("EB-DCHS", { Agency: "Trust" }),
        Agencies: (PARTNERSHIP.Agencies ?? []).map((row) =>
          [DCHS, EMAS].includes(String(row["Agency"])) ? { ...row, Aliases: "Trust" } : row,
        ),
      }),
      says: "Seats!C14 (Agency) says 'Trust', which means nobody, and could decide it.",
    },
    {
      at: "an agency's Category",
      more: board("EB-DCHS", DCHS, seats("EB-DCHS", { Category: "Member" })),
      says: "Seats!E14 (Category) says 'Member'; enter Chair,",
    },
    {
      at: "a chair's Category",
      more: board("EB-PP", "Chair of PP", seats("EB-PP", { Category: "Chair of group" })),
      says: "Seats!E20 (Category) says 'Chair of group'; enter Chair,",
    },
    {
      at: "a To, so that the seat may have ended",
      more: board("EB-PP", "Chair of PP", seats("EB-PP", { To: 2025 })),
      says: "Seats!J20 (To) cannot be read; enter a date",
    },
    {
      at: "a From of an agency's",
      more: board("EB-EMAS", EMAS, seats("EB-EMAS", { From: "spring" })),
      says: "Seats!I15 (From) cannot be read; enter a date",
    },
    {
      at: "the Vote rule",
      more: board("EB-PP", "Chair of PP", UNREAD_RULE),
      says: "Groups!E3 (Vote rule) cannot be read; enter Statutory partners,",
    },
    {
      at: "a Category in a subgroup",
      more: {
        group: "QA",
        present: ["QA-P1", "QA-P2", "QA-P3", "QA-P4", "QA-EMAS", { Agency: DCHS, Status: "Present" }],
        votes: [...TIE, [DCHS, "For"]],
        more: {
          ...seats("QA-DCHS", { Category: "Member" }),
          Groups: (PARTNERSHIP.Groups ?? []).map((row) => ({ ...row, "Quorum rule": "Statutory partners" })),
        },
      },
      says: "Seats!E23 (Category) says 'Member'; enter Chair,",
    },
  ])("$at: neither outcome, status nor tally can be told where it decides, naming the cell", ({ more, says }) => {
    for (const formula of ['OUTCOME("D")', 'TALLY("D")', 'DECISION.STATUS("D")']) {
      const { value, error, why } = ask(given(more), formula);
      expect([formula, value, error?.code, why]).toEqual([formula, "", "#N/A", expect.stringContaining(says)]);
    }
  });

  const CATEGORY = seats("EB-DCHS", { Category: "Member" });
  test("where it changes the count and not the outcome, the outcome is told", () => {
    const register = given({
      present: [...FOUR, "EB-DCHS"],
      votes: [...TIE.slice(0, 3), [DCHS, "For"]],
      more: CATEGORY,
    });
    expect(cell(register, 'OUTCOME("D")')).toBe("Carried");
    expect(cell(register, 'TALLY("D")')).toBe("#N/A");
  });
  test.each<{ given: string; more: GivenDecision; is: string; figures: readonly number[] }>([
    {
      given: "nobody came in that seat, or for its agency",
      more: { present: FOUR, votes: [...TIE, [DCHS, "For"]], more: CATEGORY },
      is: "Deadlock",
      figures: [2, 2, 0, 1, 4],
    },
    {
      given: "the vote is the partners' alone",
      more: { ...board("EB-DCHS", DCHS, CATEGORY), decision: { ...DATED, Financial: "Yes" } },
      is: "Deadlock",
      figures: [2, 2, 0, 1, 4],
    },
    {
      given: "another seat of the Board is that agency's",
      more: board("EB-DCHS-2", DCHS, {
        Seats: [
          ...(PARTNERSHIP.Seats ?? []),
          { Seat: "EB-DCHS-2", Group: "EB", Agency: DCHS, Role: "Second", Category: "Core", To: 2025 },
        ],
      }),
      is: "Carried",
      figures: [3, 2, 0, 0, 5],
    },
    {
      given: "it had ended before that day",
      more: board("EB-DCHS", DCHS, seats("EB-DCHS", { Category: "Member", To: "2026-03-02" })),
      is: "Deadlock",
      figures: [2, 2, 0, 1, 4],
    },
  ])("where it changes nothing both are told: $given", ({ more, is, figures }) => {
    expect(cell(given(more), 'OUTCOME("D")')).toBe(is);
    expect(cell(given(more), 'TALLY("D")')).toEqual([figures]);
  });
});
