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
        { value: "", label: "Not said yet" },
        { value: "B-1", label: "P1" },
        { value: "B-2", label: "P2" },
        { value: "B-3", label: "P3" },
      ],
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

  test("settles the tie", () => {
    expect(shown(CASTING).model.standing.verdict).toBe("Cannot tell yet");
    const { standing, fields } = shown(CASTING, { "Chaired by": "B-1" }).model;
    expect([standing.verdict, standing.sentences.at(-1)]).toEqual([
      "Carried so far",
      "The presiding chair's casting vote settles it.",
    ]);
    // No document says from when it is in force.
    expect(fields.inForceFrom).toBeNull();
    expect(shown(CASTING, { "Chaired by": "B-2" }).model.standing.verdict).toBe("Not carried so far");
  });
});

test("a decision to come is by a vote or by consensus: that money is for the partners alone is no other board's rule", () => {
  expect(voteChoice(shown("majority").register, "M", TODAY).kinds).toEqual(["vote", "consensus"]);
  const byDocuments = board({}, { Settings: [], Decisions: [], Votes: [] });
  expect(voteChoice(byDocuments, "M", TODAY).kinds).toEqual(["vote", "money", "consensus"]);
});
