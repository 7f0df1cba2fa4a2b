import type { TableName } from "../../src/records/all-tables";
import type { Plan } from "../../src/bring-in/plan";
import { givenWorkbook, type GivenRow, type GivenTables } from "../register/given-workbook";
import { type Answered, expectToAddUp, planFor, shown } from "./plans";
import { dayCell, type GivenSheet } from "./sheets";
import { F8B, SHARED } from "./ten-sheets";

const NOW: GivenTables = {
  ...SHARED,
  Actions: [
    { Action: "A-01", Group: "QA", Description: "Audit neglect cases", Leads: "Police", Target: "March 2026" },
    { Action: "A-02", Description: "Write the learning brief" },
  ],
  Schedule: [{ Group: "EX", Meeting: "QA-2026-12", Kind: "Highlight" }],
};

const plan = (sheet: GivenSheet, answers: Answered = {}, tables = NOW): Plan =>
  planFor(sheet, givenWorkbook(tables), { answers });

/** "new Seats Seat=QA-01 Group=QA …" */
const rowsSaid = ({ rows }: Plan): readonly string[] =>
  rows.map(({ change, table, values }) =>
    [change, table, ...Object.entries(values).map(([header, value]) => `${header}=${shown(value)}`)].join(" "),
  );

/** The tables after the plan was written into them. */
function written({ rows }: Plan, before: GivenTables = NOW): GivenTables {
  const after: Partial<Record<TableName, GivenRow[]>> = {};
  for (const [table, old] of Object.entries(before) as [TableName, readonly GivenRow[]][])
    after[table] = old.map((row) => ({ ...row }));
  for (const { table, change, values, there } of rows) {
    const cells = Object.fromEntries(Object.entries(values).map(([header, value]) => [header, shown(value)]));
    const own = (after[table] ??= []);
    if (change === "new") own.push(cells);
    else if (change === "changed") own[there!.position] = { ...own[there!.position], ...cells };
  }
  return after;
}

/** Every filled cell below the headings is in one of the numbers, and in a second run of the same sheet nothing is new. */
function expectWholeAndRepeatable(sheet: GivenSheet, headingRow: number, answers: Answered = {}): void {
  const first = plan(sheet, answers);
  const filled = sheet.rows
    .slice(headingRow)
    .flat()
    .filter((cell) => cell !== "").length;
  expectToAddUp(first);
  expect(first.counts.cells).toBe(filled);
  const again = plan(sheet, answers, written(first));
  expect([again.counts.new, again.counts.changed]).toEqual([0, 0]);
  expect(again.rows.filter(({ change }) => change !== "same")).toEqual([]);
  expect(again.counts.cells).toBe(filled);
}

const ACTIONS: GivenSheet = {
  sheet: "Action log",
  rows: [
    ["QA action log"],
    ["No", "Action", "Owner", "Due", "Status", "Update", "Date raised"],
    ["1", "Audit neglect cases", "Police", "March 2026", "Open", "Begun", ""],
    ["2", "Train the trainers", "Health", dayCell("2026-09-30"), "Complete", "", dayCell("2026-01-14")],
    ["3", "Review thresholds", "NC", "end of Q3", "", "", ""],
    ["", "", "Probation", "", "", "", ""],
  ],
};

