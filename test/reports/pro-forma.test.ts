import path from "node:path";
import { fromIso, type PlainDate } from "../../src/calendar/plain-date";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { proForma } from "../../src/reports/pro-forma";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const AS_AT = fromIso("2026-11-30") as PlainDate;
const formOf = (group: string) =>
  proForma(register, register.group(group)!, { meeting: register.meeting("EB-2026-12"), asAt: AS_AT });

test("a decision from before that still waits for somebody is on the form of its group, as its chair speaks to it (GOV 12.34)", () => {
  const [said, rows] = saidIn(formOf("EVYP"), "decisions") as [string, string[][]];
  expect(said).toBe("1 decision from before this time is still open.");
  expect(rows.find(([title]) => title === "Missing from care: one reporting form")?.at(-1)).toMatch(
    /^Referred to the Executive Board on 8 Apr 2026/,
  );
});

test("a group that can never be quorate says why, and what would mend it (GOV 11.2)", () => {
  expect(saidIn(formOf("DCSG"), "meetings")).toContainEqual(
    expect.stringMatching(/^The District Councils' Safeguarding Group can never reach its quorum: the rule needs /),
  );
  expect(saidIn(formOf("QA"), "meetings").join()).not.toContain("never");
});

test("its title, which stands at the foot of each page, has the day of the Board it is for", () => {
  const { title, foot } = formOf("QA");
  expect(title).toBe("Report of the Quality Assurance Group to the Executive Board, 1 December 2026");
  expect(foot).toBeUndefined();
});
