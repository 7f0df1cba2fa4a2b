import { attendanceConcerns } from "../../../src/governance/attendance/concerns";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, valueOf } from "../answer-of";

const AS_AT = on("2026-11-22");
const MEETINGS = ["2026-02-10", "2026-04-14", "2026-06-09", "2026-08-11"].map((Date, n) => ({
  Meeting: `Q${n + 1}`,
  Group: "QA",
  Date,
  Register: "Closed",
}));

/** QA and the Board; `marks` are the statuses of a seat at Q1, Q2 and so on. */
function workbook(
  marks: Readonly<Record<string, readonly (string | GivenRow)[]>>,
  more: { readonly settings?: readonly GivenRow[]; readonly meetings?: readonly GivenRow[] } = {},
) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner" },
      ...["City", "County", "Health Board"].map((Agency) => ({ Agency, Type: "Statutory partner" })),
      { Agency: "Health", Type: "Relevant agency" },
      { Agency: "Office", Type: "Partnership office" },
      { Agency: "Schools", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "QA", Name: "Quality", "Quorum rule": "Statutory partners and most agencies" },
      { Group: "EB", Name: "Board", "Quorum rule": "Statutory partners" },
      { Group: "EDU", Name: "Education", "Quorum rule": "area  AUTHORITY", Area: "Derby" },
    ],
    Seats: [
      { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Core" },
      { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "O", Group: "QA", Agency: "Office", Role: "Manager", Category: "Core" },
      { Seat: "S", Group: "QA", Agency: "Schools", Role: "Head", Category: "Virtual" },
      { Seat: "EB-QA", Group: "EB", Agency: "Health", Role: "Chair of QA", Category: "Group chair" },
      { Seat: "EDU-1", Group: "EDU", Agency: "Schools", Role: "Primary", Category: "Core" },
      { Seat: "EDU-V", Group: "EDU", Agency: "Schools", Role: "Adviser", Category: "Virtual" },
    ],
    Meetings: more.meetings ?? MEETINGS,
    Settings: more.settings ?? [],
    Attendance: Object.entries(marks).flatMap(([Seat, statuses]) =>
      statuses.map((mark, n) => ({
        Meeting: `Q${n + 1}`,
        Seat,
        ...(typeof mark === "string" ? { Status: mark } : mark),
      })),
    ),
  });
}

const HERE = ["Present", "Present", "Present", "Present"];
const concerns = (register: ReturnType<typeof workbook>, group: string | null = "QA") => {
  const value = valueOf(attendanceConcerns(register, group === null ? null : register.group(group)!, AS_AT));
  return typeof value === "string"
    ? value
    : value.map((one) => `${one.group} ${one.who} ${one.attended}/${one.expected}: ${one.concern}`);
};
const ofHealth = (...marks: readonly (string | GivenRow)[]) => concerns(workbook({ P: HERE, O: HERE, H: marks }));

