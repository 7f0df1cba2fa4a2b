import { reportingFindings } from "../../../src/governance/reporting/findings";
import { underSchedulingFindings } from "../../../src/governance/reporting/under-scheduling-findings";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { shown } from "../finding-line";

const GROUPS: readonly GivenRow[] = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "x", "Meetings per year": 4 },
  { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "x" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "x" },
];
const board = (...dates: readonly string[]): readonly GivenRow[] =>
  dates.map((Date) => ({ Meeting: `EB-${Date.slice(0, 7)}`, Group: "EB", Date }));
const FOUR = board("2026-06-30", "2026-09-29", "2026-12-08", "2027-03-30");
const DUTIES: readonly GivenRow[] = [
  { Group: "PP", Kind: "Highlight", To: "EB", "Times per year": 2 },
  { Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" },
];
const workbook = (tables: GivenTables) => givenWorkbook({ Groups: GROUPS, Meetings: FOUR, ...tables });

describe("GOV 10.3, 10.4: what Schedule, Reports and Duties cannot mean", () => {
  const found = (tables: GivenTables) =>
    [...reportingFindings(workbook(tables), on("2026-11-22"))].map(
      ({ code, table, property }) => `${code} ${table}.${property}`,
    );
  const report = (row: GivenRow): GivenTables => ({
    Reports: [{ Report: "R", Group: "PP", "For meeting": "EB-2026-09", ...row }],
  });
  test.each([
    { given: "received the day of the meeting before", tables: report({ Received: "2026-06-30" }), codes: [] },
    {
      given: "received the day before that",
      tables: report({ Received: "2026-06-29" }),
      codes: ["received-before-asked Reports.received"],
    },
    {
      given: "for the first meeting there is",
      tables: report({ "For meeting": "EB-2026-06", Received: "2026-01-05" }),
      codes: [],
    },
    { given: "received today", tables: report({ Received: "2026-11-22" }), codes: [] },
    {
      given: "received tomorrow",
      tables: report({ Received: "2026-11-23" }),
      codes: ["received-in-the-future Reports.received"],
    },
    {
      given: "an exception nobody is said to have asked for",
      tables: report({ Kind: "Exception", Due: "2026-09-01" }),
      codes: ["exception-without-asker Reports.requestedBy"],
    },
    {
      given: "an exception whose asker cannot be matched is another problem",
      tables: report({ Kind: "Exception", Due: "2026-09-01", "Requested by": "SAB" }),
      codes: [],
    },
    {
      given: "an exception without a date",
      tables: report({ Kind: "Exception", "Requested by": "EB" }),
      codes: ["exception-without-due Reports.due"],
    },
    {
      given: "an exception with one",
      tables: report({ Kind: "Exception", Due: "2026-09-01", "Requested by": "EB" }),
      codes: [],
    },
    {
      given: "an exception the Board asked for",
      tables: report({ Kind: "exception", Due: "2026-09-01", "Requested by": "executive board" }),
      codes: [],
    },
    {
      given: "an exception a subgroup asked for",
      tables: report({ Kind: "Exception", Due: "2026-09-01", "Requested by": "QA" }),
      codes: ["exception-asked-by-another Reports.requestedBy"],
    },
    { given: "a highlight report a subgroup asked for", tables: report({ "Requested by": "QA" }), codes: [] },
    {
      given: "an exception whose date cannot be read is another problem",
      tables: report({ Kind: "Exception", Due: "soon", "Requested by": "EB" }),
      codes: [],
    },
    {
      given: "twice in Schedule, by two names",
      tables: {
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-09" },
          { Group: "Policies and Procedures Group", Meeting: "eb-2026-09", Kind: "Highlight" },
        ],
      },
      codes: ["scheduled-twice Schedule.null"],
    },
    {
      given: "two kinds for one meeting",
      tables: {
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-09" },
          { Group: "PP", Meeting: "EB-2026-09", Kind: "Annual" },
        ],
      },
      codes: [],
    },
    {
      given: "for a cancelled meeting",
      tables: { Meetings: [{ ...FOUR[0], Status: "Cancelled" }], Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }] },
      codes: ["scheduled-for-cancelled Schedule.meeting"],
    },
    {
      given: "a frequency of often",
      tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "often" }] },
      codes: ["unreadable-frequency Duties.timesPerYear"],
    },
    {
      given: "every meeting of nobody",
      tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "SAB", "Times per year": "Every meeting" }] },
      codes: ["duty-to-no-body Duties.to"],
    },
    {
      given: "as required of nobody",
      tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "SAB", "Times per year": "As required" }] },
      codes: [],
    },
  ])("$given", ({ tables, codes }) => {
    expect(found(tables)).toEqual(codes);
  });

  test.each([
    {
      given: "received tomorrow",
      tables: report({ Received: "2026-11-23" }),
      says: "warning received-in-the-future Reports.received '23 November 2026': Report R is marked received on 23 November 2026, which is still to come; until then it counts as not received. | Correct the date, or clear it until the report is in.",
    },
    {
      given: "received too early",
      tables: report({ Received: "2026-06-29" }),
      says:
        "warning received-before-asked Reports.received '29 June 2026': Report R for EB-2026-09 came on 29 June 2026, before the previous meeting (EB-2026-06 on 30 June 2026), so before it was asked for. The answers go by that date all the same." +
        " | Correct the date, or enter EB-2026-06 as the meeting it was for.",
    },
    {
      given: "an exception of a subgroup",
      tables: report({ Kind: "Exception", Due: "2026-09-01", "Requested by": "QA" }),
      says: "warning exception-asked-by-another Reports.requestedBy 'QA': Exception report R was asked for by QA; by the documents only EB, CBG and COG may ask for one. | Correct Requested by, or give the report another Kind.",
    },
    {
      given: "an exception nobody asked for",
      tables: report({ Kind: "Exception", Due: "2026-09-01" }),
      says: "warning exception-without-asker Reports.requestedBy '': Exception report R does not say which body asked for it; by the documents only EB, CBG and COG may. | Enter the body in Requested by.",
    },
    {
      given: "an exception without a date",
      tables: report({ Kind: "Exception", "Requested by": "EB" }),
      says: "warning exception-without-due Reports.due '': Exception report R has no Due of its own; the deadline of EB-2026-09 is used. | Enter the date by which it was asked for.",
    },
    {
      given: "twice in Schedule",
      tables: {
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-09" },
          { Group: "PP", Meeting: "EB-2026-09" },
        ],
      },
      says: "warning scheduled-twice Schedule. 'EB-2026-09': The Highlight report of PP for EB-2026-09 is in Schedule twice; it is expected once. | Remove one of the two rows.",
    },
    {
      given: "for a cancelled meeting",
      tables: {
        Meetings: [{ ...FOUR[0], Status: "Cancelled" }],
        Schedule: [{ Group: "PP", Meeting: "EB-2026-06", Kind: "Annual" }],
      },
      says: "warning scheduled-for-cancelled Schedule.meeting 'EB-2026-06': The Annual report of PP for EB-2026-06 is not expected, because that meeting is cancelled. | Schedule it for another meeting, or remove the row.",
    },
    {
      given: "a frequency of often",
      tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "often" }] },
      says: "error unreadable-frequency Duties.timesPerYear 'often': How often PP reports to EB cannot be read. | Enter a number of times a year, Every meeting, or As required.",
    },
    {
      given: "every meeting of nobody",
      tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "SAB", "Times per year": "Every meeting" }] },
      says:
        "error duty-to-no-body Duties.to 'SAB': PP is to report to every meeting of 'SAB', but Groups has no such group, so no report is expected." +
        " | Enter a group's code, name or alias, or add the body to Groups.",
    },
  ])("says what is wrong and what to do: $given", ({ tables, says }) => {
    expect([...reportingFindings(workbook(tables), on("2026-11-22"))].map(shown)).toEqual([says]);
  });

  test("the meeting before is the body's last ordinary one that was held", () => {
    const between = (more: GivenRow) => ({
      Meetings: [...FOUR, { Meeting: "EB-X", Group: "EB", Date: "2026-08-11", ...more }],
      ...report({ Received: "2026-08-10" }),
    });
    expect(found(between({}))).toEqual(["received-before-asked Reports.received"]);
    for (const more of [{ Kind: "Special" }, { Status: "Cancelled" }, { Group: "QA" }])
      expect(found(between(more))).toEqual([]);
  });

  test("of four meetings the one right before is looked at", () => {
    const early = (meeting: string, received: string) => found(report({ "For meeting": meeting, Received: received }));
    expect([early("EB-2026-12", "2026-09-29"), early("EB-2026-12", "2026-09-28")]).toEqual([
      [],
      ["received-before-asked Reports.received"],
    ]);
    expect([
      early("EB-2027-03", "2026-11-22"),
      early("EB-2026-06", "2026-06-01"),
      early("nowhere", "2026-06-01"),
    ]).toEqual([["received-before-asked Reports.received"], [], []]);
  });

  test("one group's report for two meetings, and two groups' for one, are not twice the same", () => {
    expect(
      found({
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-09" },
          { Group: "PP", Meeting: "EB-2026-12" },
          { Group: "QA", Meeting: "EB-2026-09" },
        ],
      }),
    ).toEqual([]);
  });
});

