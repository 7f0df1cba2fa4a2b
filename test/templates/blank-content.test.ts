import { plainDate } from "../../src/calendar/plain-date";
import { problemsOf } from "../../src/governance/problems/problems";
import { PRINTED_GAPS } from "../../src/sources/memberships/printed-gaps";
import { provisionOn } from "../../src/register/provision-on";
import type { Register } from "../../src/register/register";
import { SETTABLE_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { BLANK } from "../../templates/blank";
import type { Content } from "../../templates/content";
import { registerOf } from "../../templates/register-of";

describe("the blank workbook", () => {
  const problemsIn = (content: Content) =>
    problemsOf(registerOf(content), plainDate(2026, 11, 22)).map(({ code, cell, message }) => ({
      code,
      cell,
      message,
    }));
  const firstMeetings = (...groups: readonly string[]) =>
    groups.map((group) => ({ meeting: `${group}-1`, group, date: plainDate(2026, 12, 1) }));

  it("has no problem in its sheets: nobody can do anything about what the documents leave open", () => {
    expect(problemsIn(BLANK)).toEqual([]);
  });

  it("says what the documents leave open of a group from its first meeting on", () => {
    const seats = (codes: readonly { readonly code: string; readonly message: string }[]) =>
      codes
        .filter(({ code }) => code in PRINTED_GAPS)
        .map(({ code, message }) => `${code} ${message.split(",")[0] ?? ""}`);
    expect(seats(problemsIn({ ...BLANK, Meetings: firstMeetings("QA") }))).toEqual([
      "single-seat Derbyshire Constabulary has a single seat in QA",
    ]);
    expect(seats(problemsIn({ ...BLANK, Meetings: firstMeetings("DCSG") }))).toEqual([
      "no-seat-for DCSG has no seat for Derby City Council",
      "vacant-chair The vice chair of DCSG (DCSG-VICE-01) is vacant.",
    ]);
  });

  it("leaves out of the list nothing that is not found, and nothing that is", () => {
    const codes = Object.keys(PRINTED_GAPS);
    const found = problemsIn({ ...BLANK, Meetings: firstMeetings(...BLANK.Groups.map(({ group }) => String(group))) }).filter(
      ({ code }) => codes.includes(code),
    );
    const counted = Object.fromEntries(codes.map((code) => [code, found.filter((each) => each.code === code).length]));
    const listed = Object.fromEntries(codes.map((code) => [code, PRINTED_GAPS[code]?.length]));
    expect(counted).toEqual(listed);
  });

  it("says at once what an officer has changed, before any meeting", () => {
    const Seats = BLANK.Seats.filter(({ seat }) => seat !== "QA-POLICE-01");
    const vacant = Seats.map((seat) =>
      seat.group === "QA" && /^(?:Co-c|C)hair$/.test(String(seat.category)) ? { ...seat, name: "Vacant" } : seat,
    );
    expect(problemsIn({ ...BLANK, Seats: vacant }).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["no-seat-for", "vacant-chair"]),
    );
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
