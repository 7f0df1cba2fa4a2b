import { reportingFindings } from "../../src/rules/reporting/reporting-findings";
import { underSchedulingFindings } from "../../src/rules/reporting/under-scheduling";
import { readFrequency } from "../../src/rules/frequency";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../register/given-workbook";

const GROUPS: readonly GivenRow[] = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "x", "Meetings per year": 4 },
  { Group: "PP", Name: "Policies and Procedures Group", "Quorum rule": "x" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "x" },
];
const board = (...dates: readonly string[]): readonly GivenRow[] => dates.map((Date) => ({ Meeting: `EB-${Date.slice(0, 7)}`, Group: "EB", Date }));
const FOUR = board("2026-06-30", "2026-09-29", "2026-12-08", "2027-03-30");
const DUTIES: readonly GivenRow[] = [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": 2 }, { Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" }];
const workbook = (tables: GivenTables) => givenWorkbook({ Groups: GROUPS, Meetings: FOUR, ...tables });

describe("GOV 10.3, 10.4: what Schedule, Reports and Duties cannot mean", () => {
  const found = (tables: GivenTables) => [...reportingFindings(workbook(tables), on("2026-11-22"))].map(({ code, table, property }) => `${code} ${table}.${property}`);
  const report = (row: GivenRow): GivenTables => ({ Reports: [{ Report: "R", Group: "PP", "For meeting": "EB-2026-09", ...row }] });
  test.each([
    { given: "received the day of the meeting before", tables: report({ Received: "2026-06-30" }), codes: [] },
    { given: "received the day before that", tables: report({ Received: "2026-06-29" }), codes: ["received-before-asked Reports.received"] },
    { given: "for the first meeting there is", tables: report({ "For meeting": "EB-2026-06", Received: "2026-01-05" }), codes: [] },
    { given: "received today", tables: report({ Received: "2026-11-22" }), codes: [] },
    { given: "received tomorrow", tables: report({ Received: "2026-11-23" }), codes: ["received-in-the-future Reports.received"] },
    { given: "an exception without a date", tables: report({ Kind: "Exception" }), codes: ["exception-without-due Reports.due"] },
    { given: "an exception with one", tables: report({ Kind: "Exception", Due: "2026-09-01" }), codes: [] },
    { given: "an exception the Board asked for", tables: report({ Kind: "exception", Due: "2026-09-01", "Requested by": "executive board" }), codes: [] },
    { given: "an exception a subgroup asked for", tables: report({ Kind: "Exception", Due: "2026-09-01", "Requested by": "QA" }), codes: ["exception-asked-by-another Reports.requestedBy"] },
    { given: "a highlight report a subgroup asked for", tables: report({ "Requested by": "QA" }), codes: [] },
    { given: "an exception whose date cannot be read is another problem", tables: report({ Kind: "Exception", Due: "soon" }), codes: [] },
    { given: "twice in Schedule, by two names", tables: { Schedule: [{ Group: "PP", Meeting: "EB-2026-09" }, { Group: "Policies and Procedures Group", Meeting: "eb-2026-09", Kind: "Highlight" }] },
      codes: ["scheduled-twice Schedule.null"] },
    { given: "two kinds for one meeting", tables: { Schedule: [{ Group: "PP", Meeting: "EB-2026-09" }, { Group: "PP", Meeting: "EB-2026-09", Kind: "Annual" }] }, codes: [] },
    { given: "for a cancelled meeting", tables: { Meetings: [{ ...FOUR[0], Status: "Cancelled" }], Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }] },
      codes: ["scheduled-for-cancelled Schedule.meeting"] },
    { given: "a frequency of often", tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "often" }] }, codes: ["unreadable-frequency Duties.timesPerYear"] },
    { given: "every meeting of nobody", tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "SAB", "Times per year": "Every meeting" }] }, codes: ["duty-to-no-body Duties.to"] },
    { given: "as required of nobody", tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "SAB", "Times per year": "As required" }] }, codes: [] },
  ])("$given", ({ tables, codes }) => {
    expect(found(tables)).toEqual(codes);
  });
});

