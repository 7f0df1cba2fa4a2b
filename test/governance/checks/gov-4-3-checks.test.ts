import { checkDue, checkStatus } from "../../../src/governance/checks/check-status";
import { checksFindings } from "../../../src/governance/checks/findings";
import { mayAttend } from "../../../src/governance/checks/may-attend";
import type { CheckKind } from "../../../src/records/people";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { dayOf, groundsOf, said, valueOf } from "../answer-of";
import { shown } from "../finding-line";

const asAt = on("2026-11-22");

function workbook(checks: readonly GivenRow[], attendance: readonly GivenRow[] = [], meetingDay = "2026-11-20") {
  return givenWorkbook({
    Groups: [{ Group: "EDU", Name: "Education", "Quorum rule": "None" }],
    Seats: [
      { Seat: "LAY", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "L" },
      {
        Seat: "CON",
        Group: "EDU",
        Role: "Consultant",
        Category: "Independent consultant",
        Name: "C",
        To: "2026-11-21",
      },
      { Seat: "CORE", Group: "EDU", Role: "Head", Category: "Core", Name: "H" },
      { Seat: "FREE", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "Vacant" },
      { Seat: "OPEN", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "TBC" },
    ],
    Checks: checks,
    Meetings: [{ Meeting: "M", Group: "EDU", Date: meetingDay }],
    Attendance: attendance.map((row) => ({ Meeting: "M", ...row })),
  });
}

const done = (Person: string, Kind: CheckKind, more: GivenRow = {}): GivenRow => ({
  Person,
  Kind,
  Completed: "2026-01-10",
  ...more,
});
const RECRUITED = done("L", "Recruitment check");
const CONFIDENTIAL = done("L", "Confidentiality agreement");
const CONSULTANT = (
  [
    "Recruitment check",
    "Confidentiality agreement",
    "Conflict of interest",
    "Agreed by group chair",
    "Agreed by Independent Chair",
  ] as const
).map((kind) => done("C", kind));

