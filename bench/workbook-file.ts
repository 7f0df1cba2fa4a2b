import { Workbook } from "@cj-tech-master/excelts";
import { writeFileSync } from "node:fs";
import type { RawTable } from "../src/workbook/port";

/** Writes tables as an .xlsx, each on a sheet of its own, with shared strings as Excel writes them. */
export async function writeWorkbookFile(file: string, tables: readonly RawTable[]): Promise<void> {
  const workbook = new Workbook();
  for (const { name, headers, rows } of tables) {
    const sheet = workbook.addWorksheet(name);
    const cells = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
    sheet.addTable({
      name,
      ref: "A1",
      headerRow: true,
      columns: headers.map((header) => ({ name: String(header) })),
      rows: cells,
    });
  }
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: true })));
}
