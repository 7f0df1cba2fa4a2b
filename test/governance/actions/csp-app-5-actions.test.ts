import { actionDue } from "../../../src/governance/actions/action-due";
import { actionStatus } from "../../../src/governance/actions/action-status";
import { actionsFindings } from "../../../src/governance/actions/findings";
import { ragOf } from "../../../src/governance/actions/rag";
import type { ActionState } from "../../../src/governance/actions/reasons";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { dayOf, groundsOf, said, valueOf } from "../answer-of";
import { shown } from "../finding-line";

const TODAY = on("2026-11-22");

function given(row: GivenRow, settings: readonly GivenRow[] = []) {
  const register = givenWorkbook({
    Groups: [
      { Group: "CSPR-AP", Name: "Action Planning Group", "Quorum rule": "x" },
      { Group: "CSG", Name: "Corporate Safeguarding Group", "Quorum rule": "None" },
    ],
    Actions: [{ Action: "A1", Description: "Do it", ...row }],
    Settings: settings,
  });
  return { register, action: register.find("Actions", "a1")! };
}
const due = (row: GivenRow, settings?: readonly GivenRow[]) => {
  const workbook = given(row, settings);
  return actionDue(workbook.register, workbook.action, TODAY);
};
const status = (row: GivenRow, asAt: string, settings?: readonly GivenRow[]) => {
  const workbook = given(row, settings);
  return actionStatus(workbook.register, workbook.action, { asAt: on(asAt), today: TODAY });
};

describe("CSP App. 5: by when", () => {
  test.each([
    {
      given: "a month, from the plan's start",
      row: { Target: "June", "Plan starts": "2025-07-01" },
      day: "2026-06-30",
    },
    { given: "without Plan starts, in the reporting year of today", row: { Target: "June" }, day: "2026-06-30" },
    { given: "January of that reporting year", row: { Target: "January" }, day: "2027-01-31" },
    {
      given: "a reporting year that starts in January",
      row: { Target: "January" },
      settings: [{ Setting: "Year.Starts", Value: "January" }],
      day: "2026-01-31",
    },
    { given: "an Excel date", row: { Target: 46112 }, day: "2026-03-31" },
    { given: "open-ended", row: { Target: "On-going & as required" }, day: "Open-ended" },
    { given: "to be confirmed", row: { Target: "tbc" }, day: "To be confirmed" },
    { given: "nothing", row: {}, day: "No date" },
    { given: "what cannot be read", row: { Target: "soon" }, day: "#N/A" },
    { given: "Plan starts cannot be read", row: { Target: "June", "Plan starts": "spring" }, day: "#N/A" },
  ])("$given: $day", ({ row, settings, day }) => {
    expect(dayOf(due(row, settings))).toBe(day);
  });

  test("how soon is soon is a setting, and the sentence names it", () => {
    const of = (Value: string) => {
      const answer = status({ Target: "30 June 2026" }, "2026-06-16", [{ Setting: "Actions.DueSoonDays", Value }]);
      return [valueOf(answer), said(answer)];
    };
    expect(of("14")).toEqual([
      "Due soon",
      "Action A1 is due by 30 June 2026; on 16 June 2026 it has 14 days left, so it is due soon (within 14 days, by the setting Actions.DueSoonDays).",
    ]);
    expect(of("13")).toEqual(["On track", "Action A1 is due by 30 June 2026; on 16 June 2026 it has 14 days left."]);
  });

  test("the sentence keeps what was written, names the cell, and says from where it counted", () => {
    expect(said(due({ Target: "soon", Leads: "NM/HG" }))).toBe(
      "Cannot tell: for the action 'A1', Actions!H2 (Target) says 'soon', which cannot be read as one day; enter a date, like 31/03/2026, or words like June 2026, On-going or tbc.",
    );
    expect(said(due({ Target: 46112 }))).toBe("Action A1 is due by 31 March 2026.");
    expect(said(due({ Target: "30/8", "Plan starts": "2015-06-01" }))).toBe(
      "Action A1 is due by 30 August 2015 (written '30/8', in a plan that starts on 1 June 2015).",
    );
    expect(said(due({ Target: "June & on-going", "Plan starts": "2015-06-01" }))).toBe(
      "Action A1 goes on: its target is 'June & on-going', first due by 30 June 2015.",
    );
  });
});

