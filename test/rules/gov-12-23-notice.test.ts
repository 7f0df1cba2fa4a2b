import { deadline } from "../../src/rules/timescales";
import { timescalesFindings } from "../../src/rules/timescales-findings";
import { givenWorkbook, on, type GivenRow } from "../register/given-workbook";
import { dayOf, said } from "./answer-of";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

function workbook(meeting: GivenRow, notices: readonly GivenRow[] = []) {
  return givenWorkbook({ Groups: GROUPS, Notices: notices, Meetings: [{ Meeting: "S", Group: "EB", Date: "2026-04-08", Kind: "Special", ...meeting }] });
}

const findings = (meeting: GivenRow, asAt: string, notices: readonly GivenRow[] = []) =>
  [...timescalesFindings(workbook(meeting, notices), on(asAt))].map(({ code, property }) => `${code} ${property}`);

describe("GOV 12.23, 12.38: the last day to give notice of a special meeting", () => {
  test.each([
    { given: "seven calendar days before, over Easter", meeting: {}, day: "2026-04-01", paragraph: "GOV 12.23" },
    { given: "for a subgroup the same", meeting: { Group: "QA" }, day: "2026-04-01", paragraph: "GOV 12.38" },
    { given: "an ordinary meeting has none", meeting: { Kind: "Ordinary" }, day: "#N/A", paragraph: "GOV 12.23" },
    { given: "a meeting whose kind is blank is ordinary", meeting: { Kind: "" }, day: "#N/A", paragraph: "GOV 12.23" },
    { given: "a kind that cannot be read", meeting: { Kind: "Extra" }, day: "#N/A", paragraph: "GOV 12.23" },
  ])("$given", ({ meeting, day, paragraph }) => {
    const register = workbook(meeting);
    const answer = deadline(register, register.meeting("S")!, "Notice");
    expect([dayOf(answer), answer.citations]).toEqual([day, [paragraph]]);
  });

  test("says whose cell cannot be read, and that the chair may fix a shorter time", () => {
    const broken = workbook({ Kind: "Extra" });
    expect(said(deadline(broken, broken.meeting("S")!, "Notice"))).toContain("Meetings!F2 (Kind) cannot be read; enter one of: Ordinary, Special.");
    const urgent = workbook({}, [{ Decision: "D", From: "A", Received: "2026-04-01", Urgent: "Yes", "Special meeting": "s" }]);
    expect(said(deadline(urgent, urgent.meeting("S")!, "Notice"))).toContain("The Chair has marked it urgent");
  });
});

describe("GOV 12.23, 12.38: short notice is found", () => {
  const urgent = [{ Decision: "D", From: "A", Received: "2026-04-01", Urgent: "Yes", "Special meeting": "S" }];
  test.each([
    { given: "seven days", meeting: { "Notice given": "2026-04-01" }, asAt: "2026-04-08", found: [] },
    { given: "six days", meeting: { "Notice given": "2026-04-02" }, asAt: "2026-04-08", found: ["short-notice noticeGiven"] },
    { given: "after the meeting", meeting: { "Notice given": "2026-04-09" }, asAt: "2026-04-10", found: ["short-notice noticeGiven"] },
    { given: "six days, marked urgent", meeting: { "Notice given": "2026-04-02" }, asAt: "2026-04-08", notices: urgent, found: [] },
    { given: "six days, cancelled", meeting: { "Notice given": "2026-04-02", Status: "Cancelled" }, asAt: "2026-04-08", found: [] },
    { given: "an ordinary meeting", meeting: { Kind: "Ordinary", "Notice given": "2026-04-02" }, asAt: "2026-04-08", found: [] },
    { given: "none yet, on the last day", meeting: {}, asAt: "2026-04-01", found: [] },
    { given: "none, the day after", meeting: {}, asAt: "2026-04-02", found: ["notice-not-recorded noticeGiven"] },
    { given: "a date that cannot be read is another problem", meeting: { "Notice given": "soon" }, asAt: "2026-04-08", found: [] },
    { given: "a meeting past the known bank holidays", meeting: { Kind: "", Date: "2036-01-08" }, asAt: "2026-04-08", found: ["beyond-holidays date"] },
  ])("$given", ({ meeting, asAt, notices, found }) => {
    expect(findings(meeting, asAt, notices)).toEqual(found);
  });
});
