import type { GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { board, came } from "./board-of-seven";

test.each([
  [2, "No concerns"],
  [3, "Who"],
])("a low rate is a concern only from so many meetings on: of %i with Attendance.FromMeeting 3", (count, first) => {
  const meetings = Array.from({ length: count }, (_, at) => ({
    Meeting: `M${at}`,
    Group: "BD",
    Date: `2026-0${at + 3}-02`,
    Register: "Closed",
  }));
  const register = board(
    { "Quorum rule": "None", Area: "North shire" },
    {
      Meetings: meetings,
      Attendance: meetings.flatMap(({ Meeting }) => came(1, 2, 3, 4, 5, 6).map((row) => ({ ...row, Meeting }))),
      Settings: [
        { Setting: "Documents", Value: "Own" },
        { Setting: "Attendance.MinimumRate", Value: "75%" },
        { Setting: "Attendance.FromMeeting", Value: "3" },
        { Setting: "Attendance.ConsecutiveMissed", Value: "9" },
      ],
    },
  );
  expect((cell(register, 'ATTENDANCE.CONCERNS("BD")') as readonly (readonly unknown[])[])[0]?.[0]).toBe(first);
});

describe("whose attendance is a concern", () => {
  const concerns = (group: GivenRow, agencyOf: (n: number) => string) => {
    const meetings = [3, 4, 5].map((month) => ({
      Meeting: `M${month}`,
      Group: "BD",
      Date: `2026-0${month}-02`,
      Register: "Closed",
    }));
    const register = board(
      { "Quorum rule": "None", ...group },
      {
        Agencies: [{ Agency: "Ashby Council", Type: "Other", Area: "North shire" }],
        Seats: [1, 2, 3, 4, 5, 6, 7].map((n) => ({
          Seat: `B-${n}`,
          Group: "BD",
          Agency: agencyOf(n),
          Role: n === 1 ? "Chair" : "Member",
          Category: n === 1 ? "Chair" : "Core",
          Name: n === 6 ? "Vacant" : `P${n}`,
        })),
        Meetings: meetings,
        Attendance: meetings.flatMap(({ Meeting }) => came(1, 2, 3, 4, 5).map((row) => ({ ...row, Meeting }))),
        Settings: [
          { Setting: "Documents", Value: "Own" },
          { Setting: "Attendance.MinimumRate", Value: "75%" },
        ],
      },
    );
    const rows = cell(register, 'ATTENDANCE.CONCERNS("BD")') as readonly (readonly unknown[])[];
    return rows.slice(1).map(([who, , attended, expected]) => [who, attended, expected]);
  };

  test("a member who stands for no organisation is looked at alone; a vacant seat is none", () => {
    expect(concerns({}, () => "")).toEqual([["B-7", 0, 3]]);
  });

  test("one whose organisation has others there is none, unless each seat has a vote of its own", () => {
    expect(concerns({ "Vote rule": "Represented agencies" }, () => "Ashby Council")).toEqual([]);
    expect(concerns({ "Vote rule": "Each seat" }, () => "Ashby Council")).toEqual([["B-7", 0, 3]]);
  });
});

describe("only what Settings says is a concern", () => {
  const asked = (...settings: readonly GivenRow[]) =>
    ask(
      board(
        { "Quorum rule": "None" },
        {
          Agencies: [{ Agency: "Ashby Council", Type: "Statutory partner" }],
          Attendance: came(1, 2, 3).map((row, at) =>
            at === 0 ? { ...row, Status: "Deputy", Briefed: "No", Reason: "Court" } : row,
          ),
          Settings: [{ Setting: "Documents", Value: "Own" }, ...settings],
        },
      ),
      'ATTENDANCE.CONCERNS("BD")',
    );

  test("where it says neither, nothing is judged, and that is said", () => {
    for (const settings of [[], [{ Setting: "Attendance.MinimumRate", Value: "" }]]) {
      const { value, why, citations } = asked(...settings);
      expect([value, citations]).toEqual([[["Not judged"]], ["the sheet Settings"]]);
      expect(why).toBe(
        "Attendance is not judged: Settings gives neither Attendance.MinimumRate nor Attendance.ConsecutiveMissed, so nothing is a concern by itself.",
      );
    }
  });

  test("the rate alone: no meetings in a row, no partner, no deputy", () => {
    const { value, why } = asked({ Setting: "Attendance.MinimumRate", Value: "50%" });
    expect(value).toEqual([
      ["Who", "Group", "Attended", "Expected", "Concern"],
      ...[4, 5, 6, 7].map((n) => [`B-${n}`, "BD", 0, 1, "under 50%"]),
    ]);
    expect(why).toContain(
      "By Settings a concern is attendance under 50%. It gives no Attendance.ConsecutiveMissed, so meetings missed in a row are not judged.",
    );
  });

  test("meetings in a row alone: two are asked for, and one was missed", () => {
    const { value, why } = asked({ Setting: "Attendance.ConsecutiveMissed", Value: "2" });
    expect(value).toEqual([["No concerns"]]);
    expect(why).toContain("By Settings a concern is 2 meetings missed in a row. It gives no Attendance.MinimumRate");
  });
});
