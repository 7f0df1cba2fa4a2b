import { voteModel, type VoteModel } from "../../../src/taskpane/vote/vote-view-model";
import {
  AGREED,
  ALL_OF_EB,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  type GivenDecision,
  ICB,
  PARTNERS,
  POLICE,
  PROBATION,
} from "../../governance/voting/decision-workbook";
import { on } from "../../register/given-workbook";

/** The Board of 3 March 2026, chaired by the police, seen on 22 November. */
function shown(given: GivenDecision): VoteModel {
  const model = voteModel(givenDecision(given), "D", on("2026-11-22"));
  if (model === null) throw new Error("no decision");
  return model;
}
const standing = (given: GivenDecision): readonly string[] => {
  const { verdict, sentences } = shown(given).standing;
  return [verdict, ...sentences];
};

const ALL_NINE = [...PARTNERS, DCHS, EMAS, `Chair of QA (${ICB})`, `Chair of QA (${COUNTY})`, "Chair of PP"];
const allFor = ALL_NINE.map((seat) => [seat, "For"] as const);
const against = (...seats: readonly string[]) =>
  ALL_NINE.map((seat) => [seat, seats.includes(seat) ? "Against" : "For"] as const);

describe("how a decision stands, in at most three sentences (GOV 12.19)", () => {
  test.each<{ given: string; decision: GivenDecision; says: readonly string[] }>([
    {
      given: "nobody has voted",
      decision: { decision: { "Chair consents": "" } },
      says: ["Not voted yet", "No ballot is cast yet."],
    },
    {
      given: "some have voted",
      decision: { votes: allFor.slice(0, 5), decision: { "Implementation date": "2026-04-01" } },
      says: [
        "Carried so far",
        "5 for, 0 against, of 9 entitled.",
        "4 here have not voted.",
        "In force since Wed 1 Apr.",
      ],
    },
    {
      given: "all have voted, and no date is set",
      decision: { votes: against(EMAS) },
      says: [
        "Carried",
        "8 for, 1 against, of 9 entitled.",
        "All here have voted.",
        "Enter below from when it is in force.",
      ],
    },
    {
      given: "the Chair has not said, and abstained",
      decision: {
        votes: allFor.map(([seat, vote]) => [seat, seat === POLICE ? "Abstain" : vote] as const),
        decision: { "Chair consents": "" },
      },
      says: [
        "Waits for the Chair",
        "8 for, 0 against, 1 abstained, of 9 entitled.",
        "All here have voted.",
        "There is a majority; it needs the Chair's consent.",
      ],
    },
    {
      given: "one has voted, and the rest can still turn the majority",
      decision: { votes: [[EMAS, "For"]], decision: { "Chair consents": "" } },
      says: [
        "A majority so far",
        "1 for, 0 against, of 9 entitled.",
        "8 here have not voted.",
        "There is a majority so far. Those who have not voted can still turn it.",
      ],
    },
    {
      given: "four have not voted, and five more For than Against cannot be made up",
      decision: {
        votes: allFor.filter(([seat]) => seat !== POLICE).slice(0, 5),
        decision: { "Chair consents": "" },
      },
      says: [
        "Waits for the Chair",
        "5 for, 0 against, of 9 entitled.",
        "4 here have not voted.",
        "There is a majority; it needs the Chair's consent.",
      ],
    },
    {
      given: "as many have not voted as would make it equal",
      decision: {
        votes: [...allFor.filter(([seat]) => seat !== POLICE).slice(0, 4), ["Chair of PP", "Abstain"]],
        decision: { "Chair consents": "" },
      },
      says: [
        "A majority so far",
        "4 for, 0 against, 1 abstained, of 9 entitled.",
        "4 here have not voted.",
        "There is a majority so far. Those who have not voted can still turn it.",
      ],
    },
    {
      given: "the Chair does not consent",
      decision: { votes: allFor, decision: { "Chair consents": "No" } },
      says: [
        "Not carried",
        "9 for, 0 against, of 9 entitled.",
        "All here have voted.",
        "The Chair does not consent, so it is not carried.",
      ],
    },
    {
      given: "a ballot of somebody without a vote",
      decision: { votes: [...allFor, [PROBATION, "Against"]] },
      says: [
        "Carried",
        "9 for, 0 against, of 9 entitled.",
        "All here have voted. 1 ballot does not count.",
        "Enter below from when it is in force.",
      ],
    },
    {
      given: "by consensus",
      decision: { decision: AGREED },
      says: ["Carried by consensus", "Nobody objected.", "In force since Wed 1 Apr."],
    },
    {
      given: "a consultation is awaited",
      decision: { decision: { Consultation: "Awaited" } },
      says: [
        "Waits for a consultation",
        "A member is consulting its own organisation.",
        "It waits until Consultation says Answered.",
      ],
    },
    {
      given: "the meeting is cancelled",
      decision: { meeting: { Status: "Cancelled" } },
      says: ["No vote can be taken", "The meeting is cancelled."],
    },
    {
      given: "the meeting was not quorate",
      decision: { present: ALL_OF_EB.slice(1) },
      says: [
        "No vote can be taken",
        "The meeting is not quorate, and a decision of such a meeting does not stand.",
        "Not there: Derby City Council. If it was quorate when it voted, enter below when it did.",
      ],
    },
  ])("$given", ({ decision, says }) => expect(standing(decision)).toEqual(says));

  test("as many against as for", () => {
    const votes = against(EMAS, DCHS, COUNTY, "Chair of PP").map(
      ([seat, vote]) => [seat, seat === POLICE ? "Abstain" : vote] as const,
    );
    expect(standing({ votes })).toEqual([
      "Deadlock",
      "4 for, 4 against, 1 abstained, of 9 entitled.",
      "All here have voted.",
      "The Chair decides whether it goes to Chief Officer Group.",
    ]);
    expect(standing({ votes, decision: { "Escalated to": "COG" } }).at(-1)).toBe(
      "It is escalated to Chief Officer Group.",
    );
  });

  test("as many against as for, and one has not voted", () =>
    expect(standing({ votes: against(EMAS, DCHS, COUNTY, "Chair of PP").filter(([seat]) => seat !== POLICE) })).toEqual(
      [
        "Deadlock so far",
        "4 for, 4 against, of 9 entitled.",
        "1 here has not voted.",
        "Those who have not voted can still decide it.",
      ],
    ));

  test("nobody is marked as here yet", () => {
    const model = shown({ present: [], meeting: { Register: "Open" } });
    expect([model.standing.verdict, model.standing.barred]).toEqual(["Nobody is marked as here yet", "nobody marked"]);
    expect(model.notMarked).toHaveLength(9);
  });

  test("a body that takes no votes", () =>
    expect(standing({ group: "CDOP", votes: [["Derby City Council", "For"]] })[0]).toBe("No votes here"));
});

