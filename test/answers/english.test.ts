import { countOf, grouped, inWords, oneOrMany, pounds, timesOf } from "../../src/answers/english";

describe("numbers as people write them", () => {
  test.each([
    { given: 0, said: "0 working days" },
    { given: 1, said: "1 working day" },
    { given: -1, said: "-1 working day" },
    { given: 999, said: "999 working days" },
    { given: 1_036, said: "1,036 working days" },
    { given: 1_234_567, said: "1,234,567 working days" },
    { given: -1_036, said: "-1,036 working days" },
  ])("$said", ({ given, said }) => expect(countOf(given, "working day")).toBe(said));

  test.each([
    { given: -123, said: "-123" },
    { given: 100_000, said: "100,000" },
  ])("$said", ({ given, said }) => expect(grouped(given)).toBe(said));

  test.each([
    { given: 1, said: "once" },
    { given: 2, said: "twice" },
    { given: 3, said: "3 times" },
    { given: 0.3333, said: "0.3333 times" },
  ])("$said", ({ given, said }) => expect(timesOf(given)).toBe(said));

  test("pounds", () => expect([pounds(123_456_789), pounds(-5)]).toEqual(["£1,234,567.89", "-£0.05"]));
});

describe("names in a sentence", () => {
  test.each([
    { names: [], and: "", or: "" },
    { names: ["A"], and: "A", or: "A" },
    { names: ["A", "B"], and: "A and B", or: "A or B" },
    { names: ["A", "B", "C"], and: "A, B and C", or: "A, B or C" },
  ])("$names", ({ names, and, or }) => expect([inWords(names), inWords(names, "or")]).toEqual([and, or]));

  test.each([
    { names: ["S-1"], said: "Seat S-1 was there" },
    { names: ["S-1", "S-1"], said: "Seat S-1 was there" },
    { names: ["S-1", "S-2"], said: "Seats S-1 and S-2 were there" },
  ])("of $names: $said", ({ names, said }) =>
    expect(oneOrMany(names, ["Seat", "was there"], ["Seats", "were there"])).toBe(said),
  );
});
