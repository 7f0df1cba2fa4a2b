import { consistencyFindings } from "../../../src/governance/attendance/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

const asAt = on("2026-11-22");

function found(rows: readonly GivenRow[], meeting: GivenRow = {}): readonly string[] {
  const register = givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner" },
      { Agency: "Health", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "QA", Name: "Quality", "Quorum rule": "Statutory partners" },
      { Group: "PP", Name: "Policies", "Quorum rule": "None" },
      { Group: "EB", Name: "Board", "Quorum rule": "Statutory partners", "Vote rule": "Listed seats" },
    ],
    Seats: [
      { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Chair" },
      { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "OLD", Group: "QA", Agency: "Health", Role: "Head", Category: "Core", To: "2026-03-02" },
      { Seat: "NEW", Group: "QA", Agency: "Health", Role: "Head", Category: "Core", From: "2026-03-04" },
      { Seat: "PP1", Group: "PP", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "PP0", Group: "PP", Agency: "Health", Role: "Head", Category: "Core", To: "2026-03-02" },
    ],
    Meetings: [{ Meeting: "M", Group: "QA", Date: "2026-03-03", ...meeting }],
    Attendance: rows.map((row) => ({ Meeting: "M", ...row })),
  });
  return [...consistencyFindings(register, asAt)].map(({ code, table, property }) => `${code} ${table}.${property}`);
}

const P = { Seat: "P", Status: "Present" };

