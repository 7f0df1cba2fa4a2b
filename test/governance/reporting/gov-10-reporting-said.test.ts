import { overdueReports } from "../../../src/governance/reporting/overdue-reports";
import { reportDue } from "../../../src/governance/reporting/report-due";
import { reportStatus } from "../../../src/governance/reporting/report-status";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { dayOf, groundsOf, valueOf } from "../answer-of";

// The Board is on Tuesday 31 March and 30 June 2026: reports by Friday 20 March and Friday 19 June.
const register = (tables: GivenTables = {}) =>
  givenWorkbook({
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "x" },
      { Group: "QA", Name: "Quality", "Quorum rule": "x" },
      { Group: "PP", Name: "Policies", "Quorum rule": "x", Aliases: "P&P" },
    ],
    Meetings: [
      { Meeting: "EB-1", Group: "EB", Date: "2026-03-31" },
      { Meeting: "EB-2", Group: "EB", Date: "2026-06-30" },
      { Meeting: "EB-X", Group: "EB", Date: "2026-04-28", Status: "Cancelled" },
    ],
    Duties: [{ Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" }],
    ...tables,
  });
const report = (...rows: readonly GivenRow[]): GivenTables => ({
  Reports: rows.map((row, n) => ({ Report: `R${n}`, Group: "QA", "For meeting": "EB-1", ...row })),
});
const schedule = (...rows: readonly GivenRow[]): GivenTables => ({
  Schedule: rows.map((row) => ({ Group: "PP", Meeting: "EB-1", ...row })),
});

