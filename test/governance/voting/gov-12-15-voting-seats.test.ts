import { namedVotingSeat } from "../../../src/governance/ballots/voting-seat-name";
import { ballotsOf, DCHS, EB_VOTERS, givenDecision, ICB, outcome, PARTNERSHIP, tally } from "./decision-workbook";

/** The Integrated Care Board and the community health trust by names that have brackets of their own. */
const Agencies = (PARTNERSHIP.Agencies ?? []).map((agency) =>
  agency.Agency === ICB
    ? { ...agency, Aliases: "ICB; Integrated Care Board (ICB); Board (NHS) (Derbyshire)" }
    : agency.Agency === DCHS
      ? { ...agency, Aliases: "DCHS; Community Health (Trust (NHS))" }
      : agency,
);

const register = givenDecision({
  more: {
    Agencies,
    Groups: [
      ...(PARTNERSHIP.Groups ?? []),
      { Group: "EDU", Name: "the Derby Education Group", "Quorum rule": "None" },
      { Group: "TFG", Name: "Task group (schools)", "Quorum rule": "None" },
      { Group: "TG2", Name: "(Second) task group", "Quorum rule": "None", Aliases: "Task (group (two))" },
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
    case "shared":
      return `one of ${named.meant.join("; ")}`;
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
    ["Chair of QA (Integrated Care Board (ICB))", `chair of QA by ${ICB}`],
    ["Chair of QA (Board (NHS) (Derbyshire))", `chair of QA by ${ICB}`],
    ["Chair of QA (Community Health (Trust (NHS)))", `chair of QA by ${DCHS}`],
    ["Chair of Task group (schools) (Integrated Care Board (ICB))", `chair of TFG by ${ICB}`],
    ["Chair of (Second) task group", "chair of TG2"],
    ["Chair of (Second) task group (ICB)", `chair of TG2 by ${ICB}`],
    ["Chair of Task (group (two)) (Integrated Care Board (ICB))", `chair of TG2 by ${ICB}`],
    ["integrated care board (icb)", ICB],
    ["Chair of QA (Integrated Care Board (ICB)", "unknown"],
    ["Chair of QA (Integrated Care Board (XX))", "unknown"],
    ["Chair of QA ()", "unknown"],
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

describe("GOV 12.15, 12.19: a ballot by a name with brackets counts like one by any other", () => {
  test.each([ICB, "ICB", "Integrated Care Board (ICB)", "Board (NHS) (Derbyshire)"])("Chair of QA (%s)", (agency) => {
    const votes = [...ballotsOf(EB_VOTERS, 1, 1), [`Chair of QA (${agency})`, "For"]] as const;
    const decision = givenDecision({ votes, more: { Agencies } });
    expect(outcome(decision)).toBe("Carried");
    expect(tally(decision)).toEqual([2, 1, 0, 0, 9]);
  });
  test("the Role of a Group chair seat alike", () => {
    const Seats = (PARTNERSHIP.Seats ?? []).map((seat) =>
      seat.Seat === "EB-QA-ICB" ? { ...seat, Agency: "", Role: "Chair of QA (Integrated Care Board (ICB))" } : seat,
    );
    const votes = [...ballotsOf(EB_VOTERS, 1, 1), ["Chair of QA (ICB)", "For"]] as const;
    expect(outcome(givenDecision({ votes, more: { Agencies, Seats } }))).toBe("Carried");
  });
});
