import { toIso } from "../../../src/calendar/plain-date";
import { writtenDay } from "../../../src/taskpane/words/written-day";
import { on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");

test.each<[string, string | null]>([
  ["20 November 2026", "2026-11-20"],
  ["1/12/2026", "2026-12-01"],
  ["20/11", "2026-11-20"],
  ["20.11", "2026-11-20"],
  [" Fri 20 Nov ", "2026-11-20"],
  ["30 Nov", "2026-11-30"],
  ["1 Dec", "2025-12-01"],
  ["2026-11-20", "2026-11-20"],
  ["Mon 20 Nov", null],
  ["31/11/2026", null],
  ["11/20/2026", null],
  ["yesterday", null],
  ["", null],
])("%j, on 30 November 2026", (written, day) => {
  const read = writtenDay(written, TODAY);
  expect(read === null ? null : toIso(read)).toBe(day);
});

test.each<[string, string | null]>([
  ["1 Dec", "2026-12-01"],
  ["30 Nov", "2026-11-30"],
  ["29/11", "2027-11-29"],
  ["20 November 2026", "2026-11-20"],
])("%j of something to come", (written, day) => {
  const read = writtenDay(written, TODAY, "to come");
  expect(read === null ? null : toIso(read)).toBe(day);
});
