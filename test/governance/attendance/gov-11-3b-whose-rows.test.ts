import { consistencyFindings } from "../../../src/governance/attendance/findings";
import { givenWorkbook, on, openGiven, type GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { shown } from "../finding-line";

interface Given {
  readonly seats?: readonly GivenRow[];
  /** By meeting: Q1 to Q4 of QA, B1 and B2 of the Board; all are over and closed. */
  readonly rows: Readonly<Record<string, readonly GivenRow[]>>;
  readonly settings?: readonly GivenRow[];
  readonly rule?: string;
}

function workbook({ seats = [], rows, settings = [], rule = "Statutory partners and most agencies" }: Given) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner" },
      { Agency: "Health", Type: "Relevant agency" },
      { Agency: "Charity", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "QA", Name: "Quality", "Quorum rule": rule },
      { Group: "EB", Name: "Board", "Quorum rule": "Statutory partners", "Vote rule": "Listed seats" },
    ],
    Seats: [
      { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Chair" },
      { Seat: "BP", Group: "EB", Agency: "Police", Role: "Chief", Category: "Core" },
      ...seats,
    ],
    Meetings: [
      ...[1, 2, 3, 4].map((n) => ({ Meeting: `Q${n}`, Group: "QA", Date: `2026-0${n * 2}-10`, Register: "Closed" })),
      ...[1, 2].map((n) => ({ Meeting: `B${n}`, Group: "EB", Date: `2026-0${n * 3}-20`, Register: "Closed" })),
    ],
    Attendance: Object.entries(rows).flatMap(([Meeting, each]) => each.map((row) => ({ Meeting, ...row }))),
    Settings: settings,
  });
}

const P = { Seat: "P", Status: "Present" };
const BP = { Seat: "BP", Status: "Present" };
const CONCERNS_HEAD = ["Who", "Group", "Attended", "Expected", "Concern"];