describe("GOV 10.3: fewer meetings or slots than the frequency asks", () => {
  const found = (tables: GivenTables, asAt = "2026-11-22") =>
    [...underSchedulingFindings(workbook({ Duties: DUTIES, ...tables }), on(asAt))].map(
      ({ code, found: group, message }) =>
        `${code} ${group}: ${/; (\w+ \w+) scheduled|has (\w+)/.exec(message)?.slice(1).join("")}`,
    );
  const twice: GivenTables = {
    Schedule: [
      { Group: "PP", Meeting: "EB-2026-06" },
      { Group: "PP", Meeting: "EB-2026-12" },
    ],
  };
  test.each([
    { given: "four meetings and two slots", tables: twice, codes: [] },
    {
      given: "one slot",
      tables: { Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }] },
      codes: ["under-scheduled PP: 1 is"],
    },
    {
      given: "a slot in the year before does not count",
      tables: {
        Meetings: [...FOUR, ...board("2026-03-31")],
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-06" },
          { Group: "PP", Meeting: "EB-2026-03" },
        ],
      },
      codes: ["under-scheduled PP: 1 is"],
    },
    {
      given: "a report that came counts for a slot",
      tables: {
        Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }],
        Reports: [{ Report: "R", Group: "PP", "For meeting": "EB-2026-12" }],
      },
      codes: [],
    },
    { given: "three meetings", tables: { ...twice, Meetings: FOUR.slice(0, 3) }, codes: ["too-few-meetings 4: 3"] },
    {
      given: "a cancelled fourth",
      tables: { ...twice, Meetings: [...FOUR.slice(0, 3), { ...FOUR[3], Status: "Cancelled" }] },
      codes: ["too-few-meetings 4: 3"],
    },
    { given: "no meetings at all: nothing has been entered yet", tables: { Meetings: [] }, codes: [] },
    {
      given: "the next year begun with one meeting",
      tables: { ...twice, Meetings: [...FOUR, ...board("2027-06-29")] },
      codes: ["too-few-meetings 4: 1"],
    },
    {
      given: "the next year begun with one meeting, and a report scheduled for it",
      tables: {
        ...twice,
        Meetings: [...FOUR, ...board("2027-06-29")],
        Schedule: [...(twice.Schedule ?? []), { Group: "PP", Meeting: "EB-2027-06" }],
      },
      codes: ["too-few-meetings 4: 1", "under-scheduled PP: 1 is"],
    },
    {
      given: "every other year, and last year had it",
      tables: {
        Meetings: [...FOUR, ...board("2026-03-31")],
        Schedule: [{ Group: "PP", Meeting: "EB-2026-03" }],
        Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "0.5" }],
      },
      codes: [],
    },
    {
      given: "every other year, and neither has it",
      tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "0.5" }] },
      codes: ["under-scheduled PP: none is"],
    },
    {
      given: "a group that opens within the year",
      tables: { Groups: [GROUPS[0]!, { ...GROUPS[1], From: "2026-04-02" }, GROUPS[2]!] },
      codes: [],
    },
    {
      given: "a group open from its first day to its last",
      tables: { Groups: [GROUPS[0]!, { ...GROUPS[1], From: "2026-04-01", To: "2027-03-31" }, GROUPS[2]!] },
      codes: ["under-scheduled PP: none is"],
    },
    {
      given: "a report of another kind is no slot",
      tables: {
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-06" },
          { Group: "PP", Meeting: "EB-2026-12", Kind: "Annual" },
        ],
      },
      codes: ["under-scheduled PP: 1 is"],
    },
    {
      given: "another group's report is no slot",
      tables: {
        Schedule: [
          { Group: "PP", Meeting: "EB-2026-06" },
          { Group: "QA", Meeting: "EB-2026-12" },
        ],
      },
      codes: ["under-scheduled PP: 1 is"],
    },
    {
      given: "one and a half a year asks for two",
      tables: {
        Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }],
        Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "1.5" }],
      },
      codes: ["under-scheduled PP: 1 is"],
    },
    {
      given: "every third year, and the year before last had it",
      tables: {
        Meetings: [...FOUR, ...board("2024-06-25")],
        Schedule: [{ Group: "PP", Meeting: "EB-2024-06" }],
        Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "Every 3 years" }],
      },
      codes: [],
    },
    {
      given: "every third year, and it was three years ago",
      tables: {
        Meetings: [...FOUR, ...board("2024-03-26")],
        Schedule: [{ Group: "PP", Meeting: "EB-2024-03" }],
        Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "Every 3 years" }],
      },
      codes: ["under-scheduled PP: none is"],
    },
    {
      given: "the number of meetings left blank: the documents' four",
      tables: {
        ...twice,
        Groups: [{ ...GROUPS[0], "Meetings per year": "" }, GROUPS[1]!, GROUPS[2]!],
        Meetings: FOUR.slice(0, 3),
      },
      codes: ["too-few-meetings 4: 3"],
    },
    {
      given: "a body the documents give no number",
      tables: {
        ...twice,
        Duties: [{ Group: "QA", Kind: "Highlight", To: "PP", "Times per year": "Every meeting" }],
        Meetings: [{ Meeting: "P", Group: "PP", Date: "2026-06-01" }],
      },
      codes: [],
    },
    {
      given: "a group that meets quarterly by its terms of reference, left blank",
      tables: { ...twice, Meetings: [...FOUR, { Meeting: "Q", Group: "QA", Date: "2026-06-01" }] },
      codes: ["too-few-meetings 4: 1"],
    },
    { given: "such a group with none entered yet", tables: twice, codes: [] },
    {
      given: "a group's own number, which nobody reports to",
      tables: {
        ...twice,
        Groups: [...GROUPS.slice(0, 1), { ...GROUPS[1], "Meetings per year": 2 }, GROUPS[2]!],
        Meetings: [...FOUR, { Meeting: "P", Group: "PP", Date: "2026-06-01" }],
      },
      codes: ["too-few-meetings 2: 1"],
    },
    {
      given: "a group that closes within the year",
      tables: {
        ...twice,
        Groups: [GROUPS[0]!, GROUPS[1]!, { ...GROUPS[2], To: "2027-03-30" }],
        Meetings: [...FOUR, { Meeting: "Q", Group: "QA", Date: "2026-06-01" }],
      },
      codes: [],
    },
    {
      given: "a group closed within the year",
      tables: { Groups: [GROUPS[0]!, { ...GROUPS[1], To: "2026-12-31" }, GROUPS[2]!] },
      codes: [],
    },
  ])("$given", ({ tables, codes }) => {
    expect(found(tables)).toEqual(codes);
  });

  test("says what is missing and what to do", () => {
    const says = (tables: GivenTables) =>
      [...underSchedulingFindings(workbook({ Duties: DUTIES, ...tables }), on("2026-11-22"))].map(shown);
    const owed = "owes EB 2 Highlight reports in 2026-27";
    expect(says({})).toEqual([
      `warning under-scheduled Groups.group 'PP': PP ${owed}; none is scheduled. | Add rows to Schedule for EB-2026-12 and EB-2027-03, to spread the reports evenly over the meetings to come.`,
    ]);
    expect(says({ Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }] })).toEqual([
      `warning under-scheduled Groups.group 'PP': PP ${owed}; 1 is scheduled. | Add a row to Schedule for EB-2026-12.`,
    ]);
    expect(says({ Meetings: FOUR.slice(0, 1), Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }] })).toEqual([
      "warning too-few-meetings Groups.meetingsPerYear '4': EB has 1 ordinary meeting in 2026-27 but is to hold 4, so the groups that report to it have too few slots." +
        " | Enter the missing meetings between 1 April 2026 and 31 March 2027.",
      `warning under-scheduled Groups.group 'PP': PP ${owed}; 1 is scheduled. EB has only 1 ordinary meeting in that year. | Add rows to Schedule.`,
    ]);
    expect(
      says({
        Duties: [],
        Meetings: [
          ...FOUR,
          { Meeting: "Q", Group: "QA", Date: "2026-06-01" },
          { Meeting: "Q2", Group: "QA", Date: "2026-09-01" },
        ],
      }),
    ).toEqual([
      "warning too-few-meetings Groups.meetingsPerYear '4': QA has 2 ordinary meetings in 2026-27 but is to hold 4. | Enter the missing meetings between 1 April 2026 and 31 March 2027.",
    ]);
    expect(says({ Duties: [{ Group: "PP", Kind: "Annual", To: "EB", "Times per year": 1 }] })).toEqual([
      "warning under-scheduled Groups.group 'PP': PP owes EB 1 Annual report in 2026-27; none is scheduled. | Add a row to Schedule for EB-2026-12.",
    ]);
    const many = Array.from({ length: 24 }, (_, i) => ({
      Group: "PP",
      Kind: `Kind ${i}`,
      To: "EB",
      "Times per year": 1,
    }));
    expect(says({ Duties: many })[0]).toContain("| Add a row to Schedule for EB-2026-12.");
    expect(says({ Duties: [...many, { Group: "PP", Kind: "One more", To: "EB", "Times per year": 1 }] })[0]).toContain(
      "| Add rows to Schedule.",
    );
  });
});
