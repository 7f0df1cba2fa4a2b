import type { Register } from "../../src/register/register";
import { givenWorkbook } from "../register/given-workbook";
import { EMPTY, planFor, said, type Answered } from "./plans";
import type { GivenSheet } from "./sheets";
import { SHARED } from "./ten-sheets";

const SHEET: GivenSheet = {
  sheet: "QA 2026",
  rows: [
    ["Agency", "Role", "Name", "14/01/2026", "11/03/2026"],
    ["North Council", "Member", "Ann Able", "P", "P"],
    ["Police", "Detective Inspector, PVP", "Cat Cole", "P", "P"],
    ["Lay member", "", "", "P", "P"],
    ["Somebody", "", "", "P", "P"],
  ],
};
/** The council has three seats, the police a chief inspector. */
const SEATS = [
  { Seat: "N1", Group: "QA", Agency: "North Council", Role: "Head of Service, Children's Quality Assurance" },
  { Seat: "N2", Group: "QA", Agency: "North Council", Role: "Head of Service, Early Help" },
  { Seat: "H1", Group: "QA", Agency: "Health", Role: "Designated Doctor for Safeguarding Children" },
  { Seat: "H2", Group: "QA", Agency: "Health", Role: "Designated Nurse for Safeguarding Children" },
  { Seat: "P1", Group: "QA", Agency: "Police", Role: "Detective Chief Inspector (PPU)" },
];
const withSeats = (Meetings = SHARED.Meetings ?? []): Register =>
  givenWorkbook({ ...SHARED, Seats: SEATS.map((seat) => ({ ...seat, Category: "Core" })), Meetings });
const taken = (answers: Answered = {}) =>
  planFor(SHEET, EMPTY(), { answers }).seats!.map(({ cell, seat, how, change }) => [cell, seat, how, change !== null]);

describe("which seat each row of names took", () => {
  test("is listed with how sure it is; what is asked is not yet", () => {
    expect(taken()).toEqual([
      ["A2", "S1", "same post", true],
      ["A3", "S3", "the only seat of the agency", true],
      ["A4", "S6", "same post", true],
    ]);
    expect(taken({ "name-somebody": "S4" }).at(-1)).toEqual(["A5", "S4", "as you answered", false]);
  });

  test("what was matched unasked is changed by an answer, to a seat of any agency or to none", () => {
    const id = "name-police,-detective-inspector,-pvp,-cat-cole";
    expect(planFor(SHEET, EMPTY()).seats?.[1]?.change).toMatchObject({
      id,
      offers: ["S3", "S4", "S6", "S1", "S5", "S2", "Leave out"],
    });
    const plan = planFor(SHEET, EMPTY(), { answers: { [id]: "S4" } });
    expect(said(plan)).toContain("QA-2026-01 S4 Present");
    expect(said(plan).filter((row) => row.includes("S3"))).toEqual([]);
    expect(plan.seats?.[1]).toMatchObject({ seat: "S4", how: "as you answered", change: { id } });
    const without = planFor(SHEET, EMPTY(), { answers: { [id]: "Leave out" } });
    expect([without.seats?.[1]?.how, without.counts.leftOut]).toEqual(["left out, as you answered", 2]);
  });
});

describe("what is asked of seats", () => {
  const sheet: GivenSheet = {
    sheet: "QA 2026",
    rows: [
      ["Agency", "Role", "Name", "14/01/2026", "11/03/2026"],
      ["North Council", "Head of Service, Quality Assurance (Chair)", "Ann Able", "P", "x"],
      ["Health", "Designated Nurse", "Dee Dale", "P", "P"],
      ["Police", "Detective Inspector, PVP", "Cat Cole", "P", "P"],
    ],
  };

  test("the likeliest comes first, by the words of the post, then the agency's, then the others by agency", () => {
    const plan = planFor(sheet, withSeats());
    expect(plan.questions.map(({ proposed, offers }) => [proposed, offers])).toEqual([
      ["N1", ["N1", "N2", "H1", "H2", "P1", "Leave out"]],
      ["H2", ["H2", "H1", "N1", "N2", "P1", "Leave out"]],
      ["Absent", ["Present", "Absent", "Apologies", "Not expected", "Leave out"]],
    ]);
  });

  test("all is asked at once, before it is known whether the meetings are added", () => {
    const before = planFor(sheet, withSeats([])).questions.map(({ id }) => id);
    expect(before).toHaveLength(4);
    const added = planFor(sheet, withSeats([]), { answers: { "meetings-qa": "Add them" } });
    expect(["meetings-qa", ...added.questions.map(({ id }) => id)].sort()).toEqual([...before].sort());
  });
});