describe("GOV 4.3, 5.3, 5.6: what comes before taking part", () => {
  it.each<[string, string, readonly GivenRow[], unknown]>([
    ["a lay member with both", "L", [RECRUITED, CONFIDENTIAL], true],
    ["asked for by the seat", "LAY", [RECRUITED, CONFIDENTIAL], true],
    ["without the agreement", "L", [RECRUITED], false],
    ["with nothing recorded", "L", [], false],
    ["with a check not completed", "L", [{ ...RECRUITED, Completed: "" }, CONFIDENTIAL], false],
    ["completed on the day asked about", "L", [{ ...RECRUITED, Completed: "2026-11-22" }, CONFIDENTIAL], true],
    ["completed the day after", "L", [{ ...RECRUITED, Completed: "2026-11-23" }, CONFIDENTIAL], false],
    ["on the last valid day", "L", [{ ...RECRUITED, Completed: "2025-11-22", "Valid years": "1" }, CONFIDENTIAL], true],
    [
      "the day after the last valid day",
      "L",
      [{ ...RECRUITED, Completed: "2025-11-21", "Valid years": "1" }, CONFIDENTIAL],
      false,
    ],
    [
      "renewed since",
      "L",
      [
        { ...RECRUITED, Completed: "2025-11-21", "Valid years": "1" },
        { ...RECRUITED, "Valid years": "1" },
        CONFIDENTIAL,
      ],
      true,
    ],
    [
      "marked as not required, though the documents ask it",
      "L",
      [{ ...RECRUITED, Required: "No" }, CONFIDENTIAL],
      false,
    ],
    ["a date that cannot be read", "L", [{ ...RECRUITED, Completed: "31/02/2026" }, CONFIDENTIAL], "#N/A"],
    ["a core member", "H", [], true],
    ["nobody known", "X", [RECRUITED], "#N/A"],
    ["a vacant seat is no person", "Vacant", [], "#N/A"],
    ["nor is one to be confirmed", "TBC", [done("TBC", "Recruitment check")], "#N/A"],
    ["nor a word for nothing", "n/a", [], "#N/A"],
    [
      "a seat to be confirmed has no checks of others to be confirmed",
      "OPEN",
      [done("TBC", "Recruitment check"), done("TBC", "Confidentiality agreement")],
      false,
    ],
  ])("%s", (_, who, rows, expected) => expect(valueOf(mayAttend(workbook(rows), who, asAt))).toBe(expected));

  it("asks five things of an independent consultant, while the seat is held", () => {
    expect(valueOf(mayAttend(workbook(CONSULTANT), "C", on("2026-11-21")))).toBe(true);
    for (const [lacking] of CONSULTANT.entries()) {
      expect(valueOf(mayAttend(workbook(CONSULTANT.filter((_, i) => i !== lacking)), "C", on("2026-11-21")))).toBe(
        false,
      );
    }
    expect(said(mayAttend(workbook([]), "C", asAt))).toContain("the documents ask for no check");
  });

  it.each<[string, string, readonly GivenRow[], readonly string[]]>([
    [
      "all there",
      "L",
      [RECRUITED, { ...CONFIDENTIAL, "Valid years": 1 }],
      [
        "L may take part as a lay member: Recruitment check completed 10 January 2026 with no expiry; Confidentiality agreement completed 10 January 2026, valid until 10 January 2027 (within 60 days, by the setting Checks.ExpiresSoonDays).",
        "GOV 4.3",
      ],
    ],
    [
      "one lacking",
      "LAY",
      [CONFIDENTIAL],
      [
        "LAY may not take part as a lay member on 22 November 2026: Recruitment check not recorded as completed.",
        "GOV 4.3",
      ],
    ],
    [
      "one expired, one not required",
      "L",
      [
        { ...RECRUITED, "Valid years": 0.5 },
        { ...CONFIDENTIAL, Required: "No" },
      ],
      [
        "L may not take part as a lay member on 22 November 2026: Recruitment check expired, last valid on 10 July 2026; Confidentiality agreement marked as not required.",
        "GOV 4.3",
      ],
    ],
    [
      "nothing asked",
      "H",
      [],
      [
        "H is neither a lay member nor an independent consultant, so the documents ask for no check before taking part.",
        "GOV 4.3",
        "GOV 5.6",
      ],
    ],
    ["nobody known", "X", [], ["No person 'X' in Checks or Seats", "GOV 4.3"]],
    [
      "a date that cannot be read",
      "L",
      [{ ...RECRUITED, Completed: "?" }, CONFIDENTIAL],
      [
        expect.stringContaining(
          "Cannot tell: for the check 'Recruitment check of L', Checks!E2 (Completed) cannot be read; enter ",
        ),
        "GOV 4.3",
      ],
    ],
  ])("the sentence and its paragraphs: %s", (_, who, rows, grounds) =>
    expect(groundsOf(mayAttend(workbook(rows), who, asAt))).toEqual(grounds),
  );

  it("a consultant's paragraphs, and those of one who is both", () => {
    expect(mayAttend(workbook(CONSULTANT), "C", on("2026-11-21")).citations).toEqual(["GOV 5.3", "GOV 5.6"]);
    const both = givenWorkbook({
      Groups: [{ Group: "EDU", Name: "Education", "Quorum rule": "None" }],
      Seats: [
        { Seat: "1", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "C" },
        { Seat: "2", Group: "EDU", Role: "Consultant", Category: "Independent consultant", Name: "c" },
      ],
      Checks: CONSULTANT,
    });
    expect(groundsOf(mayAttend(both, "C", asAt))).toEqual([
      expect.stringMatching(/^C may take part as a lay member and an independent consultant: (?:[^;]+; ){4}[^;]+\.$/),
      "GOV 4.3",
      "GOV 5.3",
      "GOV 5.6",
    ]);
  });

  it("a person whom only a seat's row in Checks names, and one whom Seats leaves without a name", () => {
    const given = (person: string, who: string) =>
      valueOf(
        mayAttend(
          givenWorkbook({
            Groups: [{ Group: "EDU", Name: "Education", "Quorum rule": "None" }],
            Seats: [
              { Seat: "LAY", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "" },
              { Seat: "LAY2", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "" },
            ],
            Checks: [
              { ...RECRUITED, Person: person, Seat: "lay" },
              { ...CONFIDENTIAL, Person: person, Seat: "LAY" },
            ],
          }),
          who,
          asAt,
        ),
      );
    expect([given("Z", "Z"), given("Z", "LAY"), given("Z", "LAY2"), given("Z", "")]).toEqual([
      true,
      true,
      false,
      "#N/A",
    ]);
  });

  it("names what is lacking", () =>
    expect(said(mayAttend(workbook([CONFIDENTIAL]), "L", asAt))).toContain(
      "Recruitment check not recorded as completed",
    ));
});

