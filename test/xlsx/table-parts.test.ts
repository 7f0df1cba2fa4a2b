import { problemsOf } from "../../src/governance/problems/problems";
import { Register } from "../../src/register/register";
import { readInto } from "../../src/xlsx/read";
import { on } from "../register/given-workbook";
import { rawWorkbook, tablePart } from "./raw-workbook";

const textCell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const textRow = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, at) => textCell(`${"ABC"[at] ?? ""}${row}`, text)).join("")}</row>`;
const ROWS = [
  ["Obligation", "Date", "Note"],
  ["O1", "2026-03-03", ""],
  ["O2", "2026-03-04", ""],
];
const HEADERS = ROWS[0] ?? [];

function read(table: string, rows: readonly (readonly string[])[] = ROWS): Register {
  const register = new Register();
  readInto(register, rawWorkbook({ sheetData: rows.map((row, at) => textRow(at + 1, row)).join(""), table }));
  return register;
}
const ofDone = (register: Register) =>
  problemsOf(register, on("2026-11-22")).filter(({ table, code }) => table === "Done" && code !== "unknown-obligation");

describe("a table whose headers stand in the row above its range", () => {
  const named = ["Column1", "Column2", "Column3"];
  test.each([
    { given: "its own first row is taken for headers", table: tablePart("Done", "A2:C3", ["O1", "2026-03-03", "N"]) },
    { given: "it has no header row", table: tablePart("Done", "A2:C3", named, 'headerRowCount="0"') },
  ])("$given: said once, with the cell", ({ table }) => {
    expect(ofDone(read(table))).toEqual([
      {
        severity: "error",
        code: "headers-above",
        table: "Done",
        row: 1,
        column: "",
        cell: "Sheet!A1",
        found: "",
        message:
          "The headers of the table Done stand in row 1 of the sheet Sheet, above the table; none of its rows can be used.",
        fix: "Let the table begin in that row (Table Design, Resize Table).",
      },
    ]);
  });

  test.each([
    { given: "it has headers of its own too", table: tablePart("Done", "A2:C4", HEADERS), rows: [HEADERS, ...ROWS] },
    {
      given: "it names its columns itself",
      table: tablePart("Done", "A2:C3", HEADERS, 'headerRowCount="0"'),
      rows: ROWS,
    },
    { given: "it begins with them", table: tablePart("Done", "A1:C3", HEADERS), rows: ROWS },
  ])("nothing is said where $given", ({ table, rows }) => {
    const register = read(table, rows);
    expect(ofDone(register)).toEqual([]);
    expect(register.all("Done").map(({ obligation }) => obligation)).toEqual(["O1", "O2"]);
  });

  test("other cells above it are no headers", () => {
    const rows = [["Done by groups", "", ""], ...ROWS.slice(1)];
    const codes = ofDone(read(tablePart("Done", "A2:C3", named, 'headerRowCount="0"'), rows)).map(({ code }) => code);
    expect(codes).toContain("missing-column");
    expect(codes).not.toContain("headers-above");
  });
});

describe("a table part that is not well-formed", () => {
  const whole = tablePart("Done", "A1:C3", HEADERS);
  test.each([
    {
      given: "an attribute twice",
      table: whole.replace('name="Done"', 'name="Done" name="Other"'),
      says: "<table> has an attribute twice",
    },
    {
      given: "one without a value",
      table: whole.replace('id="2"', "id"),
      says: "<tableColumn> has what is no attribute",
    },
    {
      given: "one without quotes",
      table: whole.replace('id="2"', "id=2"),
      says: "<tableColumn> has what is no attribute",
    },
    {
      given: "two without a space between",
      table: whole.replace('id="2" ', 'id="2"'),
      says: "<tableColumn> has what is no attribute",
    },
    {
      given: "a < in one",
      table: whole.replace('name="Date"', 'name="Da<te"'),
      says: "<tableColumn> has what is no attribute",
    },
    {
      given: "a prefix that nothing declares",
      table: whole.replace("<tableColumn ", "<x:tableColumn "),
      says: "<x:tableColumn> has a prefix that nothing declares",
    },
    { given: "text before it", table: `x${whole}`, says: "text stands outside its elements" },
  ])("$given: is said as of a sheet", ({ table, says }) => {
    expect(() => read(table)).toThrow(`xl/tables/table1.xml is not well-formed XML: ${says}`);
  });

  test("quotes of either kind, spaces and a declaration are well-formed", () => {
    const table = `<?xml version="1.0"?>\n${whole.replace('id="2"', "id = '2'").replace('name="Done"', '\n  name="Done" ')}\n`;
    expect(read(table).all("Done")).toHaveLength(2);
  });
});
