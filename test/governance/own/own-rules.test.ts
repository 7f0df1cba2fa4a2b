import { neededFor, readQuorumRule } from "../../../src/governance/quorum/written-rule";
import { readDecisionRule } from "../../../src/governance/voting/decision-rule";
import { timeBefore } from "../../../src/records/time-before";
import { concernList } from "../../../src/taskpane/attendance/concerns-view-model";
import { datesFrom } from "../../../src/reports/dates";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";

const SOURCE = "Standing order 6.3";

/** A board of seven that goes by its own rules; its seats are B-1 (Chair) to B-7. */
function board(group: GivenRow, besides: GivenTables = {}, vacant: readonly number[] = []) {
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

const came = (...seats: readonly number[]): readonly GivenRow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((n) => ({
    Meeting: "M",
    Seat: `B-${n}`,
    Status: seats.includes(n) ? "Present" : "Absent",
  }));

describe("a written share asks for exactly what it says, rounded up", () => {
  test.each([
    ["one third of seats", 7, 3],
    ["a third of seats", 9, 3],
    ["2/3 of seats", 9, 6],
    ["67% of seats", 9, 7],
    ["two thirds of seats", 7, 5],
    ["three quarters of seats", 8, 6],
    ["two fifths of seats", 10, 4],
    ["half of seats", 7, 4],
    ["more than half of seats", 8, 5],
  ])("%s, of %i: %i", (written, of, needed) => {
    const read = readQuorumRule(written);
    const [share] = read.status === "read" ? read.conditions : [];
    expect(share?.kind === "share" ? neededFor(share.share, share.more, of) : share).toBe(needed);
  });
});

describe("quorum of a board of seven", () => {
  test.each([
    { rule: "one third of seats", present: [1, 2, 3], vacant: [], quorate: true },
    { rule: "one third of seats", present: [1, 2], vacant: [], quorate: false },
    {
      given: "a vacancy counts among the seats",
      rule: "half of seats",
      present: [1, 2, 3],
      vacant: [7],
      quorate: false,
    },
    {
      given: "and is left out of the filled ones",
      rule: "half of filled seats",
      present: [1, 2, 3],
      vacant: [7],
      quorate: true,
    },
    { rule: "3 of seats and 1 of seats of: Chair", present: [2, 3, 4], vacant: [], quorate: false },
    { rule: "3 of seats and 1 of seats of: Chair", present: [1, 2, 3], vacant: [], quorate: true },
    { rule: "the greater of 3 of seats and 25% of seats", present: [1, 2], vacant: [], quorate: false },
    { rule: "the greater of 3 of seats and 25% of seats", present: [1, 2, 3], vacant: [], quorate: true },
    { rule: "the lesser of 3 of seats and 25% of seats", present: [1, 2], vacant: [], quorate: true },
    { rule: "None", present: [], vacant: [], quorate: "No quorum rule" },
  ])("$rule, with $present there and $vacant vacant: $quorate", ({ rule, present, vacant, quorate }) => {
    const register = board({ "Quorum rule": rule }, { Attendance: came(...present) }, vacant);
    expect(cell(register, 'QUORATE("M")')).toBe(quorate);
    expect(ask(register, 'QUORATE("M")').citations).toEqual([SOURCE]);
  });

  test.each([
    ["", "Cannot tell: Groups gives no Quorum rule for BD. Enter it in Groups!D2, like one third of seats."],
    ["most of the usual people", "cannot be read at 'most of the usual people'"],
    ["2 of seats of: Bishop", "names 'Bishop', which is no category, role, seat or agency"],
    ["Statutory partners", "asks for the statutory partners, but no agency in Agencies has that Type"],
    ["the lesser of 3 of seats and 1 of seats of: Chair", "its two conditions count different things"],
  ])("'%s' cannot be told, and what is wrong is named", (rule, said) => {
    const { error, why } = ask(board({ "Quorum rule": rule }, { Attendance: came(1, 2, 3) }), 'QUORATE("M")');
    expect([error?.code, why]).toEqual(["#N/A", expect.stringContaining(said)]);
  });

  test("Counts as present leaves out whom the rule leaves out, and attendance does not", () => {
    const remote = came(1, 2).map((row, at) => (at === 2 ? { ...row, Status: "Remote" } : row));
    const rules = { "Quorum rule": "3 of seats" };
    expect(cell(board(rules, { Attendance: remote }), 'QUORATE("M")')).toBe(true);
    const strict = board({ ...rules, "Counts as present": "Present; Deputy" }, { Attendance: remote });
    expect(cell(strict, 'QUORATE("M")')).toBe(false);
    expect(cell(strict, 'ATTENDANCE.RATE("B-3")')).toBe(1);
    const unknown = board({ ...rules, "Counts as present": "Present; Zoom" }, { Attendance: remote });
    expect(ask(unknown, 'QUORATE("M")').why).toContain("'Zoom'");
  });
});

const ballots = (decision: string, ...votes: readonly string[]): readonly GivenRow[] =>
  votes.flatMap((vote, at) => (vote === "" ? [] : [{ Decision: decision, "Voting seat": `B-${at + 1}`, Vote: vote }]));

describe("votes where each seat has one", () => {
  const RULES = { "Quorum rule": "None", "Vote rule": "Each seat" };
  const outcome = (rule: string, votes: readonly string[], meeting: GivenRow = {}) =>
    board(
      { ...RULES, "Decision rule": rule, "Escalates to": "" },
      {
        Meetings: [
          { Meeting: "M", Group: "BD", Date: "2026-06-08", Register: "Closed", "Chaired by": "B-1", ...meeting },
        ],
        Attendance: came(1, 2, 3, 4, 5, 6),
        Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
        Votes: ballots("D", ...votes),
      },
    );

  test.each([
    ["majority", ["For", "For", "Against", "Abstain"], "Carried"],
    ["majority of those present", ["For", "For", "For", "Against"], "Not carried"],
    ["majority of members", ["For", "For", "For", "For"], "Carried"],
    ["majority of members", ["For", "For", "For", "Against"], "Not carried"],
    ["two thirds", ["For", "For", "Against"], "Carried"],
    ["two thirds", ["For", "Against", "Abstain"], "Not carried"],
    ["three quarters", ["For", "For", "For", "Against"], "Carried"],
    ["unanimity", ["For", "For", "Abstain"], "Carried"],
    ["unanimity", ["For", "For", "Against"], "Not carried"],
    ["majority, tie: casting vote", ["For", "Against"], "Carried"],
    ["majority, tie: casting vote", ["Against", "For"], "Not carried"],
    ["majority, tie: casting vote", ["Abstain", "For", "Against"], "Not carried"],
    ["majority, tie: casting vote", ["", "For", "Against"], "Pending"],
    ["majority, tie: lost", ["For", "Against"], "Not carried"],
    ["majority, tie: escalate", ["For", "Against"], "Deadlock"],
    ["majority, with the chair's consent", ["Against", "For", "For"], "Not carried"],
    ["majority, with the chair's consent", ["For", "For", "Against"], "Carried"],
    ["most votes win", ["For"], "#N/A"],
    ["", ["For"], "#N/A"],
  ])("%s, with %j: %s", (rule, votes, expected) => {
    expect(cell(outcome(rule, votes), 'OUTCOME("D")')).toBe(expected);
  });

  test("nobody presides: a tie that a casting vote would settle cannot be told, naming the cell", () => {
    const { why } = ask(
      outcome("majority, tie: casting vote", ["For", "Against"], { "Chaired by": "" }),
      'OUTCOME("D")',
    );
    expect(why).toContain("Meetings!I2 (Chaired by) is blank, so nobody is known who has the casting vote");
  });

  test("in a vote in writing every member may vote until its End, and a later ballot is not counted", () => {
    const register = board(
      { ...RULES, "Decision rule": "majority of members" },
      {
        Decisions: [{ Decision: "D", Meeting: "W", Title: "A lease", Method: "Vote" }],
        Votes: ballots("D", "For", "For", "For", "For", "For").map((row, at) => ({
          ...row,
          "Cast on": at === 4 ? "2026-06-10 12:01" : "2026-06-10 11:00",
        })),
      },
    );
    expect(cell(register, 'TALLY("D")')).toEqual([[4, 0, 0, 1, 7]]);
    expect(cell(register, 'OUTCOME("D")')).toBe("Carried");
  });
});

test.each([
  ["two thirds of members, with the chair's consent, tie: escalate", "two thirds", "members", true, "escalate"],
  ["Majority", "majority", "votes cast", false, "lost"],
  ["3/4 of those present", "three quarters", "those present", false, "lost"],
])("the decision rule '%s' is read", (written, share, of, consent, tie) => {
  expect(readDecisionRule(written)).toEqual({ status: "read", share, of, consent, tie });
});

test.each([
  ["majority, tie: coin", "tie: coin"],
  ["majority of everybody", "majority of everybody"],
  ["majority, on a good day", "on a good day"],
])("'%s' is refused at '%s'", (written, piece) => {
  expect(readDecisionRule(written)).toMatchObject({ status: "unreadable", piece });
});

test.each([
  [10, { days: 10, unit: "working days" }],
  ["10 working days", { days: 10, unit: "working days" }],
  ["5 clear days", { days: 5, unit: "clear days" }],
  ["5 clear working days", { days: 5, unit: "clear working days" }],
  ["7 days", { days: 7, unit: "days" }],
  ["a week", undefined],
  ["101 days", undefined],
])("%s is how long before a meeting", (raw, expected) => {
  expect(timeBefore().read(raw)).toEqual(expected);
});

test.each([
  ["5 clear days", "2026-06-02"],
  ["5 clear working days", "2026-05-29"],
  ["5 working days", "2026-06-01"],
  ["7 days", "2026-06-01"],
])("notice of %s before Monday 8 June 2026 is given by %s", (notice, day) => {
  expect(cell(board({ "Quorum rule": "None", Notice: notice }), 'DEADLINE("M","Notice")')).toBe(day);
});

test("a setting Documents that cannot be read is no choice: nothing is told by either rules", () => {
  const register = board({ "Quorum rule": "None" }, { Settings: [{ Setting: "Documents", Value: "Ours" }] });
  expect(ask(register, 'QUORATE("M")').why).toContain("'Ours'; enter DDSCP or Own");
});

const WITH_AREAS: GivenTables = {
  Agencies: [{ Agency: "Ashby Council", Type: "Relevant agency", Area: "North shire" }],
  Chairs: [],
};

describe("attendance, chairs and dates cite the group's Source", () => {
  const register = board(
    { "Quorum rule": "3 of seats", Notice: "5 clear days", Papers: "7 days" },
    {
      ...WITH_AREAS,
      Attendance: came(1, 2),
    },
  );

  test.each([
    'ATTENDANCE.RATE("B-3")',
    'ATTENDANCE.RATE("B-3","BD")',
    'ATTENDANCE.RATE("Ashby Council","Board")',
    'ATTENDANCE.COUNT("B-3","Absent","BD")',
    'ATTENDANCE.CONCERNS("BD")',
    'CHAIR("BD",,"north SHIRE")',
  ])("%s", (formula) => {
    expect(ask(register, formula).citations).toEqual([SOURCE]);
  });

  test.each([
    "ATTENDANCE.CONCERNS()",
    'ATTENDANCE.RATE("Ashby Council")',
    'ATTENDANCE.COUNT("B-3","Often")',
    'CHAIR("BD",,"Derby")',
  ])("%s names no group to cite, or cannot be understood: the sheet that it is read from", (formula) => {
    const [cited, ...others] = ask(register, formula).citations;
    expect([cited, others]).toEqual([expect.stringMatching(/^the sheet (Agencies|Groups)$/), []]);
  });

  test("the pane's list of concerns cites it too, and tells no other partnership's board", () => {
    const seat = (id: string, role: string, more: GivenRow): GivenRow => ({
      ...{ Seat: id, Group: "BD", Role: role, Category: role === "Chair" ? "Chair" : "Core" },
      ...more,
    });
    const withAgency = board(
      {},
      {
        ...WITH_AREAS,
        Seats: [seat("B-1", "Chair", { Name: "P1" }), seat("B-2", "Member", { Agency: "Ashby Council", Name: "P2" })],
        Attendance: came(1).slice(0, 2),
      },
    );
    const group = withAgency.group("BD");
    if (group === undefined) throw new Error("no group");
    const list = concernList(withAgency, group, { asAt: on("2026-11-22"), cellOf: () => null, most: 9 });
    expect(list.paragraphs).toBe(SOURCE);
    expect(list.who).toBe("The Chair (P1) raises them.");
    expect(list.lines.length).toBeGreaterThan(0);
    expect(list.lines.flatMap(({ details }) => details)).toEqual([]);
  });

  test("a calendar's deadlines say it behind their sentence", () => {
    const { entries } = datesFrom(register, on("2026-05-01"));
    const deadlines = entries.filter(({ isDeadline }) => isDeadline);
    expect(deadlines.length).toBeGreaterThan(0);
    for (const { description } of deadlines) expect(description).toMatch(/\(Standing order 6\.3\)$/);
  });
});

describe("the area that CHAIR is asked about", () => {
  test("is a word of the workbook's own Area, in capitals or not", () => {
    expect(cell(board({}, WITH_AREAS), 'CHAIR("BD","2026-06-01","NORTH shire")')).toBe("P1");
  });

  test("another word, one of the documents' too, is refused with where to look", () => {
    const { error, why } = ask(board({}, WITH_AREAS), 'CHAIR("BD",,"Derby")');
    expect([error?.code, why]).toEqual([
      "#VALUE!",
      "The argument 'area' must be a word of the column Area in Agencies or Groups, not 'Derby'.",
    ]);
  });

  test("by the documents it stays one of their words", () => {
    const documents = board({}, { ...WITH_AREAS, Settings: [] });
    const { why, citations } = ask(documents, 'CHAIR("BD",,"North shire")');
    expect([why, citations]).toEqual([
      "The argument 'area' must be Derby, Derbyshire or Both, not 'North shire'.",
      ["GOV 6.1"],
    ]);
  });
});
