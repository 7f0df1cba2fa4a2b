import { checkDue, checkStatus, mayAttend } from "../../src/rules/checks";
import { checksFindings } from "../../src/rules/checks-findings";
import type { CheckKind } from "../../src/records/people";
import { givenWorkbook, on, type GivenRow } from "../register/given-workbook";
import { dayOf, said, valueOf } from "./answer-of";

const asAt = on("2026-11-22");

function workbook(checks: readonly GivenRow[], attendance: readonly GivenRow[] = [], meetingDay = "2026-11-20") {
  return givenWorkbook({
    Groups: [{ Group: "EDU", Name: "Education", "Quorum rule": "None" }],
    Seats: [
      { Seat: "LAY", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "L" },
      { Seat: "CON", Group: "EDU", Role: "Consultant", Category: "Independent consultant", Name: "C", To: "2026-11-21" },
      { Seat: "CORE", Group: "EDU", Role: "Head", Category: "Core", Name: "H" },
      { Seat: "FREE", Group: "EDU", Role: "Lay member", Category: "Lay member", Name: "Vacant" },
    ],
    Checks: checks,
    Meetings: [{ Meeting: "M", Group: "EDU", Date: meetingDay }],
    Attendance: attendance.map((row) => ({ Meeting: "M", ...row })),
  });
}

const done = (Person: string, Kind: CheckKind, more: GivenRow = {}): GivenRow => ({ Person, Kind, Completed: "2026-01-10", ...more });
const RECRUITED = done("L", "Recruitment check");
const CONFIDENTIAL = done("L", "Confidentiality agreement");
const CONSULTANT = (["Recruitment check", "Confidentiality agreement", "Conflict of interest", "Agreed by group chair", "Agreed by Independent Chair"] as const).map((kind) => done("C", kind));

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
    ["the day after the last valid day", "L", [{ ...RECRUITED, Completed: "2025-11-21", "Valid years": "1" }, CONFIDENTIAL], false],
    ["renewed since", "L", [{ ...RECRUITED, Completed: "2025-11-21", "Valid years": "1" }, { ...RECRUITED, "Valid years": "1" }, CONFIDENTIAL], true],
    ["marked as not required, though the documents ask it", "L", [{ ...RECRUITED, Required: "No" }, CONFIDENTIAL], false],
    ["a date that cannot be read", "L", [{ ...RECRUITED, Completed: "31/02/2026" }, CONFIDENTIAL], "#N/A"],
    ["a core member", "H", [], true],
    ["nobody known", "X", [RECRUITED], "#N/A"],
    ["a vacant seat is no person", "Vacant", [], "#N/A"],
  ])("%s", (_, who, rows, expected) => expect(valueOf(mayAttend(workbook(rows), who, asAt))).toBe(expected));

  it("asks five things of an independent consultant, while the seat is held", () => {
    expect(valueOf(mayAttend(workbook(CONSULTANT), "C", on("2026-11-21")))).toBe(true);
    for (const [lacking] of CONSULTANT.entries()) {
      expect(valueOf(mayAttend(workbook(CONSULTANT.filter((_, i) => i !== lacking)), "C", on("2026-11-21")))).toBe(false);
    }
    expect(said(mayAttend(workbook([]), "C", asAt))).toContain("no check is asked");
  });

  it("names what is lacking", () => expect(said(mayAttend(workbook([CONFIDENTIAL]), "L", asAt))).toContain("Recruitment check not recorded as completed"));
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

  it("a kind the documents ask for is missing without a row", () => expect(valueOf(checkStatus(workbook([]), "L", "Recruitment check", asAt))).toBe("Missing"));

  it.each<[string, readonly GivenRow[], CheckKind, string]>([
    ["three years where the row gives none", dbs({ Completed: "2024-02-29" }), "DBS", "2027-02-28"],
    ["the row's own years", dbs({ Completed: "2024-02-29", "Valid years": 1.5 }), "DBS", "2025-08-29"],
    ["for good", [{ Person: "H", Kind: "Training", Completed: "2024-02-29" }], "Training", "No expiry"],
    ["not completed", dbs({}), "DBS", "#N/A"],
  ])("last valid day: %s", (_, rows, kind, expected) => {
    const due = checkDue(workbook(rows), "H", kind, asAt);
    expect(due.verdict === "answered" && typeof due.value === "number" ? dayOf({ ...due, value: due.value }) : valueOf(due)).toBe(expected);
  });
});

describe("attended without what comes first", () => {
  const found = (checks: readonly GivenRow[], row: GivenRow, day?: string) => [...checksFindings(workbook(checks, [row], day), asAt)].map(({ code }) => code);
  it.each<[string, readonly GivenRow[], GivenRow, readonly string[]]>([
    ["a lay member without checks", [], { Seat: "LAY", Status: "Present" }, ["attended-without-checks"]],
    ["a lay member in attendance", [], { Seat: "LAY", Status: "In attendance" }, ["attended-without-checks"]],
    ["a lay member with both", [RECRUITED, CONFIDENTIAL], { Seat: "LAY", Status: "Present" }, []],
    ["one checked only after the meeting", [{ ...RECRUITED, Completed: "2026-11-21" }, CONFIDENTIAL], { Seat: "LAY", Status: "Present" }, ["attended-without-checks"]],
    ["a lay member who stayed away", [], { Seat: "LAY", Status: "Apologies" }, []],
    ["a core member", [], { Seat: "CORE", Status: "Present" }, []],
    ["a lay member by name alone", [], { Name: "l", Status: "In attendance" }, ["attended-without-checks"]],
    ["the same with both checks", [RECRUITED, CONFIDENTIAL], { Name: "L", Status: "Present" }, []],
    ["somebody else by name alone", [], { Name: "H", Status: "Present" }, []],
    ["a row with no name", [], { Name: "", Status: "Present" }, []],
    ["one whom only Checks ties to a lay member's seat", [done("Z", "DBS", { Seat: "FREE" })], { Name: "Z", Status: "Present" }, ["attended-without-checks"]],
    ["a consultant without agreements", CONSULTANT.slice(0, 3), { Seat: "CON", Status: "Remote", Name: "C" }, ["attended-without-checks"]],
  ])("%s", (_, checks, row, expected) => expect(found(checks, row)).toEqual(expected));
});

describe("GOV 4.3: whose seat is judged, and by which text", () => {
  const given = (seat: object) => givenWorkbook({
    Agencies: [], Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
    Seats: [{ Seat: "QA-LAY", Group: "QA", Role: "Lay member", Category: "Lay member", Name: "Lay Member 8", ...seat }], Checks: [],
  });
  it("a lay member whose seat begins next month still needs the checks", () =>
    expect(valueOf(mayAttend(given({ From: "2026-12-01" }), "Lay Member 8", on("2026-11-22")))).toBe(false));
  it("cannot be told before the first document", () =>
    expect(valueOf(mayAttend(given({}), "Lay Member 8", on("2022-10-02")))).toBe("#N/A"));
});
