import { consistencyFindings } from "../../../src/governance/attendance/findings";
import { timeFindings } from "../../../src/governance/membership/time-findings";
import { problemsOf } from "../../../src/governance/problems/problems";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { shown } from "../finding-line";

const AS_AT = on("2026-11-22");

/** One meeting of QA on 3 March 2026 with two seats, P and H. */
function workbook(rows: readonly GivenRow[], meeting: GivenRow) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner" },
      { Agency: "Health", Type: "Relevant agency" },
    ],
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }],
    Seats: [
      { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Chair" },
      { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
    ],
    Meetings: [{ Meeting: "M", Group: "QA", Date: "2026-03-03", Register: "Closed", ...meeting }],
    Attendance: rows.map((row) => ({ Meeting: "M", Seat: "P", Status: "Present", ...row })),
  });
}

const AFTERNOON = { Start: "14:00", End: "16:00" };
const NIGHT = { Start: "20:00", End: "00:30" };
const outside = (header: "Arrived" | "Left", time: string, hours = "14:00 to 16:00") =>
  `warning time-outside-meeting Attendance.${header.toLowerCase()} '${time}': ${header} (${time}) is outside M (${hours}), so it is not believed; where it would decide, the answers cannot tell. | Correct ${header}, or the Start and End of the meeting.`;
const notAfter = (start: string, end: string) =>
  `warning end-before-start Meetings.end '${end}': M starts at ${start}, and its End (${end}) is not after that, so Arrived and Left are not believed; where they would decide, the answers cannot tell. | Correct the Start or the End. An End past midnight is read where the Start is 17:00 or later and the meeting lasts under eight hours.`;

