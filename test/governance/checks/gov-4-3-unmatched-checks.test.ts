import { problemsOf } from "../../../src/governance/problems/problems";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

/** L holds the seat LAY of a lay member, H a core seat; nobody's name is known of the seat BLANK, a lay member's too. */
function workbook(checks: readonly GivenRow[]) {
  return givenWorkbook({
    Agencies: [],
    Meetings: [],
    Attendance: [],
    Groups: [{ Group: "EDU", Name: "Education", "Quorum rule": "None" }],
    Seats: [
      { Seat: "LAY", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "Lay member 1" },
      { Seat: "BLANK", Group: "EDU", Role: "Lay member", Category: "Lay member" },
      { Seat: "CORE", Group: "EDU", Role: "Head", Category: "Core", Name: "H" },
    ],
    Checks: checks,
  });
}

const L = "Lay member 1";
const done = (Kind: string, more: GivenRow = {}): GivenRow => ({ Person: L, Kind, Completed: "2026-01-10", ...more });
const CONFIDENTIAL = done("Confidentiality agreement");
const MISSPELLED = done("Recruitment chek");
const shown = (checks: readonly GivenRow[], formula: string) => {
  const { value, error, why } = ask(workbook(checks), formula);
  return [error?.code ?? value, why] as const;
};
const NAMED =
  "Cannot tell: for the check 'Recruitment chek of Lay member 1', Checks!B2 (Kind) says 'Recruitment chek'; enter ";

describe("GOV 4.3: a row of Checks whose Kind cannot be read", () => {
  test.each(["MAY.ATTEND", "CHECK.STATUS", "CHECK.DUE"])(
    "%s names the cell where it may be the check asked for",
    (name) => {
      const asked = name === "MAY.ATTEND" ? `${name}("${L}")` : `${name}("${L}","Recruitment check")`;
      const [is, why] = shown([MISSPELLED, CONFIDENTIAL], asked);
      expect(is).toBe("#N/A");
      expect(why).toContain(NAMED);
    },
  );

  test.each<{ given: string; checks: readonly GivenRow[]; asked: string; is: unknown }>([
    { given: "like no kind", checks: [done("Zzz"), CONFIDENTIAL], asked: `MAY.ATTEND("${L}")`, is: "#N/A" },
    { given: "blank", checks: [done(""), CONFIDENTIAL], asked: `CHECK.STATUS("${L}","DBS")`, is: "#N/A" },
    {
      given: "by the seat of a person without a name",
      checks: [{ Person: "?", Seat: "BLANK", Kind: "Recruitment chek", Completed: "2026-01-10" }],
      asked: 'CHECK.STATUS("BLANK","Recruitment check")',
      is: "#N/A",
    },
    { given: "one of two that are missing", checks: [MISSPELLED], asked: `MAY.ATTEND("${L}")`, is: "#N/A" },
    {
      given: "of a person in no seat",
      checks: [{ ...MISSPELLED, Person: "Z" }],
      asked: 'CHECK.STATUS("Z","Recruitment check")',
      is: "#N/A",
    },
    { given: "another kind is meant", checks: [MISSPELLED], asked: `CHECK.STATUS("${L}","DBS")`, is: "Not required" },
    {
      given: "the check is there as well",
      checks: [MISSPELLED, CONFIDENTIAL, done("Recruitment check")],
      asked: `MAY.ATTEND("${L}")`,
      is: true,
    },
    {
      given: "it is not completed either",
      checks: [{ ...MISSPELLED, Completed: "" }],
      asked: `CHECK.STATUS("${L}","Recruitment check")`,
      is: "Missing",
    },
    {
      given: "somebody else's",
      checks: [MISSPELLED],
      asked: 'CHECK.STATUS("H","Recruitment check")',
      is: "Not required",
    },
  ])("$asked, $given: $is", ({ checks, asked, is }) => {
    expect(shown(checks, asked)[0]).toBe(is);
  });

  test("what no row marks is not said to be marked", () => {
    expect(shown([], 'CHECK.STATUS("H","DBS")')).toEqual([
      "Not required",
      "H, as at 22 November 2026: DBS has no row in Checks; the documents do not ask this person for it.",
    ]);
  });
});

describe("GOV 4.3, 5.6: checks of a person who is in no seat", () => {
  const found = (checks: readonly GivenRow[]) =>
    problemsOf(workbook(checks), on("2026-11-22")).filter(({ code }) => code === "check-of-nobody-seated");

  test("are told, with whoever may be meant", () => {
    const [first, ...others] = found([done("Recruitment check", { Person: "Lay membr 1" }), CONFIDENTIAL]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      severity: "warning",
      cell: "Checks!A2",
      found: "Lay membr 1",
      message:
        "Checks has Recruitment check of Lay membr 1, who holds no seat of that name in Seats: it counts for nobody who does.",
      fix: "Did you mean 'Lay member 1'? Write the Person as the Name in Seats, or give the Seat.",
    });
  });

  test.each<{ given: string; row: GivenRow; lines: number }>([
    { given: "like nobody", row: done("Recruitment check", { Person: "Lay 1" }), lines: 1 },
    { given: "with the seat", row: done("Recruitment check", { Person: "Lay 1", Seat: "LAY" }), lines: 0 },
    { given: "the id of a seat without a name", row: done("Recruitment check", { Person: "BLANK" }), lines: 0 },
    { given: "the id of a seat with a name", row: done("Recruitment check", { Person: "LAY" }), lines: 1 },
    { given: "a check of the council's own staff", row: done("DBS", { Person: "Head of Service 9" }), lines: 0 },
    { given: "nobody", row: done("Recruitment check", { Person: "Vacant" }), lines: 0 },
  ])("$given: $lines", ({ row, lines }) => {
    expect(found([row])).toHaveLength(lines);
  });
});
