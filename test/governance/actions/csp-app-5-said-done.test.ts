import { actionStatus } from "../../../src/governance/actions/action-status";
import { actionsFindings } from "../../../src/governance/actions/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";
import { shown } from "../finding-line";

const TODAY = on("2026-11-22");

function given(row: GivenRow) {
  const register = givenWorkbook({
    Actions: [{ Action: "A1", Description: "Do it", "Plan starts": "2026-04-01", ...row }],
  });
  return { register, action: register.find("Actions", "A1")! };
}

const status = (row: GivenRow, asAt: string) => {
  const { register, action } = given(row);
  return actionStatus(register, action, { asAt: on(asAt), today: TODAY });
};
const findings = (row: GivenRow) => [...actionsFindings(given(row).register, TODAY)].map(shown);

const AUGUST = { Target: "30/9/26 completed 1/8/26" };
const blank = (target: string) => `Actions!H2 (Target) says '${target}', but Actions!K2 (Completed) is blank`;

describe("CSP App. 5: a target that says the action was done, where Completed does not", () => {
  test.each([
    { given: "overdue, or done", row: AUGUST, asAt: "2026-10-01", is: "#N/A" },
    { given: "on track, or done", row: AUGUST, asAt: "2026-08-01", is: "#N/A" },
    { given: "the day before that day", row: AUGUST, asAt: "2026-07-31", is: "On track" },
    { given: "done, no day said", row: { Target: "June 2026 - delivered" }, asAt: "2026-05-01", is: "#N/A" },
    { given: "done in May, some day", row: { Target: "June 2026, done May 2026" }, asAt: "2026-05-01", is: "#N/A" },
    { given: "on-going, or done", row: { Target: "On-going - completed 1/8/26" }, asAt: "2026-10-01", is: "#N/A" },
    { given: "to be confirmed, or done", row: { Target: "tbc - done 1/8/26" }, asAt: "2026-10-01", is: "#N/A" },
  ])("Completed is blank, $given: $is", ({ row, asAt, is }) => {
    const answer = status(row, asAt);
    expect(valueOf(answer)).toBe(is);
    expect(said(answer)).toContain(blank(row.Target));
    if (is === "#N/A")
      expect(said(answer)).toBe(
        `Cannot tell: for the action 'A1', ${blank(row.Target)}; enter in Completed the day it was done, or take that out of Target.`,
      );
  });

  const later = { ...AUGUST, Completed: "2026-08-05" };
  const other = "Actions!H2 (Target) says '30/9/26 completed 1/8/26', but Actions!K2 (Completed) says 5 August 2026";
  test.each([
    { given: "before either", asAt: "2026-07-31", is: "On track" },
    { given: "between the two", asAt: "2026-08-04", is: "#N/A" },
    { given: "after both", asAt: "2026-08-05", is: "Done" },
  ])("Completed gives another day, $given: $is", ({ asAt, is }) => {
    const answer = status(later, asAt);
    expect([valueOf(answer), said(answer).includes(other)]).toEqual([is, true]);
  });

  test("the Target's day after that in Completed: done by one, and not by the other", () =>
    expect(valueOf(status({ ...AUGUST, Completed: "2026-07-20" }, "2026-07-25"))).toBe("#N/A"));

  test.each([
    { given: "the same day", row: { ...AUGUST, Completed: "2026-08-01" } },
    { given: "a day of that month", row: { Target: "30/9/26, done August 2026", Completed: "2026-08-20" } },
    { given: "done, no day said", row: { Target: "30/9/26 - delivered", Completed: "2026-08-20" } },
    { given: "a target that only sounds so", row: { Target: "Review completed June 2026" } },
  ])("nothing is said where both agree: $given", ({ row }) => {
    expect(said(status(row, "2026-10-01"))).not.toContain("but Actions!K2");
    expect(findings(row)).toEqual([]);
  });

  test("is a finding that names both cells", () => {
    const fix = "Enter in Completed the day it was done, or take that out of Target.";
    const neither = "where the two differ, neither is believed.";
    expect(findings(AUGUST)).toEqual([
      `warning target-says-done Actions.completed '': For action A1, ${blank(AUGUST.Target)}; ${neither} | ${fix}`,
    ]);
    expect(findings(later)).toEqual([
      `warning target-says-done Actions.completed '5 August 2026': For action A1, ${other}; ${neither} | ${fix}`,
    ]);
    expect(findings({ ...AUGUST, Completed: "?" })).toEqual([]);
  });
});