describe("CSP 4.9: how a check stands", () => {
  const dbs = (more: GivenRow): readonly GivenRow[] => [{ Person: "H", Kind: "DBS", ...more }];
  it.each<[string, readonly GivenRow[], string]>([
    ["three years from its day, that day included", dbs({ Completed: "2023-11-22" }), "Expires soon"],
    ["a day over three years", dbs({ Completed: "2023-11-21" }), "Expired"],
    ["61 days before the last", dbs({ Completed: "2024-01-22" }), "Valid"],
    ["60 days before the last", dbs({ Completed: "2024-01-21" }), "Expires soon"],
    ["not completed", dbs({}), "Missing"],
    ["not required", dbs({ Required: "No" }), "Not required"],
    ["no row, and nobody asks it", [], "Not required"],
  ])("DBS %s", (_, rows, expected) => expect(valueOf(checkStatus(workbook(rows), "H", "DBS", asAt))).toBe(expected));

  it.each<[string, readonly GivenRow[], string, CheckKind, readonly string[]]>([
    [
      "valid, the years read",
      dbs({ Completed: "2024-02-01" }),
      "H",
      "DBS",
      [
        "H, as at 22 November 2026: DBS completed 1 February 2024, valid until 1 February 2027 (Valid years is blank, read as 3 years); the documents do not ask this person for it.",
        "CSP 4.9",
      ],
    ],
    [
      "expires soon, by its own years",
      dbs({ Completed: "2024-01-01", "Valid years": 3 }),
      "H",
      "DBS",
      [
        "H, as at 22 November 2026: DBS completed 1 January 2024, valid until 1 January 2027 (within 60 days, by the setting Checks.ExpiresSoonDays); the documents do not ask this person for it.",
        "CSP 4.9",
      ],
    ],
    [
      "for good",
      [done("H", "Training")],
      "H",
      "Training",
      [
        "H, as at 22 November 2026: Training completed 10 January 2026 with no expiry; the documents do not ask this person for it.",
        "CSP 2.3",
      ],
    ],
    [
      "signed off",
      [done("H", "Policy sign-off")],
      "H",
      "Policy sign-off",
      [expect.stringContaining("Policy sign-off completed"), "CSP 2.3"],
    ],
    [
      "asked and missing",
      [],
      "L",
      "Confidentiality agreement",
      ["L, as at 22 November 2026: Confidentiality agreement not recorded as completed.", "GOV 4.3"],
    ],
    [
      "a lay member's interests are not asked",
      [],
      "L",
      "Conflict of interest",
      [
        "L, as at 22 November 2026: Conflict of interest has no row in Checks; the documents do not ask this person for it.",
        "GOV 5.6",
      ],
    ],
    [
      "nor the chair's agreement",
      [],
      "L",
      "Agreed by group chair",
      [expect.stringContaining(" has no row in Checks; the documents do not ask this person for it."), "GOV 5.3"],
    ],
    [
      "nor the Independent Chair's",
      [],
      "L",
      "Agreed by Independent Chair",
      [expect.stringContaining(" has no row in Checks; the documents do not ask this person for it."), "GOV 5.3"],
    ],
    ["nobody known", [], "X", "Recruitment check", ["No person 'X' in Checks or Seats", "GOV 4.3"]],
    [
      "a date that cannot be read",
      dbs({ "Valid years": "many" }),
      "H",
      "DBS",
      [
        expect.stringContaining(
          "Cannot tell: for the check 'DBS of H', Checks!F2 (Valid years) cannot be read; enter ",
        ),
        "CSP 4.9",
      ],
    ],
    ...[2018, -1, 0, 26].map((years): [string, readonly GivenRow[], string, CheckKind, readonly string[]] => [
      `${years} are no years of validity`,
      dbs({ "Valid years": years, Completed: "2024-01-01" }),
      "H",
      "DBS",
      [
        "Cannot tell: for the check 'DBS of H', Checks!F2 (Valid years) cannot be read; enter a number of years above 0 and up to 25, like 3.",
        "CSP 4.9",
      ],
    ]),
    [
      "Required cannot be read",
      dbs({ Required: "perhaps" }),
      "H",
      "DBS",
      [expect.stringContaining("Checks!D2 (Required) cannot be read"), "CSP 4.9"],
    ],
  ])("the sentence and its paragraph: %s", (_, rows, who, kind, grounds) =>
    expect(groundsOf(checkStatus(workbook(rows), who, kind, asAt))).toEqual(grounds),
  );

  it("a day of completion still to come is named, and does not count", () => {
    expect(groundsOf(checkStatus(workbook(dbs({ Completed: "2030-01-01" })), "H", "DBS", asAt))).toEqual([
      "H, as at 22 November 2026: DBS not recorded as completed, but Checks!E2 (Completed) says 1 January 2030, which is after 22 November 2026 and does not count; the documents do not ask this person for it.",
      "CSP 4.9",
    ]);
    const renewed = [done("H", "DBS", { Completed: "2022-01-10" }), done("H", "DBS", { Completed: "2030-01-01" })];
    expect(said(checkStatus(workbook(renewed), "H", "DBS", asAt))).toContain(
      "DBS expired, last valid on 10 January 2025 (Valid years is blank, read as 3 years), but Checks!E3 (Completed) says 1 January 2030, which is after 22 November 2026 and does not count",
    );
    expect(said(mayAttend(workbook([CONFIDENTIAL, { ...RECRUITED, Completed: "2030-01-01" }]), "L", asAt))).toBe(
      "L may not take part as a lay member on 22 November 2026: Recruitment check not recorded as completed, but Checks!E3 (Completed) says 1 January 2030, which is after 22 November 2026 and does not count.",
    );
    expect(said(checkStatus(workbook(dbs({ Completed: "2026-11-22" })), "H", "DBS", asAt))).not.toContain(
      "does not count",
    );
  });

  it("how soon is soon is a setting", () => {
    const of = (Value: string) => {
      const register = givenWorkbook({
        Checks: dbs({ Completed: "2024-01-21" }),
        Settings: [{ Setting: "Checks.ExpiresSoonDays", Value }],
      });
      return [valueOf(checkStatus(register, "H", "DBS", asAt)), said(checkStatus(register, "H", "DBS", asAt))];
    };
    expect(of("59")).toEqual([
      "Valid",
      expect.stringContaining("valid until 21 January 2027 (Valid years is blank, read as 3 years)"),
    ]);
    expect(of("60")).toEqual([
      "Expires soon",
      expect.stringContaining(
        "(within 60 days, by the setting Checks.ExpiresSoonDays; Valid years is blank, read as 3 years)",
      ),
    ]);
  });

  it("an unreadable check of another kind keeps nothing from being told", () =>
    expect(
      valueOf(
        checkStatus(
          workbook([...dbs({ Completed: "2024-02-01" }), { Person: "H", Kind: "Training", Completed: "?" }]),
          "H",
          "DBS",
          asAt,
        ),
      ),
    ).toBe("Valid"));

  it("of several the one valid longest counts, one without an end before all", () => {
    const until = (...rows: readonly GivenRow[]) =>
      valueOf(
        checkDue(workbook(rows.map((row) => ({ Person: "H", Kind: "Training", ...row }))), "H", "Training", asAt),
      );
    const [short, long, ever, later] = [
      { Completed: "2026-01-01", "Valid years": 1 },
      { Completed: "2025-01-01", "Valid years": 5 },
      { Completed: "2024-01-01" },
      { Completed: "2026-11-23" },
    ];
    expect([until(short, long), until(long, short), until(short, ever), until(ever, short), until(later)]).toEqual([
      on("2030-01-01"),
      on("2030-01-01"),
      "No expiry",
      "No expiry",
      "#N/A",
    ]);
  });

  it("due: what is not required, not completed, or of nobody", () => {
    const due = (rows: readonly GivenRow[], who = "H") => checkDue(workbook(rows), who, "DBS", asAt);
    expect([valueOf(due(dbs({ Required: "No" }))), ...groundsOf(due(dbs({ Required: "No" })))]).toEqual([
      "Not required",
      "H, as at 22 November 2026: DBS marked as not required; the documents do not ask this person for it.",
      "CSP 4.9",
    ]);
    expect(groundsOf(due(dbs({})))).toEqual([
      "H, as at 22 November 2026: DBS not recorded as completed; the documents do not ask this person for it.",
      "CSP 4.9",
    ]);
    expect(groundsOf(due(dbs({ Completed: "2024-02-01" })))).toEqual([
      expect.stringContaining("valid until 1 February 2027"),
      "CSP 4.9",
    ]);
    expect([valueOf(due([], "X")), valueOf(due(dbs({ Completed: "?" })))]).toEqual(["#N/A", "#N/A"]);
  });

  it("a kind the documents ask for is missing without a row", () =>
    expect(valueOf(checkStatus(workbook([]), "L", "Recruitment check", asAt))).toBe("Missing"));

  it.each<[string, readonly GivenRow[], CheckKind, string]>([
    ["three years where the row gives none", dbs({ Completed: "2024-02-29" }), "DBS", "2027-02-28"],
    ["the row's own years", dbs({ Completed: "2024-02-29", "Valid years": 1.5 }), "DBS", "2025-08-29"],
    ["for good", [{ Person: "H", Kind: "Training", Completed: "2024-02-29" }], "Training", "No expiry"],
    ["not completed", dbs({}), "DBS", "#N/A"],
  ])("last valid day: %s", (_, rows, kind, expected) => {
    const due = checkDue(workbook(rows), "H", kind, asAt);
    expect(
      due.status === "answered" && typeof due.value === "number" ? dayOf({ ...due, value: due.value }) : valueOf(due),
    ).toBe(expected);
  });
});

