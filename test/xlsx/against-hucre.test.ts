import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/xlsx/read";

type Plain = string | number | boolean;

/** Reads a workbook with hucre in a process of its own (jest cannot load it): for each sheet its rows, dates as serials. */
const READ_BY_HUCRE = `
  import { readFileSync } from "node:fs";
  import { readXlsx } from "hucre/xlsx";
  const serial = (date) => date.getTime() / 86400000 + 25569;
  const plain = (value) => value instanceof Date ? serial(value) - (serial(value) < 61 ? 1 : 0) : value ?? "";
  const { sheets } = await readXlsx(readFileSync(process.argv[1]));
  const rowsOf = (sheet) => Array.from(sheet.rows, (row) => Array.from(row ?? [], plain));
  process.stdout.write(JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]))));`;

const toTheMinute = (value: unknown): Plain =>
  typeof value === "number" ? Math.round(value * 1440) / 1440 : ((value ?? "") as Plain);

describe("the workbooks, read by another library", () => {
  test.each(["DDSCP-Governance.xlsx", "DDSCP-Governance-sample.xlsx"])(
    "%s holds the same tables, cell by cell",
    (name) => {
      const file = path.join(__dirname, "../../templates", name);
      const said = execFileSync(process.execPath, ["--input-type=module", "-e", READ_BY_HUCRE, file], {
        encoding: "utf8",
        maxBuffer: 2 ** 27,
      });
      const theirs = JSON.parse(said) as Readonly<Record<string, readonly (readonly unknown[])[]>>;
      const ours = readWorkbook(readFileSync(file));
      expect(ours.tables.length).toBeGreaterThan(20);
      for (const { name: table, sheet, headerRow, firstColumn, headers, rows } of ours.tables) {
        const cut = (row: readonly unknown[] | undefined, from: number) =>
          headers.map((_, i) => toTheMinute(row?.[from + i]));
        const theirRows = theirs[sheet] ?? [];
        expect([table, cut(theirRows[headerRow - 1], firstColumn - 1)]).toEqual([table, headers]);
        expect([table, rows.map((row) => cut(row, 0))]).toEqual([
          table,
          rows.map((_, i) => cut(theirRows[headerRow + i], firstColumn - 1)),
        ]);
      }
    },
  );
});
