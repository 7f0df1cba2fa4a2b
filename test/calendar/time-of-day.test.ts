import { plainDate } from "../../src/calendar/plain-date";
import {
  dateOfMoment,
  isMinuteOfDay,
  type MinuteOfMeeting,
  minuteOfDay,
  minuteOfMoment,
  minuteOfSerial,
  moment,
  toClock,
} from "../../src/calendar/time-of-day";

describe("a time of day is minutes since midnight", () => {
  test.each([
    { hours: 0, minutes: 0, minute: 0, clock: "00:00" },
    { hours: 9, minutes: 5, minute: 545, clock: "09:05" },
    { hours: 10, minutes: 30, minute: 630, clock: "10:30" },
    { hours: 23, minutes: 59, minute: 1439, clock: "23:59" },
  ])("$clock is minute $minute", ({ hours, minutes, minute, clock }) => {
    expect(minuteOfDay(hours, minutes)).toBe(minute);
    expect(toClock(minuteOfDay(hours, minutes))).toBe(clock);
  });

  test.each([
    { given: "a quarter past the midnight that ends the day", minute: 1455, clock: "00:15" },
    { given: "half an hour before the one that begins it", minute: -30, clock: "23:30" },
  ])("of a meeting, $given, the clock says $clock", ({ minute, clock }) => {
    expect(toClock(minute as MinuteOfMeeting)).toBe(clock);
  });

  test.each([
    [24, 0],
    [9, 60],
    [-1, 0],
    [9, -1],
    [9, 0.5],
  ])("given %s hours %s minutes, no time of day", (hours, minutes) => {
    expect(() => minuteOfDay(hours, minutes)).toThrow(RangeError);
  });

  test("given 1440, it is the next day's midnight and no minute of this one", () => {
    expect([isMinuteOfDay(1439), isMinuteOfDay(1440), isMinuteOfDay(-1)]).toEqual([true, false, false]);
  });

  test.each([
    { given: "half past ten on 31 March 2026", serial: 46112.4375, minute: 630 },
    { given: "a time alone", serial: 0.5, minute: 720 },
    { given: "14:00 as Excel stores it", serial: 0.583333333333333, minute: 840 },
    { given: "a second before midnight", serial: 46112.99999, minute: 1439 },
  ])("given $given, minute $minute", ({ serial, minute }) => {
    expect(minuteOfSerial(serial)).toBe(minute);
  });
});

describe("a moment is a day and a time in one number", () => {
  test("given 23:59 and the next midnight, they are one minute apart and each gives back its day and time", () => {
    const late = moment(plainDate(2026, 3, 31), minuteOfDay(23, 59));
    const midnight = moment(plainDate(2026, 4, 1), minuteOfDay(0, 0));
    expect(midnight - late).toBe(1);
    expect([dateOfMoment(late), minuteOfMoment(late)]).toEqual([46112, 1439]);
    expect([dateOfMoment(midnight), minuteOfMoment(midnight)]).toEqual([46113, 0]);
  });
});
