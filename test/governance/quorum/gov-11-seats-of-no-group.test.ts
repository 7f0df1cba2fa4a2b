import { problemsOf } from "../../../src/governance/problems/problems";
import { on, type GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { DATED, DCHS, givenDecision, PARTNERSHIP, PARTNERS, POLICE } from "../voting/decision-workbook";

const FOUR = ["EB-P1", "EB-P2", "EB-P3", "EB-P4"];
const inGroup = (id: string, group: string) => ({
  Seats: (PARTNERSHIP.Seats ?? []).map((row) => (row["Seat"] === id ? { ...row, Group: group } : row)),
});
const board = (present: readonly (string | GivenRow)[], id: string, group: string) =>
  givenDecision({ present, more: inGroup(id, group) });

describe("GOV 11.1: a seat whose Group is no group, in which somebody came", () => {
  test("it may be the group's: cannot tell, naming the cell and not that the group has no such seat", () => {
    const register = board(FOUR, "EB-P4", "EBX");
    for (const formula of ['QUORATE("M")', 'QUORUM.MISSING("M")', 'OUTCOME("D")'])
      expect([formula, ask(register, formula).error?.message]).toEqual([
        formula,
        expect.stringContaining(
          "3 of 4 statutory partners were represented (cannot be read: Derbyshire Constabulary). Seats!B9 (Group) says 'EBX', which is no group in Groups. If Executive Board is meant, correct it: seat EB-P4 could decide.",
        ),
      ]);
    const { why } = ask(register, 'QUORATE("M")');
    expect(why).not.toContain("has no seat for");
    expect(why).not.toContain("represents no agency");
    const codes = problemsOf(register, on("2026-11-22")).map(({ code }) => code);
    expect(codes).toContain("unknown-group");
    expect(codes).not.toContain("seat-of-another-group");
  });
  test("a forecast is at risk and names it", () => {
    const register = givenDecision({
      present: FOUR.map((Seat) => ({ Seat, Status: "Coming" })),
      meeting: { Date: "2026-12-03", Register: "Open" },
      more: inGroup("EB-P4", "EBX"),
    });
    const { value, why } = ask(register, 'QUORUM.FORECAST("M")');
    expect([value, why]).toEqual(["At risk", expect.stringContaining("Seats!B9 (Group) says 'EBX'")]);
  });
  test.each([
    { group: "EBX", is: "#N/A" },
    { group: "Exec Bord", is: "#N/A" },
    { group: "QAs", is: "Cannot be quorate" },
  ])("a forecast without a row of it, its Group being $group: $is", ({ group, is }) => {
    const register = givenDecision({
      present: FOUR.slice(0, 3).map((Seat) => ({ Seat, Status: "Coming" })),
      meeting: { Date: "2026-12-03", Register: "Open" },
      more: inGroup("EB-P4", group),
    });
    expect(cell(register, 'QUORUM.FORECAST("M")')).toBe(is);
    if (is === "#N/A")
      expect(ask(register, 'QUORUM.FORECAST("M")').why).toBe(
        `Cannot tell: for the group 'EB', Seats!B9 (Group) says '${group}'; enter the name of a row in Groups.`,
      );
    const ofQuorum = problemsOf(register, on("2026-11-22")).filter(({ cell: at }) => at === "Groups!D3");
    expect(ofQuorum.map(({ code }) => code)).toEqual(is === "#N/A" ? [] : ["no-seat-for"]);
  });
  test.each<{ given: string; seat: GivenRow; marks?: readonly GivenRow[]; state?: string; is: unknown }>([
    { given: "has no row", seat: { Group: "EBX" }, is: "#N/A" },
    { given: "has no row, and is spelled like no group", seat: { Group: "Fire Service" }, is: "#N/A" },
    { given: "is spelled as another group's", seat: { Group: "QAs" }, is: false },
    { given: "has apologies", seat: { Group: "EBX" }, marks: [{ Seat: "EB-P4", Status: "Apologies" }], is: false },
    { given: "is vacant", seat: { Group: "EBX", Name: "Vacant" }, is: false },
    { given: "need not come", seat: { Group: "EBX", Category: "Papers only" }, is: false },
    { given: "ended the day before", seat: { Group: "EBX", To: "2026-03-02" }, is: false },
    { given: "is of an agency that came", seat: { Group: "EBX", Agency: PARTNERS[0] }, is: false },
    { given: "can be marked no more", seat: { Group: "EBX" }, state: "Closed", is: false },
  ])("in an open register, where the missing partner's only seat $given: $is", ({ seat, marks = [], state, is }) => {
    const register = givenDecision({
      present: [...FOUR.slice(0, 3), ...marks],
      meeting: { Register: state ?? "Open" },
      more: {
        Seats: (PARTNERSHIP.Seats ?? []).map((each) => (each["Seat"] === "EB-P4" ? { ...each, ...seat } : each)),
      },
    });
    expect([cell(register, 'QUORATE("M")'), cell(register, 'QUORUM.MISSING("M")') === "#N/A"]).toEqual([
      is,
      is === "#N/A",
    ]);
    if (is !== "#N/A") return;
    const why = `Cannot tell: for the group 'EB', Seats!B9 (Group) says '${String(seat["Group"])}'; enter the name of a row in Groups.`;
    for (const formula of ['QUORATE("M")', 'QUORUM.FORECAST("M")']) expect(ask(register, formula).why).toBe(why);
  });
  test("its apologies make a forecast that cannot be quorate", () => {
    const register = givenDecision({
      present: FOUR.map((Seat) => ({ Seat, Status: Seat === "EB-P4" ? "Apologies" : "Coming" })),
      meeting: { Date: "2026-12-03", Register: "Open" },
      more: inGroup("EB-P4", "EBX"),
    });
    expect(cell(register, 'QUORUM.FORECAST("M")')).toBe("Cannot be quorate");
  });
  test.each<{ given: string; present: readonly (string | GivenRow)[]; seat: string; group: string; is: unknown }>([
    {
      given: "somebody else came for its agency",
      present: [...FOUR, { Agency: POLICE, Status: "Present" }],
      seat: "EB-P4",
      group: "EBX",
      is: true,
    },
    { given: "nobody came in it", present: FOUR.slice(0, 3), seat: "EB-P4", group: "EBX", is: false },
    {
      given: "another agency is missed",
      present: [...FOUR.slice(0, 3), "EB-DCHS"],
      seat: "EB-DCHS",
      group: "EBX",
      is: false,
    },
    { given: "its Group is spelled as another's", present: FOUR, seat: "EB-P4", group: "QAs", is: false },
  ])("it decides nothing where $given", ({ present, seat, group, is }) => {
    expect(cell(board(present, seat, group), 'QUORATE("M")')).toBe(is);
  });
  test("nor in a body without listed seats, where whoever an agency sends counts", () => {
    const register = givenDecision({
      group: "COG",
      present: PARTNERS.map((_, n) => `COG-P${n + 1}`),
      more: inGroup("COG-P4", "COGX"),
    });
    expect(cell(register, 'QUORATE("M")')).toBe(true);
  });
});

describe("GOV 11.2, 12.15: a seat whose Group is spelled nearly as this group", () => {
  test("it may add a relevant agency", () => {
    const seats = ["QA-P1", "QA-P2", "QA-P3", "QA-P4", "QA-EMAS"];
    const register = givenDecision({ group: "QA", present: seats, more: inGroup("QA-DCHS", "QAs") });
    expect(ask(register, 'QUORATE("M")').error?.message).toContain(
      "Seats!B23 (Group) says 'QAs'; enter the name of a row in Groups.",
    );
    const of = givenDecision({ group: "QA", present: seats, more: inGroup("QA-DCHS", "Fire Service") });
    expect(cell(of, 'QUORATE("M")')).toBe(true);
  });
  test("it may have a vote", () => {
    const register = givenDecision({
      present: [...FOUR, "EB-DCHS"],
      decision: DATED,
      votes: [...PARTNERS.map((partner, n) => [partner, n < 2 ? "For" : "Against"] as const), [DCHS, "For"]],
      more: inGroup("EB-DCHS", "EBX"),
    });
    for (const formula of ['OUTCOME("D")', 'TALLY("D")'])
      expect(ask(register, formula).error?.message).toContain("Seats!B14 (Group) says 'EBX'; enter the name");
  });
});