describe("an action log becomes rows of Actions", () => {
  test("its targets as written, an action that is there found by its words, the group by the title", () => {
    const first = plan(ACTIONS);
    expect(first.read.kind).toBe("actions");
    expect(rowsSaid(first)).toEqual([
      "changed Actions Action=A-01 Description=Audit neglect cases Leads=Police Progress=Open; Begun Group=QA Target=March 2026",
      "new Actions Action=2 Description=Train the trainers Leads=Health Progress=Complete Group=QA Target=2026-09-30",
      "new Actions Action=3 Description=Review thresholds Leads=NC Group=QA Target=end of Q3",
    ]);
    expect(first.rows[1]?.notes).toEqual([
      "The sheet says 'Complete' but not on which day: until Completed has one, the action is open.",
    ]);
    expect(first.leftOut).toEqual([
      { cell: "Action log!C6", text: "Probation", why: "No action is described in its row." },
      { cell: "Action log!G4", text: "46036", why: "'Date raised' is no column of the tables." },
    ]);
    // Row 3: five cells of one action that is there; row 4: five new, row 5: four new; C6 and G4.
    expect(first.counts).toEqual({ cells: 17, new: 9, changed: 6, same: 0, leftOut: 2, questions: 0 });
    expectWholeAndRepeatable(ACTIONS, 2);
  });

  test("an id that the workbook has for other words is asked about", () => {
    const sheet: GivenSheet = {
      sheet: "Log",
      rows: [
        ["Action ref", "Action", "By whom"],
        ["A-02", "Chase the police", "Chair"],
      ],
    };
    const asked = plan(sheet);
    expect(asked.questions.map(({ id, cells, offers }) => [id, cells, offers])).toEqual([
      ["action-a-02", ["Log!A2", "Log!B2", "Log!C2"], ["The same", "Another action", "Leave out"]],
    ]);
    expect([asked.rows, asked.counts.questions]).toEqual([[], 3]);
    expect(rowsSaid(plan(sheet, { "action-a-02": "The same" }))).toEqual([
      "changed Actions Action=A-02 Description=Chase the police Leads=Chair",
    ]);
    expect(rowsSaid(plan(sheet, { "action-a-02": "Another action" }))).toEqual([
      "new Actions Action=A-03 Description=Chase the police Leads=Chair",
    ]);
    expectWholeAndRepeatable(sheet, 1, { "action-a-02": "Another action" });
  });

  test("what is no day is not put into Completed", () => {
    const { rows, leftOut } = plan({
      sheet: "QA",
      rows: [
        ["Action", "Lead", "Completed"],
        ["Meet the school", "Chair", "mostly"],
        ["Meet the college", "Chair", "3/11/2026"],
      ],
    });
    expect(rows.map(({ values }) => values.Completed && shown(values.Completed))).toEqual([undefined, "2026-11-03"]);
    expect(leftOut).toEqual([
      { cell: "QA!C2", text: "mostly", why: "It names no day, and Completed takes only a date." },
    ]);
  });
});

const MEMBERS: GivenSheet = {
  sheet: "Members",
  rows: [
    ["Exploitation Subgroup membership"],
    ["Agency", "Role", "Name", "From", "To"],
    ["NC", "Member", "HoS 1", "", ""],
    ["Health", "Designated nurse", "Nurse 1", "1/4/2026", ""],
    ["Probation", "Member", "Manager 1", "", "31/3/2026"],
    ["Probation", "Member", "Manager 2", "1/4/2026", ""],
    ["", "Lay member", "Lay member 1", "", ""],
    ["Vacancies", "", "", "", ""],
  ],
};

