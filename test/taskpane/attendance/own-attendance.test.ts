import { attendanceModel } from "../../../src/taskpane/attendance/attendance-view-model";
import { board, came } from "../../governance/own/board-of-seven";
import { on } from "../../register/given-workbook";

const shown = (given: Parameters<typeof board>[1]) =>
  attendanceModel(board({ "Quorum rule": "3 of seats" }, given, [7]), { group: "", period: "" }, on("2026-11-30"));

test("members who stand for no agency are listed by name, and a vacant seat is not", () => {
  const { lines } = shown({ Attendance: came(1, 3).slice(0, 4) });
  expect(lines.map(({ name, share, squares }) => [name, share, squares[0]?.letter])).toEqual([
    ["P1", "100%", "P"],
    ["P2", "0%", "X"],
    ["P3", "100%", "P"],
    ["P4", "0%", "X"],
    // Without a row in a closed register.
    ["P5", "0%", "X"],
    ["P6", "0%", "X"],
  ]);
  expect(lines[1]?.squares[0]?.place).toEqual({ sheet: "Attendance", address: "E3" });
});

test("by the documents only agencies are lines", () => {
  expect(shown({ Attendance: came(1), Settings: [] }).lines).toEqual([]);
});

test("two members of one name are told apart by their seats", () => {
  const Seats = [1, 2].map((n) => ({ Seat: `B-${n}`, Group: "BD", Role: "Member", Category: "Core", Name: "J. Hill" }));
  expect(shown({ Seats, Attendance: came(1).slice(0, 2) }).lines.map(({ name }) => name)).toEqual([
    "J. Hill (B-1)",
    "J. Hill (B-2)",
  ]);
});
