import { REQUIRED_TABLES, tables } from "../../src/records/all-tables";
import { structureProblems } from "../../src/records/structure";
import type { TableHead } from "../../src/workbook/port";
import { understand } from "../../src/workbook/shape";

const head = (name: string, ...headers: TableHead["headers"]): TableHead => ({
  name,
  sheet: "S",
  headerRow: 3,
  firstColumn: 2,
  headers,
  rowCount: 0,
});
const shapeOf = (given: TableHead) => understand({ date1904: false, tables: [given] }).tables[0]?.shape;
const wrongWith = (...given: readonly TableHead[]) => {
  const { tables: ours, plainSheets } = understand({ date1904: false, tables: given });
  return structureProblems(
    ours.map(({ shape }) => shape),
    { plainSheets },
  );
};
const problemsOf = (...given: readonly TableHead[]) =>
  wrongWith(...given).map(({ code, table, column, cell }) => [code, table, column, cell]);

describe("headers are matched", () => {
  test.each<{ given: string; name: string; headers: TableHead["headers"]; positions: Record<string, number> }>([
    {
      given: "in the contract's order",
      name: "Done",
      headers: ["Obligation", "Date", "Note"],
      positions: { obligation: 0, date: 1, note: 2 },
    },
    {
      given: "in another order",
      name: "Done",
      headers: ["Note", "Date", "Obligation"],
      positions: { obligation: 2, date: 1, note: 0 },
    },
    {
      given: "without case, trimmed, a line's end for a space",
      name: "DONE",
      headers: [" obligation ", "DATE", "Note"],
      positions: { obligation: 0, date: 1, note: 2 },
    },
    {
      given: "with characters that nobody sees, no-break spaces and a soft hyphen",
      name: "Do\u00adne\u200b",
      headers: ["\ufeffObligation", "Da\u200bte\u00a0", "\uff2eote"],
      positions: { obligation: 0, date: 1, note: 2 },
    },
    {
      given: "a header of two lines",
      name: "Decisions",
      headers: ["Implementation\ndate"],
      positions: { implementationDate: 0 },
    },
    {
      given: "with columns of the officer's own",
      name: "Done",
      headers: ["Colour", "Obligation", "", "Date", null, 2026],
      positions: { obligation: 1, date: 3 },
    },
    {
      given: "__proto__ and constructor, which are just text",
      name: "Done",
      headers: ["__proto__", "constructor", "toString", "Date"],
      positions: { date: 3 },
    },
  ])("$given", ({ name, headers, positions }) => {
    const shape = shapeOf(head(name, ...headers));
    expect(shape).toMatchObject({
      table: name === "Decisions" ? "Decisions" : "Done",
      sheet: "S",
      headerRow: 3,
      firstColumn: 2,
      twins: [],
    });
    expect(shape?.positions).toEqual(positions);
  });

  test.each(["Notes", "__proto__", "constructor", "Meetings2"])("a table named %s is none of ours", (name) => {
    expect(shapeOf(head(name, "Meeting"))).toBeUndefined();
  });

  test("two headers that differ only in case and spaces: the first is read, the second named with its cell", () => {
    const done = head("Done", "Date", "Obligation", "date ");
    expect(shapeOf(done)?.positions).toEqual({ date: 0, obligation: 1 });
    expect(problemsOf(done)).toContainEqual(["twin-headers", "Done", "date", "S!D3"]);
    expect(wrongWith(done).map(({ message }) => message)).toContain(
      "Done has two columns headed date, which differ at most in capitals, spaces, hyphens, apostrophes and characters that nobody sees; only the one at B3 is read.",
    );
  });

  test("of two tables of one name the first is taken", () => {
    const { tables: taken } = understand({ date1904: true, tables: [head("Done", "Date"), head("done", "Note")] });
    expect(taken.map(({ shape }) => [shape.positions, shape.date1904])).toEqual([[{ date: 0 }, true]]);
  });
});

describe("what is missing is named", () => {
  test("in an empty workbook: the five required tables, and Holidays as a warning", () => {
    const problems = wrongWith();
    expect(
      problems
        .filter(({ severity }) => severity === "error")
        .map(({ table, code, row, cell }) => [table, code, row, cell]),
    ).toEqual(REQUIRED_TABLES.map((table) => [table, "missing-table", null, ""]));
    expect(problems.filter(({ severity }) => severity === "warning").map(({ table, code }) => [table, code])).toEqual([
      ["Holidays", "no-holidays-table"],
    ]);
  });

  test("a required column, also of a table that may be left out; an optional one is not", () => {
    expect(problemsOf(head("Votes", "Decision", "Vote")).filter(([, table]) => table === "Votes")).toEqual([
      ["missing-column", "Votes", "Voting seat", ""],
    ]);
  });

  test("nothing where every table has its required columns", () => {
    const all = Object.values(tables).map(({ name, columns }) =>
      head(
        name,
        ...Object.values(columns)
          .filter((each) => each.required)
          .map((each) => each.header),
      ),
    );
    expect(problemsOf(...all)).toEqual([]);
  });
});