describe("CSP App. 5: what is said of a target, and where", () => {
  test.each([
    {
      given: "a date",
      row: { Target: "June 2026", Leads: "NM" },
      says: "Action A1 (NM) is due by 30 June 2026 (written 'June 2026').",
    },
    {
      given: "a month of today's reporting year",
      row: { Target: "June" },
      says: "Action A1 is due by 30 June 2026 (written 'June', counted from the reporting year that starts on 1 April 2026, because Plan starts is blank).",
    },
    { given: "open-ended", row: { Target: "On-going" }, says: "Action A1 goes on: its target is 'On-going'." },
    { given: "to be confirmed", row: { Target: "tbc" }, says: "Action A1 has no date yet: its target is 'tbc'." },
    { given: "nothing", row: {}, says: "Action A1 has no target." },
    {
      given: "what cannot be read",
      row: { Target: "soon" },
      says: "Cannot tell: for the action 'A1', Actions!H2 (Target) says 'soon', which cannot be read as one day; enter a date, like 31/03/2026, or words like June 2026, On-going or tbc.",
    },
    ...(
      [
        ["Monday 30/6", "but 30 June 2026 is a Tuesday"],
        ["June 2026 to March 2026", "which runs backwards: it ends before it begins"],
        [36525, "which as a date is before 1 January 2000"],
        ["Done 15/5/26", "so it has no target: it says when the action was done, not by when it was to be"],
      ] as const
    ).map(([target, why]) => ({
      given: `${target}`,
      row: { Target: target },
      says: `Cannot tell: for the action 'A1', Actions!H2 (Target) says '${target}', ${why}; enter a date, like 31/03/2026, or words like June 2026, On-going or tbc.`,
    })),
    {
      given: "Plan starts cannot be read",
      row: { Target: "June", "Plan starts": "spring" },
      says: expect.stringContaining(
        "Cannot tell: for the action 'A1', Actions!C2 (Plan starts) cannot be read; enter ",
      ),
    },
  ])("$given", ({ row, says }) => {
    expect(groundsOf(due(row))).toEqual([says, "CSP App. 5"]);
  });

  test.each([
    {
      given: "on track",
      row: { Target: "June 2026" },
      asAt: "2026-06-15",
      says: "Action A1 is due by 30 June 2026 (written 'June 2026'); on 15 June 2026 it has 15 days left.",
      more: ["GOV 6.5k"],
    },
    {
      given: "overdue",
      row: { Target: "June 2026" },
      asAt: "2026-07-01",
      says: "Action A1 is due by 30 June 2026 (written 'June 2026'); on 1 July 2026 it is 1 day overdue.",
      more: ["GOV 6.5k"],
    },
    {
      given: "done in time",
      row: { Target: "June 2026", Completed: "2026-06-30" },
      asAt: "2026-07-01",
      says: "Action A1 was done on 30 June 2026, in time for 30 June 2026.",
      more: [],
    },
    {
      given: "done late",
      row: { Target: "June 2026", Completed: "2026-07-01" },
      asAt: "2026-07-01",
      says: "Action A1 was done on 1 July 2026, after its target of 30 June 2026.",
      more: [],
    },
    {
      given: "done, without a day to be done by",
      row: { Target: "On-going", Completed: "2026-07-01" },
      asAt: "2026-07-01",
      says: "Action A1 was done on 1 July 2026.",
      more: [],
    },
    {
      given: "open-ended",
      row: { Target: "On-going" },
      asAt: "2026-07-01",
      says: "Action A1 goes on: its target is 'On-going'.",
      more: [],
    },
    {
      given: "no date",
      row: { Target: "tbc" },
      asAt: "2026-07-01",
      says: "Action A1 has no date yet: its target is 'tbc'.",
      more: [],
    },
    {
      given: "a completion that cannot be read",
      row: { Target: "June 2026", Completed: "yes" },
      asAt: "2026-07-01",
      says: expect.stringContaining("Actions!K2 (Completed) cannot be read; enter "),
      more: [],
    },
  ])("how it stands: $given", ({ row, asAt, says, more }) => {
    expect(groundsOf(status(row, asAt))).toEqual([says, "CSP App. 5", ...more]);
  });
});

describe("CSP App. 5; TOR CSPR-AP: what is said of an action that cannot be right, and what to do", () => {
  const says = (row: GivenRow) => [...actionsFindings(given(row).register, TODAY)].map(shown);
  test("a target, and a day to come", () => {
    expect(says({ Target: "soon", Completed: "2026-11-23" })).toEqual([
      "error unreadable-target Actions.target 'soon': The target of action A1 says 'soon', which cannot be read as one day; it is kept as written. | Enter a date, like 31/03/2026, or words like June 2026, Q3 2026-27, On-going or tbc.",
      "warning completed-in-the-future Actions.completed '23 November 2026': Action A1 is marked completed on 23 November 2026, which is still to come. | Correct the date, or clear it until it is done.",
    ]);
    expect(says({ Target: "June 2026", Completed: "2026-11-22" })).toEqual([]);
  });
  test("an action of a case review plan", () => {
    const lacks = (plan: string, target: string) => [
      `warning action-without-lead Actions.leads '': Action A1 of ${plan} has nobody who leads it. | Enter who leads it.`,
      `warning action-without-date Actions.target '${target}': Action A1 of ${plan} has no date by which it is to be done. | Enter a date.`,
      `warning action-without-measure Actions.measure '': Action A1 of ${plan} does not say how people will know that it is done. | Enter a measure.`,
    ];
    expect(says({ Group: "CSPR-AP" })).toEqual(lacks("a case review plan", ""));
    expect(says({ Group: "action planning group", Plan: "Case 7", Target: "On-going" })).toEqual(
      lacks("Case 7", "On-going"),
    );
    expect(says({ Group: "CSPR-AP", Target: "June 2026", Leads: "NM", Measure: "Audit" })).toEqual([]);
    expect(says({ Group: "CSPR-AP", Target: "soon", Leads: "NM", Measure: "Audit" })).toEqual([
      expect.stringContaining("error unreadable-target"),
    ]);
    expect(says({ Group: "CSG" })).toEqual([]);
  });
  test.each([
    "Serious case review 2",
    "Case Reviews",
    "Local practice review",
    "Rapid Review A",
    "learning review",
    "LCSPR 4",
    "CSPR",
    "SCR 1",
    "SCRs",
  ])("a plan called '%s' is one", (Plan) => {
    expect(says({ Plan, Target: "June 2026", Leads: "NM" })).toHaveLength(1);
  });
  test.each(["Annual review", "Casework", "Describe", "Work plan"])("a plan called '%s' is none", (Plan) =>
    expect(says({ Plan })).toEqual([]),
  );
});

