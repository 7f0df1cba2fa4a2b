import { findToAsk } from "../../../src/taskpane/ask/find-view-model";
import { offersMeant } from "../../../src/taskpane/ask/offers-view-model";
import { givenWorkbook } from "../../register/given-workbook";

const register = givenWorkbook({
  Agencies: [
    { Agency: "Derby City Council", Type: "Statutory partner" },
    { Agency: "Derbyshire Constabulary", Type: "Statutory partner", Aliases: "Derbyshire Police" },
  ],
  Groups: [
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
    { Group: "QA", Name: "Quality Assurance", "Quorum rule": "None", Aliases: "QA Group" },
  ],
  Seats: [
    {
      Seat: "EB-1",
      Group: "EB",
      Agency: "Derbyshire Constabulary",
      Role: "Superintendent",
      Category: "Core",
      Name: "Superintendent 2",
    },
    { Seat: "EB-2", Group: "EB", Agency: "Derbyshire Constabulary", Role: "Head", Category: "Core", Name: "Vacant" },
  ],
  Meetings: [
    { Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-01" },
    { Meeting: "QA-2026-12", Group: "QA", Date: "2026-12-10" },
  ],
});
const names = (words: string) => findToAsk(register, words).things.map(({ name }) => name);
const questionsOf = (words: string) =>
  findToAsk(register, words).things[0]?.questions.map(({ name, filledIn }) => [name, filledIn]);

describe("what is looked for on Ask", () => {
  test("Police finds Derbyshire Constabulary by its other name, and what may be asked of it", () => {
    expect(findToAsk(register, "Police").things).toMatchObject([
      { name: "Derbyshire Constabulary", what: "Statutory partner" },
    ]);
    expect(questionsOf("police")).toEqual([
      ["ATTENDANCE.RATE", ["Derbyshire Constabulary"]],
      ["ATTENDANCE.COUNT", ["Derbyshire Constabulary"]],
      ["SHARE", ["", "Derbyshire Constabulary"]],
    ]);
  });

  test.each([
    ["quality", ["Quality Assurance", "QA-2026-12"]],
    ["eb", ["Executive Board", "EB-2026-12"]],
    ["BOARD executive", ["Executive Board", "EB-2026-12"]],
    ["superintendent", ["Superintendent 2"]],
    ["", []],
  ])("%s: %j", (words, expected) => expect(names(words)).toEqual(expected));

  test("a meeting goes in at its place, a group at its own", () => {
    expect(questionsOf("EB-2026-12")?.slice(0, 2)).toEqual([
      ["QUORATE", ["EB-2026-12"]],
      ["QUORUM.MISSING", ["EB-2026-12"]],
    ]);
    expect(questionsOf("executive board")).toContainEqual(["CHAIR", ["EB"]]);
    expect(questionsOf("executive board")).toContainEqual(["ATTENDANCE.RATE", ["", "EB"]]);
  });

  test("nobody holds a vacant seat, and words of a question find it", () => {
    expect(names("vacant")).toEqual([]);
    expect(findToAsk(register, "concern").questions.map(({ name }) => name)).toEqual(["ATTENDANCE.CONCERNS"]);
  });

  test("on a near miss, the nearest name; on none, nothing", () => {
    expect(findToAsk(register, "Constabluary")).toMatchObject({
      things: [{ name: "Derbyshire Constabulary" }],
      meant: "Did you mean Derbyshire Constabulary?",
    });
    expect(findToAsk(register, "zzzzzzzz")).toEqual({ things: [], questions: [], meant: "" });
  });
});

describe("what may be meant in a field", () => {
  const offers = [
    { value: "Cosmopolitan Housing", label: "Relevant agency" },
    { value: "Derbyshire Constabulary", label: "Statutory partner", aliases: ["Derbyshire Police"] },
    { value: "EB-2026-12", label: "1 Dec 2026 · Executive Board" },
    { value: "QA-2026-12", label: "10 Dec 2026 · Quality Assurance" },
  ];

  test.each([
    ["what is offered itself", "eb-2026-12", []],
    ["words of its label", "quality", ["QA-2026-12"]],
    [
      "three letters that begin a word of another name, before those within one",
      "Pol",
      ["Derbyshire Constabulary", "Cosmopolitan Housing"],
    ],
    ["two letters", "po", ["Derbyshire Constabulary", "Cosmopolitan Housing"]],
    ["one letter", "p", []],
    ["another name of what is offered", "derbyshire police", []],
    ["a letter too many", "EB-2026-112", ["EB-2026-12"]],
    ["something else", "Tomorrow", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => expect(offersMeant(text, offers).map(({ value }) => value)).toEqual(expected));
});
