import { type Answer, answersSaid } from "../../src/answers/answer";
import { notFound } from "../../src/answers/lookup";
import type { Value } from "../../src/answers/value";
import { answerCall, callOf, type RawArgument } from "../../src/cells/ask";
import { laidOut } from "../../src/cells/lay-out";
import { shown } from "../../src/cells/show";
import { defineFunction, Question } from "../../src/functions/define-function";
import { choice, count, day, idOf, optional } from "../../src/functions/parameter";
import { Register } from "../../src/register/register";
import { on } from "../register/given-workbook";

const unknown = notFound({ what: "meeting", id: "X", table: "Meetings", hint: "" }, "GOV 1.1");

const { answered } = answersSaid((said: string) => said);

/** Says back what it was given. */
const echo = defineFunction({
  name: "ECHO.BACK",
  returns: "cell",
  paragraph: "GOV 1.1",
  parameters: [idOf("meeting"), choice("what", ["Reports", "Papers"]), optional(day("asAt"))],
  answer: (question, meeting, what, asAt): Answer<Value> =>
    answered(`${meeting} ${what} ${question.asAt(asAt)}`, "as asked", "GOV 1.1"),
});

const add = defineFunction({
  name: "ADD.DAYS",
  returns: "cell",
  paragraph: "GOV 1.1",
  parameters: [day("date"), count("n")],
  answer: (_, date, n): Answer<Value> => answered(date + n, "as asked", "GOV 1.1"),
});

const row = { ...echo, returns: "row" as const };

const question = new Question(new Register(), on("2026-04-01"));
const APRIL = on("2026-04-01");

function ask(args: readonly RawArgument[], entry = echo) {
  const call = callOf(entry, args);
  if (call.kind === "one") return shown(answerCall(call.call, question));
  if (call.kind === "refused") return shown(call.answer);
  return call.kind === "blank"
    ? ""
    : call.calls.map((cells) => cells.map((each) => (each === null ? "" : shown(answerCall(each, question)))));
}

describe("callOf and answerCall", () => {
  it.each([
    ["an id and a choice in another case", ["EB-1", "reports"], `EB-1 Reports ${APRIL}`],
    ["a number where an id belongs", [12, "Papers"], `12 Papers ${APRIL}`],
    ["a day as text", ["EB-1", "Papers", "31/03/2026"], `EB-1 Papers ${on("2026-03-31")}`],
    ["a day with its weekday", ["EB-1", "Papers", "Tue 31 March 2026"], `EB-1 Papers ${on("2026-03-31")}`],
    ["a moment of Universal Time", ["EB-1", "Papers", "2026-06-30T23:30:00Z"], `EB-1 Papers ${on("2026-07-01")}`],
    ["a choice with a character that nobody sees", ["EB-1", "Re\u200bports\u00a0"], `EB-1 Reports ${APRIL}`],
    ["a day of a character that nobody sees", ["EB-1", "Papers", "\u200b"], `EB-1 Papers ${APRIL}`],
    ["an id of nothing that anybody sees", ["\u200b\u00a0", "Papers"], ""],
    ["a day left out as null", ["EB-1", "Papers", null], `EB-1 Papers ${APRIL}`],
    ["a day from a blank cell on the desktop, where it comes as 0", ["EB-1", "Papers", 0], `EB-1 Papers ${APRIL}`],
    ["a blank id", ["", "Papers"], ""],
    ["a blank id on the desktop", [0, "Papers"], ""],
    ["a range of one cell", [[["EB-1"]], "Papers"], `EB-1 Papers ${APRIL}`],
  ] as [string, RawArgument[], unknown][])("answers %s", (_, args, expected) => expect(ask(args)).toEqual(expected));

  it("answers a range in its own shape, blank cells with blanks", () => {
    expect(
      ask([
        [
          ["A", ""],
          ["B", null],
        ],
        "Papers",
      ]),
    ).toEqual([
      [`A Papers ${APRIL}`, ""],
      [`B Papers ${APRIL}`, ""],
    ]);
  });

  it.each([
    ["a word that is no choice", ["EB-1", "Minutes"], "The argument 'what' must be Reports or Papers, not 'Minutes'."],
    ["a choice left out", ["EB-1"], "The argument 'what' is missing; give Reports or Papers."],
    [
      "a day that is none",
      ["EB-1", "Papers", "31/02/2026"],
      "The argument 'asAt' must be a date, like 31/03/2026, not '31/02/2026'.",
    ],
    [
      "a day beside another weekday",
      ["EB-1", "Papers", "Monday 31 March 2026"],
      "The argument 'asAt' must be a date, like 31/03/2026, not 'Monday 31 March 2026'.",
    ],
    [
      "words before a day",
      ["EB-1", "Papers", "after 31 March 2026"],
      "The argument 'asAt' must be a date, like 31/03/2026, not 'after 31 March 2026'.",
    ],
    ["a year alone", ["EB-1", "Papers", 2026], "The argument 'asAt' must be a date, like 31/03/2026, not '2026'."],
    [
      "a range where one value belongs",
      ["EB-1", [["Papers", "Reports"]]],
      "The argument 'what' must be one value, not a range of 1 by 2.",
    ],
    ["too many arguments", ["EB-1", "Papers", 1, 2], "What ECHO.BACK is given must be at most 3 arguments, not 4."],
  ] as [string, RawArgument[], string][])("refuses %s with what was expected", (_, args, message) =>
    expect(ask(args)).toEqual({ error: "#VALUE!", message }),
  );

  it("takes 0 for a number where a count belongs", () => expect(ask(["2026-04-01", 0], add)).toBe(APRIL));

  it("says an unknown id without more words", () =>
    expect(unknown.because.sentence).toBe("No meeting 'X' in Meetings"));
});

describe("laidOut", () => {
  it("keeps one row for each question of a column", () => {
    expect(laidOut(row, [[[[1, 2]]], [[[3, 4]]], [""]])).toEqual([
      [1, 2],
      [3, 4],
      ["", ""],
    ]);
  });

  it("squeezes rows into one cell where the questions stand in a row", () => {
    expect(
      laidOut(row, [
        [
          [[1, 2]],
          [
            [3, 4],
            [5, 6],
          ],
        ],
      ]),
    ).toEqual([["1, 2", "3, 4; 5, 6"]]);
  });

  it("says an error in every cell of its row", () => {
    const error = { error: "#N/A", message: "No." } as const;
    expect(laidOut(row, [[[[1, 2]]], [error]])).toEqual([
      [1, 2],
      [error, error],
    ]);
  });
});
