import { minuteOfDay } from "../../src/calendar/time-of-day";
import { time, type RawCell } from "../../src/records/cell";

describe("a time of day as a cell holds it", () => {
  test.each<{ cell: RawCell; clock: readonly [number, number]; given: string }>([
    { cell: "24:00", clock: [0, 0], given: "the midnight that ends a day" },
    { cell: " 24:00:00 ", clock: [0, 0], given: "the same with seconds" },
    { cell: "24.00", clock: [0, 0], given: "the same with a dot" },
    { cell: 1, clock: [0, 0], given: "24:00 as Excel keeps it" },
    { cell: 1.0625, clock: [1, 30], given: "25:30 as Excel keeps it" },
    { cell: 0, clock: [0, 0], given: "00:00 as Excel keeps it" },
    { cell: 14 / 24, clock: [14, 0], given: "14:00 as Excel keeps it" },
    { cell: 46084 + 14 / 24, clock: [14, 0], given: "3 March 2026 14:00" },
    { cell: 44622 + 14 / 24, clock: [14, 0], given: "the same in the 1904 system" },
    { cell: "9.05", clock: [9, 5], given: "a dot for a colon" },
  ])("$cell is read: $given", ({ cell, clock }) => expect(time().read(cell)).toBe(minuteOfDay(...clock)));

  test.each<{ cell: RawCell; given: string }>([
    { cell: 14, given: "14 typed for 14:00 would be midnight" },
    { cell: 14.3, given: "14.30 typed for 14:30 would be 07:12" },
    { cell: 2, given: "the second day of 1900" },
    { cell: 35_063.5, given: "a date before 2000, in either system" },
    { cell: "24:01", given: "there is no such time" },
    { cell: "25:00", given: "there is no such time" },
    { cell: "2026-03-03 24:00", given: "that would be the day after" },
    { cell: -0.5, given: "there is no time before midnight" },
  ])("$cell is none: $given", ({ cell }) => expect(time().read(cell)).toBeUndefined());

  test("a blank is no time", () => expect([time().read(""), time().read(null)]).toEqual([null, null]));
});
