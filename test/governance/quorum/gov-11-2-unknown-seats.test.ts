import { problemsOf } from "../../../src/governance/problems/problems";
import { on } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { givenDecision, PARTNERSHIP } from "../voting/decision-workbook";

const COUNTY_SEATS = ["QA-P2", "QA-COUNTY-C"];
const OTHERS = ["QA-P1", "QA-P3", "QA-P4", "QA-DCHS", "QA-EMAS"];

/** QA, with the agency of each of these seats written so that no table knows it. */
const withAgencies = (agencies: Readonly<Record<string, string>>) => ({
  Seats: (PARTNERSHIP.Seats ?? []).map((row) => {
    const agency = agencies[String(row["Seat"])];
    return agency === undefined ? row : { ...row, Agency: agency };
  }),
});
const ONE_NAME = Object.fromEntries(COUNTY_SEATS.map((seat) => [seat, "CountyX"]));
const ahead = (present: readonly string[], agencies: Readonly<Record<string, string>>) =>
  givenDecision({
    group: "QA",
    present: present.map((Seat) => ({ Seat, Status: "Coming" })),
    meeting: { Date: "2026-12-03", Register: "Open" },
    more: withAgencies(agencies),
  });
const held = (present: readonly string[], agencies: Readonly<Record<string, string>>) =>
  givenDecision({ group: "QA", present, more: withAgencies(agencies) });

describe("GOV 11.2: core seats whose agency is in no table", () => {
  test("two seats of one name are one agency's: 2 of 2, or 2 of 3", () => {
    expect(ask(held([...OTHERS, "QA-P2"], ONE_NAME), 'QUORATE("M")').why).toContain(
      "2 of 2 relevant agencies were represented, where 2 are needed.",
    );
  });
  test("two names may be two more agencies: 2 of 2, or 3 of 4", () => {
    const two = { "QA-P2": "CountyX", "QA-COUNTY-C": "Kounty" };
    expect(ask(held([...OTHERS, "QA-P2"], two), 'QUORATE("M")').why).toContain(
      "2 of 2 relevant agencies were represented, where 2 to 3 are needed",
    );
    expect(ask(ahead([...OTHERS, "QA-P2"], two), 'QUORUM.FORECAST("M")').why).toContain(
      "Of the 2 relevant agencies, 2 are coming and 2 to 3 are needed.",
    );
    const ofQuorumRule = problemsOf(held(OTHERS, two), on("2026-11-22")).filter(({ cell: at }) => at === "Groups!D4");
    expect(ofQuorumRule).toEqual([]);
  });
  test("such a seat that is Coming may be the partner's: at risk, as QUORATE cannot tell; with apologies it cannot be", () => {
    const { value, why } = ask(ahead([...OTHERS, "QA-P2"], ONE_NAME), 'QUORUM.FORECAST("M")');
    expect([value, why]).toEqual([
      "At risk",
      expect.stringContaining(
        "Attendance!B7 says 'QA-P2', whose Agency in Seats is not in Agencies, and could decide it.",
      ),
    ]);
    expect(why).not.toContain("has no seat for");
    expect(cell(held([...OTHERS, "QA-P2"], ONE_NAME), 'QUORATE("M")')).toBe("#N/A");
    const away = givenDecision({
      group: "QA",
      present: [
        ...OTHERS.map((Seat) => ({ Seat, Status: "Coming" })),
        ...COUNTY_SEATS.map((Seat) => ({ Seat, Status: "Apologies" })),
      ],
      meeting: { Date: "2026-12-03", Register: "Open" },
      more: withAgencies(ONE_NAME),
    });
    expect(cell(away, 'QUORUM.FORECAST("M")')).toBe("Cannot be quorate");
  });
  test("a rule that asks for more than it names is told with the fewest it may ask for", () => {
    const register = givenDecision({
      group: "QA",
      more: {
        Groups: (PARTNERSHIP.Groups ?? []).map((row) =>
          row["Group"] === "QA" ? { ...row, "Quorum rule": "3 of: DCHS; EMAS" } : row,
        ),
      },
    });
    const [found] = problemsOf(register, on("2026-11-22")).filter(({ code }) => code === "never-quorate");
    expect(found?.message).toContain("asks for 3 of 2 agencies");
  });
});

describe("GOV 11.1: a partner's seat that cannot be used", () => {
  test("is not said to be missing: its cell is named", () => {
    const register = givenDecision({
      present: ["EB-P1", "EB-P2", "EB-P3"],
      more: {
        Seats: (PARTNERSHIP.Seats ?? []).map((row) => (row["Seat"] === "EB-P4" ? { ...row, Category: "Member" } : row)),
      },
    });
    expect(ask(register, 'QUORATE("M")').why).not.toContain("has no seat for");
    expect(problemsOf(register, on("2026-11-22")).filter(({ cell: at }) => at === "Groups!D3")).toEqual([]);
  });
  test.each([
    { given: "Category cannot be read", cells: { Category: "Member" }, says: "Seats!E9 (Category)" },
    { given: "Role is blank", cells: { Role: "" }, says: "Seats!D9 (Role)" },
    { given: "Role is blank, and it need not come", cells: { Role: "", Category: "Virtual" }, says: null },
    { given: "Role is blank, and somebody has apologies in it", cells: { Role: "" }, away: true, says: null },
  ])("may still be marked in an open register, where its $given: $says", ({ cells, away = false, says }) => {
    const register = givenDecision({
      present: ["EB-P1", "EB-P2", "EB-P3", ...(away ? [{ Seat: "EB-P4", Status: "Apologies" }] : [])],
      meeting: { Register: "Open" },
      more: {
        Seats: (PARTNERSHIP.Seats ?? []).map((row) => (row["Seat"] === "EB-P4" ? { ...row, ...cells } : row)),
      },
    });
    expect(cell(register, 'QUORATE("M")')).toBe(says === null ? false : "#N/A");
    if (says !== null)
      for (const formula of ['QUORATE("M")', 'QUORUM.FORECAST("M")'])
        expect(ask(register, formula).error?.message).toContain(`Cannot tell: for the group 'EB', ${says}`);
  });
});