describe("a list of members becomes rows of Seats", () => {
  const answers = { category: "Core" };

  test("a seat that is there is found by agency and post; the others are new, their category asked once", () => {
    const asked = plan(MEMBERS);
    expect(asked.read.kind).toBe("members");
    expect(asked.questions.map(({ id, cells, proposed }) => [id, cells.length, proposed])).toEqual([
      ["category", 12, "Core"],
    ]);
    expect(asked.leftOut).toEqual([
      {
        cell: "Members!A8",
        text: "Vacancies",
        why: "Nothing else stands in its row, so it is taken for a heading.",
      },
    ]);
    expect(rowsSaid(plan(MEMBERS, answers))).toEqual([
      "changed Seats Seat=X1 Role=Member Name=HoS 1",
      "new Seats Seat=EX-1 Group=EX Agency=Health Role=Designated nurse Category=Core Name=Nurse 1 From=2026-04-01",
      "new Seats Seat=EX-2 Group=EX Agency=Probation Role=Member Category=Core Name=Manager 2",
      "new Seats Seat=EX-3 Group=EX Role=Lay member Category=Lay member Name=Lay member 1",
    ]);
    expectWholeAndRepeatable(MEMBERS, 2, answers);
    expectToAddUp(asked);
  });

  test("people who follow each other in one post are one seat: it has the name of the last, and that is said before", () => {
    const dunnAndOrme: GivenSheet = {
      sheet: "QA members",
      rows: [
        ["Agency", "Role", "Name", "From", "To"],
        ["Health", "Head of Safeguarding", "L. Dunn", "1/5/2021", "31/5/2025"],
        ["Health", "Head of Safeguarding", "Helen Orme", "1/7/2025", ""],
      ],
    };
    const tables = { ...SHARED, Seats: [{ ...SHARED.Seats![3]!, Role: "Head of Safeguarding" }] };
    const planned = plan(dunnAndOrme, {}, tables);
    expect(planned.questions).toEqual([]);
    expect(rowsSaid(planned)).toEqual([
      "changed Seats Seat=S4 Role=Head of Safeguarding Name=Helen Orme From=2021-05-01",
    ]);
    expect(planned.warnings).toEqual([
      "L. Dunn (to 31 May 2025) and Helen Orme held one seat in turn (rows 2 and 3): Seats names its holder now, Helen Orme; who came before stands in Attendance.",
    ]);
    expect([planned.counts.cells, planned.counts.changed]).toEqual([9, 9]);
    expectToAddUp(planned);
    // Where the seat has to be asked for, it is asked for once, and both rows wait.
    const asked = plan(dunnAndOrme, {}, { ...SHARED, Seats: [{ ...SHARED.Seats![3]!, Role: "Doctor" }] });
    expect(asked.questions.map(({ id }) => id)).toEqual(["seat-health,-head-of-safeguarding,-helen-orme"]);
    expect(asked.counts.questions).toBe(9);
  });

  test("a first day that Seats does not have is filled in unasked", () => {
    const sheet: GivenSheet = {
      sheet: "QA members",
      rows: [
        ["Agency", "Role", "Name", "From"],
        ["Police", "Member", "Cat Cole", "1/9/2024"],
        ["Health", "Member", "Dee Dale", "1/4/2023"],
      ],
    };
    expect([plan(sheet).questions, rowsSaid(plan(sheet))]).toEqual([
      [],
      [
        "changed Seats Seat=S3 Role=Member Name=Cat Cole From=2024-09-01",
        "changed Seats Seat=S4 Role=Member Name=Dee Dale From=2023-04-01",
      ],
    ]);
  });

  test("a month with its year is its first day, or as the end its last, and that is said; a year alone is no day", () => {
    const sheet: GivenSheet = {
      sheet: "EX members",
      rows: [
        ["Organisation", "Job title", "Name", "Joined", "Left"],
        ["Health", "Nurse", "Nurse 1", "Mar 2023", "Feb 2024"],
        ["Probation", "Manager", "Manager 1", "2023", ""],
      ],
    };
    const planned = plan(sheet, { category: "Core" });
    expect(rowsSaid(planned)).toEqual([
      "new Seats Seat=EX-1 Group=EX Agency=Health Role=Nurse Category=Core Name=Nurse 1 From=2023-03-01 To=2024-02-29",
    ]);
    expect(planned.read.why).toEqual(
      expect.arrayContaining([
        "D2 says 'Mar 2023': From is taken as 1 March 2023.",
        "E2 says 'Feb 2024': To is taken as 29 February 2024.",
      ]),
    );
    expect(planned.leftOut).toHaveLength(4);
    expect(planned.leftOut[0]?.why).toMatch(/^D3 says '2023', which is no day/);
  });

  test("a post in fewer words than Seats has it changes nothing; another post does", () => {
    const sheet = (role: string): GivenSheet => ({
      sheet: "QA members",
      rows: [
        ["Organisation", "Job title", "Name"],
        ["Police", role, "Cat Cole"],
      ],
    });
    const tables = {
      ...SHARED,
      Seats: [
        {
          Seat: "P1",
          Group: "QA",
          Agency: "Police",
          Role: "Designated Officer for Children",
          Category: "Core",
          Name: "Cat Cole",
        },
      ],
    };
    const read = (role: string, answers: Answered = {}) => planFor(sheet(role), givenWorkbook(tables), { answers });
    const said = (role: string, answers?: Answered) => rowsSaid(read(role, answers));
    expect(said("Designated Officer")).toEqual([
      "same Seats Seat=P1 Role=Designated Officer for Children Name=Cat Cole",
    ]);
    // Another post may be a published one: it is asked about, and stays until then.
    expect(said("Inspector")).toEqual(["same Seats Seat=P1 Role=Designated Officer for Children Name=Cat Cole"]);
    expect(read("Inspector").questions.map(({ id, cells, ask, proposed }) => [id, cells, ask, proposed])).toEqual([
      [
        "posts",
        ["QA members!B2"],
        "1 post differs from Seats. P1 (Cat Cole): 'Inspector' on the sheet, 'Designated Officer for Children' in Seats. Which holds?",
        "As the table",
      ],
    ]);
    expectToAddUp(read("Inspector"));
    expect(said("Inspector", { posts: "As the sheet" })).toEqual([
      "changed Seats Seat=P1 Role=Inspector Name=Cat Cole",
    ]);
    const kept = read("Inspector", { posts: "As the table" });
    expect(rowsSaid(kept)).toEqual(["same Seats Seat=P1 Role=Designated Officer for Children Name=Cat Cole"]);
    const again = planFor(sheet("Inspector"), givenWorkbook(tables), { last: kept.remembers });
    expect([rowsSaid(again), again.questions]).toEqual([
      rowsSaid(kept).map((row) => row.replace("Role=Designated Officer for Children ", "")),
      [],
    ]);
  });

  test("another first or last day of a seat that is there is asked, as it says when the seat counts", () => {
    const sheet: GivenSheet = {
      sheet: "QA members",
      rows: [
        ["Organisation", "Job title", "Start date"],
        ["Probation", "Member", "1/9/2026"],
      ],
    };
    const asked = plan(sheet);
    expect(asked.questions.map(({ id, ask }) => [id, ask])).toEqual([
      [
        "days-s5",
        "S5 (Probation, Member): From 1 September 2026 on the sheet, 1 June 2026 in Seats. A seat counts from its first day to its last. Which holds?",
      ],
    ]);
    expect(rowsSaid(plan(sheet, { "days-s5": "As the sheet" }))).toEqual([
      "changed Seats Seat=S5 Role=Member From=2026-09-01",
    ]);
    expect(rowsSaid(plan(sheet, { "days-s5": "As the table" }))).toEqual(["same Seats Seat=S5 Role=Member"]);
  });

  test("a day that cannot be read, and an end before the beginning, leave the row out", () => {
    const { rows, leftOut } = plan({
      sheet: "QA members",
      rows: [
        ["Agency", "Name", "From", "To"],
        ["Police", "Insp. 1", "spring", ""],
        ["Police", "Insp. 2", "1/9/2026", "1/8/2026"],
      ],
    });
    expect(rows).toEqual([]);
    expect([...new Set(leftOut.map(({ why }) => why))]).toEqual([
      "C2 says 'spring', which is no day. Enter one like 31/03/2026, or leave the cell blank.",
      "It ends (1 August 2026) before it begins (1 September 2026).",
    ]);
    expect(leftOut).toHaveLength(7);
  });

  test("two people of one agency and post, and one seat without a name: which of them has it is asked", () => {
    const { questions } = plan({
      sheet: "QA members",
      rows: [
        ["Agency", "Role", "Name"],
        ["Police", "Member", "Insp. 1"],
        ["Police", "Member", "Insp. 2"],
      ],
    });
    expect(questions.map(({ id, offers }) => [id, offers])).toEqual([
      ["seat-police,-member,-insp.-1", ["S3", "A new seat", "Leave out"]],
      ["seat-police,-member,-insp.-2", ["S3", "A new seat", "Leave out"]],
    ]);
  });

  test("a record of who came is no list of members", () => {
    expect(
      plan({
        sheet: "QA attendance",
        rows: [
          ["Agency", "Name"],
          ["Police", "Insp. 1"],
        ],
      }).read.kind,
    ).toBe("none");
  });
});

