import type { FormAsked, Typed } from "../../../src/taskpane/form/form-asked";
import { type ActionLine, actionList, leadsIn } from "../../../src/taskpane/action-list/actions-view-model";
import { addAction } from "../../../src/taskpane/action-list/add-action";
import { actionDone, changeAction } from "../../../src/taskpane/action-list/change-action";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");

const register = givenWorkbook({
  Groups: [{ Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" }],
  Actions: [
    { Action: "A1", Description: "Audit", Leads: "HG/NM", Target: "2026-11-28", Group: "QA", Progress: "Begun" },
    { Action: "A2", Description: "Brief", Leads: "NM", Target: "2026-12-04", Plan: "Review 1", Area: "Derby" },
    { Action: "A3", Description: "Train", Target: "soon-ish" },
    { Action: "A4", Description: "Publish", Target: "June 2026", Completed: "2026-06-12" },
    { Action: "A5", Description: "Goes on", Target: "On-going" },
    { Action: "A6", Description: "Older", Target: "2026-10-01" },
    {
      Action: "CR1-08",
      Description: "Letter",
      Plan: "Case review 1",
      "Plan starts": "2026-04-01",
      Target: "31 March 2027",
    },
  ],
});
const { heading, lines } = actionList(register, TODAY);
const line = (id: string): ActionLine => lines.find(({ action }) => action.action === id)!;
const outcomeOf = (form: FormAsked, changed: Typed) => form.outcome({ ...form.start, ...changed }, register, TODAY);
const tables = (form: FormAsked, changed: Typed) => {
  const outcome = outcomeOf(form, changed);
  return typeof outcome === "object" && "asked" in outcome ? outcome.asked.tables : outcome;
};

describe("actions, what is overdue first (CSP App. 5)", () => {
  test("the longest overdue, what cannot be told, then by their day; what is done last", () => {
    expect(lines.map(({ key, state, when }) => `${key}: ${state}, ${when.split(",")[0] ?? ""}`)).toEqual([
      "A6: Overdue, was due Thu 1 Oct",
      "A1: Overdue, was due Sat 28 Nov",
      "A3: Cannot tell, Cannot tell: for the action 'A3'",
      "A2: Due soon, due Fri 4 Dec",
      "CR1-08: On track, due Wed 31 Mar 2027",
      "A5: Open-ended, On-going",
      "A4: Done, done Fri 12 Jun",
    ]);
    expect(heading).toBe("2 overdue, 1 to be put right and 1 due soon of 7 actions");
  });

  test("can be filtered by each who leads, by group, area and plan", () => {
    expect(line("A1").facets).toEqual({ Lead: ["HG", "NM"], Group: ["Quality Assurance"], Area: [], Plan: [] });
    expect(line("A2").facets).toEqual({ Lead: ["NM"], Group: [], Area: ["Derby"], Plan: ["Review 1"] });
    expect(leadsIn("HoS 2; HoS 5, all and HOS 5")).toEqual(["HoS 2", "HOS 5", "all"]);
  });

  test("opens Completed, or the target where that cannot be read", () => {
    expect(line("A1").place).toEqual({ sheet: "Actions", address: "K2" });
    expect(line("A3").place).toEqual({ sheet: "Actions", address: "H4" });
  });
});

describe("an action, changed", () => {
  test("done today: the day goes into its row; what is done has no such button", () => {
    expect(actionDone(line("A1"), TODAY)?.tables).toEqual([
      {
        table: "Actions",
        change: [
          {
            position: 0,
            row: { Action: "A1" },
            changes: [{ header: "Completed", from: { day: null }, to: { day: TODAY } }],
          },
        ],
      },
    ]);
    expect(actionDone(line("A4"), TODAY)).toBeNull();
  });

  test("writes the cells that were changed and no other, a date as a date and words as words", () => {
    const form = changeAction(line("A1"));
    expect(tables(form, { Target: "4/12/2026", Progress: "Half" })).toEqual([
      {
        table: "Actions",
        change: [
          {
            position: 0,
            row: { Action: "A1" },
            changes: [
              { header: "Target", from: line("A1").action.target, to: { day: on("2026-12-04") } },
              { header: "Progress", from: "Begun", to: "Half" },
            ],
          },
        ],
      },
    ]);
    expect(JSON.stringify(tables(form, { Target: "June 2027" }))).toContain('"to":"June 2027"');
    expect(outcomeOf(form, {})).toBe("nothing");
  });

  test.each([
    [{ Completed: "1 December 2026" }, { Completed: "Tue 1 Dec is still to come." }],
    [{ Completed: "soon" }, { Completed: "Enter the day it was done, like 20 November 2026." }],
    [
      { Target: "soon-ish" },
      {
        Target:
          "This says 'soon-ish', which cannot be read as one day. Enter a date, like 31/3/2027, or words like June 2027, On-going or tbc.",
      },
    ],
  ])("says at the field what is wrong: %j", (typed, faults) => {
    expect(outcomeOf(changeAction(line("A1")), typed)).toEqual({ faults });
  });

  test("tells while a target is typed how it is read", () => {
    const form = changeAction(line("A1"));
    expect(form.told({ ...form.start, Target: "June 2027" }, register, TODAY)).toEqual([
      "The target is read as 30 June 2027.",
    ]);
    expect(form.told(form.start, register, TODAY)).toEqual([]);
  });

  test("done after all, or not: the day in Completed is taken out again", () => {
    expect(JSON.stringify(tables(changeAction(line("A4")), { Completed: "" }))).toContain(
      `"changes":[{"header":"Completed","from":{"day":${on("2026-06-12")}},"to":{"day":null}}]`,
    );
  });
});

describe("an action, added", () => {
  const form = addAction(register, TODAY);

  test("with the next id of its plan, and the day on which that plan starts", () => {
    const typed = { Description: " Visit ", Plan: "case review 1", Target: "30/9", Leads: "NM" };
    expect(tables(form, typed)).toEqual([
      {
        table: "Actions",
        add: [
          {
            Action: "CR1-09",
            Plan: "case review 1",
            "Plan starts": { day: on("2026-04-01") },
            Description: "Visit",
            Leads: "NM",
            Target: "30/9",
          },
        ],
        isThere: expect.any(Function),
      },
    ]);
    expect(form.told(typed, register, TODAY)).toEqual([
      "The target is read as 30 September 2026.",
      "The plan starts on 1 April 2026, as its other actions say.",
      "An action of a case review also needs a measure (TOR CSPR-AP).",
      "It will be CR1-09.",
    ]);
  });

  test("not without its description, and not under an id that is there", () => {
    expect(outcomeOf(form, { Action: "a1" })).toEqual({
      faults: {
        Description: "Enter what is to be done.",
        Action: "Actions has a1 already. Enter another id, or none.",
      },
    });
  });

  test("is there once its id is, whatever else a colleague wrote beside it", () => {
    const [asked] = tables(form, { Description: "Visit" }) as unknown as readonly [
      { readonly isThere: (row: object, existing: object) => boolean },
    ];
    expect(asked.isThere({ Action: "A-2026-01" }, { Action: "a-2026-01", Description: "Other" })).toBe(true);
    expect(asked.isThere({ Action: "A-2026-01" }, { Action: "A-2026-02" })).toBe(false);
  });
});
