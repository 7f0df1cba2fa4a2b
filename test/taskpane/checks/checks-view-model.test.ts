import { checkDone } from "../../../src/taskpane/checks/check-done";
import { checkList } from "../../../src/taskpane/checks/checks-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");

const register = givenWorkbook({
  Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }],
  Seats: [
    { Seat: "L", Group: "QA", Role: "Lay member", Category: "Lay member", Name: "Lay Member 1" },
    { Seat: "GONE", Group: "QA", Role: "Head", Category: "Core", Name: "Head 9", To: "2026-01-31" },
  ],
  Checks: [
    { Person: "Head 1", Kind: "DBS", Completed: "2024-02-05" },
    { Person: "Head 2", Kind: "DBS", Completed: "2023-12-20" },
    { Person: "Head 3", Kind: "DBS", Completed: "2023-10-09" },
    { Person: "Head 9", Kind: "DBS", Completed: "2020-01-01" },
    { Person: "Lay Member 1", Kind: "Recruitment check", Completed: "2025-03-10" },
    { Person: "Head 4", Kind: "Training", Required: "No" },
  ],
});
const { heading, lines } = checkList(register, TODAY);
const line = (person: string, kind: string) => lines.find((each) => each.person === person && each.kind === kind)!;

describe("checks, what needs somebody first (GOV 4.3, CSP 4.9)", () => {
  test("expired, missing, then by the last valid day; who has left is not there", () => {
    expect(lines.map(({ what, where, state, when }) => `${what}, ${where}: ${state}, ${when}`)).toEqual([
      "Head 3, DBS: Expired, expired after Fri 9 Oct, done 9 Oct 2023",
      "Lay Member 1, Confidentiality agreement: Missing, missing",
      "Head 2, DBS: Expires soon, valid until Sun 20 Dec, done 20 Dec 2023",
      "Head 1, DBS: Valid, valid until Fri 5 Feb 2027, done 5 Feb 2024",
      "Lay Member 1, Recruitment check: Valid, valid without an end, done 10 Mar 2025",
      "Head 4, Training: Not required, not required",
    ]);
    expect(heading).toBe("1 expired, 1 missing and 1 to renew soon of 6 checks");
  });

  test("each opens its cell: the day in Checks, or the seat where there is no row", () => {
    expect(line("Head 3", "DBS").place).toEqual({ sheet: "Checks", address: "E4" });
    expect(line("Lay Member 1", "Confidentiality agreement").place).toEqual({ sheet: "Seats", address: "F2" });
  });

  test("done today: its row is changed where there is one, else a row is added", () => {
    expect(checkDone(line("Head 3", "DBS"), TODAY)?.tables).toEqual([
      {
        table: "Checks",
        change: [
          {
            position: 2,
            row: { Person: "Head 3", Kind: "DBS" },
            changes: [{ header: "Completed", from: { day: on("2023-10-09") }, to: { day: TODAY } }],
          },
        ],
      },
    ]);
    expect(checkDone(line("Lay Member 1", "Confidentiality agreement"), TODAY)?.tables).toEqual([
      {
        table: "Checks",
        add: [{ Person: "Lay Member 1", Kind: "Confidentiality agreement", Completed: { day: TODAY } }],
      },
    ]);
    expect(checkDone(line("Head 4", "Training"), TODAY)).toBeNull();
  });

  test("says what to do where nobody is checked yet", () => {
    expect(checkList(givenWorkbook({ Seats: [], Checks: [] }), TODAY)).toMatchObject({
      heading: "Checks",
      none: "Nobody’s checks are entered yet. Enter the first in Checks.",
    });
  });
});
