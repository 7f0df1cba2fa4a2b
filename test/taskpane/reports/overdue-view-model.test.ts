import { overdueList } from "../../../src/taskpane/reports/overdue-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

const MEETINGS = [
  { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
  { Meeting: "EB-2026-06", Group: "EB", Date: "2026-06-10" },
  { Meeting: "QA-2026-06", Group: "QA", Date: "2026-06-02" },
  { Meeting: "QA-S-2026", Group: "QA", Date: "2026-06-05", Kind: "Special", Status: "Cancelled" },
];

describe("reports overdue now (GOV 8.5, 10.3)", () => {
  const workbook = (
    reports: readonly {
      readonly Report: string;
      readonly Group: string;
      readonly "For meeting": string;
      readonly Received: string;
    }[],
  ) =>
    givenWorkbook({
      Groups: GROUPS,
      Meetings: MEETINGS,
      Schedule: [{ Group: "QA", Meeting: "EB-2026-06" }],
      Reports: reports,
    });

  test("the day after its deadline a report is overdue by one working day", () => {
    const { heading, lines } = overdueList(workbook([]), on("2026-06-02"));
    expect(heading).toBe("1 report is overdue.");
    expect(lines).toMatchObject([
      {
        group: "Quality Assurance Group",
        what: "Highlight report",
        meeting: "EB-2026-06 on 10 June 2026",
        due: "1 June 2026",
        late: "late by 1 working day",
        state: "Overdue",
      },
    ]);
  });

  test("the day after the meeting it was missed", () => {
    expect(overdueList(workbook([]), on("2026-06-11")).heading).toBe("1 report was missed.");
  });

  test("one that came is not in the list", () => {
    const came = workbook([{ Report: "R-1", Group: "QA", "For meeting": "EB-2026-06", Received: "2026-06-01" }]);
    expect(overdueList(came, on("2026-06-11"))).toMatchObject({ heading: "No report is overdue.", lines: [] });
  });
});
