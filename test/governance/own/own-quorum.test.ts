import { neededFor, readQuorumRule } from "../../../src/governance/quorum/written-rule";
import { problemsOf } from "../../../src/governance/problems/problems";
import { on } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { ownContent } from "../../../templates/own";
import { board, came, SOURCE } from "./board-of-seven";

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
    ["a half of the seats", 7, 4],
    ["half the seats", 7, 4],
    ["half of the seats", 7, 4],
    ["half of all the seats", 7, 4],
    ["more than half the seats", 8, 5],
    ["one third the filled seats", 7, 3],
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
    {
      given: "so many members are so many seats",
      rule: "three members",
      present: [1, 2, 3],
      vacant: [],
      quorate: true,
    },
    { rule: "3 of the members", present: [1, 2], vacant: [7], quorate: false },
    { rule: "3 members and 1 of seats of: Chair", present: [2, 3, 4], vacant: [], quorate: false },
    { rule: "1 of seats of: Chair and three members", present: [1, 2, 3], vacant: [], quorate: true },
    { rule: "None", present: [], vacant: [], quorate: "No quorum rule" },
  ])("$rule, with $present there and $vacant vacant: $quorate", ({ rule, present, vacant, quorate }) => {
    const register = board({ "Quorum rule": rule }, { Attendance: came(...present) }, vacant);
    expect(cell(register, 'QUORATE("M")')).toBe(quorate);
    expect(ask(register, 'QUORATE("M")').citations).toEqual([SOURCE]);
  });

  test.each([
    ["", "Cannot tell: Groups gives no Quorum rule for BD. Enter it in Groups!D2, like one third of seats."],
    ["most of the usual people", "cannot be read at 'most of the usual people'"],
    ["one third of the members", "a share of the members may be of all seats or of filled seats: write which"],
    ["3 of trustees", "names 'trustees', which is no agency in Agencies; if members are meant, write of seats"],
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

describe("what is said of it", () => {
  const rules = { "Quorum rule": "3 of seats" };

  test("members of no agency are named, and were there or not: their seats are filled either way", () => {
    expect(ask(board(rules, { Attendance: came(2, 3) }), 'QUORATE("M")').why).toContain(
      "2 of 7 seats were there, where 3 are needed (missing: P1; P4; P5; P6; P7).",
    );
  });

  test("a seat that nobody holds is said by its post", () => {
    expect(ask(board(rules, { Attendance: came(2, 3) }, [7]), 'QUORATE("M")').why).toContain("P6; Member (vacant))");
  });

  test("the opening is the start, and a later one the setting's, by its name", () => {
    const Meetings = [
      { Meeting: "M", Group: "BD", Date: "2026-06-08", Register: "Closed", Start: "18:30", End: "20:00" },
    ];
    const Attendance = came(1, 2, 3).map((row, at) => (at === 2 ? { ...row, Arrived: "18:40" } : row));
    const asked = (Settings: readonly { Setting: string; Value: string }[]) =>
      ask(
        board(rules, { Meetings, Attendance, Settings: [{ Setting: "Documents", Value: "Own" }, ...Settings] }),
        'QUORATE("M")',
      );
    expect(asked([])).toMatchObject({ value: false, why: expect.stringContaining("at the opening (18:30):") });
    expect(asked([{ Setting: "Quorum.GraceMinutes", Value: "15" }])).toMatchObject({
      value: true,
      why: expect.stringContaining("(18:45, 15 minutes after the start, by the setting Quorum.GraceMinutes)"),
    });
  });

  test("a new workbook of another board has no minutes of grace", () => {
    const grace = ownContent().Settings.find(({ setting }) => setting === "Quorum.GraceMinutes");
    expect(grace?.value).toBe(0);
  });
});

test("a setting Documents that cannot be read is no choice: nothing is told by either rules", () => {
  const register = board({ "Quorum rule": "None" }, { Settings: [{ Setting: "Documents", Value: "Ours" }] });
  expect(ask(register, 'QUORATE("M")').why).toContain("'Ours'; enter DDSCP or Own");
});

const ALL = [1, 2, 3, 4, 5, 6, 7];
const first = (count: number): readonly number[] => ALL.slice(0, count);

// Seven seats: a third is 3 (2.33), two thirds 5 (4.67), more than half 4, 40% 3 (2.8), a quarter 2 (1.75); of six filled, half is 3.
describe.each([
  { rule: "one third of seats", needs: 3 },
  { rule: "2/3 of seats", needs: 5 },
  { rule: "more than half of seats", needs: 4 },
  { rule: "40% of seats", needs: 3 },
  { rule: "5 of seats", needs: 5 },
  { rule: "the greater of 3 of seats and 25% of seats", needs: 3 },
  { rule: "the greater of 2 of seats and two thirds of seats", needs: 5 },
  { rule: "the lesser of 3 of seats and 25% of seats", needs: 2 },
  { rule: "two thirds of filled seats", needs: 4, vacant: [7] },
  { rule: "half of filled seats", needs: 3, vacant: [7] },
  { rule: "2 of seats and one third of filled seats", needs: 2, vacant: [7] },
])("$rule, vacant $vacant, needs $needs", ({ rule, needs, vacant = [] }) => {
  const quorate = (count: number) =>
    cell(board({ "Quorum rule": rule }, { Attendance: came(...first(count)) }, vacant), 'QUORATE("M")');

  test("just so many are a quorum, one fewer none, and nobody none", () => {
    expect([quorate(needs), quorate(needs - 1), quorate(0)]).toEqual([true, false, false]);
  });
});

describe("seats of a category, a role, an id or an agency", () => {
  const agencies = ["Ashby Council", "Bourne Council"];
  const seats = ALL.map((n) => ({
    Seat: `B-${n}`,
    Group: "BD",
    Role: n === 1 ? "Chair" : n < 4 ? "Parent governor" : "Governor",
    Category: n === 1 ? "Chair" : n === 5 ? "Lay member" : "Core",
    Agency: n > 5 ? (agencies[n - 6] ?? "") : "",
    Name: `P${n}`,
  }));
  const quorate = (rule: string, ...present: readonly number[]) =>
    cell(
      board(
        { "Quorum rule": rule },
        {
          Agencies: agencies.map((Agency) => ({ Agency, Type: "Other" })),
          Seats: seats,
          Attendance: came(...present),
        },
      ),
      'QUORATE("M")',
    );

  test.each<[string, readonly number[], readonly number[]]>([
    ["1 of seats of: Chair", [1], [2, 3, 4, 5, 6, 7]],
    ["2 of seats of: Parent governor", [2, 3], [1, 2, 4, 5, 6, 7]],
    ["2 of seats of: Chair; Lay member", [1, 5], [1, 2, 3, 4, 6, 7]],
    ["1 of seats of: B-5", [5], [1, 2, 3, 4, 6, 7]],
    ["1 of seats of: Ashby Council", [6], [1, 2, 3, 4, 5, 7]],
    ["half of seats of: Governor", [4, 5], [1, 2, 3, 4]],
    ["each of: Ashby Council; Bourne Council", [6, 7], [1, 2, 3, 4, 5, 6]],
    ["1 of: Ashby Council; Bourne Council", [7], [1, 2, 3, 4, 5]],
    ["3 of seats and 1 of seats of: Chair and 1 of: Ashby Council", [1, 2, 6], [1, 2, 3]],
  ])("%s: %j is a quorum, %j is none, and nobody none", (rule, enough, tooFew) => {
    expect([quorate(rule, ...enough), quorate(rule, ...tooFew), quorate(rule)]).toEqual([true, false, false]);
  });

  test("each of several conditions is in the answer by name", () => {
    const register = board({ "Quorum rule": "3 of seats and 1 of seats of: Chair" }, { Attendance: came(2, 3) });
    expect(cell(register, 'QUORUM.MISSING("M")')).toEqual([
      ["1 more seat of: P1; P4; P5; P6; P7"],
      ["1 more seat of: P1"],
    ]);
  });
});

test("a rule that cannot be read is found in the sheets, with words that any board may write", () => {
  const problems = problemsOf(board({ "Quorum rule": "enough members" }), on("2026-11-22"));
  expect(problems.find(({ code }) => code === "unreadable-quorum-rule")?.fix).toBe(
    "Enter a rule like 'one third of seats', 'half of seats' or '4 of seats', or None.",
  );
});

describe("what the words of a quorum rule cannot say is refused with the piece named", () => {
  test.each([
    ["three or four of seats", "three or four of seats"],
    ["enough members", "enough members"],
    ["3 of seats and enough members", "enough members"],
    ["a half", "a half"],
    ["120% of seats", "no more than 100%"],
    ["0 of seats", "0 asks for nobody"],
    ["1/0 of seats", "it divides by 0"],
    ["the greater of 3 of seats", "it needs two conditions"],
    ["2 of seats of:", "it names no category, role, seat or agency"],
    ["each of: Nobody Council", "Nobody Council"],
  ])("%s: %s", (rule, said) => {
    const { error, why } = ask(board({ "Quorum rule": rule }, { Attendance: came(...ALL) }), 'QUORATE("M")');
    expect([error?.code, why]).toEqual(["#N/A", expect.stringContaining(said)]);
  });
});
