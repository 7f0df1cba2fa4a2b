import { problemsOf } from "../../../src/governance/problems/problems";
import { type GivenRow, on } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { ballots, board, came } from "./board-of-seven";

const RULES = { "Quorum rule": "3 of seats", "Vote rule": "Each seat", "Decision rule": "majority of votes cast" };
const Decisions = [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }];
const found = (register: ReturnType<typeof board>, code: string) =>
  problemsOf(register, on("2026-11-22")).filter((problem) => problem.code === code);

describe("a share of a board's seats, while Seats has none", () => {
  test.each([
    ["half of filled seats", "asks for a share of its filled seats, but Seats has none for the group that day."],
    ["one third of seats", "asks for a share of its seats, but Seats has none for the group that day."],
    ["half of agencies", "asks for a share of its agencies, but no seat of the group that day is for one."],
  ])("%s: nobody can tell, and it is not quorate by 0 of 0", (rule, said) => {
    const register = board({ "Quorum rule": rule }, { Seats: [], Attendance: came(1, 2, 3) });
    const { error, why } = ask(register, 'QUORATE("M")');
    expect([error?.code, why]).toEqual([
      "#N/A",
      expect.stringContaining(`${said} Enter the group's members in Seats.`),
    ]);
    expect(cell(register, 'QUORUM.FORECAST("M")')).toBe("#N/A");
  });

  test("nor where all seats are vacant", () => {
    const register = board({ "Quorum rule": "half of filled seats" }, { Attendance: came() }, [1, 2, 3, 4, 5, 6, 7]);
    expect(cell(register, 'QUORATE("M")')).toBe("#N/A");
  });

  test("is no fault of the rule: the board is being set up", () => {
    const register = board({ "Quorum rule": "half of filled seats" }, { Seats: [], Meetings: [], Holidays: [] });
    expect(problemsOf(register, on("2026-11-22"))).toEqual([]);
  });
});

describe("votes", () => {
  test("without a Vote rule no figure is told", () => {
    const register = board(
      { ...RULES, "Vote rule": "" },
      { Attendance: came(1, 2, 3), Decisions, Votes: ballots("D", "For", "For", "For") },
    );
    const { error, why } = ask(register, 'TALLY("D")');
    expect([error?.code, why]).toEqual(["#N/A", expect.stringContaining("Groups gives no Vote rule for BD.")]);
  });

  test("a ballot of a seat, where organisations vote, is told by the rule", () => {
    const register = board(
      { ...RULES, "Vote rule": "Represented agencies" },
      { Attendance: came(1, 2, 3), Decisions, Votes: ballots("D", "For") },
    );
    expect(ask(register, 'TALLY("D")').why).toContain(
      "B-1 (For), because it names a seat, and by the Vote rule in Groups organisations vote (Votes!B2).",
    );
    expect(found(register, "unknown-voting-seat")[0]?.fix).toBe(
      "Make the Vote rule in Groups Each seat if every member has a vote, or write an organisation as in Agencies.",
    );
  });

  test("a vote in writing has no opening to be judged by", () => {
    const register = board(RULES, {
      Decisions: [{ Decision: "D", Meeting: "W", Title: "A lease", Method: "Vote" }],
      Votes: ballots("D", "For", "For", "For"),
    });
    expect(ask(register, 'OUTCOME("D")').why).toContain("D at W, by votes in writing until 10 June 2026. 3 For");
  });

  test.each([
    ["Groups", { ...RULES, "Decision rule": "most of them" }, {}],
    ["Decisions", RULES, { "Decision rule": "most of them" }],
  ] as const)("a Decision rule that cannot be read is found in %s", (sheet, group, decision) => {
    const register = board(group, { Decisions: Decisions.map((row): GivenRow => ({ ...row, ...decision })) });
    expect(found(register, "unreadable-decision-rule")).toMatchObject([
      { table: sheet, message: expect.stringContaining("cannot be read at 'most of them'") },
    ]);
  });
});

describe("chairs", () => {
  const term = { Body: "BD", From: "2026-04-01", To: "2027-03-31", Chair: "A. Shah" };

  test("a term is as Chairs says it, with no reading of months", () => {
    const register = board({}, { Chairs: [{ ...term, "Chair agency": "n/a" }] });
    expect(ask(register, 'CHAIR("BD",DATE(2026,6,1))').why).toMatch(
      /A\. Shah is chair of BD from .* to 31 March 2027\.$/,
    );
  });

  test("a vice chair is asked for by name, not by agency", () => {
    const register = board({}, { Chairs: [{ ...term, "Chair agency": "n/a" }] });
    expect(ask(register, 'VICECHAIR("BD",DATE(2026,6,1))').why).toContain("fill in Vice chair.");
  });
});

describe("attendance concerns", () => {
  const Agencies = [{ Agency: "Ashby Council", Type: "Statutory partner" }];
  const Seats = [1, 2].map((n) => ({
    Seat: `B-${n}`,
    Group: "BD",
    Role: "Member",
    Category: "Core",
    Agency: "Ashby Council",
    Name: `P${n}`,
  }));
  const concerns = (...rows: readonly GivenRow[]) =>
    ask(
      board(
        {},
        {
          Agencies,
          Seats,
          Attendance: rows.map((row) => ({ Meeting: "M", Seat: "B-1", ...row })),
          Settings: [
            { Setting: "Documents", Value: "Own" },
            { Setting: "Attendance.FromMeeting", Value: 5 },
            { Setting: "Attendance.MinimumRate", Value: 0.75 },
            { Setting: "Attendance.ConsecutiveMissed", Value: 2 },
          ],
        },
      ),
      'ATTENDANCE.CONCERNS("BD")',
    );

  test("no deputy is one: no rule of the board says so", () => {
    expect(concerns({ Status: "Deputy", Deputy: "C. Green", Reason: "Court" }).value).toEqual([["No concerns"]]);
    expect(concerns({ Status: "Deputy", Deputy: "C. Green", Briefed: "No" }).value).toEqual([["No concerns"]]);
  });

  test("an absence of a statutory partner is one by the rate and in a row alone", () => {
    const { value, why } = concerns({ Status: "Absent" });
    expect(value).toEqual([["No concerns"]]);
    expect(why).toContain("By Settings a concern is attendance under 75%, or 2 meetings missed in a row.");
  });
});
