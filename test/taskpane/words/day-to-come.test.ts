import { toIso } from "../../../src/calendar/plain-date";
import { dayToCome } from "../../../src/taskpane/words/day-to-come";
import { on } from "../../register/given-workbook";

// 30 November 2026 is a Monday, 1 December 2026 a Tuesday.
describe("a day that somebody plans for", () => {
  test.each([
    { written: "1/12/2026", is: "2026-12-01" },
    { written: "01.12.26", is: "2026-12-01" },
    { written: "1-12-27", is: "2027-12-01" },
    { written: "1/12", is: "2026-12-01" },
    { written: "1 Dec", is: "2026-12-01" },
    { written: "Tue 1 Dec", is: "2026-12-01" },
    { written: " 1st December ", is: "2026-12-01" },
    { written: "30 Nov", is: "2026-11-30" },
    { written: "29 Nov", is: "2027-11-29" },
    { written: "29/2", is: "2028-02-29" },
    { written: "2027-06-01", is: "2027-06-01" },
    { written: "soon", is: null },
    { written: "31/11", is: null },
    { written: "", is: null },
  ])("$written", ({ written, is }) => {
    const day = dayToCome(written, on("2026-11-30"));
    expect(day === null ? null : toIso(day)).toBe(is);
  });
});
