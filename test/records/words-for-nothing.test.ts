import { text } from "../../src/records/cell";
import { orNoReason, orNothing, saysNoReason, saysNothing } from "../../src/records/words-for-nothing";

describe("words for nothing", () => {
  test.each([
    "",
    "  ",
    "No",
    "no.",
    "NONE",
    "none given",
    "No reasons",
    "n/a",
    "N / A",
    "N.A.",
    "na",
    "nil",
    "-",
    " – ",
    "—",
    "Not applicable",
    "FALSE",
    "Nobody",
    "no one",
    "No-one",
    "--",
    "- - -",
    "___",
    "None stated",
    "No reasons given",
    "no reason stated.",
    "not given",
    "Not recorded",
    "N\\A",
    "Nothing",
  ])("'%s' says nothing", (written) => {
    expect(saysNothing(written)).toBe(true);
    expect(orNothing(text()).read(written)).toBe("");
  });
  test.each([
    "Not now",
    "Noreen",
    "None of the above",
    "Nationwide strike",
    "1",
    "?",
    "N",
    "no one could come",
    "tbc",
    "Not stated in time",
    "Given",
    "--x",
  ])("'%s' says something", (written) => {
    expect(saysNothing(written)).toBe(false);
    expect(orNothing(text()).read(` ${written} `)).toBe(written);
  });
  test("a checkbox left empty says nothing", () => expect(orNothing(text()).read(false)).toBe(""));

  describe("GOV 12.16, 12.22: in place of a reason also what says that one is to come", () => {
    test.each(["?", "...", "TBC", "(tbc)", "t.b.c.", "to follow", "Reasons to follow", "To be confirmed", "No", "--"])(
      "'%s' is no reason",
      (written) => {
        expect(saysNoReason(written)).toBe(true);
        expect(orNoReason(text()).read(written)).toBe("");
      },
    );
    test.each(["Cost", "Chose not to follow the plan", "TBC by the court", "1", "Sick", "Following advice"])(
      "'%s' is one",
      (written) => {
        expect(saysNoReason(written)).toBe(false);
        expect(orNoReason(text()).read(written)).toBe(written);
      },
    );
  });
});