describe("GOV 10.3: fewer meetings or slots than the frequency asks", () => {
  const found = (tables: GivenTables, asAt = "2026-11-22") =>
    [...underSchedulingFindings(workbook({ Duties: DUTIES, ...tables }), on(asAt))].map(({ code, found: group, message }) => `${code} ${group}: ${/; (\d+ \w+) scheduled|has (\d+)/.exec(message)?.slice(1).join("")}`);
  const twice: GivenTables = { Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }, { Group: "PP", Meeting: "EB-2026-12" }] };
  test.each([
    { given: "four meetings and two slots", tables: twice, codes: [] },
    { given: "one slot", tables: { Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }] }, codes: ["under-scheduled PP: 1 is"] },
    { given: "a slot in the year before does not count", tables: { Meetings: [...FOUR, ...board("2026-03-31")], Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }, { Group: "PP", Meeting: "EB-2026-03" }] },
      codes: ["under-scheduled PP: 1 is"] },
    { given: "a report that came counts for a slot", tables: { Schedule: [{ Group: "PP", Meeting: "EB-2026-06" }], Reports: [{ Report: "R", Group: "PP", "For meeting": "EB-2026-12" }] }, codes: [] },
    { given: "three meetings", tables: { ...twice, Meetings: FOUR.slice(0, 3) }, codes: ["too-few-meetings 4: 3"] },
    { given: "a cancelled fourth", tables: { ...twice, Meetings: [...FOUR.slice(0, 3), { ...FOUR[3], Status: "Cancelled" }] }, codes: ["too-few-meetings 4: 3"] },
    { given: "no meetings at all: nothing has been entered yet", tables: { Meetings: [] }, codes: [] },
    { given: "the next year begun with one meeting", tables: { ...twice, Meetings: [...FOUR, ...board("2027-06-29")] }, codes: ["too-few-meetings 4: 1", "under-scheduled PP: 0 are"] },
    { given: "every other year, and last year had it", tables: {
      Meetings: [...FOUR, ...board("2026-03-31")], Schedule: [{ Group: "PP", Meeting: "EB-2026-03" }],
      Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "0.5" }],
    }, codes: [] },
    { given: "every other year, and neither has it", tables: { Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "0.5" }] }, codes: ["under-scheduled PP: 0 are"] },
    { given: "a group closed within the year", tables: { Groups: [GROUPS[0]!, { ...GROUPS[1], To: "2026-12-31" }, GROUPS[2]!] }, codes: [] },
  ])("$given", ({ tables, codes }) => {
    expect(found(tables)).toEqual(codes);
  });
});

describe("GOV 10.3; CSP 4.9: how often, as people write it", () => {
  test.each([
    ["4", 4], [" 2 ", 2], ["0.5", 0.5], ["1/3", 1 / 3], ["½", 0.5], ["Every 3 years", 1 / 3], ["every 2 years", 0.5], ["Every year", 1], ["annually", 1],
    ["Twice a year", 2], ["three times a year", 3], ["Quarterly", 4], ["every 6 months", 2], ["monthly", 12], ["2 times a year", 2], ["366", 366],
    ["once", 1], ["twice", 2], ["Twice per year", 2], ["2/year", 2], ["2 x per year", 2], ["2 per annum", 2], ["once a month", 12], ["twice a term", 6], ["four times a year", 4],
    ["every other year", 1 / 2], ["every second year", 1 / 2], ["every third year", 1 / 3], ["once every 3 years", 1 / 3], ["every five years", 1 / 5], ["3-yearly", 1 / 3],
    ["three-yearly", 1 / 3], ["six-monthly", 2], ["6 monthly", 2], ["every 18 months", 2 / 3], ["every two weeks", 26], ["biannual", 2], ["biennial", 1 / 2],
    ["0.33", 1 / 3], ["0.3333", 1 / 3], ["0.25", 1 / 4], ["0.17", 0.17], ["0.67", 0.67], ["1.5", 1.5],
  ] as const)("%s is %d times a year", (written, perYear) => {
    const read = readFrequency(written);
    expect(read.kind === "times" ? read.perYear : read.kind).toBeCloseTo(perYear, 12);
  });

  test.each([
    ["GOV 10.3a", "at each quarterly meeting", "every meeting"], ["GOV 10.3b", "two times a year", 2], ["GOV 10.3c", "on an annual basis", 1], ["GOV 6.2", "annually", 1],
    ["TOR CBG", "quarterly", 4], ["TOR EDU", "on a biannual basis", 2], ["TOR EVYP", "biannually", 2], ["TOR QA", "at least twice per year", 2], ["TOR QA", "at least annually", 1],
    ["TOR DCSG", "as required", "as required"], ["MASA 7.2", "twice per year", 2], ["MASA 15.1", "on a quarterly basis", 4], ["CSP 4.9", "every three years", 1 / 3],
    ["CSP App. 2", "on an annual basis", 1], ["CSP App. 6", "Quarterly", 4],
  ])("%s prints '%s'", (_, written, means) => {
    const read = readFrequency(written);
    expect(read.kind === "times" ? read.perYear : read.kind).toBe(means);
  });

  test.each([["Every meeting", "every meeting"], ["as required", "as required"], ["0", "unreadable"], ["-1", "unreadable"], ["367", "unreadable"], ["46082", "unreadable"], ["1/0", "unreadable"], ["often", "unreadable"],
    ["at each quarterly meeting", "every meeting"], ["50%", "unreadable"], ["0,5", "unreadable"], ["every 0 years", "unreadable"], ["twice or thrice", "unreadable"]])(
    "%s: %s", (written, kind) => {
      expect(readFrequency(written).kind).toBe(kind);
    });
});
