import { Workbook } from "@cj-tech-master/excelts";
import type { Problem } from "../../src/records/problem";
import { ddscp, ddscpLater, folderForTests } from "../cli/ddscp";
import { builtWorkbook, smallWorkbook, type GivenTable } from "./built-workbook";

const files = folderForTests();
const MEETINGS = ["Meeting", "Group", "Date", "Start"];
const ROW = ["EDU-2026-03", "EDU-DERBY", new Date(Date.UTC(2026, 2, 10)), ""];

/** The small workbook without Meetings, and a sheet of that name with these cells and no table. */
async function withoutTable(name: string, cells: readonly (readonly unknown[])[], sheetName = "Meetings") {
  const workbook = new Workbook();
  await workbook.xlsx.load(await builtWorkbook(smallWorkbook().filter(({ table }) => table !== "Meetings")));
  const sheet = workbook.addWorksheet(sheetName);
  cells.forEach((row) => sheet.addRow([...row]));
  return files.write(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const found = (book: string): readonly Problem[] =>
  (JSON.parse(ddscp("check", book, "--json").out) as Problem[]).filter(({ code }) => code === "missing-table");

describe("check sees a sheet with the headers that is no table", () => {
  test.each<{ given: string; cells: readonly (readonly unknown[])[]; row: number; sheet?: string }>([
    { given: "from its first row", cells: [MEETINGS, ROW], row: 1 },
    { given: "under a title and a blank row", cells: [["Meetings of 2026"], [], MEETINGS, ROW], row: 3 },
    { given: "headers in another order, beside others", cells: [["No.", "Date", "Group", "meeting "], ROW], row: 1 },
    { given: "a sheet written in capitals", cells: [MEETINGS, ROW], row: 1, sheet: "MEETINGS" },
  ])("$given", async ({ given, cells, row, sheet = "Meetings" }) => {
    const book = await withoutTable(`${given}.xlsx`, cells, sheet);
    expect(found(book)).toMatchObject([
      {
        severity: "error",
        table: "Meetings",
        row: null,
        cell: "",
        message: `The workbook has no table named Meetings. The sheet ${sheet} has its headers in row ${row}, but its cells are not a table, so none of its rows is read.`,
        fix: `Select the cells of the sheet ${sheet} from row ${row} down, then Insert, Table (tick My table has headers), and name it Meetings (Table Design, Table Name).`,
      },
    ]);
  });

  test.each<{ given: string; cells: readonly (readonly unknown[])[]; sheet?: string }>([
    { given: "a sheet without the headers", cells: [["Meeting", "Day"], ROW] },
    { given: "a sheet of another name", cells: [MEETINGS, ROW], sheet: "Dates" },
  ])("not $given", async ({ given, cells, sheet }) => {
    const [problem] = found(await withoutTable(`no ${given}.xlsx`, cells, sheet));
    expect(problem?.message).toBe("The workbook has no table named Meetings.");
  });

  test("a table there under another name: the name is to be changed", async () => {
    const named: GivenTable = { table: "Table1", sheet: "Meetings", headers: MEETINGS, rows: [ROW as never] };
    const tables = [...smallWorkbook().filter(({ table }) => table !== "Meetings"), named];
    expect(found(await files.book("named.xlsx", tables))).toMatchObject([
      {
        table: "Meetings",
        found: "Table1",
        fix: "Select a cell of that table and name it Meetings (Table Design, Table Name).",
      },
    ]);
  });

  test("an optional table likewise, as a warning; none where the table is there", async () => {
    const plain: GivenTable = {
      table: "Plain",
      sheet: "Reports",
      headers: ["Report", "Group", "For meeting"],
      rows: [["R", "EDU-DERBY", "EDU-2026-03"]],
    };
    expect(found(await files.book("plain.xlsx", [...smallWorkbook(), plain]))).toMatchObject([
      { severity: "warning", table: "Reports", found: "Plain" },
    ]);
    expect(found(await files.book("whole.xlsx", smallWorkbook()))).toEqual([]);
  });
});

describe("what is made of the whole workbook is refused without a table that must be there", () => {
  const SENTENCE = "The workbook has no table named Meetings.\n";

  test("report and copy: exit 2 with that sentence", async () => {
    const book = await files.book(
      "short.xlsx",
      smallWorkbook().filter(({ table }) => table !== "Meetings"),
    );
    const { exit, out, error } = await ddscpLater("report", book);
    expect([exit, out, error]).toEqual([2, "", SENTENCE]);
  });

  test("a required column that is missing: its name", async () => {
    const meetings: GivenTable = {
      table: "Meetings",
      headers: ["Meeting", "Group"],
      rows: [["EDU-2026-03", "EDU-DERBY"]],
    };
    const book = await files.book("column.xlsx", smallWorkbook(meetings));
    const sentence = "Meetings has no column headed Date; none of its rows can be used without it.";
    expect(await ddscpLater("report", book)).toMatchObject({ exit: 2, error: `${sentence}\n` });
    expect(ddscp("eval", book, "=DDSCP.OVERDUE()", "--json").out).toContain(sentence);
  });
});