const PLAN: GivenSheet = {
  sheet: "Forward plan",
  rows: [
    ["QA meetings 2026-27"],
    ["Date", "Time", "Venue", "Reports due"],
    ["Wed 9 December 2026", "10:00", "Matlock", "Exploitation Subgroup; budget"],
    ["13/1/2027", "14:00", "", "EX annual report"],
    ["", "", "", "Strategy"],
    ["TBC", "", "", "EX"],
  ],
};

describe("a forward plan becomes rows of Meetings and Schedule", () => {
  test("meetings by their day, reports by the groups that a cell names", () => {
    const first = plan(PLAN);
    expect(first.read.kind).toBe("plan");
    expect(rowsSaid(first)).toEqual([
      "changed Meetings Meeting=QA-2026-12 Date=2026-12-09 Start=10:00",
      "same Schedule Group=EX Meeting=QA-2026-12",
      "new Meetings Meeting=QA-2027-01 Group=QA Date=2027-01-13 Start=14:00",
      "new Schedule Group=EX Meeting=QA-2027-01 Kind=Annual",
    ]);
    expect(first.rows[1]?.notes).toEqual(["Forward plan!D3 also says 'budget', which names no group."]);
    expect(first.leftOut.map(({ cell, why }) => [cell, why])).toEqual([
      ["Forward plan!D5", "It names no group that would report."],
      ["Forward plan!A6", "A6 says 'TBC', which names no day with its year."],
      ["Forward plan!D6", "A6 says 'TBC', which names no day with its year."],
      ["Forward plan!C3", "'Venue' is no column of the tables."],
    ]);
    // A3, B3 changed; D3 the same; A4, B4, D4 new; D5, A6, D6, C3 left out.
    expect(first.counts).toEqual({ cells: 10, new: 3, changed: 2, same: 1, leftOut: 4, questions: 0 });
    expectWholeAndRepeatable(PLAN, 2);
  });

  test("a day near a meeting that no row is on may be that one, moved: asked", () => {
    const sheet: GivenSheet = {
      sheet: "QA dates",
      rows: [
        ["Date", "Start"],
        ["16/12/2026", "10:00"],
      ],
    };
    const asked = plan(sheet);
    expect(asked.questions.map(({ id, offers }) => [id, offers])).toEqual([
      ["moved-qa-2026-12", ["QA-2026-12", "Add a meeting", "Leave out"]],
    ]);
    expect(rowsSaid(plan(sheet, { "moved-qa-2026-12": "QA-2026-12" }))).toEqual([
      "changed Meetings Meeting=QA-2026-12 Date=2026-12-16 Start=10:00",
    ]);
    expect(rowsSaid(plan(sheet, { "moved-qa-2026-12": "Add a meeting" }))).toEqual([
      "new Meetings Meeting=QA-2026-12-2 Group=QA Date=2026-12-16 Start=10:00",
    ]);
  });

  test("a sheet that names no group is asked about once", () => {
    const { questions, rows, counts } = plan({
      sheet: "Dates",
      rows: [
        ["Date", "Time"],
        ["16/12/2026", "10:00"],
        ["13/1/2027", "10:00"],
      ],
    });
    expect(questions.map(({ id, cells }) => [id, cells.length])).toEqual([["group", 4]]);
    expect([rows, counts.questions]).toEqual([[], 4]);
  });
});

