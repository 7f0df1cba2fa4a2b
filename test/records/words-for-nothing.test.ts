import { text } from "../../src/records/cell";
import { orNothing, saysNothing } from "../../src/records/words-for-nothing";

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
  ])("'%s' says nothing", (written) => {
    expect(saysNothing(written)).toBe(true);
    expect(orNothing(text()).read(written)).toBe("");
  });
  test.each(["Not now", "Noreen", "None of the above", "Nationwide strike", "1", "?", "N", "no one could come", "tbc"])(
    "'%s' says something",
    (written) => {
      expect(saysNothing(written)).toBe(false);
      expect(orNothing(text()).read(` ${written} `)).toBe(written);
    },
  );
  test("a checkbox left empty says nothing", () => expect(orNothing(text()).read(false)).toBe(""));
});