describe("the lines of a vote", () => {
  test("those here, with their ballots by any name, then those who could vote by proxy alone", () => {
    const present = [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS", Status: "Apologies" }];
    const { lines } = shown({ present, votes: [["DCHS", "For"]] });
    expect(lines.map(({ name, agency, isHere }) => [name, agency, isHere]).slice(4)).toEqual([
      [DCHS, "", true],
      ["Chair of Quality Assurance Group", ICB, true],
      ["Chair of Quality Assurance Group", COUNTY, true],
      ["Chair of Policies and Procedures Group", "", true],
      [EMAS, "", false],
    ]);
    const [dchs, pp, emas] = [lines[4], lines[7], lines[8]];
    expect([dchs?.position, dchs?.cells.vote, dchs?.row]).toEqual([0, "For", { Decision: "D", "Voting seat": "DCHS" }]);
    expect([pp?.position, pp?.row]).toEqual([null, { Decision: "D", "Voting seat": "Chair of PP" }]);
    expect(emas?.holders.map(({ name }) => name)).toContain("Chair of Policies and Procedures Group");
  });

  test("a proxy on record shows as it will be written, and why it does not count", () => {
    const { lines } = shown({
      votes: [
        {
          "Voting seat": EMAS,
          Vote: "For",
          Proxy: "Yes",
          "Proxy reason": "Flood",
          "Unable since": "2026-03-03 08:00",
          "Proxy confirmed": "2026-03-03 09:00",
          "Proxy given to": DCHS,
        },
      ],
    });
    const emas = lines.find(({ name }) => name === EMAS);
    expect([emas?.cells.unableSince, emas?.cells.proxy]).toEqual(["3 Mar 2026 08:00", "Yes"]);
    expect(emas?.fault).toBe("Not counted: the proxy is not valid (the party had a representative present).");
  });

  test("the consent is asked for where there is a majority, and says from where it is taken", () => {
    expect(shown({ votes: allFor, decision: { "Chair consents": "" } }).fields.consent).toEqual({
      says: "",
      hint: `Taken from the chair's own vote: ${POLICE}, For.`,
    });
    expect(shown({ votes: against(...ALL_NINE) }).fields.consent).toBeNull();
    expect(shown({ group: "COG", votes: PARTNERS.map((seat) => [seat, "For"] as const) }).fields.consent).toBeNull();
  });

  test("each fact has its cell", () => {
    const { facts } = shown({ votes: [["DCHS", "For"]], decision: { Time: "11:00" } });
    expect(facts.map(({ what, says, place }) => [what, says, place?.sheet, place?.address])).toEqual([
      ["Method", "Vote", "Decisions", "D2"],
      ["Time of the vote", "11:00", "Decisions", "J2"],
      ["Chair consents", "Yes", "Decisions", "K2"],
      [DCHS, "For", "Votes", "C2"],
    ]);
  });
});

test("a deadlock may be escalated once all have voted, and once only", () => {
  const tied = ALL_NINE.slice(0, 8).map((seat, at) => [seat, at < 4 ? "For" : "Against"] as const);
  expect(shown({ votes: [...tied, ["Chair of PP", "Abstain"]] }).standing.escalatesTo).toEqual({
    code: "COG",
    name: "Chief Officer Group",
  });
  expect(shown({ votes: tied }).standing.escalatesTo).toBeNull();
  expect(
    shown({ votes: [...tied, ["Chair of PP", "Abstain"]], decision: { "Escalated to": "COG" } }).standing.escalatesTo,
  ).toBeNull();
});
