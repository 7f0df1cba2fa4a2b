import { exceptionAskers } from "../../../src/governance/reporting/exception-askers";
import { exceptionChoices } from "../../../src/taskpane/reports/exception-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const register = givenWorkbook({
  Groups: [
    { Group: "QA", Name: "Quality", "Quorum rule": "None" },
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
    { Group: "COG", Name: "Chief Officers", "Quorum rule": "None" },
    { Group: "OLD", Name: "Closed Group", "Quorum rule": "None", To: "2026-10-31" },
  ],
  Meetings: [
    { Meeting: "EB-1", Group: "EB", Date: "2026-09-01" },
    { Meeting: "EB-2", Group: "EB", Date: "2026-11-30" },
    { Meeting: "EB-3", Group: "EB", Date: "2026-12-08", Status: "Cancelled" },
    { Meeting: "EB-4", Group: "EB", Date: "2027-03-02" },
    { Meeting: "QA-1", Group: "QA", Date: "2026-12-10" },
  ],
});

describe("who may ask for a report by exception (GOV 10.4)", () => {
  test("the Board, the Core Business Group and the Chief Officers, where the workbook has them", () => {
    expect(exceptionAskers(register, on("2026-11-30")).map(({ group }) => group)).toEqual(["EB", "COG"]);
  });

  test("nobody the day before the first document, and they from that day on", () => {
    expect(exceptionAskers(register, on("2022-10-02"))).toEqual([]);
    expect(exceptionAskers(register, on("2022-10-03"))).toHaveLength(2);
  });

  test("the pane offers those with a meeting to come, from any group that is open", () => {
    const { groups, bodies } = exceptionChoices(register, on("2026-11-30"));
    expect(groups.map(({ value }) => value)).toEqual(["QA", "EB", "COG"]);
    expect(bodies).toEqual([
      {
        value: "EB",
        label: "Executive Board",
        meetings: [
          { value: "EB-2", label: "Mon 30 Nov" },
          { value: "EB-4", label: "Tue 2 Mar 2027" },
        ],
      },
    ]);
  });
});
