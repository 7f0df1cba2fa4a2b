import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { TableName } from "../../src/records/all-tables";
import { columnLetters } from "../../src/records/cell-address";
import { readWorkbook } from "../../src/xlsx/read";
import { sheetsIn } from "../../src/xlsx/sheet-grids";
import { sheetFile } from "../bring-in/sheet-file";
import type { GivenSheet } from "../bring-in/sheets";
import { EXPECTED, REFUSED } from "../bring-in/ten-answers";
import * as sheets from "../bring-in/ten-sheets";
import { type GivenRow, rawRow } from "../register/given-workbook";
import { headersOf } from "../xlsx/built-workbook";
import { ddscpLater, folderForTests } from "./ddscp";

const files = folderForTests();

interface Printed {
  readonly sheets: readonly { readonly sheet: string; readonly kind: string; readonly why: string }[];
  readonly rows: readonly {
    readonly table: string;
    readonly change: string;
    readonly from: string;
    readonly values: Readonly<Record<string, string>>;
    readonly notes: readonly string[];
  }[];
  readonly leftOut: readonly { readonly cell: string; readonly text: string; readonly why: string }[];
  readonly seats: readonly Readonly<Record<string, string>>[];
  readonly warnings: readonly string[];
  readonly questions: readonly {
    readonly id: string;
    readonly cells: readonly string[];
    readonly ask: string;
    readonly offers: readonly string[];
    readonly proposed: string | null;
  }[];
  readonly counts: Readonly<Record<"cells" | "new" | "changed" | "same" | "leftOut" | "questions", number>>;
}

/** The shared workbook as a file, with these rows of Attendance. */
function workbook(name: string, attendance: readonly GivenRow[] = []): Promise<string> {
  const given = { ...sheets.SHARED, Attendance: attendance };
  return files.book(
    name,
    (Object.entries(given) as [TableName, readonly GivenRow[]][]).map(([table, rows]) => ({
      table,
      headers: headersOf(table),
      rows: rows.length === 0 ? [headersOf(table).map(() => null)] : rows.map((row) => [...rawRow(table, row)]),
    })),
  );
}

async function imported(
  from: GivenSheet | readonly GivenSheet[],
  { book, more = [] }: { book?: string; more?: readonly string[] } = {},
) {
  const given = Array.isArray(from) ? (from as readonly GivenSheet[]) : [from as GivenSheet];
  const other = files.write(`from-${Math.random().toString(36).slice(2)}.xlsx`, await sheetFile(...given));
  const file = book ?? (await workbook("shared.xlsx"));
  const said = await ddscpLater("import", file, "--from", other, "--as-at", "2026-11-29", "--json", ...more);
  return { ...said, plan: (said.out === "" ? null : JSON.parse(said.out)) as Printed };
}

