import { dutyList } from "../../../src/taskpane/duties/duties-view-model";
import { dutyDone } from "../../../src/taskpane/duties/duty-done";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const duty = (Obligation: string, more: GivenRow): GivenRow => ({
  Obligation,
  Owner: "QA",
  "Times per year": "1",
  ...more,
});
const GIVEN = {
  Groups: [
    { Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" },
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
  ],
  Obligations: [
    duty("Audit", { "Times per year": "2", "Last done": "2026-08-15", To: "EB" }),
    duty("Review", { "Last done": "2025-06-03" }),
    duty("Policy", { "Last done": "2025-12-11", Owner: "Partnership Manager" }),
    duty("Programme", {}),
    duty("Sooner", { "Last done": "2025-05-01" }),
  ],
};

describe("standing duties, what is to be done first (GOV 10.4)", () => {
  const { heading, lines } = dutyList(
    givenWorkbook({ ...GIVEN, Done: [{ Obligation: "Review", Date: "2025-11-29" }] }),
    TODAY,
  );

  test("overdue, due, never done, done, each by its next day; by names", () => {
    expect(lines.map(({ what, where, state, when }) => `${what}, ${where}: ${state}, ${when}`)).toEqual([
      "Sooner, Quality Assurance: Overdue, was due Fri 1 May",
      "Review, Quality Assurance: Overdue, was due Sun 29 Nov",
      "Policy, Partnership Manager: Due, next due Fri 11 Dec",
      "Programme, Quality Assurance: Never done, not recorded as done",
      "Audit, Quality Assurance to Executive Board: Done, next due Mon 15 Feb 2027",
    ]);
    expect(heading).toBe("2 overdue, 1 due and 1 never done of 5 standing duties");
    // The latest of Done and Last done counts.
    expect(lines[1]?.details).toEqual(["Last done 29 Nov 2025"]);
  });

  test("done today: a row of Done, which keeps each time", () => {
    expect(dutyDone(lines[0]!, TODAY)?.tables).toEqual([
      { table: "Done", add: [{ Obligation: "Sooner", Date: { day: TODAY } }] },
    ]);
  });

  test("without a table Done the day goes into Last done", () => {
    const [first] = dutyList(givenWorkbook(GIVEN), TODAY).lines;
    expect(dutyDone(first!, TODAY)?.tables).toEqual([
      {
        table: "Obligations",
        change: [
          {
            position: 4,
            row: { Obligation: "Sooner" },
            changes: [{ header: "Last done", from: { day: on("2025-05-01") }, to: { day: TODAY } }],
          },
        ],
      },
    ]);
  });

  test("one that is recorded for today is not offered again", () => {
    const { lines: after } = dutyList(
      givenWorkbook({ ...GIVEN, Done: [{ Obligation: "Sooner", Date: "2026-11-30" }] }),
      TODAY,
    );
    expect(
      dutyDone(
        after.find(({ what }) => what === "Sooner")!,
        TODAY,
      ),
    ).toBeNull();
  });
});
