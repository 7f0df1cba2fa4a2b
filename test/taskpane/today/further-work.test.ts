import { actionsNow } from "../../../src/taskpane/today/actions-now";
import { checksNow } from "../../../src/taskpane/today/checks-now";
import { complaintsNow } from "../../../src/taskpane/today/complaints-now";
import { decisionsNow } from "../../../src/taskpane/today/decisions-now";
import { reportsNow } from "../../../src/taskpane/today/reports-now";
import type { TodayLine } from "../../../src/taskpane/today/today-line";
import { type GivenRow, type GivenTables, givenWorkbook, on } from "../../register/given-workbook";

/** A Monday. */
const TODAY = on("2026-11-30");
const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners", "Vote rule": "Represented agencies" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None", "Vote rule": "Represented agencies" },
];

type Model = (register: ReturnType<typeof givenWorkbook>, today: typeof TODAY) => readonly TodayLine[];

const linesOf = (model: Model, tables: GivenTables) =>
  model(givenWorkbook({ Groups: GROUPS, Holidays: [], ...tables }), TODAY);
const said = (model: Model, tables: GivenTables) =>
  linesOf(model, tables).map(({ group, what, where, when }) => [group, what, where, when]);

describe("reports (GOV 8.5, 10.3)", () => {
  // Reports for Tuesday 8 December 2026 are due 7 working days before it, on Friday 27 November; for the 9th on Monday 30.
  const meeting = (Meeting: string, day: string): GivenRow => ({ Meeting, Group: "EB", Date: day });
  const reports = (day: string, rows: readonly GivenRow[] = [], groups = ["QA"]) =>
    said(reportsNow, {
      Meetings: [meeting("EB-12", day)],
      Schedule: groups.map((Group) => ({ Group, Meeting: "EB-12" })),
      Reports: rows,
    });

  test.each<[string, ReturnType<typeof reports>, unknown]>([
    [
      "overdue by one working day",
      reports("2026-12-08"),
      [
        [
          "Overdue",
          "Report overdue",
          "Quality Assurance Group to Executive Board, Tue 8 Dec",
          "due Fri 27 Nov, late by 1 working day",
        ],
      ],
    ],
    [
      "due today",
      reports("2026-12-09"),
      [["Now", "1 report due", "to Executive Board, Wed 9 Dec", "by Mon 30 Nov, today"]],
    ],
    [
      "due in a week",
      reports("2026-12-16"),
      [["This fortnight", "1 report due", "to Executive Board, Wed 16 Dec", "by Mon 7 Dec, in 7 days"]],
    ],
    ["due after the fortnight", reports("2026-12-29"), []],
    [
      "received",
      reports("2026-12-08", [{ Report: "R-1", Group: "QA", "For meeting": "EB-12", Received: "2026-11-26" }]),
      [],
    ],
    [
      "missed",
      reports("2026-11-10"),
      [
        [
          "Overdue",
          "Report missed",
          "Quality Assurance Group to Executive Board, Tue 10 Nov",
          "due Fri 30 Oct, late by 21 working days",
        ],
      ],
    ],
    [
      "a day that cannot be read",
      reports("2026-12-08", [{ Report: "R-1", Group: "QA", "For meeting": "EB-12", Received: "soon" }]),
      [["In the sheets", "A report cannot be judged", "Quality Assurance Group to Executive Board, Tue 8 Dec", ""]],
    ],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));

  test("those due for one meeting stand in one line, which names whose they are and leads to Reports", () => {
    const lines = linesOf(reportsNow, {
      Groups: [...GROUPS, { Group: "PP", Name: "Policies Group", "Quorum rule": "None" }],
      Meetings: [meeting("EB-12", "2026-12-16")],
      Schedule: ["QA", "PP"].map((Group) => ({ Group, Meeting: "EB-12" })),
      Reports: [],
    });
    expect(lines).toMatchObject([
      {
        what: "2 reports due",
        details: ["From Policies Group and Quality Assurance Group"],
        leadsTo: { page: "reports", meeting: null },
      },
    ]);
  });
});

