import { problemList } from "../../../src/taskpane/problems/problems-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

describe("problems in the sheets", () => {
  test("errors come first, each with the cell that its line selects", () => {
    const register = givenWorkbook({
      Groups: GROUPS,
      Meetings: [{ Meeting: "EB-1", Group: "Nobody", Date: "31/02/2026" }],
    });
    const { errors, lines } = problemList(register, on("2026-06-02"));
    expect(errors).toBeGreaterThan(0);
    expect(lines.find(({ where }) => where === "Meetings, cell C2")).toMatchObject({
      severity: "error",
      place: { sheet: "Meetings", address: "C2" },
    });
    const firstWarning = lines.findIndex(({ severity }) => severity === "warning");
    expect(
      lines.slice(firstWarning === -1 ? lines.length : firstWarning).every(({ severity }) => severity === "warning"),
    ).toBe(true);
  });
});
