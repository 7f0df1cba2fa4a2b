import { plainDate } from "../../src/calendar/plain-date";
import { problemsOf } from "../../src/governance/problems/problems";
import { provisionOn } from "../../src/register/provision-on";
import type { Register } from "../../src/register/register";
import { SETTABLE_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { BLANK } from "../../templates/blank";
import { registerOf } from "../../templates/register-of";

describe("the blank workbook", () => {
  it("has no error in its sheets", () => {
    const errors = problemsOf(registerOf(BLANK), plainDate(2026, 11, 22)).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors.map(({ cell, message }) => `${cell}: ${message}`)).toEqual([]);
  });

  it("holds nothing that a meeting would have done", () => {
    const empty = [
      BLANK.Meetings,
      BLANK.Attendance,
      BLANK.Decisions,
      BLANK.Votes,
      BLANK.Notices,
      BLANK.Schedule,
      BLANK.Reports,
      BLANK.Done,
      BLANK.Actions,
      BLANK.Complaints,
      BLANK.Contributions,
      BLANK.Checks,
      BLANK.Requests,
    ];
    expect(empty.map((rows) => rows.length)).toEqual(empty.map(() => 0));
  });

  it("lists every setting the product reads, with the default it takes without the row", () => {
    expect(BLANK.Settings.map(({ setting }) => setting)).toEqual(
      SETTABLE_PROVISIONS.map(({ setting }) => setting.name),
    );
    const today = plainDate(2026, 11, 22);
    const held = (register: Register) =>
      SETTABLE_PROVISIONS.map((provision) => provisionOn(register, provision, today).value);
    expect(held(registerOf(BLANK))).toEqual(held(registerOf({ ...BLANK, Settings: [] })));
  });

  it.each([
    { given: "the Diamond Jubilee and the moved spring holiday of 2012", day: plainDate(2012, 6, 5), there: true },
    { given: "the last Monday in May 2012, moved", day: plainDate(2012, 5, 28), there: false },
    { given: "the funeral of 2022", day: plainDate(2022, 9, 19), there: true },
    { given: "the coronation of 2023", day: plainDate(2023, 5, 8), there: true },
    { given: "Boxing Day 2026, a Saturday", day: plainDate(2026, 12, 26), there: false },
    { given: "its substitute, Monday 28 December 2026", day: plainDate(2026, 12, 28), there: true },
    { given: "Christmas 2035", day: plainDate(2035, 12, 25), there: true },
  ])("Holidays: $given", ({ day, there }) => {
    expect(BLANK.Holidays.some(({ date }) => date === day)).toBe(there);
  });
});