describe("decisions that wait for somebody (GOV 12)", () => {
  const AGENCIES = ["City", "County", "ICB", "Police"];
  const decisions = (decision: GivenRow, more: GivenTables = {}, date = "2026-11-10") =>
    linesOf(decisionsNow, {
      Agencies: AGENCIES.map((Agency) => ({ Agency, Type: "Statutory partner" })),
      Seats: AGENCIES.map((Agency) => ({
        Seat: Agency,
        Group: "EB",
        Agency,
        Role: "Head",
        Category: "Core",
        Name: `Head of ${Agency}`,
      })),
      Meetings: [{ Meeting: "EB-11", Group: "EB", Date: date, "Chaired by": "" }],
      Attendance: AGENCIES.map((Seat) => ({ Meeting: "EB-11", Seat, Status: "Present" })),
      Decisions: [{ Decision: "D-1", Meeting: "EB-11", Title: "Threshold document", ...decision }],
      Votes: [],
      Notices: [],
      ...more,
    });
  const what = (...given: Parameters<typeof decisions>) =>
    decisions(...given).map((line) => [line.what, line.place?.address]);
  const votes = (...cast: readonly string[]): GivenTables => ({
    Votes: cast.map((Vote, at) => ({ Decision: "D-1", "Voting seat": AGENCIES[at] ?? "", Vote })),
  });
  const agreed = { Method: "Consensus", Consensus: "Yes" };
  const voted = { Method: "Vote" };

  test.each<[string, ReturnType<typeof what>, unknown]>([
    ["consultation", what({ ...agreed, Consultation: "Awaited" }), [["Consultation awaited", "L2"]]],
    ["consent", what(voted, votes("For", "For", "For", "Against")), [["Chair's consent awaited", "K2"]]],
    [
      "consent given",
      what(
        { ...voted, "Chair consents": "Yes", "Implementation date": "2026-12-15" },
        votes("For", "For", "For", "Against"),
      ),
      [],
    ],
    [
      "votes",
      what({ ...voted, "Chair consents": "Yes" }, votes("For", "Against", "For", "")),
      [["Votes still to be cast", "A2"]],
    ],
    ["ballots", what(voted), [["Votes to be entered", "D2"]]],
    ["how it was decided", what({}), [["How it was decided to be recorded", "D2"]]],
    ["whether all agreed", what({ Method: "Consensus" }), [["Consensus to be recorded", "E2"]]],
    ["a date", what(agreed), [["Implementation date to be set", "M2"]]],
    ["an escalation", what(voted, votes("For", "For", "Against", "Against")), [["Deadlock to be escalated", "N2"]]],
    [
      "a special meeting",
      what(
        { ...agreed, "Implementation date": "2026-12-15" },
        {
          Notices: [
            {
              ...{ Decision: "D-1", From: "City", Received: "2026-11-20", Written: "Yes", Reasons: "Costs" },
              ...{ "Asks for meeting": "Yes", "Sent to all": "Yes", "Independent Chair told": "Yes" },
            },
          ],
        },
      ),
      [["Suspended until a special meeting", "A2"]],
    ],
    ["nothing, in force", what({ ...agreed, "Implementation date": "2026-11-20" }), []],
    ["nothing, as it is not taken yet", what({}, {}, "2026-12-01"), []],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));

  test("the line names the decision, its body and its day", () => {
    expect(decisions(agreed)).toMatchObject([
      { group: "Waiting for somebody", where: "Threshold document (Executive Board, Tue 10 Nov)" },
    ]);
  });

  test("one that cannot be told is said, with the sentence; one before any rule is not", () => {
    const cannot = decisions({ ...agreed, Consultation: "?" });
    expect(cannot).toMatchObject([{ group: "In the sheets", what: "A decision cannot be told" }]);
    expect(cannot[0]?.details?.[0]).toContain("Decisions!L2");
    expect(decisions(agreed, {}, "2022-10-02")).toEqual([]);
  });
});

describe("complaints' clocks (GOV 13.4, 13.5, 13.7)", () => {
  const complaints = (row: GivenRow) =>
    said(complaintsNow, { Complaints: [{ Ref: "C-1", Kind: "Complaint", ...row }] });

  // Received on Monday 23 November 2026: the action by Monday 30, the outcome 20 working days after it, on Monday 21 December.
  test.each<[string, GivenRow, unknown]>([
    [
      "the action is due today",
      { Received: "2026-11-23" },
      [["Now", "Complaint C-1", "action to be confirmed", "by Mon 30 Nov, today"]],
    ],
    [
      "the action is a day late",
      { Received: "2026-11-20" },
      [["Overdue", "Complaint C-1", "action to be confirmed", "due Fri 27 Nov, late by 1 working day"]],
    ],
    ["confirmed, the outcome beyond the fortnight", { Received: "2026-11-23", "Action confirmed": "2026-11-24" }, []],
    [
      "the outcome within the fortnight",
      { Received: "2026-11-10", "Action confirmed": "2026-11-11" },
      [["This fortnight", "Complaint C-1", "outcome, or a timescale for it", "by Tue 8 Dec"]],
    ],
    [
      "an appeal",
      {
        Received: "2026-09-01",
        "Action confirmed": "2026-09-02",
        "Outcome given": "2026-09-10",
        Appealed: "2026-11-13",
      },
      [["Overdue", "Complaint C-1", "answer to the appeal", "due Fri 27 Nov, late by 1 working day"]],
    ],
    ["about an agency", { Received: "2026-06-01", About: "Agency" }, []],
    ["not yet received", { Received: "2026-12-01" }, []],
    [
      "a day that cannot be read",
      { Received: "2026-11-27", "Action confirmed": "soon" },
      [["In the sheets", "A complaint cannot be judged", "C-1", ""]],
    ],
  ])("%s", (_, row, expected) => expect(complaints(row)).toEqual(expected));

  test("both clocks overdue are two lines, each with the cell that stops it", () => {
    const lines = linesOf(complaintsNow, {
      Complaints: [{ Ref: "C-1", Kind: "Complaint", Received: "2026-09-01" }],
    });
    expect(lines.map(({ place }) => place?.address)).toEqual(["G2", "H2"]);
  });
});

