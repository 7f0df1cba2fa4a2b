import path from "node:path";
import { fromIso, type PlainDate } from "../../src/calendar/plain-date";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { boardReport } from "../../src/reports/board-report";
import { minutesNotes } from "../../src/reports/for-clerk";
import { minutesDocument } from "../../src/reports/minutes-document";
import { asText } from "../../src/reports/writers/text";
import { ballots, board, came } from "../governance/own/board-of-seven";
import { DCHS, EMAS, givenDecision, PARTNERS } from "../governance/voting/decision-workbook";
import { on } from "../register/given-workbook";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const AS_AT = fromIso("2026-11-30") as PlainDate;
const minutesOf = (id: string) => minutesDocument(register, register.meeting(id)!, AS_AT);
const decisionsOf = (id: string) => (saidIn(minutesOf(id), "decisions") as string[][][])[0]!;

describe("a decision's outcome says why, where the count alone would mislead (GOV 12.19)", () => {
  test("a majority without the presiding chair's consent", () => {
    const said = decisionsOf("EB-2026-03").map((row) => row.join("|"));
    expect(said.find((row) => row.includes("Joint commissioning"))).toContain(
      "Not carried, 14 for, 3 against: the presiding chair's consent was withheld.",
    );
    expect(said.find((row) => row.includes("Risk assessment tool"))).toContain("Carried, 16 for, 1 against. Open");
  });

  test("so does the Board report", () => {
    const votes = [...PARTNERS, DCHS, EMAS].map((agency) => [agency, "For"] as const);
    const given = givenDecision({ group: "QA", decision: { Method: "Vote", "Chair consents": "No" }, votes });
    const report = boardReport(given, undefined, on("2026-03-31"));
    expect(JSON.stringify(saidIn(report, "decisions"))).toContain(
      "Not carried: the presiding chair's consent was withheld",
    );
  });

  test.each([
    [
      "majority of those present",
      ["For", "For", "For", "Against"],
      "Not carried, 3 for, 1 against: it needed more than half of those present who may vote",
    ],
    [
      "majority of members",
      ["For", "For", "For", "Against"],
      "Not carried, 3 for, 1 against: it needed more than half of all who may vote",
    ],
    [
      "two thirds",
      ["For", "For", "For", "Against", "Against"],
      "Not carried, 3 for, 2 against: it needed two thirds of the votes cast",
    ],
    ["unanimity", ["For", "For", "Against"], "Not carried, 2 for, 1 against: it needed every one of the votes cast"],
    [
      "majority, tie: casting vote",
      ["For", "Against"],
      "Carried, 1 for, 1 against: the chair's casting vote was for it",
    ],
    [
      "majority, tie: casting vote",
      ["Against", "For"],
      "Not carried, 1 for, 1 against: the chair's casting vote was against it",
    ],
    [
      "majority, tie: casting vote",
      ["Abstain", "For", "Against"],
      "Not carried, 1 for, 1 against, 1 abstained: the chair gave no casting vote",
    ],
    ["majority, tie: lost", ["For", "Against"], "Not carried, 1 for, 1 against: a tied vote is lost"],
    [
      "majority, with the chair's consent",
      ["Against", "For", "For"],
      "Not carried, 2 for, 1 against: the presiding chair's consent was withheld",
    ],
    ["majority", ["For", "For", "Against"], "Carried, 2 for, 1 against"],
    ["majority", ["For", "Against", "Against"], "Not carried, 1 for, 2 against"],
  ])("%s, with %j: %s", (rule, votes, expected) => {
    const given = board(
      { "Quorum rule": "None", "Vote rule": "Each seat", "Decision rule": rule },
      {
        Attendance: came(1, 2, 3, 4, 5, 6),
        Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
        Votes: ballots("D", ...votes),
      },
    );
    const minutes = minutesDocument(given, given.meeting("M")!, on("2026-06-09"));
    const [row] = (saidIn(minutes, "decisions") as string[][][])[0]!;
    expect(row).toContain(expected);
  });
});

describe("quorum in minutes (GOV 11)", () => {
  const quorumOf = (id: string): string => saidIn(minutesOf(id), "quorum").join();

  test("a register that is not complete says so, and counts nobody as away who is not yet marked", () => {
    const said = quorumOf("CSPR-2026-11");
    expect(said).toMatch(
      /^The meeting was not quorate at 13:15, 15 minutes after the start: all 4 statutory partners must be represented, and Derbyshire Constabulary was not\. The register is not complete; /,
    );
    expect(said).toMatch(/Not yet marked: Derby City Council, /);
    expect(said).not.toMatch(/\b0 of|as the rule was read/);
    expect(saidIn(minutesOf("CSPR-2026-11"), "attendance")[0]).toMatch(/^The register is not complete/);
  });

  test("the moment at which it was judged is explained, and notes on the rule are the clerk's", () => {
    expect(quorumOf("QA-2026-11")).toBe(
      "The meeting was quorate at 10:15, 15 minutes after the start: all 4 statutory partners were represented; 5 of 5 relevant agencies were represented, where 3 are needed. A deputy came for Derbyshire County Council; a deputy counts.",
    );
    expect(minutesNotes(register, register.meeting("QA-2026-11")!, AS_AT).join()).toContain("Papers only");
  });

  test.each(
    register
      .all("Meetings")
      .filter(({ date }) => date <= AS_AT)
      .map(({ meeting }) => [meeting]),
  )("minutes of %s name no cell, and say neither how a rule was read nor what the clerk is to do", (id) => {
    expect(asText(minutesOf(id))).not.toMatch(/as the rule was read|\w+![A-Z]+\d|clerk|Cannot tell|correct it|Mark /i);
  });
});

describe("who was there, and who presided", () => {
  test("an agency that presided is named with the person who sat for it", () => {
    const chair = (id: string) => minutesOf(id).facts.find(({ name }) => name === "Chair")?.says;
    expect(chair("EB-2026-03")).toBe("Derbyshire Constabulary – Delegated Safeguarding Partner 3");
  });

  test("officers of the partnership are in attendance, not among the members present", () => {
    const rows = (saidIn(minutesOf("QA-2026-11"), "attendance").at(-1) as string[][]).map((row) => row.join("|"));
    const at = rows.findIndex((row) => row.startsWith("In attendance"));
    expect(at).toBeGreaterThan(0);
    expect(rows.slice(at + 1).some((row) => row.includes("Officer 2, Strategic Performance"))).toBe(true);
    expect(rows.slice(0, at).some((row) => row.includes("Officer 2"))).toBe(false);
  });
});

test("actions say as at which day they stand", () => {
  expect(
    minutesOf("QA-2026-11")
      .sections.find(({ id }) => id === "actions")
      ?.blocks.at(-1),
  ).toMatchObject({
    says: "4 open actions from before, as they stand on Monday 30 November 2026; none is overdue.",
  });
});
