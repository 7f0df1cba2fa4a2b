import { ask, cell } from "../ask-workbook";
import { CITY, COUNTY, givenDecision, ICB, POLICE, type GivenDecision } from "./decision-workbook";

const FOUR = ["EB-P1", "EB-P2", "EB-P3", "EB-P4"];

describe("GOV 12.5, 12.15: ballots whose Voting seat nobody bears, but is nearly a voter's name", () => {
  test("could defeat it: cannot tell, naming each cell and who may be meant", () => {
    const votes = [
      [CITY, "For"],
      [POLICE, "For"],
      ["Derbyshire County Counsil", "Against"],
      ["Intergrated ICB", "Against"],
      ["IBC", "Against"],
    ] as const;
    expect(ask(givenDecision({ votes, present: FOUR }), 'OUTCOME("D")').error?.message).toBe(
      "Cannot tell: for the decision 'D', Votes!B4 (Voting seat) says 'Derbyshire County Counsil', which nobody has for a name; Derbyshire County Council may be meant. Votes!B6 says 'IBC', which nobody has for a name; NHS Derby and Derbyshire Integrated Care Board may be meant. That could decide it; write out who voted.",
    );
  });

  test("beside a consensus, one Against could contradict it", () => {
    const register = givenDecision({
      present: FOUR,
      decision: { Method: "Consensus", Consensus: "Yes" },
      votes: [["Derby City Counsil", "Against"]],
    });
    expect(ask(register, 'OUTCOME("D")').error?.message).toContain("Votes!B2 (Voting seat) says 'Derby City Counsil'");
  });

  test.each<GivenDecision & { given: string; is: string }>([
    {
      given: "it changes nothing",
      votes: [
        [CITY, "For"],
        [POLICE, "For"],
        [ICB, "For"],
        ["Derbyshire County Counsil", "Against"],
      ],
      is: "Carried",
    },
    {
      given: "whoever may be meant has a ballot",
      votes: [
        [CITY, "For"],
        [COUNTY, "For"],
        [ICB, "Against"],
        ["Derbyshire County Counsil", "Against"],
      ],
      is: "Carried",
    },
    {
      given: "whoever may be meant was not there",
      present: ["EB-P1", "EB-P3", "EB-P4", { Seat: "EB-P2", Status: "Deputy" }],
      votes: [
        [CITY, "For"],
        ["EMASS", "Against"],
      ],
      is: "Carried",
    },
    {
      given: "it is nobody's name, nor nearly so",
      votes: [
        [CITY, "For"],
        ["Atlantis", "Against"],
      ],
      is: "Carried",
    },
  ])("$given: the outcome stands", ({ is, present = FOUR, ...given }) => {
    expect(cell(givenDecision({ ...given, present }), 'OUTCOME("D")')).toBe(is);
  });
});
