import { moneyList } from "../../../src/taskpane/money/money-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");
const AGENCIES = ["City", "County"].map((Agency) => ({
  Agency,
  Type: "Statutory partner",
  Aliases: `${Agency} Council`,
}));

describe("contributions, due and outstanding (MASA 15.1)", () => {
  const { heading, lines } = moneyList(
    givenWorkbook({
      Agencies: AGENCIES,
      Contributions: [
        { Year: "2025-26", Partner: "City", Due: 100, Received: 100, "Received on": "2025-06-01" },
        { Year: "2026/27", Partner: "City Council", Due: 120.5, Received: 20, "Received on": "2026-06-01" },
        { Year: "2026-27", Partner: "City", Due: 0, Received: 50, "Received on": "2026-12-24" },
        { Year: "2026-27", Partner: "County", Due: 100, Received: 130 },
      ],
    }),
    TODAY,
  );

  test("this year first, in a sentence; what comes later has not come, and what is too much lessens nobody’s debt", () => {
    expect(heading).toBe("2026-27: £150.00 of £220.50 received, £100.50 is outstanding");
    expect(lines.map(({ what, where, when, signal }) => [what, where, when, signal])).toEqual([
      ["City", "", "£20.00 of £120.50 received; £100.50 is outstanding", "unsure"],
      ["County", "", "£130.00 of £100.00 received; £30.00 more than was due", "unsure"],
      ["City", "2025-26", "£100.00 of £100.00 received; nothing is outstanding", "good"],
    ]);
  });

  test("each opens what was received, and stands with its year", () => {
    expect(lines.map(({ place, state }) => [place?.address, state])).toEqual([
      ["D3", "2026-27"],
      ["D5", "2026-27"],
      ["D2", "2025-26"],
    ]);
  });

  test("says what to do where nothing is entered", () => {
    expect(moneyList(givenWorkbook({ Agencies: AGENCIES, Contributions: [] }), TODAY)).toMatchObject({
      heading: "No contributions for 2026-27",
      none: "No contribution is entered yet. Enter the first in Contributions.",
    });
  });
});
