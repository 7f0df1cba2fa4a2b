import { givenWorkbook, type GivenRow, rawRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

interface Given {
  readonly rows: readonly GivenRow[];
  readonly seat?: GivenRow;
  readonly more?: readonly GivenRow[];
}

/** QA met once, on 10 March 2026; P1 is the seat of Police. */
function workbook({ rows, seat = {}, more = [] }: Given) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Relevant agency" },
      { Agency: "Health", Type: "Relevant agency" },
      { Agency: "Office", Type: "Partnership office" },
    ],
    Groups: [
      { Group: "QA", Name: "Quality", "Quorum rule": "None" },
      { Group: "QB", Name: "Learning", "Quorum rule": "None" },
    ],
    Seats: [
      { Seat: "P1", Group: "QA", Agency: "Police", Role: "Head", Category: "Core", ...seat },
      { Seat: "H1", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "O1", Group: "QA", Agency: "Office", Role: "Manager", Category: "Core" },
      ...more,
    ],
    Meetings: [{ Meeting: "Q1", Group: "QA", Date: "2026-03-10", Register: "Closed" }],
    Attendance: rows.map((row) => ({ Meeting: "Q1", ...row })),
  });
}

const HEALTH = { Seat: "H1", Status: "Present" };
const OFFICE = { Seat: "O1", Status: "Present" };
const ALL = ["RATE", "COUNT", "CONCERNS"] as const;

const asked = (given: Given, who: string) => {
  const register = workbook(given);
  return {
    RATE: ask(register, `ATTENDANCE.RATE("${who}")`),
    COUNT: ask(register, `ATTENDANCE.COUNT("${who}","Absent")`),
    CONCERNS: ask(register, "ATTENDANCE.CONCERNS(,DATE(2026,6,20))"),
  };
};

describe("GOV 11.3b: a cell that cannot be read and decides attendance", () => {
  const P2 = { Seat: "P2", Group: "QA", Agency: "Police", Role: "Deputy head", Category: "Core" };
  test.each<Given & { given: string; who: string; cell: string | null }>([
    {
      given: "a To that cannot be read, marked Absent",
      seat: { To: "31/3/26x" },
      rows: [{ Seat: "P1", Status: "Absent" }, HEALTH, OFFICE],
      who: "P1",
      cell: "for the seat 'P1', Seats!J2 (To) cannot be read; enter a date",
    },
    {
      given: "the same, asked of its agency",
      seat: { To: "31/3/26x" },
      rows: [{ Seat: "P1", Status: "Absent" }, HEALTH, OFFICE],
      who: "Police",
      cell: "for the seat 'P1', Seats!J2 (To) cannot be read; enter a date",
    },
    {
      given: "a From that cannot be read, without a row in a closed register",
      seat: { From: "1/13/2026" },
      rows: [HEALTH, OFFICE],
      who: "Police",
      cell: "for the seat 'P1', Seats!I2 (From) cannot be read; enter a date",
    },
    {
      given: "a Status that cannot be read",
      rows: [{ Seat: "P1", Status: "Prezent" }, HEALTH, OFFICE],
      who: "P1",
      cell: "for the meeting 'Q1', Attendance!E2 (Status) cannot be read; enter ",
    },
    {
      given: "the same, asked of its agency, the row second",
      rows: [HEALTH, { Seat: "P1", Status: "Prezent" }, OFFICE],
      who: "Police",
      cell: "for the meeting 'Q1', Attendance!E3 (Status) cannot be read; enter ",
    },
    {
      given: "of two such rows, the one that decides is named",
      rows: [{ Seat: "O1", Status: "?" }, { Seat: "P1", Status: "?" }, HEALTH],
      who: "Police",
      cell: "for the meeting 'Q1', Attendance!E3 (Status) cannot be read; enter ",
    },
  ])("$given: cannot tell, naming the cell", ({ who, cell, ...given }) => {
    const answers = asked(given, who);
    for (const each of ALL) {
      expect(answers[each].error?.code).toBe("#N/A");
      expect(answers[each].why).toContain(`Cannot tell: ${cell}`);
    }
  });

  test("where another row of the agency was there, it decides nothing", () => {
    const rows = [{ Seat: "P1", Status: "Prezent" }, { Seat: "P2", Status: "Present" }, HEALTH, OFFICE];
    const answers = asked({ rows, more: [P2] }, "Police");
    expect([answers.RATE.value, answers.COUNT.value, answers.CONCERNS.value]).toEqual([1, 0, [["No concerns"]]]);
    expect(answers.CONCERNS.why).toContain(
      "Attendance!E2 (Status) cannot be read; whatever was meant, the answer is the same.",
    );
  });

  test("a To that cannot be read decides nothing before its From, nor of another agency", () => {
    const rows = [{ Seat: "P1", Status: "Absent" }, HEALTH, OFFICE];
    const answers = asked({ seat: { From: "2026-04-01", To: "soon" }, rows }, "Police");
    expect(answers.CONCERNS.value).toEqual([["No concerns"]]);
    expect(asked({ seat: { To: "soon" }, rows }, "Health").RATE.value).toBe(1);
  });
});

