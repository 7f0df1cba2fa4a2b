import type { Problem } from "../../src/records/problem";
import { smallWorkbook, type GivenTable } from "../xlsx/built-workbook";
import { rawWorkbook, tablePart } from "../xlsx/raw-workbook";
import { ddscp, folderForTests } from "./ddscp";

const files = folderForTests();

async function check(
  ...replaced: readonly GivenTable[]
): Promise<{ readonly exit: number; readonly problems: readonly Problem[]; readonly answered: unknown }> {
  const book = await files.book("book.xlsx", smallWorkbook(...replaced));
  const { exit, out } = ddscp("check", book, "--json");
  const answer = ddscp("eval", book, '=DDSCP.QUORATE("EDU-2026-03")', "--json");
  return {
    exit,
    problems: JSON.parse(out) as Problem[],
    answered: (JSON.parse(answer.out) as { value: unknown }[])[0]?.value,
  };
}

const places = (problems: readonly Problem[]) =>
  problems
    .filter(({ severity }) => severity === "error")
    .map(({ code, cell, table }) => `${code} ${cell === "" ? table : cell}`);
const attendance = (...rows: GivenTable["rows"]): GivenTable => ({
  table: "Attendance",
  headers: ["Meeting", "Seat", "Status"],
  rows,
});
const present = ["EDU-2026-03", "EDU-1", "Present"] as const;

test("a sound workbook: no error, exit 0", async () => {
  const { exit, problems, answered } = await check();
  expect([exit, places(problems), answered]).toEqual([0, [], true]);
});

describe("each bad input is a named problem with its cell, and the rest is still answered", () => {
  test.each<{ given: string; table: GivenTable; is: string[] }>([
    {
      given: "a mistyped status",
      table: attendance(present, ["EDU-2026-03", "EDU-1", "Presnt"]),
      is: ["unknown-word Attendance!C3"],
    },
    {
      given: "an error cell",
      table: attendance(present, ["EDU-2026-03", "EDU-1", { error: "#N/A" }]),
      is: ["error-value Attendance!C3"],
    },
    {
      given: "a formula whose value is an error",
      table: attendance(present, ["EDU-2026-03", { formula: "NA()", result: { error: "#N/A" } }, "Present"]),
      is: ["error-value Attendance!B3"],
    },
    {
      given: "a formula's value, read as what it shows",
      table: attendance(present, [{ formula: '"EDU-"&"2026-03"', result: "EDU-2026-03" }, "EDU-1", "Absent"]),
      is: [],
    },
    {
      given: "an unknown seat, in a table that begins at D7",
      table: { ...attendance(present, ["EDU-2026-03", "EDU-9", "Present"]), sheet: "Who came", at: "D7" },
      is: ["unknown-seat Who came!E9"],
    },
    { given: "a totals row", table: { ...attendance(present), totals: true }, is: [] },
    {
      given: "columns in another order, with one of the officer's own",
      table: {
        table: "Attendance",
        headers: ["Colour", "STATUS", "seat ", "Meeting"],
        rows: [["red", "Present", "EDU-1", "EDU-2026-03"]],
      },
      is: [],
    },
    {
      given: "dates as text",
      table: {
        table: "Meetings",
        headers: ["Meeting", "Group", "Date"],
        rows: [
          ["EDU-2026-03", "EDU", "31/03/2026"],
          ["EDU-2026-04", "EDU", "04/31/2026"],
        ],
      },
      is: ["unreadable-date Meetings!C3"],
    },
    {
      given: "an id twice",
      table: {
        table: "Meetings",
        headers: ["Meeting", "Group", "Date"],
        rows: [
          ["EDU-2026-03", "EDU", 46112],
          ["edu-2026-03", "EDU", 46203],
        ],
      },
      is: ["duplicate-id Meetings!A3"],
    },
    {
      given: "an unknown agency",
      table: {
        table: "Seats",
        headers: ["Seat", "Group", "Agency", "Role", "Category"],
        rows: [
          ["EDU-1", "EDU", "City", "Head", "Chair"],
          ["EDU-2", "EDU", "Atlantis", "Head", "Core"],
        ],
      },
      is: ["unknown-agency Seats!C3"],
    },
    {
      given: "a column missing from a table that may be left out",
      table: { table: "Votes", headers: ["Decision", "Vote"], rows: [["D-1", "For"]] },
      is: ["missing-column Votes", "unknown-decision Votes!A2"],
    },
  ])("$given", async ({ table, is }) => {
    const { exit, problems, answered } = await check(table);
    expect(places(problems)).toEqual(is);
    expect([exit, answered]).toEqual([is.length === 0 ? 0 : 1, true]);
  });

  test("blank rows in the middle are a warning, and exit 0", async () => {
    const { exit, problems, answered } = await check(attendance(present, ["", "", ""], ["EDU-2026-03", "EDU-1", ""]));
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: "warning", code: "blank-row", row: 3, cell: "Attendance!A3" }),
    );
    expect([exit, answered]).toEqual([0, true]);
  });

  test("no Holidays table is a warning, for the whole table", async () => {
    const book = await files.book(
      "no-holidays.xlsx",
      smallWorkbook().filter(({ table }) => table !== "Holidays"),
    );
    const { exit, out } = ddscp("check", book, "--json");
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        code: "no-holidays-table",
        table: "Holidays",
        row: null,
        cell: "",
      }),
    );
    expect(exit).toBe(0);
  });

  test("a workbook with no table of ours at all", () => {
    const book = files.write("raw.xlsx", rawWorkbook({ sheetData: "" }));
    const { exit, out } = ddscp("check", book, "--json");
    expect(
      (JSON.parse(out) as Problem[]).filter(({ code }) => code === "missing-table").map(({ table }) => table),
    ).toEqual(["Agencies", "Groups", "Seats", "Meetings", "Attendance"]);
    expect(exit).toBe(1);
    expect(ddscp("eval", book, '=DDSCP.QUORATE("X")').out).toContain("The workbook has no table named Meetings.");
  });

  test("twin headers, and headers and ids named __proto__", () => {
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheetData = `<row r="1">${cell("A1", "Meeting")}${cell("B1", "__proto__")}${cell("C1", "Status")}${cell("D1", "status ")}</row><row r="2">${cell("A2", "__proto__")}${cell("B2", "x")}${cell("C2", "Present")}${cell("D2", "Absent")}</row>`;
    const book = files.write(
      "twins.xlsx",
      rawWorkbook({
        table: tablePart("Attendance", "A1:D2", ["Meeting", "__proto__", "Status", "status "]),
        sheetData,
      }),
    );
    const found = JSON.parse(ddscp("check", book, "--json").out) as Problem[];
    expect(found).toContainEqual(
      expect.objectContaining({ severity: "error", code: "twin-headers", column: "status", cell: "Sheet!D1", row: 1 }),
    );
    expect(({} as Record<string, unknown>)["Present"]).toBeUndefined();
  });
});

test("without --json: a line for each, errors first, with what to do", async () => {
  const book = await files.book(
    "text.xlsx",
    smallWorkbook(attendance(["", "", ""], present, ["EDU-2026-03", "EDU-1", "Presnt"])),
  );
  const { exit, out } = ddscp("check", book);
  expect(exit).toBe(1);
  expect(out.split("\n")[0]).toMatch(/^error {2}Attendance!C4 {2}Status says 'Presnt'/);
  expect(out).toMatch(/Did you mean 'Present'\?/);
  expect(out.indexOf("warning  Attendance!A2")).toBeGreaterThan(out.indexOf("error"));
});
