import { overdueReports } from "../../../src/governance/reporting/overdue-reports";
import { reportDue } from "../../../src/governance/reporting/report-due";
import { reportStatus } from "../../../src/governance/reporting/report-status";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { dayOf, said, valueOf } from "../answer-of";

const GROUPS: readonly GivenRow[] = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners", Aliases: "Exec Board" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "x" },
  { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "x", Aliases: "P&P" },
  { Group: "CSPR", Name: "Practice Review Group", "Quorum rule": "x" },
  { Group: "CSPR-AP", Name: "Action Planning Group", "Quorum rule": "x" },
  { Group: "TFG", Name: "Task group", "Quorum rule": "None", From: "2026-01-01", To: "2026-03-30" },
];
const MEETINGS: readonly GivenRow[] = [
  { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
  { Meeting: "EB-2026-06", Group: "Exec Board", Date: "2026-06-30" },
  { Meeting: "EB-2026-05X", Group: "EB", Date: "2026-05-12", Kind: "Special" },
  { Meeting: "EB-2026-04C", Group: "EB", Date: "2026-04-28", Status: "Cancelled" },
  { Meeting: "CSPR-2026-03", Group: "CSPR", Date: "2026-03-31" },
];
const DUTIES: readonly GivenRow[] = [
  { Group: "QA", Kind: "Highlight", To: "Executive Board", "Times per year": "Every meeting" },
  { Group: "TFG", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" },
  { Group: "PP", Kind: "Highlight", To: "EB", "Times per year": 2 },
  { Group: "CSPR-AP", Kind: "Highlight", To: "CSPR", "Times per year": "Every meeting" },
];

const register = (tables: GivenTables = {}) =>
  givenWorkbook({ Groups: GROUPS, Meetings: MEETINGS, Duties: DUTIES, ...tables });

function status(group: string, meeting: string, asAt: string, tables: GivenTables = {}, kind?: string) {
  const given = register(tables);
  return reportStatus(given, group, {
    meeting: given.meeting(meeting)!,
    asAt: on(asAt),
    ...(kind === undefined ? {} : { kind }),
  });
}

const report = (row: GivenRow): GivenTables => ({
  Reports: [{ Report: "R1", Group: "QA", "For meeting": "EB-2026-03", ...row }],
});

// The Board is on Tuesday 31 March 2026: reports by Friday 20 March, due to show 20 working days before, Friday 20 February.
describe("GOV 10.3, 8.5: how one report stands", () => {
  test.each([
    { given: "the day before it shows as due", asAt: "2026-02-19", state: "Scheduled" },
    { given: "the first day it shows as due", asAt: "2026-02-20", state: "Due" },
    { given: "on the deadline", asAt: "2026-03-20", state: "Due" },
    { given: "the day after, a Saturday", asAt: "2026-03-21", state: "Overdue" },
    { given: "on the day of the meeting", asAt: "2026-03-31", state: "Overdue" },
    { given: "the day after the meeting", asAt: "2026-04-01", state: "Missed" },
    {
      given: "received on the deadline",
      asAt: "2026-04-01",
      tables: report({ Received: "2026-03-20" }),
      state: "Received on time",
    },
    {
      given: "received the day after",
      asAt: "2026-04-01",
      tables: report({ Received: "2026-03-21" }),
      state: "Received late",
    },
    {
      given: "received after the meeting",
      asAt: "2026-05-01",
      tables: report({ Received: "2026-04-20" }),
      state: "Received late",
    },
    {
      given: "received tomorrow is not received",
      asAt: "2026-03-22",
      tables: report({ Received: "2026-03-23" }),
      state: "Overdue",
    },
    {
      given: "listed twice, the first in time",
      asAt: "2026-04-01",
      tables: {
        Reports: [
          { Report: "R1", Group: "QA", "For meeting": "EB-2026-03", Received: "2026-03-25" },
          { Report: "R2", Group: "QA", "For meeting": "EB-2026-03", Received: "2026-03-19" },
        ],
      },
      state: "Received on time",
    },
    {
      given: "a window of 5 working days set",
      asAt: "2026-03-12",
      tables: { Settings: [{ Setting: "Reports.DueDays", Value: 5 }] },
      state: "Scheduled",
    },
    {
      given: "that window's first day",
      asAt: "2026-03-13",
      tables: { Settings: [{ Setting: "Reports.DueDays", Value: 5 }] },
      state: "Due",
    },
  ])("$given: $state", ({ asAt, tables, state }) => {
    expect(valueOf(status("QA", "EB-2026-03", asAt, tables))).toBe(state);
  });

  test("says the day, and by how many working days it was late", () => {
    expect(said(status("QA", "EB-2026-03", "2026-04-01", report({ Received: "2026-03-24" })))).toBe(
      "QA's Highlight report for EB-2026-03 on 31 March 2026, owed to every ordinary meeting (Duties), is due by 20 March 2026; it came on 24 March 2026, late by 2 working days.",
    );
  });

  test.each([
    {
      given: "a received date that cannot be read",
      asAt: "2026-03-21",
      tables: report({ Received: "last week" }),
      value: "#N/A",
    },
    {
      given: "the same, but another row was in time",
      asAt: "2026-03-21",
      tables: {
        Reports: [
          { Report: "R1", Group: "QA", "For meeting": "EB-2026-03", Received: "last week" },
          { Report: "R2", Group: "QA", "For meeting": "EB-2026-03", Received: "2026-03-02" },
        ],
      },
      value: "Received on time",
    },
  ])("$given", ({ asAt, tables, value }) => {
    expect(valueOf(status("QA", "EB-2026-03", asAt, tables))).toBe(value);
  });

  test("a meeting whose status cannot be read may be cancelled: cannot tell, unless the report is in", () => {
    const meetings = [{ Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31", Status: "perhaps" }];
    expect(valueOf(status("QA", "EB-2026-03", "2026-03-01", { Meetings: meetings }))).toBe("#N/A");
    expect(
      valueOf(status("QA", "EB-2026-03", "2026-03-01", { Meetings: meetings, ...report({ Received: "2026-02-27" }) })),
    ).toBe("Received on time");
  });
});

describe("GOV 10.3: which reports are expected", () => {
  const scheduled: GivenTables = {
    Schedule: [
      { Group: "p&p", Meeting: "EB-2026-03" },
      { Group: "PP", Meeting: "EB-2026-06", Kind: "Pressures" },
    ],
  };
  test.each([
    {
      given: "a duty of so many a year needs a row of Schedule",
      group: "PP",
      meeting: "EB-2026-03",
      value: "Not scheduled",
    },
    { given: "with one, by an alias", group: "PP", meeting: "EB-2026-03", tables: scheduled, value: "Scheduled" },
    {
      given: "asked by the full name",
      group: "policies and procedures group",
      meeting: "EB-2026-03",
      tables: scheduled,
      value: "Scheduled",
    },
    { given: "of another kind", group: "PP", meeting: "EB-2026-06", tables: scheduled, value: "Not scheduled" },
    {
      given: "that kind named",
      group: "PP",
      meeting: "EB-2026-06",
      tables: scheduled,
      kind: "pressures",
      value: "Scheduled",
    },
    { given: "every meeting, the Board by an alias", group: "QA", meeting: "EB-2026-06", value: "Scheduled" },
    {
      given: "a special meeting takes no report of its own accord",
      group: "QA",
      meeting: "EB-2026-05X",
      value: "Not scheduled",
    },
    { given: "a cancelled meeting", group: "QA", meeting: "EB-2026-04C", value: "Not scheduled" },
    {
      given: "scheduled for a cancelled meeting",
      group: "QA",
      meeting: "EB-2026-04C",
      tables: { Schedule: [{ Group: "QA", Meeting: "EB-2026-04C" }] },
      value: "Not scheduled",
    },
    { given: "a group closed the day before the meeting", group: "TFG", meeting: "EB-2026-03", value: "Not scheduled" },
    {
      given: "the Action Planning Group reports to the Review Group's meetings",
      group: "CSPR-AP",
      meeting: "CSPR-2026-03",
      value: "Scheduled",
    },
    { given: "and not to the Board's", group: "CSPR-AP", meeting: "EB-2026-03", value: "Not scheduled" },
    {
      given: "an unscheduled report that came",
      group: "PP",
      meeting: "EB-2026-03",
      tables: report({ Group: "P&P", Received: "2026-01-30" }),
      value: "Received on time",
    },
  ])("$given: $value", ({ group, meeting, tables, kind, value }) => {
    expect(valueOf(status(group, meeting, "2026-02-01", tables, kind))).toBe(value);
  });

  test("says what else there is", () => {
    expect(said(status("PP", "EB-2026-06", "2026-02-01", scheduled))).toContain(
      "Reports of other kinds for it: Pressures.",
    );
    expect(
      said(status("QA", "EB-2026-04C", "2026-02-01", { Schedule: [{ Group: "QA", Meeting: "EB-2026-04C" }] })),
    ).toContain("EB-2026-04C is cancelled");
  });

  test("before the arrangements of 3 October 2022: cannot tell", () => {
    const early = { Meetings: [{ Meeting: "EB-0", Group: "EB", Date: "2022-10-02" }] };
    expect(valueOf(status("QA", "EB-0", "2026-02-01", early))).toBe("#N/A");
  });
});

describe("GOV 10.4: reports by exception have a date of their own", () => {
  const exception = (...rows: GivenRow[]): GivenTables => ({
    Reports: rows.map((row, i) => ({
      Report: `X${i}`,
      Group: "PP",
      "For meeting": "EB-2026-03",
      Kind: "Exception",
      "Requested by": "EB",
      ...row,
    })),
  });
  test.each([
    { given: "on its day", asAt: "2026-03-06", tables: exception({ Due: "2026-03-06" }), value: "Due" },
    { given: "the day after", asAt: "2026-03-07", tables: exception({ Due: "2026-03-06" }), value: "Overdue" },
    { given: "without one, the meeting's deadline", asAt: "2026-03-20", tables: exception({}), value: "Due" },
    {
      given: "due after the meeting, the meeting past",
      asAt: "2026-04-01",
      tables: exception({ Due: "2026-04-10" }),
      value: "Due",
    },
    { given: "a date that cannot be read", asAt: "2026-03-06", tables: exception({ Due: "soon" }), value: "#N/A" },
    {
      given: "of two the overdue one speaks",
      asAt: "2026-03-07",
      tables: exception({ Due: "2026-03-20", Received: "2026-03-02" }, { Due: "2026-03-06" }),
      value: "Overdue",
    },
  ])("$given: $value", ({ asAt, tables, value }) => {
    expect(valueOf(status("PP", "EB-2026-03", asAt, tables, "Exception"))).toBe(value);
  });
});

describe("GOV 10.3, 8.5: the next deadline of a group", () => {
  const due = (group: string, asAt: string, tables: GivenTables = {}, kind?: string) =>
    reportDue(register(tables), group, { asAt: on(asAt), ...(kind === undefined ? {} : { kind }) });
  // For 30 June 2026 reports are due by Friday 19 June.
  test.each([
    { given: "the next to come", asAt: "2026-03-01", day: "2026-03-20" },
    { given: "the overdue one first", asAt: "2026-03-31", day: "2026-03-20" },
    { given: "a missed one no more", asAt: "2026-04-01", day: "2026-06-19" },
    {
      given: "the next where this one is in",
      asAt: "2026-03-01",
      tables: report({ Received: "2026-02-27" }),
      day: "2026-06-19",
    },
    {
      given: "an exception report comes sooner",
      asAt: "2026-03-01",
      tables: report({ Kind: "Exception", Due: "2026-03-05" }),
      day: "2026-03-05",
    },
    {
      given: "one kind alone",
      asAt: "2026-03-01",
      tables: report({ Kind: "Exception", Due: "2026-03-05" }),
      kind: "Highlight",
      day: "2026-03-20",
    },
    { given: "nothing left", asAt: "2026-07-01", day: "Nothing due" },
  ])("$given: $day", ({ asAt, tables, kind, day }) => {
    expect(dayOf(due("QA", asAt, tables, kind))).toBe(day);
  });

  test("two overdue: the earlier deadline, and the sentence counts the other", () => {
    const answer = due("QA", "2026-03-25", report({ Kind: "Exception", Due: "2026-03-05" }));
    expect([dayOf(answer), said(answer)]).toEqual(["2026-03-05", expect.stringContaining("1 more is outstanding.")]);
  });
});

describe("GOV 10.3: the list of overdue reports", () => {
  const listed = (asAt: string, tables: GivenTables = {}, group?: string) => {
    const answer = overdueReports(register(tables), on(asAt), group ?? null);
    return answer.status === "answered"
      ? answer.value.map((one) => `${one.group} ${one.meeting} ${one.kind} ${one.workingDaysLate} ${one.state}`)
      : [answer.status];
  };
  test.each([
    { given: "nothing on the deadline", asAt: "2026-03-20", rows: [] },
    {
      given: "two working days later, by deadline and group",
      asAt: "2026-03-24",
      rows: ["CSPR-AP CSPR-2026-03 Highlight 2 Overdue", "QA EB-2026-03 Highlight 2 Overdue"],
    },
    { given: "one group", asAt: "2026-03-24", group: "QA", rows: ["QA EB-2026-03 Highlight 2 Overdue"] },
    {
      given: "missed over Easter (3 and 6 April are bank holidays)",
      asAt: "2026-04-07",
      group: "QA",
      rows: ["QA EB-2026-03 Highlight 10 Missed"],
    },
    {
      given: "missed until the next is received",
      asAt: "2026-06-10",
      group: "QA",
      tables: report({ "For meeting": "EB-2026-06", Received: "2026-06-10" }),
      rows: [],
    },
    {
      given: "not yet received that day",
      asAt: "2026-06-09",
      group: "QA",
      tables: report({ "For meeting": "EB-2026-06", Received: "2026-06-10" }),
      rows: ["QA EB-2026-03 Highlight 53 Missed"],
    },
    {
      given: "a next report of another kind changes nothing",
      asAt: "2026-04-07",
      group: "QA",
      tables: report({ "For meeting": "EB-2026-06", Kind: "Annual", Received: "2026-04-02" }),
      rows: ["QA EB-2026-03 Highlight 10 Missed"],
    },
    {
      given: "a cancelled meeting has none",
      asAt: "2026-05-01",
      group: "PP",
      tables: { Schedule: [{ Group: "PP", Meeting: "EB-2026-04C" }] },
      rows: [],
    },
  ])("$given", ({ asAt, group, tables, rows }) => {
    expect(listed(asAt, tables, group)).toEqual(rows);
  });

  test("a report that cannot be judged is named in the sentence", () => {
    expect(said(overdueReports(register(report({ Received: "soon" })), on("2026-03-20"), "QA"))).toContain(
      "Not judged, because a cell cannot be read: QA Highlight for EB-2026-03.",
    );
  });
});
