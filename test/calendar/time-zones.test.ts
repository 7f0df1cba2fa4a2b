import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

const QUESTIONS = `
  const { fromIso, toIso, toLongDate } = require(${JSON.stringify(join(ROOT, "src/calendar/plain-date.ts"))});
  const { bankHolidaysOf } = require(${JSON.stringify(join(ROOT, "src/calendar/bank-holidays.ts"))});
  const { workingDays } = require(${JSON.stringify(join(ROOT, "src/calendar/working-days.ts"))});
  const { quarterOf } = require(${JSON.stringify(join(ROOT, "src/calendar/reporting-year.ts"))});
  const ask = () => [fromIso("2026-03-29"), toLongDate(fromIso("2011-12-30")), bankHolidaysOf(2026).map((h) => toIso(h.date)).join(),
    toIso(workingDays().before(fromIso("2026-04-14"), 7)), quarterOf(fromIso("2026-10-25")).label].join(" | ");
  for (const zone of ["UTC", "Europe/London", "America/St_Johns", "Pacific/Apia", "Pacific/Kiritimati"]) { process.env.TZ = zone; console.log(zone + ": " + ask()); }
`;

describe("the calendar in any time zone", () => {
  test("given zones from -3:30 to +14 and days their clocks changed or skipped, the answers are the same", () => {
    const said = execFileSync(process.execPath, ["--require", "tsx/cjs", "-e", QUESTIONS], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const expected =
      "46110 | 30 December 2011 | 2026-01-01,2026-04-03,2026-04-06,2026-05-04,2026-05-25,2026-08-31,2026-12-25,2026-12-28 | 2026-04-01 | Q3 2026-27";
    expect(said.trim().split("\n")).toEqual(
      ["UTC", "Europe/London", "America/St_Johns", "Pacific/Apia", "Pacific/Kiritimati"].map(
        (zone) => `${zone}: ${expected}`,
      ),
    );
  });

  test("given the code of the calendar, it never asks the clock or a time zone", () => {
    const room = join(ROOT, "src", "calendar");
    const asking = readdirSync(room).filter((file) =>
      /new Date|Date\.now|getTimezoneOffset|Intl\./.test(readFileSync(join(room, file), "utf8")),
    );
    expect(asking).toEqual([]);
  });
});