describe("actions (CSP App. 5)", () => {
  const actions = (row: GivenRow) =>
    said(actionsNow, { Actions: [{ Action: "A-1", Description: "Train", Leads: "City", ...row }] });

  test.each<[string, GivenRow, unknown]>([
    ["overdue", { Target: "2026-11-29" }, [["Overdue", "Action overdue", "Train (City)", "due Sun 29 Nov"]]],
    ["due today", { Target: "2026-11-30" }, []],
    [
      "done",
      { Target: "2026-11-29", Completed: "2026-12-01" },
      [["Overdue", "Action overdue", "Train (City)", "due Sun 29 Nov"]],
    ],
    ["done before today", { Target: "2026-11-29", Completed: "2026-11-30" }, []],
    ["going on", { Target: "On-going" }, []],
    [
      "a target that cannot be read",
      { Target: "soon-ish" },
      [["In the sheets", "An action cannot be judged", "Train (City)", ""]],
    ],
  ])("%s", (_, row, expected) => expect(actions(row)).toEqual(expected));
});

describe("checks (GOV 4.3, 5.6; CSP 4.9)", () => {
  const seat = (more: GivenRow = {}): GivenRow => ({
    ...{ Seat: "QA-1", Group: "QA", Role: "Officer", Category: "Core", Name: "Officer 1", ...more },
  });
  const checks = (rows: readonly GivenRow[], seats: readonly GivenRow[] = [seat()]) =>
    said(checksNow, {
      Seats: seats,
      Checks: rows.map((row) => ({ Person: "Officer 1", Kind: "DBS", ...row })),
    });

  // Three years from 9 October 2023 end on 9 October 2026; 60 days before an end it expires soon.
  test.each<[string, ReturnType<typeof checks>, unknown]>([
    [
      "expired",
      checks([{ Completed: "2023-10-09" }]),
      [["Overdue", "Check expired", "DBS of Officer 1", "it was valid until Fri 9 Oct"]],
    ],
    [
      "expiring in the fortnight",
      checks([{ Completed: "2023-12-13" }]),
      [["This fortnight", "Check to be renewed", "DBS of Officer 1", "valid until Sun 13 Dec"]],
    ],
    [
      "expiring in two months",
      checks([{ Completed: "2024-01-20" }]),
      [["Waiting for somebody", "Check to be renewed", "DBS of Officer 1", "valid until Wed 20 Jan 2027"]],
    ],
    ["valid", checks([{ Completed: "2025-01-20" }]), []],
    ["missing", checks([{}]), [["Overdue", "Check missing", "DBS of Officer 1", ""]]],
    ["not required", checks([{ Required: "No" }]), []],
    ["expired, of somebody who has left", checks([{ Completed: "2023-10-09" }], [seat({ To: "2026-11-29" })]), []],
    [
      "expired, of somebody whose last day is today",
      checks([{ Completed: "2023-10-09" }], [seat({ To: "2026-11-30" })]),
      [["Overdue", "Check expired", "DBS of Officer 1", "it was valid until Fri 9 Oct"]],
    ],
    [
      "expired, of one of the office's own people",
      checks([{ Completed: "2023-10-09" }], []),
      [["Overdue", "Check expired", "DBS of Officer 1", "it was valid until Fri 9 Oct"]],
    ],
    [
      "a day that cannot be read",
      checks([{ Completed: "soon" }]),
      [["In the sheets", "A check cannot be judged", "DBS of Officer 1", ""]],
    ],
    [
      "a lay member without any row",
      checks([], [seat({ Category: "Lay member", Name: "Lay Member 2" })]),
      [
        ["Overdue", "Check missing", "Recruitment check of Lay Member 2", ""],
        ["Overdue", "Check missing", "Confidentiality agreement of Lay Member 2", ""],
      ],
    ],
    ["a lay member's seat that is vacant", checks([], [seat({ Category: "Lay member", Name: "Vacant" })]), []],
    ["a lay member's seat without a name", checks([], [seat({ Category: "Lay member", Name: "" })]), []],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));
});
