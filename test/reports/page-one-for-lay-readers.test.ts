import path from "node:path";
import { fromIso, type PlainDate } from "../../src/calendar/plain-date";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { boardReport } from "../../src/reports/board-report";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const report = boardReport(register, register.meeting("EB-2026-12"), fromIso("2026-11-30") as PlainDate);
const page1 = JSON.stringify(saidIn(report, "key"));
const sayIn = (id: string): string => JSON.stringify(saidIn(report, id));

describe("what a reader without the workbook takes from the report", () => {
  test("CSP App. 5: overdue actions whose Progress says that they are done are counted, and the entry is chased", () => {
    const noted = "3 of the 17 are noted as done, with no completion day entered";
    expect([page1.includes(noted), sayIn("actions").includes(noted)]).toEqual([true, true]);
    expect(sayIn("actions-annex")).toContain(
      "Complete and publish internal policy and external statement (noted as done)",
    );
  });

  test("an old plan says its age once, and its group is asked whether it still stands", () =>
    expect(page1).toContain(
      "15 of them from the Corporate safeguarding work plan 2015 (the oldest since 30 June 2015): ask the Corporate Safeguarding Group whether it still stands.",
    ));

  test("the report names no person by initials", () => expect(sayIn("actions-annex")).not.toMatch(/\b(NM|LM|GJ|HG)\b/));

  test("MASA 15.1: what has no due day is not called late", () => {
    expect(page1).toContain("is outstanding; no day is recorded by which it was to come");
    expect(page1).not.toContain("has not come");
  });

  test("GOV 11.3b: who missed most in a row comes first, and the statutory partner beside it", () =>
    expect(page1).toMatch(
      /Chesterfield Royal Hospital NHS Foundation Trust came to 1 of 5 meetings of this Board \(missed the last 3 meetings\); Derbyshire Constabulary, a statutory partner, missed 1 meeting each of .*: ask both here\. 6 other concerns/,
    ));

  test("GOV 12: what is not settled elsewhere, and what has no day, is on page 1 with what it waits for", () => {
    for (const title of [
      "Lead agency for serious youth violence",
      "Hosting of the partnership's office",
      "Disruption toolkit",
    ])
      expect(page1).toContain(`“${title}” (`);
    expect(page1).toContain("a tied vote that is not escalated yet");
  });

  test("BP: a commentary that says otherwise than the figures is named at its line, and counted", () => {
    expect(sayIn("plan")).toContain("6 below; said: “At target”");
    expect(sayIn("plan")).toContain("The commentary on 6 measures says otherwise than the figures");
    expect(page1).toContain("The commentary on 6 measures says otherwise than the figures.");
  });

  test("BP: a group that may still report in the quarter is not called late", () =>
    expect(sayIn("plan")).toContain("Q3 2026-27 runs to 31 December 2026: a group not yet heard in it is not late"));

  test("GOV 11.1: the share of quorate meetings leaves out the one that cannot be told, and says so", () => {
    expect(sayIn("figures")).toContain("13 of 15; 1 not known");
    expect(page1).toContain("13 of 15 meetings of which it is known had a quorum");
  });

  test("that figures may change because records cannot be read is on page 1", () =>
    expect(page1).toContain("6 records cannot be read; figures in this report may change"));

  test("GOV 13.8: of the duty to report complaints, the entry is overdue, and not this report", () =>
    expect(sayIn("duties")).toContain(
      "Of “Complaints and compliments in quarterly reporting” only the entry is overdue",
    ));
});