describe("GOV 11.3, the second: rows of a seat that is not in force that day", () => {
  const H = { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core", To: "2026-04-30" };
  const left = (status: string, seat: GivenRow = H) =>
    workbook({
      seats: [seat],
      rows: {
        Q1: [P, { Seat: "H", Status: "Present" }],
        Q2: [P, { Seat: "H", Status: "Present" }],
        Q3: [P, { Seat: "H", Status: status }],
        Q4: [P, { Seat: "H", Status: status }],
      },
    });

  it.each(["Absent", "Apologies", "Present", "Deputy", "", "Coming", "Not expected"])(
    "marked '%s' after its last day, count for nothing",
    (status) => {
      const register = left(status);
      expect(cell(register, 'ATTENDANCE.RATE("H")')).toBe(1);
      expect(cell(register, 'ATTENDANCE.COUNT("H","Expected")')).toBe(2);
      expect(cell(register, 'ATTENDANCE.COUNT("Health","Expected")')).toBe(2);
      expect(cell(register, 'ATTENDANCE.RATE("Health","QA")')).toBe(1);
      expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([["No concerns"]]);
    },
  );

  it("before its first day alike", () => {
    const register = workbook({
      seats: [{ ...H, From: "2026-06-10", To: "" }],
      rows: {
        Q1: [P, { Seat: "H", Status: "Absent" }],
        Q2: [P, { Seat: "H", Status: "Absent" }],
        Q3: [P, { Seat: "H", Status: "Present" }],
        Q4: [P, { Seat: "H", Status: "Apologies" }],
      },
    });
    expect(cell(register, 'ATTENDANCE.RATE("H")')).toBe(0.5);
    expect(cell(register, 'ATTENDANCE.COUNT("Health","Absent")')).toBe(0);
  });

  it("are counted on the last day itself", () =>
    expect(cell(left("Absent", { ...H, To: "2026-06-10" }), 'ATTENDANCE.COUNT("H","Absent")')).toBe(1));

  it("leave what another seat of the agency did", () => {
    const register = workbook({
      seats: [H, { ...H, Seat: "H2", From: "2026-05-01", To: "" }],
      rows: { Q3: [P, { Seat: "H", Status: "Present" }, { Seat: "H2", Status: "Apologies" }] },
    });
    expect(cell(register, 'ATTENDANCE.COUNT("Health","Apologies")')).toBe(1);
    expect(cell(register, 'ATTENDANCE.COUNT("Health","Represented")')).toBe(0);
  });

  it("of another group's seat that has ended, count for nothing", () => {
    const register = workbook({
      seats: [{ ...H, Seat: "BH", Group: "EB", To: "2026-01-31" }],
      rows: { Q1: [P, { Seat: "BH", Status: "Absent" }], Q2: [P, { Seat: "BH", Status: "Present" }] },
    });
    expect(cell(register, 'ATTENDANCE.COUNT("Health","Expected","QA")')).toBe(0);
  });

  it("raise no concern of a deputy who was not briefed", () => {
    const deputy = { Status: "Deputy", Briefed: "No", Reason: "Court" };
    const register = workbook({
      seats: [H, { ...H, Seat: "H2", To: "" }],
      rows: { Q3: [P, { Seat: "H2", Status: "Present" }, { Seat: "H", ...deputy }] },
    });
    expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([["No concerns"]]);
  });

  it("are named in the sentence, and each is a warning", () => {
    const register = left("Absent");
    expect(ask(register, 'ATTENDANCE.RATE("H")').why).toBe(
      "H was represented at 2 of 2 meetings at which it was expected; apologies 0, absent 0. Not counted: rows at Q3 and Q4 of a seat that was not in force that day.",
    );
    expect([...consistencyFindings(register, on("2026-11-22"))].map(shown)).toEqual([
      "warning seat-has-ended Attendance.seat 'H': Seat H ended on 30 April 2026, but is marked Absent at Q3 on 10 June 2026; the row is passed over. | Correct the seat's From or To in Seats, or name the seat the person holds now.",
      "warning seat-has-ended Attendance.seat 'H': Seat H ended on 30 April 2026, but is marked Absent at Q4 on 10 August 2026; the row is passed over. | Correct the seat's From or To in Seats, or name the seat the person holds now.",
    ]);
  });

  it("are named in the list of problems by what they count for", () => {
    const lines = (status: string, category: string) =>
      [...consistencyFindings(left(status, { ...H, Category: category }), on("2026-11-22"))].map(
        ({ message }) => /; (.*)\.$/.exec(message)?.[1],
      )[0];
    expect(lines("Remote", "Core")).toBe(
      "it counts for the quorum as somebody of its agency, and for nothing in attendance",
    );
    expect(lines("Present", "Legal adviser")).toBe("it represents no agency, and counts for nothing in attendance");
    expect(lines("Presnet", "Core")).toBe("its Status cannot be read, so the quorum leaves it open");
    expect(lines("", "Core")).toBe("the row is passed over");
  });
});

describe("GOV 6.2, 11.3b: seats that nobody holds, or nobody known", () => {
  const H = { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" };
  const held = (Name: string, rows: Given["rows"] = { Q1: [P], Q2: [P], Q3: [P], Q4: [P] }) =>
    workbook({ seats: [{ ...H, Name }], rows });
  const both = (register: ReturnType<typeof held>) => [
    cell(register, 'ATTENDANCE.COUNT("H","Absent")'),
    (cell(register, "ATTENDANCE.CONCERNS()") as unknown[][]).map(([who]) => who),
  ];
  const CONCERN = ["Who", "Health"];

  it.each<[string, readonly [number, readonly string[]]]>([
    ["", [4, CONCERN]],
    ["Head of Service 3", [4, CONCERN]],
    ["Vacant", [0, ["No concerns"]]],
    ["Vacancy", [0, ["No concerns"]]],
    ["[Vacant post]", [0, ["No concerns"]]],
    ["Post currently vacant", [0, ["No concerns"]]],
    ["Position vacant", [0, ["No concerns"]]],
    ["unfilled", [0, ["No concerns"]]],
    ["To be appointed", [0, ["No concerns"]]],
    ["TBC", [4, ["No concerns"]]],
    ["to be confirmed", [4, ["No concerns"]]],
    ["n/a", [4, ["No concerns"]]],
  ])("Name '%s', no rows in four closed registers: absent and concerns %j", (name, expected) =>
    expect(both(held(name))).toEqual(expected),
  );

  it("raise no concern by a row either, nor as a group's chair", () => {
    const absent = Object.fromEntries(["Q1", "Q2", "Q3", "Q4"].map((q) => [q, [P, { Seat: "H", Status: "Absent" }]]));
    expect(both(held("TBC", absent))).toEqual([4, ["No concerns"]]);
    expect(both(held("Vacancy", absent))).toEqual([4, ["No concerns"]]);
    const chair = {
      Seat: "GC",
      Group: "EB",
      Agency: "Police",
      Role: "Chair of QA",
      Category: "Group chair",
      Name: "TBC",
    };
    const away = { Seat: "GC", Status: "Absent" };
    const register = workbook({ seats: [chair], rows: { B1: [BP, away], B2: [BP, away] } });
    expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([["No concerns"]]);
  });

  it("leave the concern that another seat of the agency raises", () => {
    const register = workbook({
      seats: [
        { ...H, Name: "TBC" },
        { ...H, Seat: "H2" },
      ],
      rows: { Q1: [P], Q2: [P] },
    });
    expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([
      CONCERNS_HEAD,
      ["Health", "QA", 0, 2, "under 75%; missed the last 2 meetings"],
    ]);
  });
});

describe("GOV 11.3b, 12.15: the chairs of groups at the Board", () => {
  const chair = { Seat: "GC", Group: "EB", Agency: "Police", Role: "Chair of QA", Category: "Group chair" };
  const counts = (register: ReturnType<typeof workbook>, who: string) =>
    ["Expected", "Represented", "Deputy", "Apologies", "Absent"].map((what) =>
      cell(register, `ATTENDANCE.COUNT("${who}","${what}","EB")`),
    );

  it("are not expected where no row names them", () => {
    const register = workbook({ seats: [chair], rows: { B1: [BP], B2: [BP] } });
    expect(counts(register, "GC")).toEqual([0, 0, 0, 0, 0]);
    expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([["No concerns"]]);
  });

  it("are represented by whoever comes in the chair's own seat", () => {
    const own = (Status: string) => ({ Seat: "P", Status });
    const register = workbook({
      seats: [chair],
      rows: { B1: [BP, own("Present")], B2: [BP, own("Apologies"), { Seat: "GC", Status: "Absent" }] },
    });
    expect(counts(register, "GC")).toEqual([2, 1, 0, 1, 0]);
    expect(counts(register, "Police")).toEqual([2, 2, 0, 0, 0]);
    expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([CONCERNS_HEAD, ["GC", "EB", 1, 2, "under 75%"]]);
  });

  it("are two where the chair is joint: each by the own agency's seat", () => {
    const register = workbook({
      seats: [
        { ...chair, Role: "Chair of QA (Police)" },
        { ...chair, Seat: "GC2", Agency: "Health" },
        { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Co-chair" },
      ],
      rows: { B1: [BP, { Seat: "H", Status: "Deputy", Briefed: "No" }], B2: [BP, { Seat: "GC", Status: "" }] },
    });
    expect([counts(register, "GC"), counts(register, "GC2")]).toEqual([
      [0, 0, 0, 0, 0],
      [1, 1, 1, 0, 0],
    ]);
    expect(cell(register, "ATTENDANCE.CONCERNS()")).toEqual([
      CONCERNS_HEAD,
      ["GC2", "EB", 1, 1, "deputy not briefed at B1"],
    ]);
  });

  it("are counted in the chair's own seat too, with its own group's meetings", () => {
    const own = (Status: string) => ({ Seat: "P", Status });
    const register = workbook({
      seats: [chair],
      rows: { Q1: [P], Q2: [own("Absent")], B1: [BP, own("Present")], B2: [BP, own("Apologies")] },
    });
    const all = (group: string) =>
      ["Expected", "Represented", "Apologies", "Absent"].map((what) =>
        cell(register, `ATTENDANCE.COUNT("P","${what}"${group})`),
      );
    expect([all(""), all(',"QA"'), all(',"EB"')]).toEqual([
      [4, 2, 1, 1],
      [2, 1, 0, 1],
      [2, 1, 1, 0],
    ]);
    expect(cell(register, 'ATTENDANCE.RATE("P")')).toBe(0.5);
    expect(cell(register, 'ATTENDANCE.COUNT("P","Expected","",DATE(2026,4,11),DATE(2026,12,31))')).toBe(1);
  });

  it("do not sit at a group in which nobody is that Group chair", () => {
    const register = workbook({ rows: { Q1: [P], B1: [BP, { Seat: "P", Status: "Present" }] } });
    expect(cell(register, 'ATTENDANCE.COUNT("P","Expected")')).toBe(1);
  });

  it("cannot be told in the own seat while the Date of a Board that names it cannot be read", () => {
    const register = workbook({ seats: [chair], rows: { Q1: [P], B9: [BP, { Seat: "P", Status: "Present" }] } });
    openGiven(register, "Meetings", [
      { Meeting: "Q1", Group: "QA", Date: "2026-02-10", Register: "Closed" },
      { Meeting: "B9", Group: "EB", Date: "soon", Register: "Closed" },
    ]);
    expect(ask(register, 'ATTENDANCE.COUNT("P","Expected")').why).toContain("Meetings!C3 (Date)");
    expect(cell(register, 'ATTENDANCE.COUNT("P","Expected","QA")')).toBe(1);
  });

  it.each([
    {
      given: "one says that the chair came",
      seat: "Absent",
      own: "Present",
      says: "Seat GC is marked Absent (Attendance!E3) and Present (Attendance!E4, in the seat P) at B1; the answers believe the row that says Present.",
    },
    {
      given: "a deputy beside the chair",
      seat: "Deputy",
      own: "Present",
      says: "Seat GC is marked Deputy (Attendance!E3) and Present (Attendance!E4, in the seat P) at B1; a deputy came for a seat that was itself there, and it counts once either way.",
    },
    { given: "both say the same", seat: "Present", own: "Present", says: null },
    { given: "one is not yet marked", seat: "", own: "Present", says: null },
  ])("have a row in each seat: $given", ({ seat, own, says }) => {
    const rows = [BP, { Seat: "GC", Status: seat }, { Seat: "P", Status: own }];
    const register = workbook({ seats: [chair], rows: { B1: rows } });
    const found = consistencyFindings(register, on("2026-11-22")).filter(({ property }) => property === "status");
    const codes = ["seat-marked-twice", "deputy-beside-member"];
    expect(found.filter(({ code }) => codes.includes(code)).map(({ message }) => message)).toEqual(
      says === null ? [] : [says],
    );
    expect(cell(register, 'ATTENDANCE.COUNT("GC","Represented")')).toBe(1);
  });

  it("are two people in a chair's seat and a co-chair's: neither contradicts the other", () => {
    const rows = [
      { Seat: "H", Status: "Apologies" },
      { Seat: "P", Status: "Present" },
      { Seat: "GC", Status: "Present" },
    ];
    const register = workbook({
      seats: [chair, { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Co-chair" }],
      rows: { B1: [BP, ...rows] },
    });
    const codes = consistencyFindings(register, on("2026-11-22")).map(({ code }) => code);
    expect(codes).not.toContain("seat-marked-twice");
  });

  it("are not meant by a chair's seat that has ended", () => {
    const register = workbook({
      seats: [chair, { Seat: "P0", Group: "QA", Agency: "Police", Role: "Head", Category: "Chair", To: "2025-12-31" }],
      rows: { B1: [BP, { Seat: "P0", Status: "Present" }] },
    });
    expect(counts(register, "GC")).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("GOV 11.3b: the setting on virtual members touches quorum alone", () => {
  const V = { Seat: "V", Group: "QA", Agency: "Charity", Role: "Adviser", Category: "Virtual" };
  const answers = (Value: string, rule: string) => {
    const register = workbook({
      seats: [V],
      rows: { Q1: [P], Q2: [P], Q3: [P, { Seat: "V", Status: "Apologies" }], Q4: [P, { Seat: "V", Status: "" }] },
      settings: [{ Setting: "Quorum.CountVirtualMembers", Value }],
      rule,
    });
    return [
      cell(register, 'ATTENDANCE.COUNT("V","Expected")'),
      cell(register, 'ATTENDANCE.COUNT("Charity","Absent")'),
      cell(register, "ATTENDANCE.CONCERNS()"),
    ];
  };
  it.each(["Statutory partners and most agencies", "Area authority"])(
    "in attendance it changes nothing (Quorum rule %s)",
    (rule) => {
      expect(answers("Yes", rule)).toEqual(answers("No", rule));
      expect(answers("Yes", rule).slice(0, 2)).toEqual([1, 0]);
    },
  );
});

describe("GOV 11.3b: rows that are not yet marked", () => {
  it.each<[string, readonly GivenRow[]]>([
    ["a blank row in a closed register", [P, { Seat: "H", Status: "" }]],
    ["Coming in a closed register", [P, { Seat: "H", Status: "Coming" }]],
    ["nothing but blanks in a closed register", [{ Seat: "P" }, { Seat: "H" }]],
    ["no row at all", []],
  ])("%s: the meeting is left out", (_, rows) => {
    const register = workbook({
      seats: [{ Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" }],
      rows: { Q1: rows, Q2: [P, { Seat: "H", Status: "Present" }], Q3: [P] },
    });
    expect(cell(register, 'ATTENDANCE.RATE("H")')).toBe(0.5);
    expect(cell(register, 'ATTENDANCE.COUNT("Health","Absent")')).toBe(1);
  });
});
