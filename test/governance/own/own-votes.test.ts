import { readDecisionRule } from "../../../src/governance/voting/decision-rule";
import type { GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { ballots, board, came } from "./board-of-seven";

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

/** Six of seven members are there, B-1 in the chair; so many vote for and against, from B-1 on. */
const VOTED = (inFavour: number, against: number, abstained = 0): readonly string[] => [
  ...Array.from({ length: inFavour }, () => "For"),
  ...Array.from({ length: against }, () => "Against"),
  ...Array.from({ length: abstained }, () => "Abstain"),
];

interface Given {
  readonly rule: string;
  readonly votes: readonly string[];
  readonly decision?: GivenRow;
}

function outcomeOf({ rule, votes, decision = {} }: Given) {
  const register = board(
    { "Quorum rule": "None", "Vote rule": "Each seat", "Decision rule": rule },
    {
      Attendance: came(1, 2, 3, 4, 5, 6),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote", ...decision }],
      Votes: ballots("D", ...votes),
    },
  );
  return cell(register, 'OUTCOME("D")');
}

// Of votes cast abstentions are none. Present are 6: two thirds are 4, three quarters 5 (4.5). Members are 7: more than half is 4,
// two thirds 5 (4.67), three quarters 6 (5.25).
describe.each([
  { rule: "majority of votes cast", enough: VOTED(2, 1, 3), tooFew: VOTED(2, 2, 2) },
  { rule: "majority of those present", enough: VOTED(4, 0), tooFew: VOTED(3, 0) },
  { rule: "majority of members", enough: VOTED(4, 2), tooFew: VOTED(3, 0) },
  { rule: "two thirds of votes cast", enough: VOTED(4, 2), tooFew: VOTED(3, 2) },
  { rule: "two thirds of those present", enough: VOTED(4, 2), tooFew: VOTED(3, 1) },
  { rule: "two thirds of members", enough: VOTED(5, 1), tooFew: VOTED(4, 0) },
  { rule: "three quarters of votes cast", enough: VOTED(3, 1, 2), tooFew: VOTED(2, 1) },
  { rule: "three quarters of those present", enough: VOTED(5, 1), tooFew: VOTED(4, 1) },
  { rule: "three quarters of members", enough: VOTED(6, 0), tooFew: VOTED(5, 0) },
  { rule: "unanimity of votes cast", enough: VOTED(2, 0, 4), tooFew: VOTED(5, 1) },
  { rule: "unanimity of those present", enough: VOTED(6, 0), tooFew: VOTED(5, 0, 1) },
])("$rule", ({ rule, enough, tooFew }) => {
  test("is reached with just so many, not with one fewer, and waits while nobody has voted", () => {
    expect([enough, tooFew, []].map((votes) => outcomeOf({ rule, votes }))).toEqual([
      "Carried",
      "Not carried",
      "Pending",
    ]);
  });
});

test("unanimity of members is not reached while one of seven is away", () => {
  expect(outcomeOf({ rule: "unanimity of members", votes: VOTED(6, 0) })).toBe("Not carried");
});

describe("with the chair's consent", () => {
  const rule = "majority of votes cast, with the chair's consent";
  test.each([
    ["the chair votes For", { votes: ["For", "For", "Against"] }, "Carried"],
    ["the chair votes Against", { votes: ["Against", "For", "For"] }, "Not carried"],
    ["the chair has not voted, and nothing is recorded", { votes: ["", "For", "For"] }, "Pending"],
    ["consent is recorded", { votes: ["", "For", "For"], decision: { "Chair consents": "Yes" } }, "Carried"],
    ["consent is refused", { votes: ["For", "For", "For"], decision: { "Chair consents": "No" } }, "Not carried"],
  ])("%s", (_given, given, expected) => {
    expect(outcomeOf({ rule, ...given })).toBe(expected);
  });
});

describe("a decision's own rule", () => {
  const votes = VOTED(4, 2);
  test("replaces the group's whole", () => {
    expect(outcomeOf({ rule: "majority", votes })).toBe("Carried");
    expect(outcomeOf({ rule: "majority", votes, decision: { "Decision rule": "two thirds of members" } })).toBe(
      "Not carried",
    );
  });

  test("that cannot be read is never the group's", () => {
    expect(outcomeOf({ rule: "majority", votes, decision: { "Decision rule": "most of us" } })).toBe("#N/A");
  });
});

test("two members of one organisation have a vote each, a vacant seat and the organisation itself none", () => {
  const seats = [1, 2, 3, 4].map((n) => ({
    Seat: `B-${n}`,
    Group: "BD",
    Agency: "Ashby Council",
    Role: n === 1 ? "Chair" : "Member",
    Category: n === 1 ? "Chair" : "Core",
    Name: n === 4 ? "Vacant" : `P${n}`,
  }));
  const register = board(
    { "Quorum rule": "None", "Vote rule": "Each seat", "Decision rule": "majority" },
    {
      Agencies: [{ Agency: "Ashby Council", Type: "Other" }],
      Seats: seats,
      Attendance: came(1, 2, 3).slice(0, 3),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
      Votes: [
        ...ballots("D", "For", "For", "Against", "For"),
        { Decision: "D", "Voting seat": "Ashby Council", Vote: "For" },
      ],
    },
  );
  expect(cell(register, 'TALLY("D")')).toEqual([[2, 1, 0, 2, 3]]);
});

test.each([
  ["", "in a vote in writing a ballot of its day is in time", "2026-06-10 23:59", [[1, 0, 0, 0, 7]]],
  ["", "and one of the day after is not", "2026-06-11 00:00", [[0, 0, 0, 1, 7]]],
  ["12:00", "one at its End is in time", "2026-06-10 12:00", [[1, 0, 0, 0, 7]]],
])("End '%s': %s", (End, _given, cast, tally) => {
  const register = board(
    { "Quorum rule": "5 of seats", "Vote rule": "Each seat", "Decision rule": "majority" },
    {
      Meetings: [{ Meeting: "W", Group: "BD", Date: "2026-06-10", Kind: "Written", End }],
      Decisions: [{ Decision: "D", Meeting: "W", Title: "A lease", Method: "Vote" }],
      Votes: ballots("D", "For").map((row) => ({ ...row, "Cast on": cast })),
    },
  );
  expect(cell(register, 'TALLY("D")')).toEqual(tally);
  expect(cell(register, 'QUORATE("W")')).toBe("No quorum rule");
});
