import { deadline } from "../../../src/governance/timescales/deadline";
import { timescalesFindings } from "../../../src/governance/timescales/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { dayOf, groundsOf, said } from "../answer-of";
import { shown } from "../finding-line";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

function workbook(meeting: GivenRow, notices: readonly GivenRow[] = []) {
  return givenWorkbook({
    Groups: GROUPS,
    Notices: notices,
    Meetings: [{ Meeting: "S", Group: "EB", Date: "2026-04-08", Kind: "Special", ...meeting }],
  });
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

  test.each([
    {
      given: "a special meeting",
      meeting: {},
      says: "1 April 2026 is the last day to give 7 days' notice of S on 8 April 2026 (calendar days, as the rule was read). The Chair may fix a shorter time where it is urgent.",
    },
    {
      given: "one that is cancelled",
      meeting: { Status: "Cancelled" },
      says: "1 April 2026 is the last day to give 7 days' notice of S on 8 April 2026 (calendar days, as the rule was read). The Chair may fix a shorter time where it is urgent. The meeting is cancelled.",
    },
    {
      given: "an ordinary one",
      meeting: { Kind: "Ordinary" },
      says: "S is an ordinary meeting; only special meetings need notice.",
    },
  ])("the sentence: $given", ({ meeting, says }) => {
    const register = workbook(meeting);
    expect(said(deadline(register, register.meeting("S")!, "Notice"))).toBe(says);
  });

  test("a notice for another meeting, or not marked urgent, shortens nothing", () => {
    for (const notice of [
      { Urgent: "Yes", "Special meeting": "T" },
      { Urgent: "No", "Special meeting": "S" },
    ]) {
      const register = workbook({}, [{ Decision: "D", From: "A", Received: "2026-04-01", ...notice }]);
      expect(said(deadline(register, register.meeting("S")!, "Notice"))).toContain(
        "The Chair may fix a shorter time where it is urgent.",
      );
    }
  });

  test("says whose cell cannot be read, and that the chair may fix a shorter time", () => {
    const broken = workbook({ Kind: "Extra" });
    expect(said(deadline(broken, broken.meeting("S")!, "Notice"))).toContain(
      "Meetings!F2 (Kind) cannot be read; enter Ordinary, Special or Written.",
    );
    const urgent = workbook({}, [
      { Decision: "D", From: "A", Received: "2026-04-01", Urgent: "Yes", "Special meeting": "s" },
    ]);
    expect(said(deadline(urgent, urgent.meeting("S")!, "Notice"))).toContain("The Chair has marked it urgent");
  });
});

describe("GOV 12.23, 12.38: short notice is found", () => {
  const urgent = [{ Decision: "D", From: "A", Received: "2026-04-01", Urgent: "Yes", "Special meeting": "S" }];
  test.each([
    { given: "seven days", meeting: { "Notice given": "2026-04-01" }, asAt: "2026-04-08", found: [] },
    {
      given: "six days",
      meeting: { "Notice given": "2026-04-02" },
      asAt: "2026-04-08",
      found: ["short-notice noticeGiven"],
    },
    {
      given: "after the meeting",
      meeting: { "Notice given": "2026-04-09" },
      asAt: "2026-04-10",
      found: ["short-notice noticeGiven"],
    },
    {
      given: "six days, marked urgent",
      meeting: { "Notice given": "2026-04-02" },
      asAt: "2026-04-08",
      notices: urgent,
      found: [],
    },
    {
      given: "six days, cancelled",
      meeting: { "Notice given": "2026-04-02", Status: "Cancelled" },
      asAt: "2026-04-08",
      found: [],
    },
    {
      given: "an ordinary meeting",
      meeting: { Kind: "Ordinary", "Notice given": "2026-04-02" },
      asAt: "2026-04-08",
      found: [],
    },
    { given: "none yet, on the last day", meeting: {}, asAt: "2026-04-01", found: [] },
    { given: "none, the day after", meeting: {}, asAt: "2026-04-02", found: ["notice-not-recorded noticeGiven"] },
    {
      given: "a date that cannot be read is another problem",
      meeting: { "Notice given": "soon" },
      asAt: "2026-04-08",
      found: [],
    },
    {
      given: "a meeting past the known bank holidays",
      meeting: { Kind: "", Date: "2036-01-08" },
      asAt: "2026-04-08",
      found: ["beyond-holidays date"],
    },
  ])("$given", ({ meeting, asAt, notices, found }) => {
    expect(findings(meeting, asAt, notices)).toEqual(found);
  });

  test.each([
    {
      given: "six days",
      meeting: { "Notice given": "2026-04-02" },
      says:
        "warning short-notice Meetings.noticeGiven '2 April 2026': Notice of the special meeting S was given 6 days before it; 7 days are needed." +
        " | Correct the date (1 April 2026 or earlier is in time), or mark the notice urgent in Notices if the Chair fixed a shorter time.",
    },
    {
      given: "on the day itself",
      meeting: { "Notice given": "2026-04-08" },
      says:
        "warning short-notice Meetings.noticeGiven '8 April 2026': Notice of the special meeting S was given on the day itself; 7 days are needed." +
        " | Correct the date (1 April 2026 or earlier is in time), or mark the notice urgent in Notices if the Chair fixed a shorter time.",
    },
    {
      given: "after the meeting",
      meeting: { "Notice given": "2026-04-09" },
      says:
        "warning short-notice Meetings.noticeGiven '9 April 2026': Notice of the special meeting S was given after the meeting; 7 days are needed." +
        " | Correct the date (1 April 2026 or earlier is in time), or mark the notice urgent in Notices if the Chair fixed a shorter time.",
    },
    {
      given: "none",
      meeting: {},
      says: "warning notice-not-recorded Meetings.noticeGiven '': No notice of the special meeting S is recorded; the last day to give it was 1 April 2026. | Enter the day notice was given.",
    },
    {
      given: "past the known bank holidays",
      meeting: { Kind: "", Date: "2036-01-08" },
      says:
        "warning beyond-holidays Meetings.date '8 January 2036': Bank holidays are known from 2012 to 2035 only, so the deadlines of S leave out weekends only." +
        " | Check the date, or add that year's bank holidays to Holidays.",
    },
  ])("says what is wrong and what to do: $given", ({ meeting, says }) => {
    expect([...timescalesFindings(workbook(meeting), on("2026-04-10"))].map(shown)).toEqual([says]);
  });

  test("a kind that cannot be read has no notice to judge, and is another problem", () => {
    expect(findings({ Kind: "Extra", "Notice given": "2026-04-07" }, "2026-04-10")).toEqual([]);
  });

  test("before the arrangements no notice was asked for", () => {
    expect(findings({ Date: "2022-10-02", "Notice given": "2022-10-02" }, "2026-04-10")).toEqual([]);
    const register = workbook({ Date: "2022-10-02" });
    expect(groundsOf(deadline(register, register.meeting("S")!, "Notice"))).toEqual([
      "Cannot tell: no rule in force on 2 October 2022; the documents gave no rule on notice then.",
      "GOV 12.23",
      "GOV 12.38",
    ]);
  });
});
