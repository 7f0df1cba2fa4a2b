import { givenWorkbook, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

interface Given {
  readonly seat?: GivenRow;
  readonly rows: readonly GivenRow[];
  readonly more?: readonly GivenRow[];
  readonly voteRule?: string;
}

/** The Board met on 10 June 2026, its register is closed; EB-P is the seat of Police. */
function workbook({ seat = {}, rows, more = [], voteRule = "Listed seats" }: Given) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner" },
      { Agency: "Health", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "None", "Vote rule": voteRule },
      { Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" },
    ],
    Seats: [
      { Seat: "EB-P", Group: "EB", Agency: "Police", Role: "Head", Category: "Core", ...seat },
      { Seat: "EB-H", Group: "EB", Agency: "Health", Role: "Head", Category: "Core" },
      ...more,
    ],
    Meetings: [{ Meeting: "EB1", Group: "EB", Date: "2026-06-10", Register: "Closed" }],
    Attendance: [{ Seat: "EB-H", Status: "Present" }, ...rows].map((row) => ({ Meeting: "EB1", ...row })),
  });
}

const RATE = 'ATTENDANCE.RATE("Police")';
const COUNT = 'ATTENDANCE.COUNT("Police","Expected")';
const CAME = [{ Seat: "EB-P", Status: "Present" }];
const shown = (given: Given, formula: string) => {
  const { value, error, why } = ask(workbook(given), formula);
  return [error?.code ?? value, why] as const;
};

describe("GOV 11.3b: a seat whose Group or Agency means none", () => {
  test.each<{ given: string; seat: GivenRow; rows: readonly GivenRow[]; says: string }>([
    {
      given: "a Group spelled nearly so",
      seat: { Group: "Executive Bord" },
      rows: CAME,
      says: "Seats!B2 (Group) says 'Executive Bord'; enter the name of a row in Groups.",
    },
    {
      given: "a Group like none",
      seat: { Group: "Exec Bord" },
      rows: [],
      says: "Seats!B2 (Group) says 'Exec Bord'; enter the name of a row in Groups.",
    },
    {
      given: "an Agency spelled nearly so, without a row",
      seat: { Agency: "Polise" },
      rows: [],
      says: "Seats!C2 (Agency) says 'Polise'; enter the name of a row in Agencies.",
    },
  ])("cannot tell: $given", ({ seat, rows, says }) => {
    for (const formula of [RATE, COUNT])
      expect(shown({ seat, rows }, formula)).toEqual(["#N/A", `Cannot tell: for the agency 'Police', ${says}`]);
  });

  test("asked of the seat itself, without a row", () => {
    expect(shown({ seat: { Group: "Exec Bord" }, rows: [] }, 'ATTENDANCE.COUNT("EB-P","Expected")')).toEqual([
      "#N/A",
      "Cannot tell: for the seat 'EB-P', Seats!B2 (Group) says 'Exec Bord'; enter the name of a row in Groups.",
    ]);
  });

  const P2 = { Seat: "EB-P2", Group: "EB", Agency: "Police", Role: "Deputy", Category: "Core" };
  test.each<{ given: string } & Given>([
    {
      given: "another seat of the agency is the group's",
      seat: { Group: "Exec Bord" },
      rows: [{ Seat: "EB-P2", Status: "Present" }],
      more: [P2],
    },
    {
      given: "its row counts all the same",
      seat: { Group: "Exec Bord" },
      rows: CAME,
      voteRule: "Represented agencies",
    },
  ])("decides nothing where $given", (given) => {
    expect(shown(given, RATE)[0]).toBe(1);
  });

  test.each([
    { group: "Quality Asurance", category: "Core" },
    { group: "Exec Bord", category: "Papers only" },
    { group: "Exec Bord", category: "Core", from: "2026-06-11" },
  ])("nor as $category of $group from $from", ({ group, category, from = "" }) => {
    expect(shown({ seat: { Group: group, Category: category, From: from }, rows: [] }, COUNT)[0]).toBe(0);
  });

  test("the concerns name the cell as left out", () => {
    expect(shown({ seat: { Group: "Exec Bord" }, rows: CAME }, "ATTENDANCE.CONCERNS()")[1]).toContain(
      "Left out: Seats!B2 (Group) says 'Exec Bord'; enter the name of a row in Groups.",
    );
  });
});

describe("GOV 11.3b: rows of a seat or an agency that are like none", () => {
  const left = "Left out: Seats!C2 (Agency) says 'Zorgon', which is no agency in Agencies; correct it.";

  test("the Agency of a seat is named once, however many rows it has", () => {
    const given = { seat: { Agency: "Zorgon" }, rows: [...CAME, ...CAME] };
    for (const formula of [RATE, COUNT]) {
      const [, why] = shown(given, formula);
      expect(why.slice(why.indexOf("Left out"))).toBe(left);
    }
    expect(shown(given, "ATTENDANCE.CONCERNS()")[1]).toMatch(new RegExp(`${left.replace(/[()]/g, "\\$&")}$`));
  });

  test("a Seat that is like none may be whose seat has no row", () => {
    const rows = [{ Seat: "Zorgon", Status: "Present" }];
    for (const [who, what] of [
      ["Police", "agency"],
      ["EB-P", "seat"],
    ] as const)
      expect(shown({ rows }, `ATTENDANCE.RATE("${who}")`)).toEqual([
        "#N/A",
        `Cannot tell: for the ${what} '${who}', Attendance!B3 (Seat) says 'Zorgon', which is no seat in Seats; correct it.`,
      ]);
    expect(shown({ rows: [...rows, ...CAME] }, RATE)[0]).toBe(1);
    expect(shown({ rows }, 'ATTENDANCE.RATE("Health")')[0]).toBe(1);
  });

  test("an agency that is like none is named where whoever is asked about was missed", () => {
    const rows = [{ Agency: "The Ombudsman", Status: "Present" }];
    const [rate, why] = shown({ rows }, RATE);
    expect(rate).toBe(0);
    expect(why).toContain("Left out: Attendance!C3 (Agency) says 'The Ombudsman', which is no agency in Agencies;");
    expect(shown({ rows }, 'ATTENDANCE.RATE("Health")')[1]).not.toContain("Left out");
  });
});
