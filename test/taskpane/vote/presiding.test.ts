import { mendedOn, takesBallots } from "../../../src/taskpane/vote/takes-ballots";
import { voteModel } from "../../../src/taskpane/vote/vote-view-model";
import { voteChoice } from "../../../src/taskpane/vote/vote-choice-view-model";
import { ballots, board, came } from "../../governance/own/board-of-seven";
import { type GivenRow, on } from "../../register/given-workbook";

const TODAY = on("2026-11-22");

/** Three of seven are there, and vote For, Against and not at all. */
function shown(rule: string, meeting: GivenRow = {}, decision: GivenRow = {}) {
  const register = board(
    { "Quorum rule": "3 of seats", "Vote rule": "Each seat", "Decision rule": rule },
    {
      Meetings: [{ Meeting: "M", Group: "BD", Date: "2026-06-08", Register: "Closed", ...meeting }],
      Attendance: came(1, 2, 3),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote", ...decision }],
      Votes: ballots("D", "For", "Against"),
    },
  );
  const model = voteModel(register, "D", TODAY);
  if (model === null) throw new Error("no decision");
  return { register, model };
}

test("members with a vote of their own are shown by name, with the seat beside it", () => {
  const { model } = shown("majority");
  expect(model.lines.filter(({ isHere }) => isHere).map(({ name, agency }) => [name, agency])).toEqual([
    ["P1", "B-1"],
    ["P2", "B-2"],
    ["P3", "B-3"],
  ]);
});

describe("who presides", () => {
  const CASTING = "majority, tie: casting vote";

  test("is asked of those who are there, where a casting vote or the chair's consent is the rule", () => {
    const { presiding } = shown(CASTING).model.fields;
    expect(presiding).toEqual({
      meeting: "M",
      position: 0,
      says: "",
      options: [
        { value: "", label: "Not said yet who presides" },
        { value: "B-1", label: "P1" },
        { value: "B-2", label: "P2" },
        { value: "B-3", label: "P3" },
      ],
      proposed: { value: "B-1", label: "P1" },
    });
    expect(shown("majority, with the chair's consent").model.fields.presiding).not.toBeNull();
  });

  test("is not asked where nothing rests on it, or the rule cannot be read", () => {
    expect(shown("majority, tie: lost").model.fields.presiding).toBeNull();
    expect(shown("most of us").model.fields.presiding).toBeNull();
    expect(shown(CASTING, {}, { "Decision rule": "two thirds" }).model.fields.presiding).toBeNull();
  });

  test("stays what the sheet says, though it be somebody away or unknown", () => {
    const says = (who: string) => shown(CASTING, { "Chaired by": who }).model.fields.presiding;
    expect([says("b-7")?.says, says("b-7")?.options.at(-1)]).toEqual(["B-7", { value: "B-7", label: "P7" }]);
    expect(says("Somebody")?.options.at(-1)).toEqual({ value: "Somebody", label: "Somebody" });
  });

  test("is proposed to be the one Chair who is there, until somebody is said to", () => {
    expect(shown(CASTING, { "Chaired by": "B-2" }).model.fields.presiding?.proposed).toBeNull();
    const { standing } = shown(CASTING).model;
    expect(standing.sentences).toEqual([
      "For and Against are equal, and whoever presides has the casting vote. Choose that person in Who presides.",
    ]);
  });

  test("settles the tie", () => {
    expect(shown(CASTING).model.standing.verdict).toBe("Cannot tell yet");
    const { standing, fields } = shown(CASTING, { "Chaired by": "B-1" }).model;
    expect([standing.verdict, standing.sentences.at(-1)]).toEqual([
      "Carried so far",
      "The presiding chair, P1, voted For, so the casting vote carries it so far.",
    ]);
    // No document says from when it is in force.
    expect(fields.inForceFrom).toBeNull();
    expect(shown(CASTING, { "Chaired by": "B-2" }).model.standing.verdict).toBe("Not carried so far");
  });
});

