import { plainDate } from "../../src/calendar/plain-date";
import { CannotUse } from "../../src/cli/exit";
import { dayOrToday, flag, oneOf, optionsOf, word } from "../../src/cli/options";
import { localToday } from "../../src/cli/today";

const SHAPE = { json: flag, out: word, "as-at": dayOrToday, format: oneOf(["text", "html"]) };

describe("the words after a command", () => {
  test("options that are given, and the words without a name", () =>
    expect(
      optionsOf(["a.xlsx", "--json", "--out", "b.txt", "--as-at", "2026-11-22", "--format", "html"], SHAPE),
    ).toEqual({
      words: ["a.xlsx"],
      options: { json: true, out: "b.txt", "as-at": plainDate(2026, 11, 22), format: "html" },
    }));

  test("options that are left out: no, nothing, today, the first", () =>
    expect(optionsOf([], SHAPE)).toEqual({
      words: [],
      options: { json: false, out: undefined, "as-at": localToday(), format: undefined },
    }));

  test("words and days are compared as cells are: capitals and characters that nobody sees make no difference", () =>
    expect(optionsOf(["--as-at", "2026\u201111-22\u200b", "--format", " HT\u00adML"], SHAPE).options).toEqual({
      json: false,
      out: undefined,
      "as-at": plainDate(2026, 11, 22),
      format: "html",
    }));

  test.each([
    {
      given: "a weekday that the day is not",
      words: ["--as-at", "Monday 22 November 2026"],
      says: "--as-at says 'Monday 22 November 2026'. Give a date like 2026-11-22.",
    },
    {
      given: "a day that is none",
      words: ["--as-at", "2026-02-30"],
      says: "--as-at says '2026-02-30'. Give a date like 2026-11-22.",
    },
    {
      given: "a day in another order",
      words: ["--as-at", "22/11/2026"],
      says: "--as-at says '22/11/2026'. Give a date like 2026-11-22.",
    },
    {
      given: "a word that is not among them",
      words: ["--format", "pdf"],
      says: "--format says 'pdf'. Give text or html.",
    },
    { given: "an option with nothing after it", words: ["--out"], says: "Give a value after --out." },
    {
      given: "an option with another in place of its value",
      words: ["--out", "--json"],
      says: "Give a value after --out.",
    },
    {
      given: "an option it does not have",
      words: ["--colour"],
      says: "Unknown option '--colour'. This command takes --json, --out, --as-at, --format.",
    },
  ])("$given is refused with a sentence", ({ words, says }) =>
    expect(() => optionsOf(words, SHAPE)).toThrow(new CannotUse(says)),
  );
});