describe("GOV 8.5, 10.3, 10.4: what is said of one report, and by which paragraphs", () => {
  const DUTY =
    "QA's Highlight report for EB-1 on 31 March 2026, owed to every ordinary meeting (Duties), is due by 20 March 2026";
  const BOTH = ["GOV 10.3", "GOV 8.5"];
  const said = (asAt: string, tables: GivenTables = {}, group = "QA", kind: string | null = null, meeting = "EB-1") => {
    const given = register(tables);
    return groundsOf(reportStatus(given, group, { meeting: given.meeting(meeting)!, asAt: on(asAt), kind }));
  };
  test.each<{ given: string; asAt: string; tables?: GivenTables; says: string }>([
    {
      given: "scheduled",
      asAt: "2026-02-19",
      says: `${DUTY}; it will show as due from 20 February 2026, by the setting Reports.DueDays.`,
    },
    {
      given: "due",
      asAt: "2026-03-20",
      says: `${DUTY}; nothing has been received yet as at 20 March 2026; it shows as due from 20 February 2026, by the setting Reports.DueDays.`,
    },
    {
      given: "overdue at the weekend",
      asAt: "2026-03-21",
      says: `${DUTY}; as at 21 March 2026 nothing has been received, so it is late by less than a working day.`,
    },
    {
      given: "overdue",
      asAt: "2026-03-23",
      says: `${DUTY}; as at 23 March 2026 nothing has been received, so it is late by 1 working day.`,
    },
    {
      given: "missed",
      asAt: "2026-04-01",
      says: `${DUTY}; the meeting passed without it, and as at 1 April 2026 it is late by 8 working days.`,
    },
    {
      given: "in time",
      asAt: "2026-04-01",
      tables: report({ Received: "2026-03-20" }),
      says: `${DUTY}; it came on 20 March 2026, in time.`,
    },
    {
      given: "late",
      asAt: "2026-04-01",
      tables: report({ Received: "2026-03-24" }),
      says: `${DUTY}; it came on 24 March 2026, late by 2 working days.`,
    },
  ])("$given", ({ asAt, tables, says }) => expect(said(asAt, tables)).toEqual([says, ...BOTH]));

  test("by the paragraphs of the duty's own Source", () => {
    const cited = (Source: string, more: GivenRow = {}, kind: string | null = null) =>
      said(
        "2026-02-01",
        {
          Duties: [
            { Group: "PP", Kind: kind ?? "Highlight", To: "Executive Board", "Times per year": 2, Source, ...more },
          ],
          ...schedule({ Kind: kind ?? "" }),
        },
        "P&P",
        kind,
      ).slice(1);
    expect(cited("GOV 10.3b; TOR PP")).toEqual(["GOV 10.3b", "TOR PP", "GOV 8.5"]);
    expect(cited("MASA 7.2", {}, "Pressures")).toEqual(["MASA 7.2", "GOV 8.5"]);
    expect(cited("as agreed")).toEqual(BOTH);
    expect(cited("TOR PP", { To: "QA" })).toEqual(BOTH);
    expect(cited("TOR PP", { Kind: "Annual" })).toEqual(BOTH);
  });

  test("why it is expected", () => {
    expect(said("2026-02-01", schedule({}), "P&P")).toEqual([
      expect.stringContaining(
        "PP's Highlight report for EB-1 on 31 March 2026, listed in Schedule, is due by 20 March 2026;",
      ),
      ...BOTH,
    ]);
    expect(said("2026-02-01", report({ Group: "PP", Received: "2026-01-30" }), "PP")).toEqual([
      expect.stringContaining(
        ", listed in Reports, not in Schedule, is due by 20 March 2026; it came on 30 January 2026, in time.",
      ),
      ...BOTH,
    ]);
    const exception = (row: GivenRow) => said("2026-02-01", report({ Kind: "Exception", ...row }), "QA", "exception");
    expect(exception({ Due: "2026-03-06" })).toEqual([
      expect.stringContaining(
        "QA's Exception report for EB-1 on 31 March 2026, asked for by exception, is due by 6 March 2026 (its own Due);",
      ),
      "GOV 10.4",
    ]);
    expect(exception({})).toEqual([
      expect.stringContaining("is due by 20 March 2026 (it has no Due of its own, so the meeting's deadline holds);"),
      "GOV 10.4",
    ]);
  });

  test("not scheduled, and what there is of another kind, each once", () => {
    const none = (kind: string, group: string) =>
      `No ${kind} report of ${group} is scheduled for EB-1: no row in Schedule or Reports, and no duty for every ordinary meeting.`;
    expect(said("2026-02-01", {}, "PP")).toEqual([none("Highlight", "PP"), "GOV 10.3"]);
    expect(
      said("2026-02-01", report({ Kind: "Exception" }, { Kind: "exception" }, { Kind: "Annual" }), "QA", "Pressures"),
    ).toEqual([`${none("Pressures", "QA")} Reports of other kinds for it: Highlight, Exception, Annual.`, "GOV 10.3"]);
    expect(said("2026-02-01", schedule({ Meeting: "EB-X" }), "PP", null, "EB-X")).toEqual([
      "EB-X is cancelled, so no Highlight report of PP is due for it.",
      "GOV 10.3",
    ]);
  });

  test("for a cancelled meeting one that came in all the same", () => {
    const given = register(report({ "For meeting": "EB-X", Received: "2026-04-01" }));
    expect(valueOf(reportStatus(given, "QA", { meeting: given.meeting("EB-X")!, asAt: on("2026-05-01") }))).toBe(
      "Received on time",
    );
  });

  test("of several exceptions the first to ask for attention speaks, and the others still out are counted", () => {
    const of = (...rows: readonly GivenRow[]) => {
      const given = register(report(...rows.map((row) => ({ Kind: "Exception", ...row }))));
      const answer = reportStatus(given, "QA", {
        meeting: given.meeting("EB-1")!,
        asAt: on("2026-03-10"),
        kind: "Exception",
      });
      return [valueOf(answer), groundsOf(answer)[0]!.split(". ").slice(1).join(". ")];
    };
    const [overdue, due, later, came, late] = [
      { Due: "2026-03-06" },
      { Due: "2026-03-10" },
      { Due: "2026-05-29" },
      { Due: "2026-03-06", Received: "2026-03-02" },
      { Due: "2026-03-01", Received: "2026-03-02" },
    ];
    expect(of(came, due, overdue, later)).toEqual(["Overdue", "2 more are outstanding."]);
    expect(of(later, due)).toEqual(["Due", "1 more is outstanding."]);
    expect(of(came, late, later)).toEqual(["Scheduled", ""]);
    expect(of(came, late)).toEqual(["Received late", ""]);
  });

  test("what cannot be read cites the paragraph it would have been judged by", () => {
    expect(said("2026-03-21", report({ Received: "?" }))).toEqual([
      expect.stringContaining("Cannot tell: for the report 'R0', Reports!E2 (Received) cannot be read; enter "),
      "GOV 8.5",
    ]);
    expect(said("2026-03-21", report({ Kind: "Exception", Due: "?" }), "QA", "Exception")).toEqual([
      expect.stringContaining("(Due) cannot be read; enter "),
      "GOV 10.4",
    ]);
    expect(
      said("2026-03-21", { Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-03-31", Status: "?" }] }),
    ).toEqual([expect.stringContaining("Cannot tell: for the meeting 'EB-1', Meetings!"), "GOV 10.3"]);
  });
});

describe("GOV 10.3: what is said of the next deadline", () => {
  const due = (asAt: string, tables: GivenTables = {}, kind: string | null = null) =>
    reportDue(register(tables), "QA", { asAt: on(asAt), kind });
  test("nothing due, of any kind or of one", () => {
    expect(groundsOf(due("2026-07-01"))).toEqual([
      "As at 1 July 2026 nothing is due from QA: no report is still to come, and none is overdue.",
      "GOV 10.3",
    ]);
    expect(groundsOf(due("2026-02-01", {}, "Annual"))).toEqual([
      "As at 1 February 2026 nothing is due from QA (Annual): no report is still to come, and none is overdue.",
      "GOV 10.3",
    ]);
  });
  test("one that cannot be judged: cannot tell where it may come first, else named", () => {
    const only = due("2026-07-01", report({ Received: "?" }));
    expect([dayOf(only), groundsOf(only)]).toEqual([
      "#N/A",
      [expect.stringContaining("Cannot tell: for the report 'R0', Reports!E2"), "GOV 8.5"],
    ]);
    for (const row of [{ Received: "?" }, { Waived: "maybe" }])
      expect(["2026-03-01", "2026-03-20", "2026-03-31"].map((asAt) => dayOf(due(asAt, report(row))))).toEqual([
        "#N/A",
        "#N/A",
        "#N/A",
      ]);
    const missed = due("2026-04-01", report({ Received: "?" }));
    const cell = "1 report cannot be judged. Cannot tell: for the report 'R0', Reports!E2 (Received) cannot be read;";
    expect([dayOf(missed), groundsOf(missed)]).toEqual([
      "2026-06-19",
      [expect.stringContaining(cell), "GOV 10.3", "GOV 8.5"],
    ]);
    const later = due("2026-03-01", report({ "For meeting": "EB-2", Received: "?" }));
    expect([dayOf(later), groundsOf(later)[0]]).toEqual(["2026-03-20", expect.stringContaining(cell)]);
  });
  test("a meeting before the arrangements: no rule was in force, so what is due for it cannot be told; once it is past nothing is", () => {
    const early = { Meetings: [{ Meeting: "EB-0", Group: "EB", Date: "2022-10-02" }] };
    const untold = "Cannot tell: no rule in force on 2 October 2022; the documents gave no deadline for reports then.";
    expect([
      groundsOf(due("2022-09-01", early))[0],
      dayOf(due("2022-10-02", early)),
      dayOf(due("2022-10-03", early)),
    ]).toEqual([untold, "#N/A", "Nothing due"]);
    const later = { Meetings: [...early.Meetings, { Meeting: "EB-9", Group: "EB", Date: "2022-12-08" }] };
    expect(dayOf(due("2022-09-01", later))).toBe("2022-11-29");
  });
  test("one overdue and one to come: the overdue one, and no other is counted", () => {
    expect(groundsOf(due("2026-03-23"))[0]).toMatch(
      /as at 23 March 2026 nothing has been received, so it is late by 1 working day\.$/,
    );
  });
});

describe("GOV 10.3: what is said of the list", () => {
  const stays =
    "A missed report stays in the list until the group's next report of that kind is received, or until it is waived in Reports.";
  const PARAGRAPHS = ["GOV 10.3", "GOV 8.5", "GOV 10.4"];
  const list = (asAt: string, tables: GivenTables = {}, group: string | null = null) =>
    overdueReports(register(tables), on(asAt), group);
  test("none, one, several", () => {
    expect(groundsOf(list("2026-03-20"))).toEqual([
      `As at 20 March 2026, no report is overdue. ${stays}`,
      ...PARAGRAPHS,
    ]);
    expect(groundsOf(list("2026-03-20", {}, "P&P"))).toEqual([
      `As at 20 March 2026, no report of PP is overdue. ${stays}`,
      ...PARAGRAPHS,
    ]);
    expect(groundsOf(list("2026-06-22", schedule({}), "qa"))).toEqual([
      `As at 22 June 2026, 2 reports of QA are outstanding: 1 overdue and 1 missed. ${stays}`,
      ...PARAGRAPHS,
    ]);
    expect(groundsOf(list("2026-03-21"))[0]).toContain("1 report is outstanding: 1 overdue and 0 missed.");
  });
  test("one that cannot be judged: cannot tell where nothing else is outstanding and it may be, else named", () => {
    const untold =
      "Cannot tell: for the report 'R0', Reports!E2 (Received) cannot be read; enter a date, like 31/03/2026.";
    const waived =
      "Cannot tell: for the report 'R0', Reports!H2 (Waived) cannot be read; enter a date, like 31/03/2026, or Yes.";
    expect([
      groundsOf(list("2026-03-21", report({ Received: "?" })))[0],
      groundsOf(list("2026-04-01", report({ Received: "?" }), "QA"))[0],
      groundsOf(list("2026-03-21", report({ Waived: "maybe" })))[0],
    ]).toEqual([untold, untold, waived]);
    const beside = report({ Received: "?" }, { Kind: "Exception", Due: "2026-03-02" });
    expect(groundsOf(list("2026-03-21", beside))[0]).toMatch(
      /1 report is outstanding: 1 overdue.*Reports!E2 \(Received\) cannot be read/,
    );
    expect(groundsOf(list("2026-03-20", report({ Received: "?" })))[0]).toBe(
      `As at 20 March 2026, no report is overdue. ${stays} Not judged, because a cell cannot be read: QA Highlight for EB-1. Cannot tell: for the report 'R0', Reports!E2 (Received) cannot be read; enter a date, like 31/03/2026.`,
    );
  });
  test("before the arrangements: cannot tell while nothing else is overdue, else named; what came, was waived or was followed is settled", () => {
    const meetings = [
      { Meeting: "EB-0", Group: "EB", Date: "2022-10-02" },
      { Meeting: "EB-1", Group: "EB", Date: "2022-12-08" },
    ];
    const early = (more: GivenTables = {}, asAt = "2022-11-01") =>
      groundsOf(list(asAt, { Meetings: meetings, ...more }))[0];
    const untold = "Cannot tell: no rule in force on 2 October 2022; the documents gave no deadline for reports then.";
    const none = `As at 1 November 2022, no report is overdue. ${stays}`;
    const forEarly = (row: GivenRow) => report({ "For meeting": "EB-0", ...row });
    expect([
      early(),
      early(forEarly({ Received: "2022-10-20" })),
      early(forEarly({ Received: "2022-11-02" })),
      early(forEarly({ Waived: "Yes" })),
      early(forEarly({ Waived: "2022-11-01" })),
      early(report({ Received: "2022-10-30" })),
      early(report({ Received: "2022-11-02" })),
      early(report({ Received: "2022-10-30", Kind: "Annual" })),
    ]).toEqual([untold, none, untold, none, none, none, untold, untold]);
    expect(early({}, "2022-12-01")).toBe(
      `As at 1 December 2022, 1 report is outstanding: 1 overdue and 0 missed. ${stays} Not judged, because no rule was in force on the day of the meeting: QA Highlight for EB-0.`,
    );
  });
  test("in the order of deadline, group, meeting and kind", () => {
    const answer = list("2026-03-24", {
      ...schedule({ Group: "PP", Kind: "Pressures" }, { Group: "PP", Kind: "Annual" }, { Group: "EB" }),
      ...report({ Kind: "Exception", Due: "2026-03-02" }),
    });
    expect(answer.status === "answered" ? answer.value.map(({ group, kind }) => `${group} ${kind}`) : []).toEqual([
      "QA Exception",
      "EB Highlight",
      "PP Annual",
      "PP Pressures",
      "QA Highlight",
    ]);
  });
  test("a missed one stands beside the next until that is received; another group's or body's changes nothing", () => {
    const missed = (tables: GivenTables, asAt = "2026-06-10") => {
      const answer = list(asAt, tables);
      return answer.status === "answered"
        ? answer.value.map(({ group, meeting, state }) => `${group} ${meeting} ${state}`)
        : [];
    };
    expect(missed({})).toEqual(["QA EB-1 Missed"]);
    expect(missed(report({ "For meeting": "EB-2", Received: "2026-06-10" }))).toEqual([]);
    expect(missed(report({ "For meeting": "EB-2", Received: "2026-06-10", Group: "PP" }))).toEqual(["QA EB-1 Missed"]);
    expect(missed(report({ "For meeting": "EB-2", Received: "2026-06-10", Kind: "Annual" }))).toEqual([
      "QA EB-1 Missed",
    ]);
    expect(missed({}, "2026-07-01")).toEqual(["QA EB-1 Missed", "QA EB-2 Missed"]);
    expect(missed(report({ Received: "2026-03-01" }), "2026-07-01")).toEqual(["QA EB-2 Missed"]);
  });
});
