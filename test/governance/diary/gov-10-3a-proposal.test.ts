import { toIso } from "../../../src/calendar/plain-date";
import { proposeMeetings } from "../../../src/governance/diary/propose-meetings";
import type { MeetingPattern } from "../../../src/governance/diary/reasons";
import { type GivenTables, givenWorkbook, on } from "../../register/given-workbook";

const GROUP = { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" };
const FIRST_TUESDAY: MeetingPattern = { nth: 1, weekday: 2, months: [3, 6, 9, 12], start: null, end: null };

function days(
  pattern: Partial<MeetingPattern> = {},
  given: GivenTables = {},
  [from, to] = ["2027-04-01", "2028-03-31"],
) {
  const register = givenWorkbook({ Groups: [GROUP], Meetings: [], Holidays: [], ...given });
  const group = register.group("EB");
  if (group === undefined) throw new Error("no group");
  return proposeMeetings(register, group, {
    pattern: { ...FIRST_TUESDAY, ...pattern },
    from: on(from ?? ""),
    to: on(to ?? ""),
  }).map(({ date, insteadOf }) => (insteadOf === null ? toIso(date) : `${toIso(date)} for ${toIso(insteadOf)}`));
}

describe("a year's meetings by a body's pattern (GOV 10.3a, 8.5)", () => {
  test("one for each month of the pattern", () => {
    expect(days()).toEqual(["2027-06-01", "2027-09-07", "2027-12-07", "2028-03-07"]);
  });

  test("the first and the last day are counted in, the days beside them are not", () => {
    expect(days({}, {}, ["2027-06-01", "2027-09-07"])).toEqual(["2027-06-01", "2027-09-07"]);
    expect(days({}, {}, ["2027-06-02", "2027-09-06"])).toEqual([]);
  });

  // 3 May 2027 is the early May bank holiday, 31 May the spring one; of Christmas 2027 the 27th and 28th are given.
  test.each<{ given: string; pattern: Partial<MeetingPattern>; is: readonly string[] }>([
    {
      given: "a bank holiday: a week later",
      pattern: { nth: 1, weekday: 1, months: [5] },
      is: ["2027-05-10 for 2027-05-03"],
    },
    {
      given: "the last of the month: a week earlier",
      pattern: { nth: "last", weekday: 1, months: [5] },
      is: ["2027-05-24 for 2027-05-31"],
    },
    { given: "Christmas", pattern: { nth: 4, weekday: 1, months: [12] }, is: ["2027-12-20 for 2027-12-27"] },
    { given: "a Saturday stays none", pattern: { nth: 1, weekday: 6, months: [5] }, is: ["2027-05-04 for 2027-05-01"] },
  ])("no working day, $given", ({ pattern, is }) => {
    expect(days(pattern)).toEqual(is);
  });

  test("a closure that Holidays has is no working day, and a bank holiday that it takes away is one", () => {
    const Holidays = [
      { Date: "2027-06-01", Name: "Office closed", Kind: "Local closure" },
      { Date: "2027-05-03", Name: "Early May", Kind: "Not a holiday" },
    ];
    expect(days({ months: [6] }, { Holidays })).toEqual(["2027-06-08 for 2027-06-01"]);
    expect(days({ weekday: 1, months: [5] }, { Holidays })).toEqual(["2027-05-03"]);
  });

  test("a month with an ordinary meeting is left out; one with a special or a cancelled one is not", () => {
    const meeting = (date: string, more = {}) => ({ Meeting: `EB-${date}`, Group: "EB", Date: date, ...more });
    const Meetings = [
      meeting("2027-06-24"),
      meeting("2027-09-20", { Kind: "Special" }),
      meeting("2027-12-02", { Status: "Cancelled" }),
    ];
    expect(days({}, { Meetings })).toEqual(["2027-09-07", "2027-12-07", "2028-03-07"]);
  });

  // The first Tuesday of June 2027 is the 1st, of September the 7th.
  test("a meeting moved into another month stands for its own; one 15 days off does not", () => {
    const meeting = (date: string) => ({ Meeting: `EB-${date}`, Group: "EB", Date: date });
    const Meetings = [meeting("2027-05-18"), meeting("2027-08-23")];
    expect(days({}, { Meetings })).toEqual(["2027-09-07", "2027-12-07", "2028-03-07"]);
  });

  test("a body that closes meets no more", () => {
    expect(days({}, { Groups: [{ ...GROUP, To: "2027-09-07" }] })).toEqual(["2027-06-01", "2027-09-07"]);
  });
});
