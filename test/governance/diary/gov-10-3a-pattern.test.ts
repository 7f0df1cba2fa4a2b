import { meetingPattern } from "../../../src/governance/diary/meeting-pattern";
import { sayPattern } from "../../../src/governance/diary/words";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const GROUP = { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" };

function found(days: readonly (string | GivenRow)[], before = "2027-04-01") {
  const register = givenWorkbook({
    Groups: [GROUP],
    Meetings: days.map((day, at) => ({
      Meeting: `EB-${at}`,
      Group: "EB",
      ...(typeof day === "string" ? { Date: day, Start: "10:00", End: "13:00" } : day),
    })),
  });
  const group = register.group("EB");
  if (group === undefined) throw new Error("no group");
  return meetingPattern(register, group, on(before));
}

const said = (...asked: Parameters<typeof found>) => {
  const { pattern, fitting, of } = found(...asked) ?? {};
  return pattern === undefined ? null : `${sayPattern(pattern)}; ${fitting} of ${of}`;
};

/** The first Tuesdays of June, September, December and March. */
const QUARTERLY = ["2026-06-02", "2026-09-01", "2026-12-01", "2027-03-02"];
const EVERY_THIRD = "every third month (March, June, September and December)";

describe("when a body meets, by its last year (GOV 10.3a)", () => {
  test.each<{ given: string; days: readonly (string | GivenRow)[]; says: string | null }>([
    { given: "a day of each quarter", days: QUARTERLY, says: `first Tuesday, ${EVERY_THIRD}, 10:00 to 13:00; 4 of 4` },
    {
      given: "two years: the last one counts",
      days: ["2025-05-14", "2025-08-13", "2025-11-12", "2026-02-11", ...QUARTERLY],
      says: `first Tuesday, ${EVERY_THIRD}, 10:00 to 13:00; 4 of 4`,
    },
    {
      given: "one that was moved by a week",
      days: ["2026-06-02", "2026-09-08", "2026-12-01", "2027-03-02"],
      says: `first Tuesday, ${EVERY_THIRD}, 10:00 to 13:00; 3 of 4`,
    },
    {
      given: "special and cancelled meetings do not count",
      days: [...QUARTERLY, { Date: "2026-10-15", Kind: "Special" }, { Date: "2027-01-14", Status: "Cancelled" }],
      says: `first Tuesday, ${EVERY_THIRD}, 10:00 to 13:00; 4 of 4`,
    },
    {
      given: "months that are not even, without a time",
      days: [{ Date: "2026-05-08" }, { Date: "2026-09-11" }, { Date: "2027-01-08" }],
      says: "second Friday, every fourth month (January, May and September); 3 of 3",
    },
    {
      given: "twice",
      days: ["2026-05-07", "2026-11-05"],
      says: "first Thursday, in May and November, 10:00 to 13:00; 2 of 2",
    },
    {
      given: "the fifth of one month is its last, and the fourth of another may be",
      days: ["2026-06-30", "2026-07-28", "2026-09-29"],
      says: "last Tuesday, in June, July and September, 10:00 to 13:00; 3 of 3",
    },
    { given: "nothing", days: [], says: null },
    { given: "nothing for more than two years", days: ["2025-03-31"], says: null },
  ])("$given", ({ days, says }) => {
    expect(said(days)).toBe(says);
  });

  test("a meeting on the first day planned, or after it, is not of the year before", () => {
    expect(said([...QUARTERLY, "2027-04-01"])).toBe(said(QUARTERLY));
  });

  test("twelve months are every month, six every second", () => {
    const months = (count: number) =>
      Array.from({ length: count }, (_, at) => `2026-${String((at * 12) / count + 1).padStart(2, "0")}-01`);
    expect(said(months(12))).toContain("every month, 10:00");
    expect(said(months(6))).toContain("every second month (January, March, May, July, September and November)");
  });
});
