import { meetingAtCell } from "../../../src/taskpane/meeting/meeting-at-cell";
import { givenWorkbook } from "../../register/given-workbook";

const register = givenWorkbook({
  Groups: [{ Group: "EB", Name: "Executive Board" }],
  Meetings: [
    { Meeting: "EB-1", Group: "EB", Date: "2026-10-06" },
    { Meeting: "EB-2", Group: "EB", Date: "2026-12-01" },
  ],
  Attendance: [
    { Meeting: "eb-2", Seat: "S1", Status: "Present" },
    { Meeting: "EB-9", Seat: "S1", Status: "Present" },
  ],
  Decisions: [{ Decision: "D-1", Meeting: "EB-1", Title: "Threshold document" }],
});

describe("Which meeting is the row of a cell about?", () => {
  test.each([
    ["Meetings", "A2", "EB-1"],
    ["Meetings", "Z3", "EB-2"],
    ["Attendance", "G2", "EB-2"],
    ["Decisions", "C2", "EB-1"],
  ])("%s, %s: %s, whatever its column", (sheet, address, meeting) => {
    expect(meetingAtCell(register, { sheet, address })).toBe(meeting);
  });

  test.each([
    ["the heading", "Meetings", "A1"],
    ["a row below the table", "Meetings", "A4"],
    ["a row of Attendance that names no meeting there is", "Attendance", "A3"],
    ["a row below Attendance", "Attendance", "A4"],
    ["a sheet of something else", "Seats", "A2"],
    ["a whole column", "Meetings", "A:A"],
  ])("%s: none", (_, sheet, address) => {
    expect(meetingAtCell(register, { sheet, address })).toBeNull();
  });
});
