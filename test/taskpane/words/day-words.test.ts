import { dateInCell, shortDate } from "../../../src/taskpane/words/day-words";
import { withWeekday } from "../../../src/calendar/with-weekday";
import { nearDay } from "../../../src/taskpane/words/near-day";
import { on } from "../../register/given-workbook";

describe("a day in words", () => {
  test("days are named as people say them", () => {
    expect(withWeekday(on("2026-03-31"))).toBe("Tuesday 31 March 2026");
  });

  test("shortly, in a list", () => {
    expect(shortDate(on("2026-11-05"))).toBe("5 Nov 2026");
  });

  test("in a list with the day of the week, and the year where it is another", () => {
    expect(nearDay(on("2026-12-01"), on("2026-11-30"))).toBe("Tue 1 Dec");
    expect(nearDay(on("2027-01-05"), on("2026-11-30"))).toBe("Tue 5 Jan 2027");
  });

  test("as a cell shows it", () => {
    expect(dateInCell(on("2026-03-01"))).toBe("01/03/2026");
  });
});
