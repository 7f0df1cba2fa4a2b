import { functions } from "../../../src/cells/catalogue";
import { helpOf } from "../../../src/cells/help";
import type { FunctionEntry } from "../../../src/functions/define-function";
import { onBrokenSheet } from "../../../src/workbook/unread-table";
import { questionsOf } from "../../random-workbooks/asked";
import { givenWorkbook } from "../../register/given-workbook";
import { ask } from "../ask-workbook";
import { FILLED_EXAMPLES, OF_THE_DOCUMENTS } from "./filled-examples";

/** Answers that rest on no rule of a group: read from the sheet of one table, whichever boards there are. QA is no group of these, nor has Ashby a seat. */
const OF_A_SHEET =
  /^(?:WORKINGDAYS|OVERDUE\(\)|ATTENDANCE|ACTION|COMPLAINT|DECISION\.STATUS|CHECK|MAY\.ATTEND|SHARE)|"A-2"|"O-2"|"QA"|"Ashby Council"/;

/** What an officer may ask of each function besides, wrong in some way: a row that is not there, no argument, words for a date. */
function wronglyAsked({ name, parameters }: FunctionEntry): readonly string[] {
  const needed = parameters.filter(({ optional }) => !optional);
  return [
    `${name}()`,
    `${name}(${needed.map(() => '"nobody"').join(",")})`,
    `${name}(${Array.from({ length: parameters.length + 1 }, () => "1").join(",")})`,
  ];
}

describe.each(FILLED_EXAMPLES)("$title", ({ given, source, sources: ofGroups }) => {
  const register = givenWorkbook(given);
  const asked = [...questionsOf(given), ...functions.flatMap(wronglyAsked), "PROBLEMS()"];
  const sources = new Set([...ofGroups, "Standing order 9"]);

  test("asks every function", () => {
    const names = new Set(asked.map((formula) => formula.replace(/\(.*$/s, "")));
    expect(functions.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  });

  test("every answer cites the group's Source, or where it is about no group the sheet that it is read from", () => {
    const others = asked.flatMap((formula) => {
      const { citations } = ask(register, formula);
      const isCited =
        citations.length > 0 && citations.every((each) => sources.has(each) || /^the sheet \w+$/.test(each));
      return isCited ? [] : [`${formula}: ${citations.join("; ")}`];
    });
    expect(others).toEqual([]);
  });

  test("an answer about a row of the group cites its Source", () => {
    const rows = questionsOf(given).filter((formula) => !OF_A_SHEET.test(formula));
    const others = rows.filter((formula) => !ask(register, formula).citations.some((each) => sources.has(each)));
    expect(others).toEqual([]);
  });

  test("so does one that rests on a damaged sheet", () => {
    const damaged = givenWorkbook(given);
    damaged.open(onBrokenSheet("Attendance", "Attendance", "it breaks off"));
    const [meeting] = given.Meetings ?? [];
    const { why, citations } = ask(damaged, `QUORATE("${String(meeting?.["Meeting"])}")`);
    expect([why, citations]).toEqual([expect.stringContaining("The sheet Attendance is damaged"), [source]]);
  });

  test("no answer, no sentence and no WHY speaks of the published documents", () => {
    const said = asked.flatMap((formula) => {
      const { value, error, why } = ask(register, formula);
      const [, name = "", args = ""] = /^([\w.]+)\((.*)\)$/s.exec(formula) ?? [];
      const behind = ask(register, `WHY("${name}"${args === "" ? "" : `,${args}`})`);
      const all = JSON.stringify([value, error?.message, why, behind.value, behind.why]);
      return OF_THE_DOCUMENTS.test(all) ? [`${formula}: ${all}`] : [];
    });
    expect(said).toEqual([]);
  });
});

test("what people are told of a function speaks of the published documents in its example alone", () => {
  const told = functions.map(({ name }) => {
    const { asks, summary, arguments: given, answers } = helpOf(name);
    return `${name}: ${[asks, summary, ...given, answers].join(" ")}`;
  });
  expect(told.filter((words) => OF_THE_DOCUMENTS.test(words))).toEqual([]);
});