describe("GOV 6.5k, 11.3b: a concern for the chair to raise", () => {
  it.each<[string, readonly (string | GivenRow)[], readonly string[]]>([
    ["one meeting missed, which was the last", ["Present", "Present", "Present", "Absent"], []],
    [
      "the last two",
      ["Present", "Present", "Absent", "Apologies"],
      ["QA Health 2/4: under 75%; missed the last 2 meetings"],
    ],
    ["two missed earlier", ["Absent", "Apologies", "Present", "Deputy"], ["QA Health 2/4: under 75%"]],
    ["all of them", ["Absent", "Absent", "Absent", "Absent"], ["QA Health 0/4: under 75%; missed the last 4 meetings"]],
    ["a meeting not expected is neither kept nor missed", ["Present", "Not expected", "Present", "Present"], []],
  ])("%s", (_, marks, expected) => expect(ofHealth(...marks)).toEqual(expected));

  it("not yet marked is no meeting missed", () => {
    const open = MEETINGS.map((meeting, n) => (n === 3 ? { ...meeting, Register: "Open" } : meeting));
    expect(
      concerns(workbook({ P: HERE, O: HERE, H: ["Present", "Present", "Absent", ""] }, { meetings: open })),
    ).toEqual(["QA Health 2/3: under 75%"]);
    expect(
      concerns(workbook({ P: HERE, O: HERE, H: ["Absent", "Absent", "Present", ""] }, { meetings: open })),
    ).toEqual(["QA Health 1/3: under 75%"]);
  });

  it("goes by both settings, and one meeting is said as one", () => {
    const settings = (rate: string, missed: number) => [
      { Setting: "Attendance.MinimumRate", Value: rate },
      { Setting: "Attendance.ConsecutiveMissed", Value: missed },
    ];
    const of = (rate: string, missed: number) =>
      concerns(
        workbook(
          { P: HERE, O: HERE, H: ["Present", "Present", "Present", "Absent"] },
          { settings: settings(rate, missed) },
        ),
      );
    expect([of("50%", 1), of("80%", 2), of("75%", 2), of("62.5%", 2)]).toEqual([
      ["QA Health 3/4: missed the last 1 meeting"],
      ["QA Health 3/4: under 80%"],
      [],
      [],
    ]);
    expect(
      concerns(
        workbook(
          { P: HERE, O: HERE, H: ["Present", "Present", "Absent", "Absent"] },
          { settings: settings("62.5%", 3) },
        ),
      ),
    ).toEqual(["QA Health 2/4: under 62.5%"]);
  });

  it("a statutory partner at every meeting it missed; the partnership's own office never", () => {
    expect(concerns(workbook({ P: ["Present", "Absent", "Present", "Apologies"], O: HERE, H: HERE }))).toEqual([
      "QA Police 2/4: under 75%; statutory partner not represented at Q2, Q4",
    ]);
    expect(concerns(workbook({ P: HERE, O: ["Absent", "Absent", "Absent", "Absent"], H: HERE }))).toEqual([]);
  });

  it("deputies, by meeting, once for an agency", () => {
    const deputy = (more: GivenRow) => ({ Status: "Deputy", ...more });
    expect(
      ofHealth(
        deputy({ Briefed: "No" }),
        deputy({ Briefed: "Yes", Reason: "Annual leave" }),
        deputy({ Briefed: "No", Reason: "sick" }),
        deputy({ Reason: "Court" }),
      ),
    ).toEqual([
      "QA Health 4/4: deputy not briefed at Q1, Q3; deputy sent for another reason than sickness or leave at Q4 (Court)",
    ]);
    expect(ofHealth({ Status: "Present", Briefed: "No", Reason: "Court" }, "Present", "Present", "Present")).toEqual(
      [],
    );
  });

  it("each group chair at the Board is watched by the seat", () => {
    const meetings = MEETINGS.map((meeting) => ({ ...meeting, Group: "EB" }));
    expect(concerns(workbook({ "EB-QA": ["Absent", "Present", "Absent", "Absent"] }, { meetings }), "EB")).toEqual([
      "EB EB-QA 1/4: under 75%; missed the last 2 meetings",
    ]);
  });

  it("TOR EDU: an education establishment's seat is watched in place of the sector, a virtual one is not", () => {
    const meetings = MEETINGS.map((meeting) => ({ ...meeting, Group: "EDU" }));
    expect(
      concerns(
        workbook(
          {
            "EDU-1": ["Absent", "Absent", "Present", "Present"],
            "EDU-V": ["Apologies", "Apologies", "Apologies", "Apologies"],
          },
          { meetings },
        ),
        "EDU",
      ),
    ).toEqual(["EDU EDU-1 2/4: under 75%"]);
  });

  it("of all groups together, and only of meetings in the year that are past and held", () => {
    const meetings = [
      { Meeting: "Q1", Group: "QA", Date: "2025-11-22", Register: "Closed" },
      { Meeting: "Q2", Group: "QA", Date: "2026-11-22", Register: "Closed" },
      { Meeting: "Q3", Group: "QA", Date: "2026-11-23", Register: "Closed" },
      { Meeting: "Q4", Group: "QA", Date: "2026-06-09", Status: "Cancelled" },
    ];
    const register = workbook({ P: HERE, O: HERE, H: ["Absent", "Absent", "Absent", "Absent"] }, { meetings });
    expect([concerns(register, null), concerns(register, "EB")]).toEqual([["QA Health 0/1: under 75%"], []]);
  });

  it("says what counts as one, and by which paragraphs", () => {
    const register = workbook({ P: HERE, O: HERE, H: ["Absent", "Absent", "Present", "Present"] });
    const rule =
      "A concern is attendance under 75%, or 2 meetings missed in a row (by Settings; the documents give no number), a statutory partner not represented, or a deputy not briefed or sent for another reason than sickness or annual leave.";
    const seatless =
      "No core seat in QA was in force and held for City, County and Health Board at Q1, Q2, Q3 and 1 more: nobody was expected for them there, so no concern names them.";
    const paragraphs = ["GOV 11.3b", "GOV 6.5k", "GOV 7.3", "TOR EDU"];
    const span = "from 23 November 2025 to 22 November 2026";
    expect(groundsOf(attendanceConcerns(register, register.group("QA")!, AS_AT))).toEqual([
      `1 concern for the chair to raise with the agency's Executive Board representative in QA ${span}. ${rule} ${seatless}`,
      ...paragraphs,
    ]);
    expect(groundsOf(attendanceConcerns(register, register.group("EB")!, AS_AT))).toEqual([
      `No concerns in EB ${span}. ${rule}`,
      ...paragraphs,
    ]);
    expect(groundsOf(attendanceConcerns(register, null, AS_AT))).toEqual([
      expect.stringContaining("representative in all groups from"),
      ...paragraphs,
    ]);
    expect(groundsOf(attendanceConcerns(workbook({ P: HERE, O: HERE, H: HERE }), null, AS_AT))).toEqual([
      `No concerns in any group ${span}. ${rule} ${seatless}`,
      ...paragraphs,
    ]);
  });
});

describe("GOV 6.5k, 11.3b: before the first document nothing is a concern", () => {
  it.each([
    ["2022-09-06", "2022-10-02", 0],
    ["2022-09-06", "2022-10-03", 1],
  ])("missed on %s and %s: %i", (first, second, found) => {
    const meetings = [first, second].map((Date, n) => ({
      Meeting: `Q${n + 1}`,
      Group: "QA",
      Date,
      Register: "Closed",
    }));
    const register = workbook({ P: ["Present", "Present"], H: ["Absent", "Absent"] }, { meetings });
    const concerns = valueOf(attendanceConcerns(register, null, on("2023-01-15")));
    expect((concerns as readonly unknown[]).length).toBe(found);
  });
});
