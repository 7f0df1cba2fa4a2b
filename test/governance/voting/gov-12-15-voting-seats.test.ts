import { namedVotingSeat } from "../../../src/governance/chairs/voting-seat-name";
import { givenDecision, ICB, PARTNERSHIP } from "./decision-workbook";

const register = givenDecision({
  more: {
    Groups: [
      ...(PARTNERSHIP.Groups ?? []),
      { Group: "EDU", Name: "the Derby Education Group", "Quorum rule": "None" },
      { Group: "TFG", Name: "Task group (schools)", "Quorum rule": "None" },
    ],
  },
});

function meant(written: string): string {
  const named = namedVotingSeat(register, written);
  switch (named.kind) {
    case "agency":
      return named.agency.agency;
    case "chair":
      return `chair of ${named.group.group}${named.agency === null ? "" : ` by ${named.agency.agency}`}`;
    case "unknown":
      return "unknown";
    default:
      return named satisfies never;
  }
}

describe("GOV 12.15: whose vote a Voting seat names", () => {
  test.each([
    ["icb", ICB],
    ["Chair of QA", "chair of QA"],
    ["the chair of the QA Group", "chair of QA"],
    ["CHAIR OF quality assurance group", "chair of QA"],
    ["  Chair   of  QA ", "chair of QA"],
    ["Co-chair of QA", "chair of QA"],
    ["cochair of QA", "chair of QA"],
    ["joint chairs of QA", "chair of QA"],
    ["Joint co-chair of QA (ICB)", `chair of QA by ${ICB}`],
    ["Chair of QA(ICB)", `chair of QA by ${ICB}`],
    ["Chair of QA   ( icb )", `chair of QA by ${ICB}`],
    ["Chair of P&P", "chair of PP"],
    ["Chair of the Derby Education Group", "chair of EDU"],
    ["Chair of Derby Education Group (ICB)", `chair of EDU by ${ICB}`],
    ["Chair of Task group (schools)", "chair of TFG"],
    ["Chair of Task group (schools) (ICB)", `chair of TFG by ${ICB}`],
    ["Chair\u00a0of QA\u200b", "chair of QA"],
    ["Co\u2011chair of QA (I\u00adCB)", `chair of QA by ${ICB}`],
    ["Vice chair of QA", "unknown"],
    ["Chair QA", "unknown"],
    ["Chair of", "unknown"],
    ["Chair of XX", "unknown"],
    ["Chair of XX (ICB)", "unknown"],
    ["Chair of QA (Atlantis)", "unknown"],
    ["Chair of QA (ICB) and others", "unknown"],
    ["Chair of (ICB)", "unknown"],
    ["QA", "unknown"],
    ["", "unknown"],
  ])("'%s' is %s", (written, expected) => expect(meant(written)).toBe(expected));
});
