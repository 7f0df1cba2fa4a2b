import { priorityList } from "../../../src/taskpane/priorities/priorities-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const measure = (Period: string, Value: string, Direction = "") => ({
  Priority: "P1",
  Measure: "Re-referrals",
  Period,
  Value,
  Target: "18%",
  Direction,
});

describe("the business plan (BP, GOV 8.3g)", () => {
  const { heading, lines } = priorityList(
    givenWorkbook({
      Groups: ["QA", "PP"].map((Group) => ({ Group, Name: `Group ${Group}`, "Quorum rule": "None" })),
      Priorities: [
        { Priority: "P1", Title: "Neglect", Groups: "QA; PP" },
        { Priority: "P2", Title: "Exploitation", Groups: "PP" },
        { Priority: "P3", Title: "Voice" },
      ],
      Measures: [measure("Q1 2026-27", "24%"), measure("Q2 2026-27", "21%", "Down"), measure("Q3 2026-27", "")],
      Reports: [{ Report: "R1", Group: "QA", "For meeting": "X", Received: "2026-10-05" }],
    }),
    TODAY,
  );

  test("each priority, and which of its groups have reported this quarter", () => {
    expect(heading).toBe("1 of 3 priorities without a report in Q3 2026-27");
    expect(
      lines.filter(({ signal }) => signal !== null).map(({ what, when, details }) => [what, when, details]),
    ).toEqual([
      ["Neglect", "", ["Reported: Group QA", "Not yet: Group PP"]],
      ["Exploitation", "", ["Not yet: Group PP"]],
      ["Voice", "No group is linked to it", []],
    ]);
  });

  test("each measure by its latest value, with target, direction and what came before; it opens that value", () => {
    expect(lines.find(({ what }) => what === "Re-referrals")).toMatchObject({
      when: "21% in Q2 2026-27, ↘ going down; target 18%",
      details: ["Before: 24% (Q1 2026-27)"],
      state: "Neglect",
      place: { sheet: "Measures", address: "D3" },
    });
  });

  test("where each has a report, those that wait for another group are counted", () => {
    const given = {
      Groups: ["QA", "PP"].map((Group) => ({ Group, Name: `Group ${Group}`, "Quorum rule": "None" })),
      Priorities: [{ Priority: "P1", Title: "Neglect", Groups: "QA; PP" }],
      Reports: [{ Report: "R1", Group: "QA", "For meeting": "X", Received: "2026-10-05" }],
    };
    expect(priorityList(givenWorkbook(given), TODAY).heading).toBe(
      "Every priority has a report in Q3 2026-27; 1 still waits for another group",
    );
  });

  test("says what to do without priorities", () => {
    expect(priorityList(givenWorkbook({ Priorities: [] }), TODAY).none).toBe(
      "No priority is entered yet. Enter the first in Priorities.",
    );
  });
});