describe("GOV 11.3, the second: what in the record contradicts itself", () => {
  it.each<[string, readonly GivenRow[], GivenRow, readonly string[]]>([
    ["nothing", [P, { Seat: "H", Status: "Apologies" }], { "Chaired by": "P" }, []],
    [
      "a deputy beside the member",
      [P, { Seat: "P", Status: "Deputy" }],
      {},
      ["deputy-beside-member Attendance.status"],
    ],
    [
      "a deputy beside the member, the seat spelled in two ways",
      [P, { Seat: " p ", Status: "Deputy" }],
      {},
      ["deputy-beside-member Attendance.status"],
    ],
    [
      "a deputy beside the member before any document was in force",
      [P, { Seat: "P", Status: "Deputy" }],
      { Date: "2022-10-02" },
      ["deputy-beside-member Attendance.status"],
    ],
    [
      "a deputy after the member left",
      [
        { ...P, Left: "11:00" },
        { Seat: "P", Status: "Deputy", Arrived: "11:00" },
      ],
      {},
      [],
    ],
    [
      "a deputy a minute before the member left",
      [
        { ...P, Left: "11:00" },
        { Seat: "P", Status: "Deputy", Arrived: "10:59" },
      ],
      {},
      ["deputy-beside-member Attendance.status"],
    ],
    ["present and absent", [P, { Seat: "P", Status: "Absent" }], {}, ["seat-marked-twice Attendance.status"]],
    [
      "apologies and a deputy in two rows",
      [
        { Seat: "P", Status: "Apologies" },
        { Seat: "P", Status: "Deputy" },
      ],
      {},
      ["seat-marked-twice Attendance.status"],
    ],
    [
      "the same mark twice: one who came back",
      [
        { ...P, Left: "10:30" },
        { ...P, Arrived: "11:00" },
      ],
      {},
      [],
    ],
    [
      "a seat that ended the day before",
      [P, { Seat: "OLD", Status: "Present" }],
      {},
      ["seat-has-ended Attendance.seat"],
    ],
    [
      "a seat that ended, with apologies",
      [P, { Seat: "OLD", Status: "Apologies" }],
      {},
      ["seat-has-ended Attendance.seat"],
    ],
    [
      "a seat that ended, its row blank, the register open",
      [P, { Seat: "OLD" }],
      { Register: "Open" },
      ["seat-has-ended Attendance.seat"],
    ],
    [
      "another group's seat that ended, absent",
      [P, { Seat: "PP0", Status: "Absent" }],
      {},
      ["seat-has-ended Attendance.seat"],
    ],
    [
      "apologies, with a deputy named",
      [P, { Seat: "H", Status: "Apologies", Deputy: "Head of Service 3", Briefed: "Yes" }],
      {},
      ["deputy-though-away Attendance.status"],
    ],
    [
      "absent, though a deputy was briefed",
      [P, { Seat: "H", Status: "Absent", Briefed: "Yes" }],
      {},
      ["deputy-though-away Attendance.status"],
    ],
    ["absent, and no deputy briefed", [P, { Seat: "H", Status: "Absent", Deputy: "None", Briefed: "No" }], {}, []],
    [
      "not expected, though a deputy is named",
      [P, { Seat: "H", Status: "Not expected", Deputy: "Head of Service 3" }],
      {},
      ["deputy-though-away Attendance.status"],
    ],
    [
      "coming, by a deputy",
      [P, { Seat: "H", Status: "Coming", Deputy: "Head of Service 3" }],
      { Register: "Open" },
      [],
    ],
    ["in attendance, with times", [P, { Seat: "H", Status: "In attendance", Arrived: "10:00" }], {}, []],
    [
      "apologies, and arrived",
      [P, { Seat: "H", Status: "Apologies", Arrived: "10:05" }],
      {},
      ["times-though-away Attendance.status"],
    ],
    [
      "absent, and left",
      [P, { Seat: "H", Status: "Absent", Left: "11:00" }],
      {},
      ["times-though-away Attendance.status"],
    ],
    [
      "in attendance, and a deputy named",
      [{ Seat: "P", Status: "In attendance", Deputy: "Alex Green" }],
      {},
      ["deputy-in-attendance Attendance.deputy"],
    ],
    [
      "in attendance, and a deputy briefed",
      [{ Seat: "P", Status: "In attendance", Briefed: "Yes" }],
      {},
      ["deputy-in-attendance Attendance.briefed"],
    ],
    [
      "a deputy, named None",
      [{ Seat: "P", Status: "Deputy", Deputy: "None" }],
      {},
      ["deputy-of-nobody Attendance.deputy"],
    ],
    ["a deputy, in the row of a vacancy", [{ Seat: "P", Name: "Vacant", Status: "Deputy", Deputy: "A" }], {}, []],
    ["present, named Vacant", [{ ...P, Name: "Vacant" }], {}, ["nobody-present Attendance.name"]],
    ["absent, named Vacant", [{ Seat: "P", Name: "Vacant", Status: "Absent" }], {}, []],
    ["in attendance, and no deputy", [{ Seat: "P", Status: "In attendance", Deputy: "None", Briefed: "No" }], {}, []],
    ["present, and a deputy briefed", [{ ...P, Briefed: "Yes" }], {}, ["deputy-beside-member Attendance.briefed"]],
    ["present, and no deputy", [{ ...P, Deputy: "n/a", Briefed: "No" }], {}, []],
    ["present, on annual leave", [{ ...P, Reason: "Annual leave" }], {}, ["reason-though-there Attendance.reason"]],
    ["present, on leave from eleven", [{ ...P, Reason: "Annual leave", Left: "11:00" }], {}, []],
    ["present, with another remark", [{ ...P, Reason: "Chaired item 4" }], {}, []],
    ["a deputy, the member on leave", [{ Seat: "P", Status: "Deputy", Reason: "Annual leave", Deputy: "A" }], {}, []],
    ["came to a meeting still ahead", [P], { Date: "2026-11-23" }, ["attended-ahead Attendance.status"]],
    ["came today", [P], { Date: "2026-11-22" }, []],
    ["apologies for a meeting still ahead", [{ Seat: "P", Status: "Apologies" }], { Date: "2026-11-23" }, []],
    [
      "a seat that begins the day after",
      [P, { Seat: "NEW", Status: "Present" }],
      {},
      ["seat-not-begun Attendance.seat"],
    ],
    ["another group's seat", [P, { Seat: "PP1", Status: "Remote" }], {}, ["seat-of-another-group Attendance.seat"]],
    ["the chair's own seat at the Board", [P], { Group: "EB" }, []],
    [
      "a member's own seat at the Board",
      [{ Seat: "H", Status: "Present" }],
      { Group: "EB" },
      ["seat-of-another-group Attendance.seat"],
    ],
    [
      "an agency that is not the seat's",
      [{ ...P, Agency: "Health" }],
      {},
      ["agency-contradicts-seat Attendance.agency"],
    ],
    ["left before arriving", [{ ...P, Arrived: "11:00", Left: "10:30" }], {}, ["left-before-arrived Attendance.left"]],
    ["cancelled, but attended", [P], { Status: "Cancelled" }, ["cancelled-but-attended Meetings.status"]],
    ["cancelled after apologies", [{ Seat: "P", Status: "Apologies" }], { Status: "Cancelled" }, []],
    ["closed with a blank", [P, { Seat: "H" }], {}, ["closed-register-blank Attendance.status"]],
    ["closed with a blank of a seat that ended", [P, { Seat: "OLD" }], {}, ["seat-has-ended Attendance.seat"]],
    ["open with a blank", [P, { Seat: "H" }], { Register: "Open" }, []],
    ["nothing marked yet", [{ Seat: "P" }, { Seat: "H" }], {}, []],
    ["two presiding chairs", [P], { "Chaired by": "P; H" }, ["two-presiding-chairs Meetings.chairedBy"]],
    ["the same by full width", [P], { "Chaired by": "P\uff1bH" }, ["two-presiding-chairs Meetings.chairedBy"]],
    [
      "the presiding chair sent apologies",
      [
        { Seat: "P", Status: "Apologies" },
        { Seat: "H", Status: "Present" },
      ],
      { "Chaired by": "P" },
      ["presiding-chair-not-there Meetings.chairedBy"],
    ],
    ["the presiding agency by a deputy", [{ Seat: "P", Status: "Deputy" }], { "Chaired by": "Police" }, []],
    [
      "the presiding agency absent",
      [
        { Seat: "P", Status: "Absent" },
        { Seat: "H", Status: "Present" },
      ],
      { "Chaired by": "Police" },
      ["presiding-chair-not-there Meetings.chairedBy"],
    ],
  ])("%s", (_, rows, meeting, expected) => expect(found(rows, meeting)).toEqual(expected));
});
