import type { CellValue, Worksheet } from "@cj-tech-master/excelts";
import { SETTINGS } from "../../src/sources/memberships/settings";
import { TEMPLATE_HEADER_ROW, type LaidOutTable } from "../../src/workbook/layout";
import { DATE } from "../../src/files/palette";

const SHARES = new Set(SETTINGS.filter(({ shownAs }) => shownAs === "share").map(({ setting }) => setting));

/**
 * Single cells that look other than their column: a true date among targets typed as written, and a setting
 * that is a share of one.
 */
export function formatSingleCells(
  sheet: Worksheet,
  { table, placed }: LaidOutTable,
  cells: readonly (readonly CellValue[])[],
): void {
  const target = placed.findIndex(({ header }) => header === "Target");
  const value = placed.findIndex(({ header }) => header === "Value");
  cells.forEach((row, index) => {
    const at = TEMPLATE_HEADER_ROW + 1 + index;
    if (target >= 0 && typeof row[target] === "number") sheet.getCell(at, target + 1).numFmt = DATE;
    if (table === "Settings" && SHARES.has(String(row[0]))) sheet.getCell(at, value + 1).numFmt = "0%";
  });
}
