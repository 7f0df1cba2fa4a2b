import path from "node:path";
import { fromIso, type PlainDate } from "../../src/calendar/plain-date";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { boardReport } from "../../src/reports/board-report";
import { minutesDocument } from "../../src/reports/minutes-document";
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
