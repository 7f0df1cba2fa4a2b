import { nextMeeting, PlanChoices, reportsOf } from "../../../src/taskpane/reports/plan-choices";
import { forwardPlan } from "../../../src/taskpane/reports/plan-view-model";
import { scheduleProposal } from "../../../src/taskpane/reports/schedule-view-model";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "CBG", Name: "Core Business Group", "Quorum rule": "Statutory partners" },
  { Group: "PP", Name: "Policies Group", "Quorum rule": "Statutory partners and most agencies" },
  { Group: "LOD", Name: "Learning Group", "Quorum rule": "Statutory partners and most agencies" },
];
const DUTIES = [
  { Group: "CBG", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" },
  { Group: "PP", Kind: "Highlight", To: "EB", "Times per year": "2", Source: "GOV 10.3b" },
  { Group: "LOD", Kind: "Annual report", To: "EB", "Times per year": "1" },
];
// Reports are due seven working days before: Friday 19 June, Friday 18 September and Friday 27 November 2026, Friday 19 March 2027.
const BOARDS = ["2026-06-30", "2026-09-29", "2026-12-08", "2027-03-31"].map((Date) => ({
  Meeting: `EB-${Date.slice(0, 7)}`,
  Group: "EB",
  Date,
}));
const APRIL = on("2026-04-01");

const workbook = ({
  meetings = [],
  schedule = [],
  reports = [],
}: {
  readonly [table in "meetings" | "schedule" | "reports"]?: readonly GivenRow[];
} = {}) =>
  givenWorkbook({
    Groups: GROUPS,
    Duties: DUTIES,
    Meetings: [...BOARDS, ...meetings],
    Schedule: schedule,
    Reports: reports,
  });

/** Each row as its group and the states of its marks. */
const drawn = (register: ReturnType<typeof workbook>, today: string) =>
  forwardPlan(register, APRIL, on(today)).map(({ name, meetings, rows }) => ({
    name,
    meetings: meetings.map(({ words }) => words),
    rows: rows.map(({ who, what, marks }) => [who, what, ...marks.map((mark) => mark?.state ?? null)]),
  }));

describe("a year's forward plan (GOV 10.3)", () => {
  test("a row for each group and kind that is owed, a column for each meeting of the year", () => {
    const plans = drawn(workbook({ schedule: [{ Group: "PP", Meeting: "EB-2026-09" }] }), "2026-04-01");
    expect(plans).toEqual([
      {
        name: "Executive Board",
        meetings: ["Tue 30 Jun", "Tue 29 Sep", "Tue 8 Dec", "Wed 31 Mar 2027"],
        rows: [
          ["Core Business Group", "Highlight report", "Scheduled", "Scheduled", "Scheduled", "Scheduled"],
          ["Policies Group", "Highlight report", null, "Scheduled", null, null],
          ["Learning Group", "Annual report", null, null, null, null],
        ],
      },
    ]);
  });

  test("each report stands as it does on the page of reports", () => {
    const register = workbook({
      reports: [
        { Report: "R-1", Group: "CBG", "For meeting": "EB-2026-06", Received: "2026-06-19" },
        { Report: "R-2", Group: "CBG", "For meeting": "EB-2026-09", Received: "2026-09-21" },
      ],
    });
    expect(drawn(register, "2026-11-30")[0]?.rows[0]).toEqual([
      "Core Business Group",
      "Highlight report",
      "Received on time",
      "Received late",
      "Overdue",
      "Scheduled",
    ]);
  });

  test("a mark opens the row that says so", () => {
    const register = workbook({
      schedule: [{ Group: "PP", Meeting: "EB-2026-09" }],
      reports: [{ Report: "R-1", Group: "CBG", "For meeting": "EB-2026-06", Received: "2026-06-19" }],
    });
    const [plan] = forwardPlan(register, APRIL, on("2026-07-01"));
    expect(plan?.rows.map(({ marks }) => marks.map((mark) => mark?.place ?? null))).toEqual([
      [{ sheet: "Reports", address: "E2" }, ...[1, 2, 3].map(() => ({ sheet: "Duties", address: "D2" }))],
      [null, { sheet: "Schedule", address: "B2" }, null, null],
      [null, null, null, null],
    ]);
  });

  test("a gap: how many the year asks for, and how many have a meeting; not for what is owed to every meeting", () => {
    const [plan] = forwardPlan(workbook({ schedule: [{ Group: "PP", Meeting: "EB-2026-09" }] }), APRIL, APRIL);
    expect(plan?.rows.map(({ owed }) => owed)).toEqual([null, { asked: 2, planned: 1 }, { asked: 1, planned: 0 }]);
  });

  test("a cancelled meeting has no column; a special one only where a report is for it", () => {
    const special = { Meeting: "EB-S", Group: "EB", Date: "2026-10-20", Kind: "Special" };
    const cancelled = { Meeting: "EB-C", Group: "EB", Date: "2026-11-10", Status: "Cancelled" };
    const columns = (schedule: readonly GivenRow[]) =>
      drawn(workbook({ meetings: [special, cancelled], schedule }), "2026-04-01")[0]?.meetings;
    expect(columns([])).toHaveLength(4);
    expect(columns([{ Group: "PP", Meeting: "EB-S" }])).toEqual([
      "Tue 30 Jun",
      "Tue 29 Sep",
      "Tue 20 Oct",
      "Tue 8 Dec",
      "Wed 31 Mar 2027",
    ]);
  });

  test("several reports by exception for one meeting share a mark, which shows the one that most needs somebody", () => {
    const exception = { Group: "LOD", "For meeting": "EB-2026-06", Kind: "Exception" };
    const [plan] = forwardPlan(
      workbook({
        reports: [
          { Report: "X-1", ...exception, Due: "2026-05-15", Received: "2026-05-14" },
          { Report: "X-2", ...exception, Due: "2026-05-29" },
        ],
      }),
      APRIL,
      on("2026-06-01"),
    );
    expect(plan?.rows.find(({ what }) => what === "Exception report")?.marks[0]).toMatchObject({
      state: "Overdue",
      more: 1,
      place: { sheet: "Reports", address: "E3" },
    });
  });

  test("nothing to draw without meetings in the year, or without the table", () => {
    expect(forwardPlan(workbook(), on("2028-04-01"), APRIL)).toEqual([]);
    expect(forwardPlan(givenWorkbook({ Groups: GROUPS, Duties: DUTIES }), APRIL, APRIL)).toEqual([]);
  });
});

describe("what the officer does with the lines that are proposed", () => {
  const { lines } = scheduleProposal(workbook(), APRIL, APRIL);
  const of = (group: string) => lines.filter(({ report }) => report.group === group);
  const [learning] = of("LOD");
  const [first, second] = of("PP");
  if (learning === undefined || first === undefined || second === undefined) throw new Error("Nothing is proposed.");
  const placedOf = (choices: PlanChoices, key: string) => {
    const found = choices.placed(lines).find(({ line }) => line.key === key);
    if (found === undefined) throw new Error(`No line ${key}`);
    return found;
  };

  test("as they are proposed, all are taken", () => {
    expect(reportsOf(new PlanChoices().placed(lines))).toEqual(lines.map(({ report }) => report));
  });

  test("one that is left out is not among the rows, and may be taken in again", () => {
    const choices = new PlanChoices();
    choices.take(learning, false);
    expect(reportsOf(choices.placed(lines))).not.toContainEqual(learning.report);
    choices.take(learning, true);
    expect(reportsOf(choices.placed(lines))).toContainEqual(learning.report);
  });

  test("one that is moved is for that meeting", () => {
    const choices = new PlanChoices();
    const to = BOARDS.map(({ Meeting }) => Meeting).find((id) => id !== learning.report.meeting) ?? "";
    choices.move(learning, to);
    expect(reportsOf(choices.placed(lines)).filter(({ group }) => group === "LOD")).toEqual([
      { group: "LOD", meeting: to, kind: "Annual report" },
    ]);
  });

  test("it cannot be moved to where its group's other report stands, nor past the year's ends", () => {
    const choices = new PlanChoices();
    const open = placedOf(choices, first.key).open.map(({ meeting }) => meeting);
    expect(open).not.toContain(second.report.meeting);
    expect(open).toHaveLength(3);
    choices.move(learning, "EB-2026-06");
    expect(nextMeeting(placedOf(choices, learning.key), -1)).toBeNull();
    expect(nextMeeting(placedOf(choices, learning.key), 1)).toBe("EB-2026-09");
    choices.move(learning, "EB-2027-03");
    expect(nextMeeting(placedOf(choices, learning.key), 1)).toBeNull();
  });

  test("a meeting that cannot have it any more is forgotten", () => {
    const choices = new PlanChoices();
    choices.move(learning, "EB-2099-01");
    expect(placedOf(choices, learning.key).meeting).toBe(learning.report.meeting);
  });
});
