import { BLANK } from "../../templates/blank";
import { registerOf } from "../../templates/register-of";
import type { RawCell } from "../../src/records/cell";
import { expectToAddUp, planFor, said, type Answered } from "./plans";
import { dayCell, formulaCell, type GivenCell, type GivenSheet } from "./sheets";

const [P, A, N] = ["√", "A", "N/A"] as const;
type Member = readonly [agency: string, member: string, ...marks: string[]];

/** Two letters that a total counts, and what those rows are of whom nobody expected anything. */
const isThere = (mark: string): boolean => mark === P || mark.startsWith("D");

/** A register as an officer of the partnership keeps one: merged agencies, every spelling of a date, guests by name, formulas, a legend. */
function sheetOf(
  sheet: string,
  dates: readonly GivenCell[],
  { members, guests }: { readonly members: readonly Member[]; readonly guests: readonly string[] },
): GivenSheet {
  const shares = members.map(([, , ...marks]): GivenCell => ({
    formula: "COUNTIF(C4,1)",
    value: marks.filter(isThere).length / marks.filter((mark) => mark !== N).length,
    look: { format: "0%" },
  }));
  const totals = dates.map((_, at) => members.filter(([, , ...marks]) => isThere(marks[at] ?? "")).length);
  const blank: RawCell[] = [];
  return {
    sheet,
    rows: [
      [`DDSCP Quality Assurance Subgroup - Attendance Register ${sheet}`],
      ["Chair: Jane Smith. Please update within 5 days of mtg. CB 14/1/26"],
      ["Agency", "Member / Role", ...dates, "% att"],
      ...members.map((member, at) => [...member, shares[at] ?? ""]),
      ["Guests", "", ...guests],
      ["Total present", "", ...totals.map((value) => formulaCell("COUNTIF(C4,1)", value))],
      blank,
      ["√ present   A apologies   D deputy"],
    ],
  };
}

const THIS_YEAR = sheetOf(
  "2025-26",
  ["12/3/25", "7 May 2025", dayCell("2025-07-09"), "3rd Dec 2025", dayCell("2026-01-14"), "4/3/26"],
  {
    members: [
      ["Derby City Council", "Jane Smith, Head of Service", P, P, A, "D", P, P],
      ["Derbyshire County Council", "Margaret Lowe, Assistant Director", P, "D - T Jones", P, P, "D - T Jones", P],
      ["DDICB", "Sanjay Patel, Designated Nurse", A, P, P, P, "x", P],
      ["Derbys Constabulary", "DI Rob Hallam, Public Protection", "x", A, "D", "x", P, A],
      ["CRH NHS FT", "Helen Ward, Named Nurse", P, P, P, "D - K Moss", P, P],
      ["DHCFT", "Dr Amy Chen, Named Doctor", N, N, P, P, P, P],
      ["UHDB", "Colin Frith, Head of Safeguarding", P, A, A, P, "x", "D - P Bell"],
      ["Probation", "Lesley Dunn, Senior Probation Officer", A, P, "x", "x", P, A],
      ["Peak Young Carers Trust", "Fiona Marsh, Chief Exec", N, N, N, P, A, P],
    ],
    guests: ["", "L Brown (NSPCC)", "", "S Ali, M Kerr", "", "Ofsted observer"],
  },
);
const LAST_YEAR = sheetOf("2024-25", ["13/3/24", dayCell("2024-05-08"), "10 July 2024"], {
  members: [
    ["Derby City Council", "Jane Smith, Head of Service", P, P, A],
    ["Derbyshire County Council", "Margaret Lowe, Assistant Director", P, A, "D - T Jones"],
    ["DDICB", "Sanjay Patel, Designated Nurse", P, "x", P],
    ["UHDB", "Colin Frith, Head of Safeguarding", N, P, A],
    ["Probation", "Lesley Dunn, Senior Probation Officer", "x", A, P],
  ],
  guests: ["", "", "M Kerr"],
});

const plan = (sheet: GivenSheet, answers: Answered = {}) => planFor(sheet, registerOf(BLANK), { answers });
const SEATS: Answered = {
  "name-derby-city-council,-jane-smith,-head-of-service": "QA-CITY-01",
  "name-derbyshire-county-council,-margaret-lowe,-assistant-director": "QA-COUNTY-04",
  "name-ddicb,-sanjay-patel,-designated-nurse": "QA-ICB-02",
};
const PEAK = "name-peak-young-carers-trust";

describe("an officer's register of two years against the partnership's blank workbook", () => {
  test("asks for the meetings to be added, and which seats those are of which several or none fit: nothing else", () => {
    expect(
      plan(THIS_YEAR)
        .questions.map(({ id }) => id)
        .sort(),
    ).toEqual(["meetings-qa", ...Object.keys(SEATS), PEAK].sort());
    expectToAddUp(plan(THIS_YEAR));
  });

  test("brings deputies in by name, x as the sums prove it, and guests nowhere without an agency", () => {
    const read = plan(THIS_YEAR, { ...SEATS, "meetings-qa": "Add them", [PEAK]: "Leave out" });
    expect(read.questions).toEqual([]);
    expect(said(read).filter((row) => row.includes("Deputy"))).toEqual([
      "QA-2025-05 QA-COUNTY-04 Deputy [Deputy T Jones]",
      "QA-2025-07 QA-POLICE-01 Deputy",
      "QA-2025-12 QA-CITY-01 Deputy",
      "QA-2025-12 QA-CRH-01 Deputy [Deputy K Moss]",
      "QA-2026-01 QA-COUNTY-04 Deputy [Deputy T Jones]",
      "QA-2026-03 QA-UHDB-01 Deputy [Deputy P Bell]",
    ]);
    expect(said(read).filter((row) => row.endsWith("Absent"))).toHaveLength(6);
    expect(read.leftOut.map(({ cell }) => cell.slice(-3)).sort()).toEqual([
      "C12",
      "D12",
      "D13",
      "E12",
      "F12",
      "F13",
      "G12",
      "H12",
      "H13",
    ]);
    // 9 members at 6 meetings, of which one member is left out, and 3 cells of guests.
    expect(read.counts).toEqual({ cells: 57, new: 48, changed: 0, same: 0, leftOut: 9, questions: 0 });
    expect(read.rows.find(({ values }) => values.Seat === "QA-CRH-01")?.values.Name).toBe("Helen Ward");
  });

  test("says nothing false of its sums, and names its key", () => {
    const { why } = plan(THIS_YEAR).read;
    expect(why).toContain(
      "The sheet's own key (A16) says what its marks mean: √ is Present, A is Apologies and D is Deputy.",
    );
    expect(why.filter((each) => each.includes("own sums"))).toEqual([
      "x is read as Absent: so all 15 of the sheet's own sums agree (column I and row 14), as they would with Apologies, and no other way.",
    ]);
    expect(plan(LAST_YEAR).read.why.filter((each) => each.includes("own sums"))).toEqual([
      "x is read as Absent: so all 8 of the sheet's own sums agree (column F and row 10), as they would with Apologies, and no other way.",
    ]);
  });

  test("asks for nothing of the other year that was answered for this one", () => {
    expect(plan(LAST_YEAR, { ...SEATS, "meetings-qa": "Add them" }).questions).toEqual([]);
  });
});
