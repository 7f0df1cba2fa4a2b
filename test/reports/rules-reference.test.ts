import { fromIso } from "../../src/calendar/plain-date";
import { RULE_HEADERS, ruleCells, rulesReference, type RuleRow } from "../../src/reports/rules-reference";
import { SETTINGS } from "../../src/sources/memberships/settings";
import { ALL_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { functionsApplying } from "../../tools/functions-applying";

const rows = rulesReference(functionsApplying());
const rowsOf = (provision: string): readonly RuleRow[] => rows.filter((row) => row.provision === provision);

describe("the rules reference", () => {
  it.each<{ paragraph: string; provision: string; value: string; from: string; functions: readonly string[] }>([
    {
      paragraph: "GOV 8.5",
      provision: "timescales.reportWorkingDays",
      value: "7 working days",
      from: "2022-10-03",
      functions: ["DEADLINE", "REPORT.STATUS", "REPORT.DUE", "OVERDUE"],
    },
    {
      paragraph: "GOV 11.2",
      provision: "quorum.agenciesMoreThan",
      value: "more than 50%",
      from: "2022-10-03",
      functions: ["QUORATE"],
    },
    {
      paragraph: "GOV 12.6",
      provision: "voting.proxyWithinHours",
      value: "24 hours",
      from: "2022-10-03",
      functions: ["OUTCOME"],
    },
    {
      paragraph: "GOV 13.5",
      provision: "complaints.outcomeWorkingDays",
      value: "20 working days",
      from: "2022-10-03",
      functions: ["COMPLAINT.DUE", "COMPLAINT.STATUS"],
    },
    {
      paragraph: "CSP 4.9",
      provision: "checks.disclosureYears",
      value: "3 years",
      from: "2015-11-11",
      functions: ["CHECK.DUE"],
    },
  ])("$paragraph: $value", ({ paragraph, provision, value, from, functions }) => {
    const [row] = rowsOf(provision);
    expect([row?.value, row?.from, row?.to]).toEqual([value, fromIso(from), null]);
    expect(row?.paragraphs).toContain(paragraph);
    expect(row?.functions).toEqual(expect.arrayContaining([...functions]));
  });

  it("given a value with two spans, a row for each, the first ending the day before the second", () => {
    expect(rowsOf("chairs.independentChairBodies").map(({ value, from, to }) => [value, from, to])).toEqual([
      ["COG; EB; CBG", fromIso("2022-10-03"), fromIso("2024-08-31")],
      ["CBG", fromIso("2024-09-01"), null],
    ]);
  });

  it("names every setting of the Settings table", () => {
    const named = new Set(rows.flatMap(({ setting }) => (setting === null ? [] : [setting as string])));
    expect([...named].sort()).toEqual(SETTINGS.map(({ setting }) => setting).sort());
  });

  it("says how it was read wherever a setting changes it: no document fixes it", () => {
    expect(rows.filter(({ setting, reading }) => setting !== null && reading === null)).toEqual([]);
  });

  it.each<{ paragraph: string; silent: string; provision: string; reading: RegExp }>([
    {
      paragraph: "GOV 8.5",
      silent: "no working day is defined",
      provision: "timescales.workingDay",
      reading: /Holidays table/,
    },
    {
      paragraph: "GOV 10.3",
      silent: "twice a year does not say when",
      provision: "reporting.duties",
      reading: /do not say at which meetings.*even spread.*Education Groups together/,
    },
    {
      paragraph: "MASA 4.1",
      silent: "no reporting year",
      provision: "reporting.yearStarts",
      reading: /April to March/,
    },
    {
      paragraph: "GOV 6.5k",
      silent: "no number for attendance",
      provision: "attendance.minimumRate",
      reading: /no number.*agency counts once/,
    },
    {
      paragraph: "GOV 11.3b",
      silent: "no period for attendance",
      provision: "attendance.monthsLookedAt",
      reading: /no period/,
    },
    {
      paragraph: "MASA 4.1",
      silent: "months alone",
      provision: "chairs.rotation",
      reading: /first day of its first month to the last day of its last.*projection/,
    },
    {
      paragraph: "TOR CBG",
      silent: "2022 and 2025 disagree",
      provision: "chairs.independentChairBodies",
      reading: /text of 2022 until then|Board's chair of the day/,
    },
    {
      paragraph: "GOV 13.5",
      silent: "the date of the referral",
      provision: "complaints.outcomeWorkingDays",
      reading: /day the referrer raised it.*side by side/,
    },
    {
      paragraph: "GOV 13.1",
      silent: "one agency's own process",
      provision: "complaints.actionWorkingDays",
      reading: /own process, without these time limits/,
    },
    {
      paragraph: "CSP App. 5",
      silent: "targets as written",
      provision: "actions.partsOfMonth",
      reading: /last day.*on or after the month the plan starts.*problem/,
    },
    {
      paragraph: "TOR CSPR-AP",
      silent: "SMART",
      provision: "actions.mustHave",
      reading: /leads it, it has a date and a measure/,
    },
    {
      paragraph: "BP",
      silent: "one year's plan",
      provision: "plan.priorities",
      reading: /standing until a later plan/,
    },
    { paragraph: "MASA 15.1", silent: "the odd penny", provision: "finance.shares", reading: /largest remainders/ },
    { paragraph: "CSP 4.9", silent: "whose DBS", provision: "checks.disclosureYears", reading: /Valid years is blank/ },
    {
      paragraph: "TOR DCSG",
      silent: "no seat for the partners",
      provision: "memberships.seats",
      reading: /DCSG.*never be quorate/,
    },
    {
      paragraph: "GOV 12.19",
      silent: "consent not recorded",
      provision: "voting.chairMustConsent",
      reading: /own agency: For consents, Against withholds.*restricted vote.*no casting vote/,
    },
    {
      paragraph: "GOV 12.15",
      silent: "two ballots of one seat",
      provision: "voting.boardAgencies",
      reading: /that agree one counts, of two that differ neither/,
    },
    {
      paragraph: "GOV 12.15",
      silent: "a chair who has an employer",
      provision: "voting.boardChairs",
      reading: /represents the group and not the employer.*deputy votes as that chair/,
    },
    {
      paragraph: "GOV 12.31",
      silent: "a relevant agency's proxy",
      provision: "voting.proxyWithinHours",
      reading: /not later than the vote.*counted with a warning/,
    },
    {
      paragraph: "GOV 11.2",
      silent: "at what moment",
      provision: "quorum.graceMinutes",
      reading: /the opening.*A decision is judged at its Time/,
    },
    {
      paragraph: "TOR EDU",
      silent: "how education establishments are watched",
      provision: "attendance.minimumRate",
      reading: /each education seat is looked at by itself/,
    },
    {
      paragraph: "GOV 9.7",
      silent: "what a partner may see",
      provision: "sharing.purposes",
      reading: /held a seat that day.*by post or number.*no complaints.*other area's authority/,
    },
    {
      paragraph: "GOV 6.2",
      silent: "when a term is about to end",
      provision: "seats.endsSoonDays",
      reading: /reminder/,
    },
  ])("$paragraph, $silent: says how it was read", ({ paragraph, provision, reading }) => {
    for (const row of rowsOf(provision)) {
      expect(row.reading).toMatch(reading);
      expect([provision, ...row.paragraphs]).toContain(paragraph);
    }
  });

  it("leaves out no value, and none is blank", () => {
    expect(new Set(rows.map(({ provision }) => provision))).toEqual(new Set(ALL_PROVISIONS.map(({ name }) => name)));
    expect(rows.filter(({ what, value }) => what === "" || value === "")).toEqual([]);
  });

  it("has a cell for every header, blank where nothing has replaced the value", () => {
    const cells = ruleCells(rowsOf("timescales.reportWorkingDays"));
    expect(cells[0]).toHaveLength(RULE_HEADERS.length);
    expect(cells[0]?.slice(1, 5)).toEqual(["7 working days", { date: fromIso("2022-10-03") }, "", "GOV 8.5"]);
  });
});
