import { decisionsNow } from "../../../src/taskpane/today/decisions-now";
import { complaintsNow } from "../../../src/taskpane/today/complaints-now";
import { deadlinesNow } from "../../../src/taskpane/today/deadlines-now";
import { meetingsNow } from "../../../src/taskpane/today/meetings-now";
import { ballots, board, came } from "../../governance/own/board-of-seven";
import { type GivenRow, on } from "../../register/given-workbook";

/** A Monday. */
const TODAY = on("2026-06-08");

function deadlines(group: GivenRow, meeting: GivenRow) {
  const Meetings = [{ Meeting: "M", Group: "BD", Date: "2026-06-15", ...meeting }];
  const lines = deadlinesNow(board(group, { Meetings, Holidays: [] }), TODAY);
  return lines.map(({ group: under, what, when, leadsTo }) => [under, what, when, leadsTo?.page]);
}

describe("what Today says of another board's deadlines", () => {
  // Five clear days before Monday 15 June are Wednesday 10 to Sunday 14.
  test("an ordinary meeting's notice is due by the group's own rule", () => {
    expect(deadlines({ Notice: "5 clear days" }, {})).toEqual([
      ["This fortnight", "Notice to be given", "by Tue 9 Jun, tomorrow", "meeting"],
    ]);
  });

  test("of a meeting today it was not recorded", () => {
    expect(deadlines({ Notice: "5 clear days" }, { Date: "2026-06-08" })).toEqual([
      ["Overdue", "Notice not recorded", "it had to be given by Tue 2 Jun", "meeting"],
    ]);
  });

  test("what the group leaves out is left out; what it says and nobody can read is not", () => {
    expect(deadlines({}, {})).toEqual([]);
    expect(deadlines({ Papers: "a week" }, {}).map(([, what]) => what)).toEqual(["A deadline cannot be told"]);
  });

  test("a rule that cannot be read leads to its cell", () => {
    const Meetings = [{ Meeting: "M", Group: "BD", Date: "2026-06-15" }];
    const [line] = deadlinesNow(board({ Papers: "a week" }, { Meetings }), TODAY);
    expect([line?.leadsTo, line?.place]).toEqual([null, { sheet: "Groups", address: "N2" }]);
  });
});

describe("the register of a meeting today", () => {
  const Meetings = [{ Meeting: "M", Group: "BD", Date: "2026-06-08" }];
  const now = (Attendance: readonly GivenRow[]) =>
    meetingsNow(board({ "Quorum rule": "3 of seats" }, { Meetings, Attendance }), TODAY).map(({ what }) => what);

  test("is to be filled in until everybody who should come is marked", () => {
    const rows = came(1, 2, 3, 4, 5);
    expect(now(rows.slice(0, 6))).toEqual(["Register to fill in"]);
    expect(now(rows)).toEqual([]);
  });
});

test("that a carried decision has no day from which it holds is no work by a board's own rules", () => {
  const register = board(
    { "Quorum rule": "3 of seats", "Vote rule": "Each seat", "Decision rule": "majority" },
    {
      Attendance: came(1, 2, 3),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
      Votes: ballots("D", "For", "For", "For"),
    },
  );
  expect(decisionsNow(register, on("2026-06-09"))).toEqual([]);
});

test("a complaint waits for nothing that the board's rules ask, and is not listed as if it did", () => {
  const Complaints = [{ Ref: "C-1", Kind: "Complaint", Received: "2026-05-04" }];
  expect(complaintsNow(board({}, { Complaints, Holidays: [] }), TODAY)).toEqual([]);
  expect(complaintsNow(board({}, { Complaints, Holidays: [], Settings: [] }), TODAY)).not.toEqual([]);
});