test("a risk register is still refused", () => {
  expect(plan(F8B).read).toMatchObject({ kind: "none", why: [expect.stringMatching(/^This is a risk register/)] });
});

describe("a list again next month", () => {
  const sheet = (role: string): GivenSheet => ({
    sheet: "QA members",
    rows: [
      ["Agency", "Role", "Name", "Phone"],
      ["Health", role, "Nurse 1", "111"],
    ],
  });
  const first = plan(sheet("Member"));
  const there = written(first);
  const byHand = (change: GivenRow): GivenTables => ({
    ...there,
    Seats: there.Seats!.map((row) => (row.Seat === "S4" ? { ...row, ...change } : row)),
  });
  const again = (role: string, tables: GivenTables, answers: Answered = {}): Plan =>
    planFor(sheet(role), givenWorkbook(tables), { answers, last: first.remembers });

  test("what was changed by hand is kept, and what the sheet changes beside it comes", () => {
    expect(rowsSaid(first)).toEqual(["changed Seats Seat=S4 Role=Member Name=Nurse 1 Phone=111"]);
    const tables = byHand({ Phone: "222" });
    expect(rowsSaid(again("Member", tables))).toEqual(["same Seats Seat=S4 Role=Member Name=Nurse 1"]);
    expect(again("Member", tables).rows[0]?.notes.at(-1)).toMatch(/the hand is kept/);
    const moved = again("Matron", tables);
    expect(rowsSaid(moved)).toEqual(["changed Seats Seat=S4 Role=Matron Name=Nurse 1"]);
    // Without a memory, as on the command line, what differs from the table is changed.
    expect(rowsSaid(plan(sheet("Member"), {}, tables))).toEqual([
      "changed Seats Seat=S4 Role=Member Name=Nurse 1 Phone=111",
    ]);
  });

  test("where both have changed it is asked once, and nothing is written of the row until then", () => {
    const tables = byHand({ Role: "Nurse" });
    const asked = again("Matron", tables);
    expect(asked.questions.map(({ id, ask, offers }) => [id, ask, offers])).toEqual([
      [
        "both-seats-s4",
        "S4 was changed on the sheet and by hand in Seats: Role is 'Matron' on the sheet and 'Nurse' in Seats. Which holds?",
        ["As the sheet", "As the table"],
      ],
    ]);
    expect([asked.rows, asked.counts.questions]).toEqual([[], 4]);
    expectToAddUp(asked);
    expect(rowsSaid(again("Matron", tables, { "both-seats-s4": "As the sheet" }))).toEqual([
      "changed Seats Seat=S4 Role=Matron Name=Nurse 1 Phone=111",
    ]);
    const kept = again("Matron", tables, { "both-seats-s4": "As the table" });
    expect(rowsSaid(kept)).toEqual(["same Seats Seat=S4 Name=Nurse 1 Phone=111"]);
    // The next time the sheet has not changed since.
    const next = planFor(sheet("Matron"), givenWorkbook(tables), { last: kept.remembers });
    expect([rowsSaid(next), next.questions]).toEqual([["same Seats Seat=S4 Name=Nurse 1 Phone=111"], []]);
  });
});
