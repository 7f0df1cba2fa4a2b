import { voteModel, type VoteModel } from "../../../src/taskpane/vote/vote-view-model";
import {
  ALL_OF_EB,
  CITY,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  type GivenDecision,
  ICB,
  PARTNERS,
} from "../../governance/voting/decision-workbook";
import type { GivenRow } from "../../register/given-workbook";
import { on } from "../../register/given-workbook";

function shown(given: GivenDecision): VoteModel {
  const model = voteModel(givenDecision(given), "D", on("2026-11-22"));
  if (model === null) throw new Error("no decision");
  return model;
}

const roomWith = (...rows: readonly GivenRow[]): readonly (string | GivenRow)[] => [
  ...ALL_OF_EB.filter((seat) => rows.every(({ Seat }) => Seat !== seat)),
  ...rows,
];
const emasAt = (Arrived: string, more: GivenRow = {}): GivenRow => ({
  Seat: "EB-EMAS",
  Status: "Present",
  Arrived,
  ...more,
});
const VOTERS = [...PARTNERS, DCHS, `Chair of QA (${ICB})`, `Chair of QA (${COUNTY})`, "Chair of PP"];
const allFor = VOTERS.map((seat) => [seat, "For"] as const);

describe("who may vote where somebody came late or left early (GOV 12.15)", () => {
  test("without a time, the page says who came, and that not all have voted", () => {
    const { cameOrLeft, standing } = shown({ present: roomWith(emasAt("10:25")), votes: allFor });
    expect(cameOrLeft).toEqual({ sentence: `${EMAS} came at 10:25.`, opening: "10:15" });
    expect(standing.sentences).toContain("All who were here at the opening have voted.");
    expect(standing.sentences).not.toContain("All here have voted.");
  });

  test("with a time it goes by that", () => {
    const { cameOrLeft, standing } = shown({
      present: roomWith(emasAt("10:25")),
      votes: allFor,
      decision: { Time: "10:40" },
    });
    expect(cameOrLeft?.sentence).toBe(`${EMAS} came at 10:25.`);
    expect(standing.sentences).toContain("1 here has not voted.");
  });

  test.each<{ given: string; rows: readonly GivenRow[]; says: string | null }>([
    { given: "came before the opening is judged", rows: [emasAt("10:10")], says: null },
    { given: "left early", rows: [emasAt("", { Left: "11:30" })], says: `${EMAS} left at 11:30.` },
    { given: "left when it ended", rows: [emasAt("", { Left: "12:00" })], says: null },
    {
      given: "came and left",
      rows: [emasAt("10:25", { Left: "11:30" })],
      says: `${EMAS} came at 10:25 and ${EMAS} left at 11:30.`,
    },
    {
      given: "no vote to cast: an officer",
      rows: [{ Seat: "EB-OFFICE", Status: "Present", Arrived: "10:45" }],
      says: null,
    },
    {
      given: "was there before by a colleague's seat",
      rows: [emasAt("10:25"), { Agency: EMAS, Status: "Present" }],
      says: null,
    },
    {
      given: "more than three",
      rows: ["EB-EMAS", "EB-DCHS", "EB-P1", "EB-P2"].map((Seat) => ({ Seat, Status: "Present", Left: "11:00" })),
      says: `${CITY} left at 11:00, ${COUNTY} left at 11:00 and 2 more came or left.`,
    },
  ])("$given", ({ rows, says }) => {
    expect(shown({ present: roomWith(...rows) }).cameOrLeft?.sentence ?? null).toBe(says);
  });

  test("nobody came late: all here have voted", () => {
    const { cameOrLeft, standing } = shown({ votes: [...allFor, [EMAS, "For"]] });
    expect([cameOrLeft, standing.sentences.includes("All here have voted.")]).toEqual([null, true]);
  });
});

describe("who presides, where the Chair's consent is asked for and nobody is said to (GOV 12.19)", () => {
  const unchaired = { meeting: { "Chaired by": "" }, decision: { "Chair consents": "" } };

  test("those there are offered, each with the agency", () => {
    const { presiding, consent } = shown({ ...unchaired, votes: [...allFor, [EMAS, "For"]] }).fields;
    expect(consent?.hint).toBe("Nobody is said to preside: choose above who does, or say here what the Chair says.");
    expect(presiding?.options.map(({ value }) => value)).toEqual(["", ...ALL_OF_EB]);
    expect([presiding?.says, presiding?.proposed]).toEqual(["", null]);
  });

  test("it stays once it is chosen, and goes where the consent is on record", () => {
    const votes = [...allFor, [EMAS, "For"] as const];
    expect(shown({ ...unchaired, meeting: { "Chaired by": "EB-P4" }, votes }).fields.presiding?.says).toBe("EB-P4");
    expect(shown({ meeting: { "Chaired by": "" }, votes }).fields.presiding).toBeNull();
  });
});