describe("the casting vote on the card", () => {
  const voted = (rule: string, ...votes: readonly string[]) => {
    const register = board(
      { "Quorum rule": "3 of seats", "Vote rule": "Each seat", "Decision rule": rule },
      {
        Attendance: came(1, 2, 3, 4),
        Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
        Votes: ballots("D", ...votes),
      },
    );
    const model = voteModel(register, "D", TODAY);
    if (model === null) throw new Error("no decision");
    return model;
  };
  const CASTING = "majority, tie: casting vote";

  test.each([
    [
      "Carried",
      ["For", "For", "Against", "Against"],
      "The presiding chair, P1, voted For, so the casting vote carries it.",
    ],
    [
      "Not carried",
      ["Against", "For", "For", "Against"],
      "The presiding chair, P1, voted Against, so by the casting vote it is lost.",
    ],
    [
      "Not carried",
      ["Abstain", "For", "Against", "Abstain"],
      "A tie: the presiding chair, P1, abstained, so there was no casting vote, and it is lost.",
    ],
    ["Carried", ["For", "For", "Against", "Abstain"], "It has what the group's rule asks for."],
  ] as const)("%s by %j: %s", (verdict, votes, sentence) => {
    const { standing } = voted(CASTING, ...votes);
    expect([standing.verdict, standing.sentences.at(-1)]).toEqual([verdict, sentence]);
  });

  test("of two thirds it may not be enough", () => {
    const { standing } = voted("two thirds, tie: casting vote", "For", "For", "Against", "Against");
    expect([standing.verdict, standing.sentences.at(-1)]).toEqual([
      "Not carried",
      "The presiding chair, P1, voted For, and even so it is not enough.",
    ]);
  });

  test("before anybody votes, the presiding chair's ballot says that it is also the casting vote, where that is the rule", () => {
    const casting = (rule: string) => voted(rule).lines.filter(({ isCasting }) => isCasting);
    expect(casting(CASTING).map(({ name }) => name)).toEqual(["P1"]);
    expect(casting("majority, tie: lost")).toEqual([]);
  });
});

test("those away have no ballot: that one may be given by proxy is no rule of this board", () => {
  expect(shown("majority").model.lines.map(({ name, isHere }) => [name, isHere])).toEqual([
    ["P1", true],
    ["P2", true],
    ["P3", true],
  ]);
});

describe("how far a vote has come", () => {
  /** Six of seven are there: four For are more than half of all who may vote. */
  const standing = (...votes: readonly string[]) => {
    const register = board(
      { "Quorum rule": "3 of seats", "Vote rule": "Each seat", "Decision rule": "majority" },
      {
        Meetings: [{ Meeting: "M", Group: "BD", Date: "2026-06-08", Register: "Closed" }],
        Attendance: came(1, 2, 3, 4, 5, 6),
        Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
        Votes: ballots("D", ...votes),
      },
    );
    const shownNow = voteModel(register, "D", TODAY)?.standing;
    return [shownNow?.verdict, shownNow?.signal];
  };

  test.each([
    { votes: ["For"], is: ["Carried so far", "quiet"] },
    { votes: ["For", "For", "For"], is: ["Carried so far", "quiet"] },
    { votes: ["For", "For", "For", "For"], is: ["Carried", "good"] },
    { votes: ["Against", "Against", "Against", "Against"], is: ["Not carried", "bad"] },
    { votes: ["For", "For", "For", "Against", "Abstain", "Abstain"], is: ["Carried", "good"] },
  ])("$votes: $is", ({ votes, is }) => expect(standing(...votes)).toEqual(is));
});

test("without the quorum of its own rule no other rule is cited against a decision", () => {
  const register = board(
    { "Quorum rule": "3 of seats", "Vote rule": "Each seat", "Decision rule": "majority" },
    {
      Attendance: came(1, 2),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
      Votes: ballots("D", "For", "For"),
    },
  );
  const now = voteModel(register, "D", TODAY)?.standing;
  expect([now?.verdict, now?.sentences[0]]).toEqual(["Not quorate", "The quorum that Groups asks for is not there."]);
  expect(now?.why).toContain("It was taken without the quorum that Groups asks for.");
  expect(now?.why).not.toContain("does not stand");
});

test("a quorum rule that cannot be read does not hide the ballots of a marked register", () => {
  const register = board(
    { "Quorum rule": "a half", "Vote rule": "Each seat", "Decision rule": "majority" },
    {
      Attendance: came(1, 2, 3),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "A lease", Method: "Vote" }],
    },
  );
  const model = voteModel(register, "D", TODAY);
  if (model === null) throw new Error("no decision");
  expect([model.standing.barred, takesBallots(model), mendedOn(model)]).toEqual(["cannot tell", true, "problems"]);
});

test("a decision to come is by a vote or by consensus: that money is for the partners alone is no other board's rule", () => {
  expect(voteChoice(shown("majority").register, "M", TODAY).kinds).toEqual(["vote", "consensus"]);
  const byDocuments = board({}, { Settings: [], Decisions: [], Votes: [] });
  expect(voteChoice(byDocuments, "M", TODAY).kinds).toEqual(["vote", "money", "consensus"]);
});