const answers = (given: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(given).flatMap(([id, offer]) => ["--answer", `${id}=${offer}`]);

/** "new QA-2026-01 S1 Present", as in the table of what is expected. */
function attendanceIn({ rows }: Printed): readonly string[] {
  return rows
    .filter(({ table }) => table === "Attendance")
    .map(({ change, values: { Meeting, Seat, Agency, Status, Name: _, ...more } }) => {
      const others = Object.entries(more).map(([header, value]) => `[${header} ${value}]`);
      return [change, Meeting, Seat ?? Agency, Status === "" ? "(blank)" : Status, ...others].join(" ");
    })
    .sort();
}

describe("ddscp import reads registers of other layouts out of .xlsx", () => {
  test.each(EXPECTED)("$name: a first, second and third time, and once its rows are gone again", async (each) => {
    const { sheet, asked, rows } = each;
    const first = await imported(sheet);
    expect(first.error).toBe("");
    expect(first.plan.questions.map(({ id }) => id).sort()).toEqual(asked);
    expect(first.exit).toBe(asked.length === 0 ? 0 : 3);
    const { cells, ...others } = first.plan.counts;
    expect(cells).toBe(Object.values(others).reduce((sum, count) => sum + count, 0));

    const more = answers(each.answers);
    const settled = await imported(sheet, { more });
    const isOpen = asked.some((id) => each.answers[id] === undefined);
    expect([settled.exit, settled.plan.questions.map(({ id }) => id).sort()]).toEqual([
      isOpen ? 3 : 0,
      asked.filter((id) => each.answers[id] === undefined),
    ]);
    expect(attendanceIn(settled.plan)).toEqual(rows.map((row) => `new ${row}`));

    const written = settled.plan.rows.filter(({ table }) => table === "Attendance").map(({ values }) => values);
    const book = await workbook("again.xlsx", written);
    for (const time of ["second", "third"]) {
      const again = await imported(sheet, { book, more });
      const { new: added, changed, same } = again.plan.counts;
      expect([time, added, changed, same]).toEqual([time, 0, 0, settled.plan.counts.new]);
      // Rows that blank cells gave stand in the table, and blank clears nothing: they are not said again.
      expect(attendanceIn(again.plan).filter((row) => !rows.includes(row.replace(/^same /, "")))).toEqual([]);
    }
    expect((await imported(sheet, { more })).plan).toEqual(settled.plan);
  });

  test.each([
    ...REFUSED.map(({ why, ...each }) => ({ ...each, why: new RegExp(`^${why}`) })),
    {
      name: "a sheet that is none",
      sheet: { sheet: "Notes", rows: [["Buy milk"], ["Ring Ann"]] },
      why: /^Nothing was recognised/,
    },
    {
      name: "a hidden sheet",
      sheet: [
        { ...sheets.F1, isHidden: true },
        { sheet: "Other", rows: [["x"]] },
      ],
      why: /^The sheet is hidden/,
    },
    {
      name: "merged marks",
      sheet: { ...sheets.F1, merged: ["C3:D3"] },
      why: /^C3:D3 is one merged cell among the marks/,
    },
  ])("$name is refused in a sentence, with nothing planned", async ({ sheet, why }) => {
    const { exit, plan } = await imported(sheet);
    expect([exit, plan.sheets[0]?.kind, plan.rows, plan.questions]).toEqual([0, "none", [], []]);
    expect(plan.sheets[0]?.why).toMatch(why);
  });

  test("what it prints is of the contract: addresses with their sheet, days and times as with eval", async () => {
    const { plan } = await imported(sheets.F5);
    expect(plan.rows.find(({ from }) => from === "Notes!D3")).toEqual({
      table: "Attendance",
      change: "new",
      from: "Notes!D3",
      values: { Meeting: "QA-2026-05", Seat: "S2", Name: "HoS 2", Status: "Present", Left: "10:40" },
      notes: [],
    });
    expect(Object.keys(plan)).toEqual(["sheets", "rows", "leftOut", "seats", "warnings", "questions", "counts"]);
    expect(plan.seats[0]).toEqual({
      from: "Notes!A2",
      name: "HoS 1 (North Council)",
      seat: "S1",
      how: "the only seat of the agency",
      change: "name-hos-1-(north-council)",
    });
    expect(plan.warnings).toEqual([expect.stringMatching(/^1 mark waits for an answer and stays out\./)]);
    expect(plan.sheets).toEqual([
      {
        sheet: "Notes",
        kind: "attendance",
        why: expect.stringContaining("day first because of 14/1/26 (B1)") as string,
      },
    ]);
  });

  test("of several sheets each has questions of its own, by the sheet's name", async () => {
    const { plan } = await imported([sheets.F4B, { ...sheets.F4B, sheet: "Copy" }], {
      more: ["--answer", "copy:mark-x=Absent"],
    });
    expect(plan.questions.map(({ id }) => id)).toEqual(["2026:mark-x", "2026:blank", "copy:blank"]);
  });

  test.each([
    { given: "no --from", words: [], says: "Give --from: the workbook that holds the register to bring in.\n" },
    {
      given: "a file that is not there",
      words: ["--from", "nowhere.xlsx"],
      says: "nowhere.xlsx cannot be opened: there is no such file.\n",
    },
    {
      given: "an answer without an offer",
      words: ["--from", "x.xlsx", "--answer", "mark-x"],
      says: "--answer says 'mark-x'. Give a question's id and one of its offers, like mark-x=Absent.\n",
    },
    {
      given: "another kind of file to write",
      words: ["--from", "x.xlsx", "--out", "rows.txt"],
      says: "Name a file after --out that ends in .xlsx or .csv.\n",
    },
  ])("$given is exit 2 and one sentence", async ({ words, says }) => {
    const { exit, out, error } = await ddscpLater("import", await workbook("shared.xlsx"), ...words);
    expect([exit, out, error]).toEqual([2, "", says]);
  });

  test("an unknown sheet and an answer that is no offer are exit 2", async () => {
    expect(await imported(sheets.F1, { more: ["--sheet", "Nowhere"] })).toMatchObject({
      exit: 2,
      out: "",
      error: expect.stringContaining("has no sheet 'Nowhere'. Its sheets are Register.") as string,
    });
    expect(await imported(sheets.F4B, { more: ["--answer", "mark-x=Perhaps"] })).toMatchObject({
      exit: 2,
      error: "--answer mark-x=Perhaps: the offers are Present, Absent, Apologies, Not expected, Leave out.\n",
    });
    // The same answers may be given every month, whether they are still asked for or not.
    expect((await imported(sheets.F1, { more: ["--answer", "mark-q=Present"] })).exit).toBe(0);
  });

  test("--out writes the rows to paste, in the order of the workbook's columns, never over a file; FILE stays as it is", async () => {
    const book = await workbook("kept.xlsx");
    const before = readFileSync(book);
    const target = files.file("rows.xlsx");
    expect((await imported(sheets.F5, { book, more: ["--out", target] })).exit).toBe(3);
    const [sheet] = sheetsIn(readFileSync(target));
    const rows = sheet!.read().rows;
    expect([sheet!.sheet, rows.length - 1]).toEqual(["Attendance", 12]);
    expect(rows[1]?.slice(1)).toEqual(headersOf("Attendance"));
    expect(rows[5]).toEqual([undefined, "QA-2026-01", "S6", undefined, undefined, "Remote"]);
    const left = rows.find((row) => row?.[10] !== undefined && row[1] === "QA-2026-05");
    expect(left?.[10]).toBeCloseTo(640 / 1440);
    expect(readFileSync(book)).toEqual(before);
    expect(await imported(sheets.F5, { book, more: ["--out", target] })).toMatchObject({
      exit: 2,
      error: `${target} was not written: there is such a file already.\n`,
    });

    const csv = files.file("rows.csv");
    await imported(sheets.F10, { book, more: ["--out", csv] });
    expect(readFileSync(csv, "utf8").split("\r\n").slice(0, 3)).toEqual([
      `\uFEFF${headersOf("Attendance").join(",")}`,
      "QA-2026-07,S1,,HoS 1,Present,,,,,",
      "QA-2026-07,S2,,,Deputy,HoS 6,,,,",
    ]);
  });

  test("lists of members, of actions and of meetings to come: a kind and a sheet of rows to paste each", async () => {
    const book = await workbook("lists.xlsx");
    const target = files.file("lists-out.xlsx");
    const { exit, plan } = await imported(
      [
        {
          sheet: "QA members",
          rows: [
            ["Agency", "Role", "Category"],
            ["Partnership office", "Minute taker", "Minutes only"],
          ],
        },
        {
          sheet: "Log",
          rows: [
            ["Action", "Owner", "Due"],
            ["Write the brief", "Chair", "end of June"],
          ],
        },
        {
          sheet: "QA forward plan",
          rows: [
            ["Date", "Reports due"],
            ["9/12/2026", "EX; Exploitation Subgroup annual report"],
          ],
        },
      ],
      { book, more: ["--out", target] },
    );
    expect([exit, plan.sheets.map(({ kind }) => kind)]).toEqual([0, ["members", "actions", "plan"]]);
    expect(plan.rows.map(({ table, change, from }) => [table, change, from])).toEqual([
      ["Seats", "new", "QA members!A2"],
      ["Actions", "new", "Log!A2"],
      ["Meetings", "same", "QA forward plan!A2"],
      ["Schedule", "new", "QA forward plan!B2"],
      ["Schedule", "new", "QA forward plan!B2"],
    ]);
    expect(plan.counts).toEqual({ cells: 8, new: 7, changed: 0, same: 1, leftOut: 0, questions: 0 });
    const sheetsMade = sheetsIn(new Uint8Array(readFileSync(target)));
    expect(sheetsMade.map(({ sheet }) => sheet)).toEqual(["Seats", "Actions", "Schedule"]);
    expect(sheetsMade[2]?.read().rows[3]?.slice(1)).toEqual(["EX", "QA-2026-12", "Annual"]);
  });

  test("in words, for people: numbers first, what was left out by its cause, and how to settle what is asked", async () => {
    const other = files.write("words.xlsx", await sheetFile(sheets.F3));
    const { exit, out } = await ddscpLater(
      "import",
      await workbook("shared.xlsx"),
      "--from",
      other,
      "--as-at",
      "2026-11-29",
    );
    expect(exit).toBe(3);
    expect(out).toContain("19 marks: 6 new, 0 changed, 0 the same, 13 left out, 0 in question.");
    expect(out).toContain("Left out: The row 'Dummy' stands for nobody. (C11, D11, E11, F11)");
    expect(out).toContain("Settle it with --answer 'blank=Absent'");
  });

  test("a sheet of far more cells than a register has is refused before it is read to its end, and the others are read", async () => {
    const parts = unzipSync(await sheetFile({ sheet: "Huge", rows: [["x"]] }, sheets.F1));
    const cellsOf = (at: number): string =>
      Array.from(
        { length: 400 },
        (_, column) =>
          `<c r="${columnLetters(column + 1)}${at + 1}"><v>${(at * 7919 + column * 104_729) % 99_991}</v></c>`,
      ).join("");
    const rows = Array.from({ length: 501 }, (_, at) => `<row r="${at + 1}">${cellsOf(at)}</row>`).join("");
    const plain = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    parts["xl/worksheets/sheet1.xml"] = strToU8(
      plain.replace(/<sheetData>.*<\/sheetData>.*/s, `<sheetData>${rows}<broken`),
    );
    const other = files.write("huge.xlsx", zipSync(parts, { level: 1 }));
    const { exit, out, error } = await ddscpLater(
      ...["import", await workbook("shared.xlsx"), "--from", other, "--as-at", "2026-11-29"],
    );
    expect([exit, error]).toEqual([0, ""]);
    expect(out).toMatch(
      /^Huge: nothing to bring in\n {2}The sheet has more than 200,000 cells, too many for a register\. .*\n\nRegister: attendance\n/,
    );
  }, 20_000);

  test("a table of ours in the other file is passed over", async () => {
    const book = await workbook("own.xlsx");
    expect(await ddscpLater("import", book, "--from", book)).toMatchObject({
      exit: 2,
      error: `${book} holds no sheet but the tables of this program. Name one after --sheet.\n`,
    });
    expect(readWorkbook(readFileSync(book)).tables.length).toBeGreaterThan(4);
  });
});
