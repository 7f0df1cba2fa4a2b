import type { Problem } from "../../../src/records/problem";
import { paragraphsOf } from "../../../src/governance/problems/paragraphs";
import { tables } from "../../../src/records/all-tables";
import { isKnownCitation } from "../../../src/sources/citation";
import { givenWorkbook } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

const problem = (table: Problem["table"], code = "unknown-word") => ({ table, code });

test.each<{ given: string; problems: readonly ReturnType<typeof problem>[]; paragraphs: readonly string[] }>([
  { given: "a status that cannot be read", problems: [problem("Attendance")], paragraphs: ["GOV 11.3b"] },
  { given: "a target that cannot be read", problems: [problem("Actions")], paragraphs: ["CSP App. 5"] },
  {
    given: "too short a notice of a special meeting",
    problems: [problem("Meetings", "short-notice")],
    paragraphs: ["GOV 12.23", "GOV 12.38"],
  },
  {
    given: "a proxy that does not count, and a ballot that cannot be read",
    problems: [problem("Votes", "proxy-not-valid"), problem("Votes")],
    paragraphs: ["GOV 12.6", "GOV 12.16", "GOV 12.31", "GOV 12.5"],
  },
  {
    given: "two of one kind: once, in the order of the list",
    problems: [problem("Chairs"), problem("Attendance"), problem("Chairs")],
    paragraphs: ["MASA 4.1", "GOV 11.3b"],
  },
  { given: "none", problems: [], paragraphs: [] },
])("PROBLEMS cites the paragraphs of what it lists: $given", ({ problems, paragraphs }) => {
  expect(paragraphsOf(problems)).toEqual(paragraphs);
});

test("every table has a paragraph that the documents have", () => {
  expect(
    Object.keys(tables)
      .flatMap((table) => paragraphsOf([problem(table)]))
      .filter((each) => !isKnownCitation(each)),
  ).toEqual([]);
});

test("the cell's answer bears them, and where nothing is wrong the timely keeping of records", () => {
  const given = { Agencies: [], Groups: [], Seats: [], Meetings: [], Attendance: [], Holidays: [] };
  expect(ask(givenWorkbook(given), "PROBLEMS()").citations).toEqual(["GOV 6.5k"]);
  const action = { Action: "A", Description: "Write", Target: "30/13", Leads: "NM", "Plan starts": "soon" };
  expect(ask(givenWorkbook({ ...given, Actions: [action] }), "PROBLEMS()").citations).toEqual(["CSP App. 5"]);
});
