import { givenWorkbook, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

const TABLES: GivenTables = {
  Agencies: [],
  Groups: [
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None", Aliases: "Board" },
    { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" },
    { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "None" },
  ],
  Seats: [],
  Meetings: [
    { Meeting: "EB-2026-06", Group: "EB", Date: "2026-06-30" },
    { Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-15" },
  ],
  Attendance: [],
  Reports: [],
  Holidays: [],
};
const workbook = (schedule: readonly GivenRow[], duties: readonly GivenRow[] = []) =>
  givenWorkbook({ ...TABLES, Schedule: schedule, Duties: duties });
const NO_MEETING = "Schedule!B2 (Meeting) says 'EB-2026-012', which is no meeting in Meetings; correct it.";
const NO_GROUP = "Schedule!A2 (Group) says 'QAG', which is no group in Groups; correct it.";
const BLANK = "Schedule!B2 (Meeting) is blank; enter ";
const OWED = { Group: "Quality Assurence Group", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" };
const NOT_OWED = "Duties!A2 (Group) says 'Quality Assurence Group', which is no group in Groups; correct it.";

describe("GOV 10.3: a row of Schedule or Duties that means no group or no meeting", () => {
  test.each<{
    given: string;
    schedule?: readonly GivenRow[];
    duties?: readonly GivenRow[];
    asked: string;
    is: unknown;
    says: string;
  }>([
    {
      given: "the meeting is spelled nearly so",
      schedule: [{ Group: "QA", Meeting: "EB-2026-012" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "#N/A",
      says: `Cannot tell: for the report 'QA for EB-2026-12', ${NO_MEETING}`,
    },
    {
      given: "another meeting is meant",
      schedule: [{ Group: "QA", Meeting: "Away day" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "Not scheduled",
      says: "",
    },
    {
      given: "another group's row",
      schedule: [{ Group: "PP", Meeting: "EB-2026-012" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "Not scheduled",
      says: "",
    },
    {
      given: "another kind",
      schedule: [{ Group: "QA", Meeting: "EB-2026-012", Kind: "Annual" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "Not scheduled",
      says: "",
    },
    {
      given: "the group is spelled nearly so",
      schedule: [{ Group: "Quality Assurence Group", Meeting: "EB-2026-12" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "#N/A",
      says: "Schedule!A2 (Group) says 'Quality Assurence Group'",
    },
    {
      given: "no meeting",
      schedule: [{ Group: "QA", Meeting: "" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "#N/A",
      says: BLANK,
    },
    {
      given: "it is scheduled besides",
      schedule: [
        { Group: "QA", Meeting: "EB-2026-012" },
        { Group: "QA", Meeting: "EB-2026-12" },
      ],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "Due",
      says: "",
    },
    {
      given: "a duty of a group spelled nearly so",
      duties: [OWED],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "#N/A",
      says: NOT_OWED,
    },
    {
      given: "a duty of another",
      duties: [OWED],
      asked: 'REPORT.STATUS("PP","EB-2026-12")',
      is: "Not scheduled",
      says: "",
    },
    {
      given: "a meeting that nobody knows",
      schedule: [{ Group: "QA", Meeting: "EB-2026-012" }],
      asked: 'REPORT.DUE("QA")',
      is: "#N/A",
      says: NO_MEETING,
    },
    {
      given: "a meeting that nobody knows, of another group",
      schedule: [{ Group: "PP", Meeting: "EB-2026-012" }],
      asked: 'REPORT.DUE("QA")',
      is: "Nothing due",
      says: "",
    },
    {
      given: "a duty of a group spelled nearly so",
      duties: [OWED],
      asked: 'REPORT.DUE("QA")',
      is: "#N/A",
      says: NOT_OWED,
    },
    {
      given: "a meeting that nobody knows",
      schedule: [{ Group: "QA", Meeting: "EB-2026-012" }],
      asked: "OVERDUE()",
      is: [["Nothing overdue"]],
      says: `Left out: ${NO_MEETING}`,
    },
    {
      given: "a meeting that nobody knows, of another group",
      schedule: [{ Group: "QA", Meeting: "EB-2026-012" }],
      asked: 'OVERDUE("2026-11-22","PP")',
      is: [["Nothing overdue"]],
      says: "",
    },
    {
      given: "a duty of nobody",
      duties: [OWED],
      asked: "OVERDUE()",
      is: [["Nothing overdue"]],
      says: `Left out: ${NOT_OWED}`,
    },
    {
      given: "a group in a few letters is no likely misspelling",
      schedule: [{ Group: "QAGX", Meeting: "EB-2026-12" }],
      asked: 'REPORT.STATUS("PP","EB-2026-12")',
      is: "Not scheduled",
      says: "",
    },
    {
      given: "one letter more than its code",
      schedule: [{ Group: "QAG", Meeting: "EB-2026-12" }],
      asked: 'REPORT.STATUS("QA","EB-2026-12")',
      is: "#N/A",
      says: NO_GROUP,
    },
  ])("$asked, $given: $is", ({ schedule = [], duties, asked, is, says }) => {
    const { value, error, why } = ask(workbook(schedule, duties), asked);
    expect(error?.code ?? value).toEqual(is);
    expect(why).toContain(says);
    if (says === "") expect(why).not.toMatch(/Left out|Cannot tell/);
  });

  test("a meeting whose row cannot be used, and a name that two groups bear", () => {
    const of = givenWorkbook({
      ...TABLES,
      Groups: [
        ...(TABLES["Groups"] ?? []),
        { Group: "QB", Name: "Quality", "Quorum rule": "None", Aliases: "Panel" },
        { Group: "QC", Name: "Cases", "Quorum rule": "None", Aliases: "Panel" },
      ],
      Meetings: [...(TABLES["Meetings"] ?? []), { Meeting: "EB-2027-03", Group: "EB", Date: "" }],
      Schedule: [
        { Group: "QA", Meeting: "EB-2027-03" },
        { Group: "Panel", Meeting: "EB-2026-12" },
      ],
      Duties: [],
    });
    expect(ask(of, 'REPORT.DUE("QA")').error?.message).toContain(
      "Schedule!B2 (Meeting) says 'EB-2027-03', whose row in Meetings cannot be used; correct that row.",
    );
    for (const group of ["QB", "QC"])
      expect(ask(of, `REPORT.STATUS("${group}","EB-2026-12")`).error?.message).toContain(
        "Schedule!A3 (Group) means nobody. 'Panel' names several rows of Groups (Groups!",
      );
    expect(ask(of, 'REPORT.STATUS("QA","EB-2026-12")').value).toBe("Not scheduled");
  });

  test("AGENDA says which report may be left out of it", () => {
    const why = (meeting: string) =>
      ask(workbook([{ Group: "QA", Meeting: "EB-2026-012" }]), `AGENDA("${meeting}")`).why;
    expect(why("EB-2026-12")).toContain(`Left out: ${NO_MEETING}`);
    expect(why("EB-2026-06")).not.toContain("Left out");
  });
});

const EVERY: GivenRow = { Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" };
const UNREAD =
  "Duties!D2 (Times per year) says 'each time', which cannot be read; enter a number of times a year, Every meeting, or As required.";
const NO_BODY = "Duties!C2 (To) says 'EBX', which is no group in Groups; correct it.";

describe("GOV 10.3: a duty that may be one to every meeting, and cannot be read or matched", () => {
  const EACH_TIME = { ...EVERY, "Times per year": "each time" };
  const status = 'REPORT.STATUS("QA","EB-2026-12")';
  const NOTHING = [["Nothing overdue"]];
  test.each<{ given: string; duty: GivenRow; asked: string; is: unknown; says: string }>([
    { given: "each time", duty: EACH_TIME, asked: status, is: "#N/A", says: UNREAD },
    { given: "each time", duty: EACH_TIME, asked: 'REPORT.DUE("QA")', is: "#N/A", says: UNREAD },
    { given: "each time", duty: EACH_TIME, asked: "OVERDUE()", is: NOTHING, says: `Left out: ${UNREAD}` },
    { given: "no such body", duty: { ...EVERY, To: "EBX" }, asked: status, is: "#N/A", says: NO_BODY },
    { given: "no such body", duty: { ...EVERY, To: "EBX" }, asked: "OVERDUE()", is: NOTHING, says: NO_BODY },
    {
      given: "no body",
      duty: { ...EVERY, To: "" },
      asked: status,
      is: "#N/A",
      says: "Duties!C2 (To) is blank; enter ",
    },
    { given: "no body", duty: { ...EVERY, To: "" }, asked: "OVERDUE()", is: NOTHING, says: "Left out: Duties!C2 (To)" },
    {
      given: "no frequency",
      duty: { ...EVERY, "Times per year": "" },
      asked: status,
      is: "#N/A",
      says: "Duties!D2 (Times per year) is blank; enter ",
    },
    {
      given: "a body like none",
      duty: { ...EVERY, To: "Safeguarding Adults" },
      asked: status,
      is: "Not scheduled",
      says: "",
    },
    {
      given: "a body like none, each time",
      duty: { ...EACH_TIME, To: "Safeguarding Adults" },
      asked: "OVERDUE()",
      is: NOTHING,
      says: "",
    },
    { given: "another group's", duty: { ...EACH_TIME, Group: "PP" }, asked: status, is: "Not scheduled", says: "" },
    { given: "another kind", duty: { ...EACH_TIME, Kind: "Annual" }, asked: status, is: "Not scheduled", says: "" },
    {
      given: "twice a year",
      duty: { ...EVERY, To: "EBX", "Times per year": 2 },
      asked: status,
      is: "Not scheduled",
      says: "",
    },
  ])("$asked, $given: $is", ({ duty, asked, is, says }) => {
    const { value, error, why } = ask(workbook([], [duty]), asked);
    expect(error?.code ?? value).toEqual(is);
    expect(why).toContain(says);
    if (says === "") expect(why).not.toMatch(/Left out|Cannot tell/);
  });

  test("a report listed all the same stands", () =>
    expect(ask(workbook([{ Group: "QA", Meeting: "EB-2026-12" }], [EACH_TIME]), status).value).toBe("Due"));
});

describe("GOV 10.3: a row of Meetings that may be the next meeting of a body, and cannot be used", () => {
  const next = (row: GivenRow) =>
    givenWorkbook({
      ...TABLES,
      Meetings: [{ Meeting: "EB-2027-03", Group: "EB", Date: "2027-03-16", ...row }],
      Schedule: [],
      Duties: [EVERY],
    });
  const NO_DAY = "Meetings!C2 (Date) says '8/12/26'; enter a date, like 31/03/2026.";
  const NO_GROUP_OF_MEETING = "Meetings!B2 (Group) says 'EBX', which is no group in Groups; correct it.";
  test.each<{ given: GivenRow; asked: string; is: unknown; says: string }>([
    { given: { Date: "8/12/26" }, asked: 'REPORT.DUE("QA")', is: "#N/A", says: NO_DAY },
    { given: { Date: "8/12/26" }, asked: "OVERDUE()", is: [["Nothing overdue"]], says: `Left out: ${NO_DAY}` },
    { given: { Group: "EBX" }, asked: 'REPORT.DUE("QA")', is: "#N/A", says: NO_GROUP_OF_MEETING },
    { given: { Group: "EBX" }, asked: 'REPORT.STATUS("QA","EB-2027-03")', is: "#N/A", says: NO_GROUP_OF_MEETING },
    { given: { Group: "EBX" }, asked: 'REPORT.DUE("PP")', is: "Nothing due", says: "" },
    { given: { Group: "EBX", Date: "2026-03-16" }, asked: 'REPORT.DUE("QA")', is: "Nothing due", says: "" },
    { given: { Group: "EBX", Status: "Cancelled" }, asked: 'REPORT.DUE("QA")', is: "Nothing due", says: "" },
    { given: { Group: "EBX", Kind: "Special" }, asked: 'REPORT.DUE("QA")', is: "Nothing due", says: "" },
    { given: { Group: "Forum" }, asked: 'REPORT.DUE("QA")', is: "Nothing due", says: "" },
  ])("$asked with $given: $is", ({ given, asked, is, says }) => {
    const { value, error, why } = ask(next(given), asked);
    expect(error?.code ?? value).toEqual(is);
    expect(why).toContain(says);
    if (says === "") expect(why).not.toMatch(/Left out|Cannot tell/);
  });
});
