import {
  attendanceCount,
  attendanceRate,
  attenderNamed,
  type AttendancePeriod,
} from "../../../src/governance/attendance/attendance";
import { attendanceConcerns } from "../../../src/governance/attendance/concerns";
import { isPermittedReason } from "../../../src/governance/attendance/deputies";
import { Register } from "../../../src/register/register";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, said, valueOf } from "../answer-of";

const asAt = on("2026-11-22");
const ALWAYS: AttendancePeriod = { group: null, from: null, to: null, asAt };

/** QA meets four times; each test says what stands in the rows of whom at which meeting. */
function workbook(
  rows: Readonly<Record<string, readonly GivenRow[]>>,
  more: {
    readonly meetings?: readonly GivenRow[];
    readonly settings?: readonly GivenRow[];
    readonly rule?: string;
    readonly seats?: readonly GivenRow[];
  } = {},
) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner", Aliases: "Constabulary" },
      { Agency: "Health", Type: "Relevant agency" },
      { Agency: "Education", Type: "Relevant agency" },
      { Agency: "Guest", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "QA", Name: "Quality", "Quorum rule": more.rule ?? "Statutory partners and most agencies" },
      { Group: "PP", Name: "Policies", "Quorum rule": "None" },
    ],
    Seats: [
      { Seat: "P1", Group: "QA", Agency: "Police", Role: "Head", Category: "Core" },
      { Seat: "P2", Group: "QA", Agency: "Police", Role: "Deputy head", Category: "Core" },
      { Seat: "H1", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "HV", Group: "QA", Agency: "Health", Role: "Adviser", Category: "Virtual" },
      { Seat: "PP1", Group: "PP", Agency: "Police", Role: "Head", Category: "Core" },
      ...(more.seats ?? []),
    ],
    Meetings:
      more.meetings ??
      [1, 2, 3, 4].map((n) => ({ Meeting: `Q${n}`, Group: "QA", Date: `2026-0${n * 2}-10`, Register: "Closed" })),
    Attendance: Object.entries(rows).flatMap(([Meeting, each]) => each.map((row) => ({ Meeting, ...row }))),
    Settings: more.settings ?? [],
  });
}

type Counts = readonly [expected: number, represented: number, deputy: number, apologies: number, absent: number];

function counts(register: ReturnType<typeof workbook>, who: string, period = ALWAYS): Counts {
  const attender = attenderNamed(register, who)!;
  return (["Expected", "Represented", "Deputy", "Apologies", "Absent"] as const).map((what) =>
    valueOf(attendanceCount(register, attender, what, period)),
  ) as unknown as Counts;
}

const ROWS = {
  Q1: [
    { Seat: "P1", Status: "Present" },
    { Seat: "P2", Status: "Present" },
    { Seat: "H1", Status: "Remote" },
  ],
  Q2: [
    { Seat: "P1", Status: "Deputy", Reason: "Sickness", Briefed: "Yes" },
    { Seat: "P2", Status: "Apologies" },
    { Seat: "H1", Status: "Apologies" },
  ],
  Q3: [
    { Seat: "P1", Status: "Apologies" },
    { Seat: "P2", Status: "Absent" },
  ],
  Q4: [
    { Seat: "P1", Status: "Not expected" },
    { Seat: "P2", Status: "Not expected" },
    { Seat: "H1", Status: "In attendance" },
    { Agency: "Guest", Status: "Present" },
  ],
};

