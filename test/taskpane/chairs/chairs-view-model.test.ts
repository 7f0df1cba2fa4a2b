import { chairsModel } from "../../../src/taskpane/chairs/chairs-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const term = (From: string, To: string, chair: string, vice: string) => ({
  Body: "EB",
  From,
  To,
  "Chair agency": chair,
  Chair: `${chair} director`,
  "Vice chair agency": vice,
});
const model = (to = "2027-03-31") =>
  chairsModel(
    givenWorkbook({
      Agencies: ["ICB", "County", "Police"].map((Agency) => ({ Agency, Type: "Statutory partner" })),
      Groups: [
        { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
        { Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" },
        { Group: "PP", Name: "Policy", "Quorum rule": "None" },
        { Group: "OLD", Name: "Gone", "Quorum rule": "None", To: "2025-01-01" },
      ],
      Seats: [
        {
          Seat: "QA-C",
          Group: "QA",
          Agency: "ICB",
          Role: "Assistant Director",
          Category: "Chair",
          Name: "Assistant Director 1",
        },
        { Seat: "PP-C", Group: "PP", Agency: "ICB", Role: "Head", Category: "Chair", Name: "Vacant" },
      ],
      Chairs: [term("2026-04-01", to, "ICB", "County"), term("2025-03-01", "2026-03-31", "Police", "ICB")],
    }),
    TODAY,
  );

describe("who chairs what (GOV 6.1, MASA 4.1)", () => {
  test("a line for each group in force: by Chairs, else by its seat", () => {
    expect(model().lines.map(({ what, when, details, state }) => [what, when, details, state])).toEqual([
      ["Executive Board", "ICB – ICB director, until 31 Mar 2027", ["Vice chair: County"], "Held"],
      ["Quality Assurance", "ICB – Assistant Director 1", [], "Held"],
      ["Policy", "", ["The chair is vacant"], "Without a chair"],
    ]);
    expect(model().heading).toBe("1 of 3 groups without a chair, or with a term that ends soon");
  });

  test.each([
    ["2027-02-28", "Term ends soon"],
    ["2027-03-01", "Held"],
  ])("a term to %s: %s", (to, state) => expect(model(to).lines[0]?.state).toBe(state));

  test("the rotation of a body, earliest first, and who is next", () => {
    expect(
      model().rotations.map(({ body, terms, next }) => [
        body,
        terms.map(({ chair, span, isNow }) => [chair, span, isNow]),
        next,
      ]),
    ).toEqual([
      [
        "Executive Board",
        [
          ["Police – Police director", "1 Mar 2025 to 31 Mar 2026", false],
          ["ICB – ICB director", "1 Apr 2026 to 31 Mar 2027", true],
        ],
        "County, by rotation, after 31 Mar 2027",
      ],
    ]);
  });
});
