import { actionDue, actionStatus, ragOf } from "../../src/rules/actions/action-status";
import { actionsFindings } from "../../src/rules/actions/actions-findings";
import type { ActionState } from "../../src/answers/actions";
import { givenWorkbook, on, type GivenRow } from "../register/given-workbook";
import { dayOf, said, valueOf } from "./answer-of";

const TODAY = on("2026-11-22");

function given(row: GivenRow, settings: readonly GivenRow[] = []) {
  const register = givenWorkbook({
    Groups: [{ Group: "CSPR-AP", Name: "Action Planning Group", "Quorum rule": "x" }, { Group: "CSG", Name: "Corporate Safeguarding Group", "Quorum rule": "None" }],
    Actions: [{ Action: "A1", Description: "Do it", ...row }], Settings: settings,
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
    { given: "a month, from the plan's start", row: { Target: "June", "Plan starts": "2025-07-01" }, day: "2026-06-30" },
    { given: "without Plan starts, in the reporting year of today", row: { Target: "June" }, day: "2026-06-30" },
    { given: "January of that reporting year", row: { Target: "January" }, day: "2027-01-31" },
    { given: "a reporting year that starts in January", row: { Target: "January" }, settings: [{ Setting: "Year.Starts", Value: "January" }], day: "2026-01-31" },
    { given: "an Excel date", row: { Target: 46112 }, day: "2026-03-31" },
    { given: "open-ended", row: { Target: "On-going & as required" }, day: "Open-ended" },
    { given: "to be confirmed", row: { Target: "tbc" }, day: "To be confirmed" },
    { given: "nothing", row: {}, day: "No date" },
    { given: "what cannot be read", row: { Target: "soon" }, day: "#N/A" },
    { given: "Plan starts cannot be read", row: { Target: "June", "Plan starts": "spring" }, day: "#N/A" },
  ])("$given: $day", ({ row, settings, day }) => {
    expect(dayOf(due(row, settings))).toBe(day);
  });

  test("the sentence keeps what was written, names the cell, and says from where it counted", () => {
    expect(said(due({ Target: "soon", Leads: "NM/HG" }))).toBe(
      "Action A1 (NM/HG): the target 'soon' in Actions!H2 cannot be read as one day; enter a date, like 31/03/2026, or words like June 2026, On-going or tbc.");
    expect(said(due({ Target: 46112 }))).toBe("Action A1 is due by 31 March 2026.");
    expect(said(due({ Target: "30/8", "Plan starts": "2015-06-01" }))).toBe("Action A1 is due by 30 August 2015 (written '30/8', in a plan that starts on 1 June 2015).");
    expect(said(due({ Target: "June & on-going", "Plan starts": "2015-06-01" }))).toBe("Action A1 goes on: its target is 'June & on-going', first due by 30 June 2015.");
  });
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
    { given: "a reminder of 3 days", row: june, asAt: "2026-06-26", settings: [{ Setting: "Actions.DueSoonDays", Value: 3 }], state: "On track" },
    { given: "open-ended", row: { Target: "June & on-going" }, asAt: "2026-12-01", state: "Open-ended" },
    { given: "to be confirmed", row: { Target: "tbc" }, asAt: "2026-12-01", state: "No date" },
    { given: "no target", row: {}, asAt: "2026-12-01", state: "No date" },
    { given: "a target that cannot be read", row: { Target: "soon" }, asAt: "2026-12-01", state: "#N/A" },
    { given: "the same, but completed", row: { Target: "soon", Completed: "2026-11-01" }, asAt: "2026-12-01", state: "Done" },
    { given: "a completion that cannot be read", row: { ...june, Completed: "yes" }, asAt: "2026-12-01", state: "#N/A" },
  ])("$given: $state", ({ row, asAt, settings, state }) => {
    expect(valueOf(status(row, asAt, settings))).toBe(state);
  });

  test.each<[ActionState, string]>([["Overdue", "Red"], ["Due soon", "Amber"], ["On track", "Green"], ["Open-ended", "Green"], ["No date", "Green"], ["Done", "Blue"]])(
    "%s is %s", (state, colour) => expect(ragOf(state)).toBe(colour));
});

describe("TOR CSPR-AP: case review plans are SMART", () => {
  const smart = { Group: "CSPR-AP", Leads: "NM", Target: "June 2027", Measure: "Audit" };
  const codes = (row: GivenRow) => [...actionsFindings(given(row).register, TODAY)].map(({ code, severity }) => `${severity} ${code}`);
  test.each([
    { given: "all there", row: smart, found: [] },
    { given: "nobody leads", row: { ...smart, Leads: "" }, found: ["warning action-without-lead"] },
    { given: "to be confirmed", row: { ...smart, Target: "tbc" }, found: ["warning action-without-date"] },
    { given: "goes on", row: { ...smart, Target: "on-going" }, found: ["warning action-without-date"] },
    { given: "no measure", row: { ...smart, Measure: "" }, found: ["warning action-without-measure"] },
    { given: "another group's plan may do without", row: { Group: "CSG" }, found: [] },
    { given: "another group, but a rapid review's plan", row: { ...smart, Group: "CSG", Plan: "Rapid Review 12", Leads: "" }, found: ["warning action-without-lead"] },
    { given: "a target that cannot be read", row: { ...smart, Target: "soon" }, found: ["error unreadable-target"] },
    { given: "the same in any plan", row: { Group: "CSG", Target: "soon" }, found: ["error unreadable-target"] },
    { given: "completed tomorrow", row: { ...smart, Completed: "2026-11-23" }, found: ["warning completed-in-the-future"] },
  ])("$given", ({ row, found }) => {
    expect(codes(row)).toEqual(found);
  });
});