describe("CSP 4.9, GOV 4.3: a check completed on a day still to come is a finding", () => {
  it.each([
    ["today", "2026-11-22", []],
    [
      "tomorrow",
      "2026-11-23",
      [
        "warning completed-in-the-future Checks.completed '23 November 2026': DBS of H is marked completed on 23 November 2026, which is still to come; until then it counts as not completed. | Correct the date, or clear it until it is done.",
      ],
    ],
  ])("completed %s", (_, Completed, findings) =>
    expect([...checksFindings(workbook([done("H", "DBS", { Completed })]), asAt)].map(shown)).toEqual(findings),
  );
});

describe("attended without what comes first", () => {
  const found = (checks: readonly GivenRow[], row: GivenRow, day?: string) =>
    [...checksFindings(workbook(checks, [row], day), asAt)].map(({ code }) => code);
  it.each<[string, readonly GivenRow[], GivenRow, readonly string[]]>([
    ["a lay member without checks", [], { Seat: "LAY", Status: "Present" }, ["attended-without-checks"]],
    ["a lay member in attendance", [], { Seat: "LAY", Status: "In attendance" }, ["attended-without-checks"]],
    ["a lay member with both", [RECRUITED, CONFIDENTIAL], { Seat: "LAY", Status: "Present" }, []],
    [
      "one checked only after the meeting",
      [{ ...RECRUITED, Completed: "2026-11-21" }, CONFIDENTIAL],
      { Seat: "LAY", Status: "Present" },
      ["attended-without-checks"],
    ],
    ["a lay member who stayed away", [], { Seat: "LAY", Status: "Apologies" }, []],
    ["a core member", [], { Seat: "CORE", Status: "Present" }, []],
    ["a lay member by name alone", [], { Name: "l", Status: "In attendance" }, ["attended-without-checks"]],
    ["the same with both checks", [RECRUITED, CONFIDENTIAL], { Name: "L", Status: "Present" }, []],
    ["somebody else by name alone", [], { Name: "H", Status: "Present" }, []],
    ["a row with no name", [], { Name: "", Status: "Present" }, []],
    [
      "one whom only Checks ties to a lay member's seat",
      [done("Z", "DBS", { Seat: "FREE" })],
      { Name: "Z", Status: "Present" },
      ["attended-without-checks"],
    ],
    [
      "a consultant without agreements",
      CONSULTANT.slice(0, 3),
      { Seat: "CON", Status: "Remote", Name: "C" },
      ["attended-without-checks"],
    ],
    ["a deputy for a lay member", [], { Seat: "LAY", Status: "Deputy" }, ["attended-without-checks"]],
    [
      "a vacant lay seat that somebody unknown took",
      [],
      { Seat: "FREE", Name: "Q", Status: "Present" },
      ["attended-without-checks"],
    ],
  ])("%s", (_, checks, row, expected) => expect(found(checks, row)).toEqual(expected));

  it("says who, where and what comes first", () => {
    const says = (checks: readonly GivenRow[], row: GivenRow) =>
      [...checksFindings(workbook(checks, [row]), asAt)].map(shown);
    const lacks = "may not take part as a lay member on 20 November 2026: Recruitment check not recorded as completed.";
    const fix = "Record the check in Checks with the day it was completed, or correct the row.";
    expect(says([CONFIDENTIAL], { Seat: "LAY", Name: "L", Status: "Remote" })).toEqual([
      `warning attended-without-checks Attendance.status 'Remote': L took part in M without the checks needed first. L ${lacks} | ${fix}`,
    ]);
    expect(says([CONFIDENTIAL], { Seat: "LAY", Name: "Somebody else", Status: "Present" })).toEqual([
      `warning attended-without-checks Attendance.status 'Present': LAY took part in M without the checks needed first. LAY ${lacks} | ${fix}`,
    ]);
  });

  it("leaves a meeting to come, a cancelled one and one before the first document alone", () => {
    const at = (day: string, more: GivenRow = {}) =>
      [
        ...checksFindings(
          givenWorkbook({
            Groups: [{ Group: "EDU", Name: "Education", "Quorum rule": "None" }],
            Seats: [{ Seat: "LAY", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "L" }],
            Checks: [],
            Meetings: [{ Meeting: "M", Group: "EDU", Date: day, ...more }],
            Attendance: [{ Meeting: "M", Seat: "LAY", Status: "Present" }],
          }),
          asAt,
        ),
      ].length;
    expect([
      at("2026-11-22"),
      at("2026-11-23"),
      at("2026-11-22", { Status: "Cancelled" }),
      at("2022-10-02"),
      at("2022-10-03"),
    ]).toEqual([1, 0, 0, 0, 1]);
  });
});

describe("GOV 4.3: whose seat is judged, and by which text", () => {
  const given = (seat: object) =>
    givenWorkbook({
      Agencies: [],
      Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
      Seats: [
        { Seat: "QA-LAY", Group: "QA", Role: "Lay member", Category: "Lay member", Name: "Lay Member 8", ...seat },
      ],
      Checks: [],
    });
  it("a lay member whose seat begins next month still needs the checks", () =>
    expect(valueOf(mayAttend(given({ From: "2026-12-01" }), "Lay Member 8", on("2026-11-22")))).toBe(false));
  it("cannot be told before the first document", () =>
    expect(valueOf(mayAttend(given({}), "Lay Member 8", on("2022-10-02")))).toBe("#N/A"));
});