describe("GOV 11.3, the second: a record of attendees", () => {
  it.each<[string, Counts]>([
    ["Police", [3, 2, 1, 1, 0]],
    ["constabulary", [3, 2, 1, 1, 0]],
    ["P1", [3, 2, 1, 1, 0]],
    ["P2", [3, 1, 0, 1, 1]],
    ["Health", [3, 1, 0, 1, 1]],
    ["H1", [3, 1, 0, 1, 1]],
    ["HV", [0, 0, 0, 0, 0]],
    ["Guest", [1, 1, 0, 0, 0]],
  ])("%s: expected, represented, deputy, apologies, absent are %j", (who, expected) =>
    expect(counts(workbook(ROWS), who)).toEqual(expected),
  );

  it("is represented out of expected", () => {
    const register = workbook(ROWS);
    expect(valueOf(attendanceRate(register, attenderNamed(register, "Police")!, ALWAYS))).toBeCloseTo(2 / 3, 12);
    expect(valueOf(attendanceRate(register, attenderNamed(register, "HV")!, ALWAYS))).toBe("#N/A");
  });

  it("counts both days of the period, and only the group asked for", () => {
    const register = workbook(ROWS);
    expect(counts(register, "Police", { ...ALWAYS, from: on("2026-04-10"), to: on("2026-06-10") })).toEqual([
      2, 1, 1, 1, 0,
    ]);
    expect(counts(register, "Police", { ...ALWAYS, from: on("2026-04-11"), to: on("2026-06-09") })).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(counts(register, "Police", { ...ALWAYS, group: register.group("PP")! })).toEqual([0, 0, 0, 0, 0]);
  });

  it("a period that ends before it begins is a wrong question; one day is not", () => {
    const register = workbook(ROWS);
    const police = attenderNamed(register, "Police")!;
    const period = (from: string, to: string) => ({ ...ALWAYS, from: on(from), to: on(to) });
    expect([
      valueOf(attendanceRate(register, police, period("2026-02-10", "2026-02-09"))),
      valueOf(attendanceCount(register, police, "Expected", period("2026-02-10", "2026-02-09"))),
    ]).toEqual(["#VALUE!", "#VALUE!"]);
    expect(valueOf(attendanceCount(register, police, "Expected", period("2026-02-10", "2026-02-10")))).toBe(1);
  });

  it("says what it counted, of whom and when, and by which paragraph", () => {
    const register = workbook(ROWS);
    const grounds = (who: string, period = ALWAYS) =>
      groundsOf(attendanceRate(register, attenderNamed(register, who)!, period));
    expect(grounds("constabulary")).toEqual([
      "Police was represented at 2 (1 by a deputy) of 3 meetings at which it was expected; apologies 1, absent 0.",
      "GOV 11.3b",
      "GOV 7.2f",
    ]);
    expect(
      grounds("p2", { ...ALWAYS, group: register.group("QA")!, from: on("2026-02-10"), to: on("2026-02-10") }),
    ).toEqual([
      "P2 was represented at 1 of 1 meeting of QA from 10 February 2026 until 10 February 2026 at which it was expected; apologies 0, absent 0.",
      "GOV 11.3b",
      "GOV 7.2f",
    ]);
    expect(grounds("HV")).toEqual(["HV was expected at no recorded meeting.", "GOV 11.3b"]);
    expect(grounds("Police", { ...ALWAYS, group: register.group("PP")!, to: on("2026-02-10") })).toEqual([
      "Police was expected at no recorded meeting of PP until 10 February 2026.",
      "GOV 11.3b",
    ]);
    expect(groundsOf(attendanceCount(register, attenderNamed(register, "H1")!, "Absent", ALWAYS))).toEqual([
      "H1 was represented at 1 of 3 meetings at which it was expected; apologies 1, absent 1.",
      "GOV 11.3b",
    ]);
    expect(
      groundsOf(
        attendanceRate(register, attenderNamed(register, "Police")!, {
          ...ALWAYS,
          from: on("2026-02-10"),
          to: on("2026-02-09"),
        }),
      ),
    ).toEqual([expect.stringContaining("9 February 2026"), "GOV 11.3b"]);
  });

  it("a period may have one end, and the sentence of a wrong one names it", () => {
    const register = workbook(ROWS);
    expect([
      counts(register, "Police", { ...ALWAYS, from: on("2026-04-10") })[0],
      counts(register, "Police", { ...ALWAYS, to: on("2026-04-10") })[0],
    ]).toEqual([2, 2]);
    expect(
      said(
        attendanceCount(register, attenderNamed(register, "Police")!, "Absent", {
          ...ALWAYS,
          from: on("2026-02-10"),
          to: on("2026-02-09"),
        }),
      ),
    ).toBe("The argument 'to' must be a day on or after 10 February 2026, not 9 February 2026.");
  });

  it("as at a day, what comes after it is left out; the day itself counts", () => {
    expect(
      [on("2026-02-09"), on("2026-02-10"), on("2026-04-10")].map(
        (day) => counts(workbook(ROWS), "Police", { ...ALWAYS, asAt: day })[0],
      ),
    ).toEqual([0, 1, 2]);
  });

  it("an agency is looked for in every group, a seat in its own", () => {
    const meetings = [
      { Meeting: "Q1", Group: "QA", Date: "2026-02-10", Register: "Closed" },
      { Meeting: "PP-1", Group: "PP", Date: "2026-02-11", Register: "Closed" },
    ];
    const register = workbook(
      { Q1: [{ Seat: "P1", Status: "Present" }], "PP-1": [{ Seat: "PP1", Status: "Apologies" }] },
      { meetings },
    );
    expect([counts(register, "Police"), counts(register, "P1"), counts(register, "PP1")]).toEqual([
      [2, 1, 0, 1, 0],
      [1, 1, 0, 0, 0],
      [1, 0, 0, 1, 0],
    ]);
    expect(attenderNamed(register, "nobody")).toBeUndefined();
  });

  // Of several rows at one meeting the best stands: present, by a deputy, not yet marked, apologies, absent.
  it.each<[string, readonly GivenRow[], Counts]>([
    [
      "present before a deputy",
      [
        { Seat: "P1", Status: "Deputy" },
        { Seat: "P2", Status: "Present" },
      ],
      [1, 1, 0, 0, 0],
    ],
    [
      "a deputy before apologies",
      [
        { Seat: "P1", Status: "Apologies" },
        { Seat: "P2", Status: "Deputy" },
      ],
      [1, 1, 1, 0, 0],
    ],
    [
      "apologies before absent",
      [
        { Seat: "P1", Status: "Absent" },
        { Seat: "P2", Status: "Apologies" },
      ],
      [1, 0, 0, 1, 0],
    ],
    [
      "the same the other way round",
      [
        { Seat: "P1", Status: "Apologies" },
        { Seat: "P2", Status: "Absent" },
      ],
      [1, 0, 0, 1, 0],
    ],
    [
      "not yet marked before apologies",
      [
        { Seat: "P1", Status: "Apologies" },
        { Seat: "P2", Status: "Coming" },
        { Seat: "H1", Status: "Present" },
      ],
      [0, 0, 0, 0, 0],
    ],
    [
      "neither seat was expected",
      [
        { Seat: "P1", Status: "Not expected" },
        { Seat: "P2", Status: "In attendance" },
        { Seat: "H1", Status: "Present" },
      ],
      [0, 0, 0, 0, 0],
    ],
    ["a core seat without a row was absent", [{ Seat: "H1", Status: "Present" }], [1, 0, 0, 0, 1]],
    [
      "present, and another not expected",
      [
        { Seat: "P2", Status: "Present" },
        { Seat: "P1", Status: "Not expected" },
      ],
      [1, 1, 0, 0, 0],
    ],
    [
      "present, and another in attendance",
      [
        { Seat: "P2", Status: "Present" },
        { Seat: "P1", Status: "In attendance" },
      ],
      [1, 1, 0, 0, 0],
    ],
    [
      "present, and another not yet marked",
      [
        { Seat: "P2", Status: "Remote" },
        { Seat: "P1", Status: "Coming" },
      ],
      [1, 1, 0, 0, 0],
    ],
    [
      "a guest who said to come is not waited for",
      [
        { Seat: "P1", Status: "Absent" },
        { Seat: "P2", Status: "Absent" },
        { Agency: "Police", Status: "Coming" },
      ],
      [1, 0, 0, 0, 1],
    ],
    ["a guest of the agency alone", [{ Agency: "Police", Status: "Remote" }], [1, 1, 0, 0, 0]],
  ])("of several rows: %s", (_, rows, expected) => expect(counts(workbook({ Q1: rows }), "Police")).toEqual(expected));

  it("while the register is open a core seat without a row is not yet marked", () => {
    const register = workbook(
      { Q1: [{ Seat: "H1", Status: "Present" }] },
      { meetings: [{ Meeting: "Q1", Group: "QA", Date: "2026-02-10", Register: "Open" }] },
    );
    expect([counts(register, "Police"), counts(register, "P1"), counts(register, "H1")]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
    expect(said(attendanceRate(register, attenderNamed(register, "P1")!, ALWAYS))).toContain(
      "Left out: 1 meeting at which it is not yet marked.",
    );
  });

  it("a virtual seat without a mark is not waited for; one that came counts", () => {
    expect(
      counts(
        workbook({
          Q1: [
            { Seat: "H1", Status: "Present" },
            { Seat: "HV", Status: "" },
          ],
        }),
        "HV",
      ),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(
      counts(
        workbook({
          Q1: [
            { Seat: "H1", Status: "Absent" },
            { Seat: "HV", Status: "Present" },
          ],
        }),
        "Health",
      ),
    ).toEqual([1, 1, 0, 0, 0]);
  });

  it.each<[string, GivenRow]>([
    ["cancelled", { Status: "Cancelled" }],
    ["ahead", { Date: "2026-11-23" }],
  ])("leaves a meeting out that is %s", (_, more) => {
    const register = workbook(
      { Q1: [{ Seat: "P1", Status: "Absent" }] },
      { meetings: [{ Meeting: "Q1", Group: "QA", Date: "2026-03-10", Register: "Closed", ...more }] },
    );
    expect(counts(register, "Police")[0]).toBe(0);
  });

  it.each(["2022-10-02", "2022-10-03"])("who came on %s is a fact, before the first document too", (Date) => {
    const register = workbook(
      {
        Q1: [
          { Seat: "P1", Status: "Deputy" },
          { Seat: "LA", Status: "Present" },
        ],
      },
      {
        meetings: [{ Meeting: "Q1", Group: "QA", Date, Register: "Closed" }],
        seats: [{ Seat: "LA", Group: "QA", Agency: "Education", Role: "Adviser", Category: "Legal adviser" }],
      },
    );
    expect([counts(register, "Police"), counts(register, "H1"), counts(register, "Education")]).toEqual([
      [1, 1, 1, 0, 0],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
  });

  it("leaves out what is not yet marked, and says how often", () => {
    const register = workbook({
      Q1: [
        { Seat: "H1", Status: "Present" },
        { Seat: "P1", Status: "" },
        { Seat: "P2", Status: "Apologies" },
      ],
    });
    const answer = attendanceCount(register, attenderNamed(register, "Police")!, "Expected", ALWAYS);
    expect(valueOf(answer)).toBe(0);
    expect(said(answer)).toContain("1 meeting at which it is not yet marked");
  });

  it("does not expect a meeting nobody has recorded", () => expect(counts(workbook({}), "Police")[0]).toBe(0));
});

describe("GOV 6.5k, 7.3: concerns for the chair to raise", () => {
  const kept = (who: string, statuses: readonly string[], more: GivenRow = {}) =>
    Object.fromEntries(
      statuses.map((Status, i) => [
        `Q${i + 1}`,
        [
          { Seat: "P1", Status: "Present" },
          { Seat: "P2", Status: "Absent" },
          { Seat: who, Status, ...more },
        ],
      ]),
    );
  const concerns = (register: ReturnType<typeof workbook>) => {
    const value = valueOf(attendanceConcerns(register, register.group("QA")!, asAt));
    return typeof value === "string"
      ? value
      : value.map(({ who, attended, expected, concern }) => [who, attended, expected, concern]);
  };

  it.each<[string, readonly string[], readonly (string | number)[][]]>([
    ["at 75%", ["Present", "Apologies", "Present", "Present"], []],
    ["under 75%, the last kept", ["Present", "Apologies", "Absent", "Deputy"], [["Health", 2, 4, "under 75%"]]],
    ["the last one missed, over 75% otherwise not", ["Present", "Present", "Present", "Apologies"], []],
    [
      "the last two missed",
      ["Present", "Present", "Apologies", "Absent"],
      [["Health", 2, 4, "under 75%; missed the last 2 meetings"]],
    ],
  ])("%s", (_, statuses, expected) => expect(concerns(workbook(kept("H1", statuses)))).toEqual(expected));

  it("goes by the settings", () => {
    const settings = [
      { Setting: "Attendance.MinimumRate", Value: "50%" },
      { Setting: "Attendance.ConsecutiveMissed", Value: "3" },
    ];
    expect(concerns(workbook(kept("H1", ["Present", "Present", "Apologies", "Absent"]), { settings }))).toEqual([]);
  });

  it("names a statutory partner unrepresented once", () => {
    const rows = {
      ...kept("H1", ["Present", "Present", "Present", "Present"]),
      Q2: [{ Seat: "H1", Status: "Present" }],
    };
    expect(concerns(workbook(rows))).toEqual([["Police", 3, 4, "statutory partner not represented at Q2"]]);
  });

  it("names deputies not briefed and sent for another reason; a blank says nothing", () => {
    const rows = (more: GivenRow) => kept("H1", ["Present", "Present", "Present", "Deputy"], more);
    expect(concerns(workbook(rows({})))).toEqual([]);
    expect(
      concerns(
        workbook({
          ...rows({}),
          Q4: [
            { Seat: "P1", Status: "Present" },
            { Seat: "H1", Status: "Deputy", Briefed: "No", Reason: "Court" },
          ],
        }),
      ),
    ).toEqual([
      ["Health", 4, 4, "deputy not briefed at Q4; deputy sent for another reason than sickness or leave at Q4 (Court)"],
    ]);
  });

  it("looks back twelve months and no further", () => {
    const meetings = [
      ["Q1", "2025-11-22"],
      ["Q2", "2025-11-23"],
    ].map(([Meeting, Date]) => ({ Meeting, Date, Group: "QA", Register: "Closed" })) as GivenRow[];
    const register = workbook(
      {
        Q1: [
          { Seat: "P1", Status: "Present" },
          { Seat: "H1", Status: "Absent" },
        ],
        Q2: [
          { Seat: "P1", Status: "Present" },
          { Seat: "H1", Status: "Absent" },
        ],
      },
      { meetings },
    );
    expect(concerns(register)).toEqual([["Health", 0, 1, "under 75%"]]);
  });

  it("TOR Education: watches each education establishment's seat in an Education Group", () => {
    const seats = ["Primary", "Secondary"].map((Seat) => ({
      Seat,
      Group: "QA",
      Agency: "Education",
      Role: `${Seat} schools`,
      Category: "Core",
    }));
    const rows = {
      Q1: [
        { Seat: "P1", Status: "Present" },
        { Seat: "H1", Status: "Present" },
        { Seat: "Primary", Status: "Present" },
        { Seat: "Secondary", Status: "Absent" },
      ],
    };
    expect(concerns(workbook(rows, { seats, rule: "Area authority" }))).toEqual([["Secondary", 0, 1, "under 75%"]]);
  });

  it.each([
    ["Sickness", true],
    ["annual leave", true],
    ["Off sick", true],
    ["On annual leave abroad", true],
    ["", true],
    ["n/a", true],
    ["None", true],
    ["Court", false],
    ["Leave it to her", false],
    ["sick", true],
    ["sick leave", true],
    ["Ill", true],
    ["illness", true],
    ["unwell", true],
    ["leave", true],
    ["holiday", true],
    ["on leave", true],
    ["on annual leave", true],
    ["sickness absence", true],
    ["Another meeting", false],
  ])("GOV 7.3: '%s' as a reason: %s", (reason, expected) =>
    expect(isPermittedReason(new Register(), reason, asAt)).toBe(expected),
  );
});

it("GOV 7.3: before the first document no reason was another one", () =>
  expect(isPermittedReason(new Register(), "Court", on("2022-10-02"))).toBe(true));