describe("GOV 11, 11.3b: which times cannot be of their meeting", () => {
  test.each<{ given: string; rows?: readonly GivenRow[]; meeting?: GivenRow; finds: readonly string[] }>([
    { given: "times within it", rows: [{ Arrived: "14:00", Left: "16:00" }], finds: [] },
    { given: "two hours before, and two hours after", rows: [{ Arrived: "12:00", Left: "18:00" }], finds: [] },
    {
      given: "a minute further",
      rows: [{ Arrived: "11:59", Left: "18:01" }],
      finds: [outside("Arrived", "11:59"), outside("Left", "18:01")],
    },
    { given: "half a day before", rows: [{ Left: "03:30" }], finds: [outside("Left", "03:30")] },
    { given: "three hours after", rows: [{}, { Arrived: "19:00" }], finds: [outside("Arrived", "19:00")] },
    {
      given: "somebody who sent apologies",
      rows: [{ Status: "Apologies", Left: "03:30" }],
      finds: [outside("Left", "03:30")],
    },
    { given: "left before it began", rows: [{ Left: "13:59" }], finds: [outside("Left", "13:59")] },
    { given: "arrived when it was over", rows: [{ Arrived: "16:01" }], finds: [outside("Arrived", "16:01")] },
    { given: "arrived as it ended", rows: [{ Arrived: "16:00" }], finds: [] },
    { given: "left as it began", rows: [{ Left: "14:00" }], finds: [] },
    {
      given: "left before the Start of a meeting without an End",
      rows: [{ Left: "13:50" }],
      meeting: { Start: "14:00" },
      finds: [outside("Left", "13:50", "from 14:00")],
    },
    {
      given: "arrived after the End of a meeting without a Start",
      rows: [{ Arrived: "16:30" }],
      meeting: { End: "16:00" },
      finds: [outside("Arrived", "16:30", "until 16:00, under eight hours long")],
    },
    {
      given: "left eight hours before the End of a meeting without a Start",
      rows: [{ Left: "08:00" }, { Left: "08:01" }],
      meeting: { End: "16:00" },
      finds: [outside("Left", "08:00", "until 16:00, under eight hours long")],
    },
    {
      given: "past midnight, left before the Start and arrived after the End",
      rows: [{ Left: "19:50" }, { Arrived: "00:40" }],
      meeting: NIGHT,
      finds: [outside("Left", "19:50", "20:00 to 00:30"), outside("Arrived", "00:40", "20:00 to 00:30")],
    },
    {
      given: "no End",
      rows: [{ Left: "03:30" }],
      meeting: { Start: "14:00" },
      finds: [outside("Left", "03:30", "from 14:00")],
    },
    {
      given: "no Start",
      rows: [{ Left: "19:00" }],
      meeting: { End: "16:00" },
      finds: [outside("Left", "19:00", "until 16:00, under eight hours long")],
    },
    { given: "neither", rows: [{ Arrived: "03:30", Left: "19:00" }], meeting: {}, finds: [] },
    {
      given: "an End before the Start",
      rows: [{ Left: "03:30" }],
      meeting: { Start: "14:00", End: "12:00" },
      finds: [notAfter("14:00", "12:00")],
    },
    {
      given: "an End that is the Start",
      meeting: { Start: "14:00", End: "14:00" },
      finds: [notAfter("14:00", "14:00")],
    },
    { given: "past midnight", rows: [{ Arrived: "23:50", Left: "00:20" }], meeting: NIGHT, finds: [] },
    {
      given: "past midnight, noon",
      rows: [{ Left: "12:00" }],
      meeting: NIGHT,
      finds: [outside("Left", "12:00", "20:00 to 00:30")],
    },
    { given: "until 24:00", rows: [{ Left: "24:00" }], meeting: { Start: "20:00", End: "24:00" }, finds: [] },
    { given: "a night of a minute under eight hours", meeting: { Start: "17:00", End: "00:59" }, finds: [] },
    { given: "a night of eight hours", meeting: { Start: "17:00", End: "01:00" }, finds: [notAfter("17:00", "01:00")] },
    {
      given: "an afternoon until 24:00",
      meeting: { Start: "14:00", End: "24:00" },
      finds: [notAfter("14:00", "00:00")],
    },
  ])("$given", ({ rows = [], meeting = AFTERNOON, finds }) =>
    expect([...timeFindings(workbook(rows, meeting))].map(shown)).toEqual(finds),
  );

  test("the list of problems names their cells", () => {
    const cells = (rows: readonly GivenRow[], meeting: GivenRow) =>
      problemsOf(workbook(rows, meeting), AS_AT)
        .filter(({ table }) => table === "Attendance" || table === "Meetings")
        .map(({ cell, code }) => `${cell} ${code}`);
    expect(cells([{}, { Seat: "H", Left: "03:30" }], AFTERNOON)).toEqual(["Attendance!J3 time-outside-meeting"]);
    expect(cells([{ Left: "15:00" }], { Start: "14:00", End: "12:00" })).toEqual(["Meetings!E2 end-before-start"]);
    expect(cells([{ Left: 14.3 }], AFTERNOON)).toEqual(["Attendance!J2 unreadable-time"]);
  });

  test.each<{ given: string; rows: readonly GivenRow[]; meeting: GivenRow; finds: readonly string[] }>([
    {
      given: "arrived before midnight, left after it",
      rows: [{ Arrived: "23:30", Left: "00:10" }],
      meeting: NIGHT,
      finds: [],
    },
    {
      given: "left before midnight, arrived after it",
      rows: [{ Arrived: "00:10", Left: "23:30" }],
      meeting: NIGHT,
      finds: ["left-before-arrived"],
    },
    {
      given: "a deputy after midnight for a member who left before it",
      rows: [{ Left: "23:50" }, { Status: "Deputy", Arrived: "00:05" }],
      meeting: NIGHT,
      finds: [],
    },
    {
      given: "a deputy before the member left",
      rows: [{ Left: "00:05" }, { Status: "Deputy", Arrived: "23:50" }],
      meeting: NIGHT,
      finds: ["deputy-beside-member"],
    },
    {
      given: "a time outside the meeting is named for that alone",
      rows: [{ Arrived: "15:00", Left: "03:30" }],
      meeting: AFTERNOON,
      finds: [],
    },
  ])("by the clock of the meeting: $given", ({ rows, meeting, finds }) =>
    expect([...consistencyFindings(workbook(rows, meeting), AS_AT)].map(({ code }) => code)).toEqual(finds),
  );
});
