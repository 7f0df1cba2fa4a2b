import { attendanceModel } from "../../../src/taskpane/attendance/attendance-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const AGENCIES = Array.from({ length: 130 }, (_, at) => `Agency ${at + 1}`);

describe("attendance of more agencies than are looked through at once (GOV 11.3b)", () => {
  const register = givenWorkbook({
    Agencies: AGENCIES.map((Agency) => ({ Agency, Type: "Relevant agency" })),
    Groups: [{ Group: "EB", Name: "Board", "Quorum rule": "Statutory partners" }],
    Seats: AGENCIES.map((Agency, at) => ({ Seat: `EB-${at}`, Group: "EB", Agency, Role: "Head", Category: "Core" })),
    Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-06-02", Register: "Closed" }],
    Attendance: AGENCIES.map((_, at) => ({ Meeting: "EB-1", Seat: `EB-${at}`, Status: "Absent" })),
  });

  test("a hundred are shown, of concerns too, with how many more there are", () => {
    const { lines, more, concerns } = attendanceModel(register, { group: "EB", period: "" }, on("2026-11-30"));
    expect([lines.length, more]).toEqual([100, 30]);
    expect([concerns?.heading, concerns?.lines.length, concerns?.more]).toEqual(["130 concerns to raise", 100, 30]);
  });

  test("then all, and each square leads to its own row", () => {
    const { lines, more, concerns } = attendanceModel(register, { group: "EB", period: "" }, on("2026-11-30"), 200);
    expect([lines.length, more, concerns?.lines.length, concerns?.more]).toEqual([130, 0, 130, 0]);
    expect(lines.at(-1)?.squares[0]?.place).toEqual({ sheet: "Attendance", address: "E131" });
  });
});
