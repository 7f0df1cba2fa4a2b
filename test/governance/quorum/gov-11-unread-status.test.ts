import { isRecorded } from "../../../src/governance/membership/who-is-there";
import { ask, cell } from "../ask-workbook";
import { on, type GivenRow } from "../../register/given-workbook";
import { COUNTY, DCC, ICB, POLICE, quorumWorkbook, type Marks } from "./quorum-workbook";

const RULE = "Statutory partners and most agencies";
const AHEAD = { Date: "2026-12-15", Register: "", Start: "14:00", End: "16:00" };
const TODAY = { ...AHEAD, Date: "2026-11-22" };
const PAST = { ...AHEAD, Date: "2026-11-20" };

/** A meeting of four partners and one relevant agency. */
function workbook(marks: Marks, meeting: GivenRow) {
  return quorumWorkbook({ rule: RULE, relevant: 1, marks, meeting }).register;
}

const apologies: Marks = [
  [DCC, "Apologies"],
  [COUNTY, "Apologies"],
];

describe("GOV 11: a Status that cannot be read, where nothing else says who came", () => {
  const CANNOT = " Attendance!E4 (Status) cannot be read; correct it.";
  const NOBODY = "Attendance not yet recorded: no row of Attendance for QA-1 has a Status that says who came.";

  test.each<{ given: string; marks: Marks; meeting: GivenRow; says: string }>([
    {
      given: "of a meeting to come",
      marks: [...apologies, ["Agency A", "Comming"]],
      meeting: AHEAD,
      says: `Attendance not yet recorded: QA-1 is on 15 December 2026. Until then ask DDSCP.QUORUM.FORECAST.${CANNOT}`,
    },
    {
      given: "of today's meeting",
      marks: [...apologies, ["Agency A", "Comming"]],
      meeting: TODAY,
      says: `${NOBODY}${CANNOT}`,
    },
    {
      given: "of a meeting that is past",
      marks: [
        [DCC, ""],
        [COUNTY, "Coming"],
        ["Agency A", "Presnt"],
      ],
      meeting: PAST,
      says: `${NOBODY}${CANNOT}`,
    },
    {
      given: "of a past meeting whose register is closed",
      marks: [
        [DCC, ""],
        [COUNTY, "Coming"],
        ["Agency A", "Comming"],
      ],
      meeting: { ...PAST, Register: "Closed" },
      says: `${NOBODY}${CANNOT}`,
    },
    {
      given: "of several rows",
      marks: [...apologies, ["Agency A", "Comming"], [ICB, "Maybe"]],
      meeting: AHEAD,
      says: `Attendance not yet recorded: QA-1 is on 15 December 2026. Until then ask DDSCP.QUORUM.FORECAST. Attendance!E4 and E5 (Status) cannot be read; correct them.`,
    },
  ])("$given: not yet recorded, and the cell is named", ({ marks, meeting, says }) => {
    const register = workbook(marks, meeting);
    expect(ask(register, 'QUORATE("QA-1")')).toMatchObject({ error: { code: "#N/A" }, why: says });
    expect(ask(register, 'QUORUM.MISSING("QA-1")')).toMatchObject({ error: { code: "#N/A" }, why: says });
  });

  test.each<{ given: string; marks: Marks; meeting: GivenRow; is: unknown }>([
    {
      given: "somebody is marked Present today already",
      marks: [...apologies, ["Agency A", "Comming"], [ICB, "Present"]],
      meeting: TODAY,
      is: false,
    },
    {
      given: "apologies stand in the register of a past meeting",
      marks: [...apologies, ["Agency A", "Presnt"]],
      meeting: PAST,
      is: false,
    },
    {
      given: "it could decide a past meeting",
      marks: [
        [DCC, "Present"],
        [COUNTY, "Present"],
        [ICB, "Present"],
        [POLICE, "Presnt"],
        ["Agency A", "Present"],
      ],
      meeting: PAST,
      is: "#N/A",
    },
  ])("as before where $given", ({ marks, meeting, is }) =>
    expect(cell(workbook(marks, meeting), 'QUORATE("QA-1")')).toBe(is),
  );

  test("the sentence looks ahead where a meeting is still to come", () => {
    const marks: Marks = [
      [DCC, "Present"],
      [COUNTY, "Present"],
      [ICB, "Present"],
      [POLICE, "Comming"],
      ["Agency A", "Present"],
    ];
    const why = (meeting: GivenRow) => ask(workbook(marks, meeting), 'QUORATE("QA-1")').why;
    expect(why(AHEAD)).toMatch(/^Cannot tell whether QA-1 will be quorate at the opening/);
    expect(why(TODAY)).toMatch(/^Cannot tell whether QA-1 was quorate at the opening/);
  });

  test("is no record of who came", () => {
    const register = workbook([["Agency A", "Comming"]], PAST);
    const meeting = register.meeting("QA-1")!;
    expect(isRecorded(meeting, register.attendanceOf("QA-1"), on("2026-11-22"))).toBe(false);
  });
});

describe("GOV 11: a forecast names a Status that cannot be read", () => {
  const coming: Marks = [DCC, COUNTY, ICB, POLICE].map((who) => [who, "Coming"]);

  test("where seats are counted, and their agency is coming by another seat", () => {
    const seats = [{ Seat: "City 2", Group: "QA", Agency: DCC, Role: "Head", Category: "Core" }];
    const marks: Marks = [
      [DCC, "Coming"],
      ["", "Comming", { Seat: "City 2" }],
    ];
    const { register } = quorumWorkbook({ rule: "2 of seats", partnerSeats: [DCC], seats, marks, meeting: AHEAD });
    const { value, why } = ask(register, 'QUORUM.FORECAST("QA-1")');
    expect(value).toBe("At risk");
    expect(why).toContain("The row of City 2 in Attendance cannot be read, and could decide it.");
  });

  test.each<{ given: string; marks: Marks; is: string; says: string }>([
    {
      given: "where it decides nothing, short of quorum",
      marks: [...apologies, ["Agency A", "Comming"]],
      is: "Cannot be quorate",
      says: "Attendance!E4 (Status) cannot be read; that changes nothing here.",
    },
    {
      given: "where it decides nothing, for enough are coming",
      marks: [...coming, ["Agency A", "Coming"], [DCC, "Comming"]],
      is: "Quorate",
      says: "Attendance!E7 (Status) cannot be read; that changes nothing here.",
    },
    {
      given: "where a colleague is coming, and another is not yet known",
      marks: [...coming, ["Agency A", ""], [DCC, "Comming"]],
      is: "At risk",
      says: "Attendance!E7 (Status) cannot be read; that changes nothing here.",
    },
    {
      given: "where it could decide",
      marks: [...coming, ["Agency A", "Comming"]],
      is: "At risk",
      says: "The row of Agency A seat in Attendance cannot be read, and could decide it. Correct its Status or times (Attendance!E6).",
    },
  ])("$given", ({ marks, is, says }) => {
    const { value, why } = ask(workbook(marks, AHEAD), 'QUORUM.FORECAST("QA-1")');
    expect(value).toBe(is);
    expect(why.endsWith(` ${says}`)).toBe(true);
  });
});