describe("GOV 11.3b: a Status that cannot be read, where nothing else says who came", () => {
  /** QA meets today, or met on 10 March 2026; its register does not say whether it is closed. */
  const rate = (rows: readonly GivenRow[], today: string) => {
    const register = workbook({ rows });
    register.splice("Meetings", 0, 1, [rawRow("Meetings", { Meeting: "Q1", Group: "QA", Date: "2026-03-10" })]);
    const { error, value, why } = ask(register, 'ATTENDANCE.RATE("Police")', today);
    return [error?.code ?? value, why];
  };
  const CANNOT = "Cannot tell: for the meeting 'Q1', Attendance!E3 (Status) cannot be read; enter ";

  test.each<{ given: string; police: readonly GivenRow[]; today: string }>([
    {
      given: "today, apologies are a record only where it says who came",
      police: [{ Seat: "P1", Status: "Apologies" }],
      today: "2026-03-10",
    },
    {
      given: "afterwards, who has no row was absent only where it says who came",
      police: [{ Seat: "O1", Status: "Coming" }],
      today: "2026-03-11",
    },
  ])("$given", ({ police, today }) => {
    const [shown, why] = rate([...police, { Seat: "H1", Status: "Comming" }], today);
    expect(shown).toBe("#N/A");
    expect(why).toContain(CANNOT);
  });

  test("before the day apologies and it are no record", () => {
    const [shown, why] = rate(
      [
        { Seat: "P1", Status: "Apologies" },
        { Seat: "H1", Status: "Comming" },
      ],
      "2026-03-09",
    );
    expect(shown).toBe("#N/A");
    expect(why).not.toContain("Status");
  });
});

describe("GOV 11.3b: a row of Seats or Agencies that cannot be used", () => {
  test.each([
    { given: "a seat", who: "P1", says: "for the seat 'P1', Seats!E2 (Category) says 'Corre'; enter " },
    {
      given: "an agency by its alias",
      who: "Fire",
      says: "for the agency 'Fire', Agencies!B2 (Type) says 'Statutary'; ",
    },
    { given: "neither", who: "Nobody", says: null },
  ])("$given is named with its cell", ({ who, says }) => {
    const register = givenWorkbook({
      Agencies: [{ Agency: "Rescue", Type: "Statutary", Aliases: "Fire" }],
      Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }],
      Seats: [{ Seat: "P1", Group: "QA", Agency: "Rescue", Role: "Head", Category: "Corre" }],
      Meetings: [],
      Attendance: [],
    });
    for (const asked of [`ATTENDANCE.RATE("${who}")`, `ATTENDANCE.COUNT("${who}","Absent")`])
      expect(ask(register, asked).why).toContain(says ?? `No seat or agency '${who}' in Seats or Agencies`);
  });
});

describe("GOV 11.3b: rows of a seat that was not in force", () => {
  test("are named by the day of their meetings, for the seat as for its agency", () => {
    const register = givenWorkbook({
      Agencies: [{ Agency: "Police", Type: "Relevant agency" }],
      Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }],
      Seats: [{ Seat: "P1", Group: "QA", Agency: "Police", Role: "Head", Category: "Core", To: "2025-12-31" }],
      Meetings: [
        { Meeting: "Q2", Group: "QA", Date: "2026-06-10" },
        { Meeting: "Q1", Group: "QA", Date: "2026-03-10" },
      ],
      Attendance: ["Q2", "Q1"].map((Meeting) => ({ Meeting, Seat: "P1", Status: "Present" })),
    });
    for (const who of ["P1", "Police"])
      expect(ask(register, `ATTENDANCE.COUNT("${who}","Expected")`).why).toContain("Not counted: rows at Q1 and Q2 of");
  });
});

describe("GOV 11.3b: a row of Seats that cannot be used", () => {
  const cell = "Seats!E2 (Category) says 'Coor'; enter Chair, ";
  const broken = { seat: { Category: "Coor" }, rows: [HEALTH, OFFICE] };

  test.each<{ given: string; more?: readonly GivenRow[]; isTold: boolean }>([
    { given: "the agency's only one in a group that met", isTold: false },
    {
      given: "the agency has another there",
      more: [{ Seat: "P2", Group: "QA", Agency: "Police", Role: "Head", Category: "Core" }],
      isTold: true,
    },
  ])("$given", ({ more = [], isTold }) => {
    const { RATE, COUNT } = asked({ ...broken, more }, "Police");
    for (const answer of [RATE, COUNT]) {
      if (isTold) expect(answer.error).toBeNull();
      else expect(answer.error?.message).toContain(`Cannot tell: for the agency 'Police', ${cell}`);
    }
  });

  test("in a group that did not meet it changes nothing", () => {
    const elsewhere = { Seat: "X1", Group: "QB", Agency: "Health", Role: "Head", Category: "Coor" };
    expect(asked({ rows: [HEALTH, OFFICE], more: [elsewhere] }, "Health").RATE.value).toBe(1);
  });

  test("another agency is told as ever, and the concerns name the cell as left out", () => {
    const { RATE, CONCERNS } = asked(broken, "Health");
    expect(RATE.value).toBe(1);
    expect(CONCERNS.why).toContain(`Left out: ${cell}`);
  });
});