// Due 30 June 2026; fourteen days before is 16 June.
describe("CSP App. 5: how an action stands", () => {
  const june = { Target: "June 2026" };
  test.each([
    { given: "fifteen days before", row: june, asAt: "2026-06-15", state: "On track" },
    { given: "fourteen days before", row: june, asAt: "2026-06-16", state: "Due soon" },
    { given: "on its day", row: june, asAt: "2026-06-30", state: "Due soon" },
    { given: "the day after", row: june, asAt: "2026-07-01", state: "Overdue" },
    { given: "completed that day", row: { ...june, Completed: "2026-07-01" }, asAt: "2026-07-01", state: "Done" },
    { given: "completed tomorrow", row: { ...june, Completed: "2026-07-02" }, asAt: "2026-07-01", state: "Overdue" },
    {
      given: "a reminder of 3 days",
      row: june,
      asAt: "2026-06-26",
      settings: [{ Setting: "Actions.DueSoonDays", Value: 3 }],
      state: "On track",
    },
    { given: "open-ended", row: { Target: "June & on-going" }, asAt: "2026-12-01", state: "Open-ended" },
    { given: "to be confirmed", row: { Target: "tbc" }, asAt: "2026-12-01", state: "No date" },
    { given: "no target", row: {}, asAt: "2026-12-01", state: "No date" },
    { given: "a target that cannot be read", row: { Target: "soon" }, asAt: "2026-12-01", state: "#N/A" },
    {
      given: "the same, but completed",
      row: { Target: "soon", Completed: "2026-11-01" },
      asAt: "2026-12-01",
      state: "Done",
    },
    {
      given: "a completion that cannot be read",
      row: { ...june, Completed: "yes" },
      asAt: "2026-12-01",
      state: "#N/A",
    },
  ])("$given: $state", ({ row, asAt, settings, state }) => {
    expect(valueOf(status(row, asAt, settings))).toBe(state);
  });

  test("completed tomorrow is named", () =>
    expect(said(status({ ...june, Completed: "2026-07-02" }, "2026-07-01"))).toMatch(
      / Actions!K2 \(Completed\) says 2 July 2026, which is after 1 July 2026 and does not count\.$/,
    ));

  test.each<[ActionState, string]>([
    ["Overdue", "Red"],
    ["Due soon", "Amber"],
    ["On track", "Green"],
    ["Open-ended", "Green"],
    ["No date", "Green"],
    ["Done", "Blue"],
  ])("%s is %s", (state, colour) => expect(ragOf(state)).toBe(colour));
});

describe("TOR CSPR-AP: case review plans are SMART", () => {
  const smart = { Group: "CSPR-AP", Leads: "NM", Target: "June 2027", Measure: "Audit" };
  const codes = (row: GivenRow) =>
    [...actionsFindings(given(row).register, TODAY)].map(({ code, severity }) => `${severity} ${code}`);
  test.each([
    { given: "all there", row: smart, found: [] },
    { given: "nobody leads", row: { ...smart, Leads: "" }, found: ["warning action-without-lead"] },
    { given: "to be confirmed", row: { ...smart, Target: "tbc" }, found: ["warning action-without-date"] },
    { given: "goes on", row: { ...smart, Target: "on-going" }, found: ["warning action-without-date"] },
    { given: "no measure", row: { ...smart, Measure: "" }, found: ["warning action-without-measure"] },
    { given: "another group's plan may do without", row: { Group: "CSG" }, found: [] },
    {
      given: "another group, but a rapid review's plan",
      row: { ...smart, Group: "CSG", Plan: "Rapid Review 12", Leads: "" },
      found: ["warning action-without-lead"],
    },
    { given: "a target that cannot be read", row: { ...smart, Target: "soon" }, found: ["error unreadable-target"] },
    { given: "the same in any plan", row: { Group: "CSG", Target: "soon" }, found: ["error unreadable-target"] },
    {
      given: "completed tomorrow",
      row: { ...smart, Completed: "2026-11-23" },
      found: ["warning completed-in-the-future"],
    },
  ])("$given", ({ row, found }) => {
    expect(codes(row)).toEqual(found);
  });
});
