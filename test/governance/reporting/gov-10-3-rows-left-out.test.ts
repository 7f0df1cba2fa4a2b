import { givenWorkbook, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

/** The Board met on 2 June 2026 and meets on 1 December; QA owes every meeting a report: by 21 May and by 20 November. */
const TABLES: GivenTables = {
  Groups: [
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
    { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" },
    { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "None" },
  ],
  Meetings: [
    { Meeting: "EB-2026-06", Group: "EB", Date: "2026-06-02" },
    { Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-01" },
  ],
  Duties: [{ Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" }],
  Schedule: [],
  Reports: [],
  Holidays: [{ Date: "2026-05-25", Name: "Spring bank holiday" }],
};
const answers = (tables: GivenTables, formula: string) => {
  const { value, error, why } = ask(givenWorkbook({ ...TABLES, ...tables }), formula);
  return { shown: error?.code ?? value, why };
};
const withReports = (...Reports: readonly GivenRow[]): GivenTables => ({ Reports });
const REPORT = { Report: "R1", Group: "QA", "For meeting": "EB-2026-06", Received: "2026-05-20" };
const STATUS = 'REPORT.STATUS("QA","EB-2026-06")';
const MISSED = [
  ["Group", "For meeting", "Kind", "Due", "Working days late", "State"],
  ["QA", "EB-2026-06", "Highlight", "2026-05-21", expect.any(Number), "Missed"],
];

describe("GOV 10.3: rows of Reports by which a missed report may have come", () => {
  test.each([
    {
      given: "a meeting like none",
      row: { ...REPORT, "For meeting": "June Board" },
      says: "Reports!C2 (For meeting) says 'June Board', which means no meeting in Meetings, so its report was counted for none.",
    },
    {
      given: "a group like none",
      row: { ...REPORT, Group: "Zzyx" },
      says: "Reports!B2 (Group) says 'Zzyx', which means no group in Groups, so its report was counted for none.",
    },
    {
      given: "a day to come",
      row: { ...REPORT, Received: "2062-05-20" },
      says: "Reports!E2 (Received) says 20 May 2062, which is after 22 November 2026 and does not count",
    },
  ])("$given is named by REPORT.STATUS and OVERDUE", ({ row, says }) => {
    const status = answers(withReports(row), STATUS);
    const overdue = answers(withReports(row), 'OVERDUE(,"QA")');
    expect(status.shown).toBe("Missed");
    expect(status.why).toContain(says);
    expect(overdue.shown).toEqual(expect.arrayContaining(MISSED));
    expect(overdue.why).toContain(says);
  });

  test("a day to come is not named once it has come", () => {
    const { shown, why } = answers(withReports({ ...REPORT, Received: "2026-05-20" }), STATUS);
    expect(shown).toBe("Received on time");
    expect(why).not.toContain("does not count");
  });

  test("an id used twice: the second row is left out, and its cell is named", () => {
    const other = { Report: "R1", Group: "PP", "For meeting": "EB-2026-12", Received: "2026-11-01" };
    const says =
      "Cannot tell: for the report 'QA for EB-2026-06', Reports!A3 (Report) says 'R1', which a row above says too, so this one is left out; give it an id of its own.";
    const tables = withReports(other, REPORT);
    expect(answers(tables, STATUS)).toEqual({ shown: "#N/A", why: says });
    expect(answers(tables, "OVERDUE()").why).toContain(says);
  });

  test.each<{ given: string; second: GivenRow }>([
    { given: "of another meeting", second: { ...REPORT, "For meeting": "EB-2026-12" } },
    { given: "of another kind", second: { ...REPORT, Kind: "Annual" } },
    { given: "that has not come", second: { ...REPORT, Received: "" } },
  ])("such a row decides nothing $given", ({ second }) => {
    const first = { Report: "R1", Group: "PP", "For meeting": "EB-2026-12", Received: "2026-11-01" };
    expect(answers(withReports(first, second), STATUS).shown).toBe("Missed");
  });
});

describe("GOV 10.3: a report listed for a meeting that is not there", () => {
  const DUE = 'REPORT.DUE("PP")';
  const listed = { Report: "R1", Group: "PP", "For meeting": "June Board" };

  test("may be due: cannot tell, naming the cell", () => {
    expect(answers(withReports(listed), DUE)).toEqual({
      shown: "#N/A",
      why: "Cannot tell: for the report 'PP', Reports!C2 (For meeting) says 'June Board', which is no meeting in Meetings; correct it, or add the meeting.",
    });
    expect(answers(withReports(listed), "OVERDUE()").why).toContain(
      "Left out: Reports!C2 (For meeting) says 'June Board'",
    );
  });

  test.each<{ given: string; row: GivenRow }>([
    { given: "it has come", row: { ...listed, Received: "2026-05-20" } },
    { given: "it was waived", row: { ...listed, Waived: "Yes" } },
    { given: "it is another group's", row: { ...listed, Group: "QA" } },
  ])("is not due where $given", ({ row }) => {
    expect(answers(withReports(row), DUE).shown).toBe("Nothing due");
  });
});

describe("GOV 10.3: a duty whose Group is like none", () => {
  const duties = {
    Duties: [{ Group: "Zzyx ?!", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" }],
  };
  const says = "Left out: Duties!A2 (Group) says 'Zzyx ?!', which is no group in Groups; correct it.";

  test.each([
    ['REPORT.DUE("PP")', "Nothing due"],
    ['REPORT.STATUS("PP","EB-2026-12")', "Not scheduled"],
  ])("%s: %s, and names the cell", (formula, shown) => {
    const answer = answers(duties, formula);
    expect(answer.shown).toBe(shown);
    expect(answer.why).toContain(says);
  });

  test("not where another kind is asked about", () => {
    expect(answers(duties, 'REPORT.DUE("PP",,"Annual")').why).not.toContain("Left out");
  });
});
