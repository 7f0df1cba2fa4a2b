import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const ZONES = ["UTC", "Europe/London", "America/St_Johns", "Pacific/Apia", "Pacific/Kiritimati"];

const QUESTIONS = `
  const { readDate, readMoment, readTime } = require(${JSON.stringify(join(ROOT, "src/records/dates.ts"))});
  for (const zone of ${JSON.stringify(ZONES)}) {
    process.env.TZ = zone;
    const said = [readDate("2026-06-30T23:30:00Z"), readTime("2026-03-29T01:00:00Z"), readMoment("2026-10-25T00:30:00+00:00"), readDate("30/06/2026")];
    console.log(zone + ": " + said.join());
  }
`;

test("a moment with Z or an offset is London's whatever the computer's time zone", () => {
  const said = execFileSync(process.execPath, ["--require", "tsx/cjs", "-e", QUESTIONS], {
    cwd: ROOT,
    encoding: "utf8",
  });
  // 1 July 2026; 02:00; 25 October 2026 at 01:30; 30 June 2026.
  const expected = `46204,120,${46320 * 1440 + 90},46203`;
  expect(said.trim().split("\n")).toEqual(ZONES.map((zone) => `${zone}: ${expected}`));
});
