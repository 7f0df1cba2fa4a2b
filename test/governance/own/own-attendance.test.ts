import type { GivenRow } from "../../register/given-workbook";
import { cell } from "../ask-workbook";
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
