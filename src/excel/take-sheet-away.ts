import type { SheetToWrite } from "../workbook/port";
import { inExcel } from "./in-excel";

/**
 * Deletes a sheet that was added, where it still holds what was written to it and nothing else. False where somebody has changed
 * it since; true where it is gone, whoever deleted it.
 */
export function takeSheetAway({ sheet: name, rows }: SheetToWrite): Promise<boolean> {
  return inExcel(`The sheet ${name} could not be taken away`, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    if (sheet.isNullObject) return true;
    const found: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
    const height = Math.max(found.length, rows.length);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < Math.max(found[row]?.length ?? 0, rows[row]?.length ?? 0); column++)
        if (String(found[row]?.[column] ?? "") !== String(rows[row]?.[column] ?? "")) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
}
