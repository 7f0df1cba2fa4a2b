import type { FormulaPut, FormulaToPut } from "./excel-port";
import { inExcel } from "./in-excel";

/**
 * Puts a formula into the selected cell, looked at again just before: nothing is written where the cell, or one that
 * the formula would spill over, is not empty, or where a spilling formula would stand in a table.
 */
export function putFormula({ formula, formats }: FormulaToPut): Promise<FormulaPut> {
  return inExcel("The formula could not be put into the cell", async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    const sheet = cell.worksheet.load("name");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    const spillsFrom = cell.getSpillParentOrNullObject().load("address");
    const area = cell
      .getResizedRange(formats.length - 1, (formats[0]?.length ?? 1) - 1)
      .load("formulas,values,numberFormat");
    const overlaps = tables.items.map((table) => table.getRange().getIntersectionOrNullObject(area).load("address"));
    await context.sync();

    const spills = area.formulas.length > 1 || (area.formulas[0]?.length ?? 1) > 1;
    const isFree = (entry: unknown, at: number): boolean =>
      entry === "" && (area.values.flat() as unknown[])[at] === "";
    const [isOwnFree = false, ...beside] = area.formulas.flat().map(isFree);
    const at = {
      sheet: sheet.name,
      address: cell.address.slice(cell.address.lastIndexOf("!") + 1).replaceAll("$", ""),
    };
    if (!isOwnFree || !spillsFrom.isNullObject) return { ...at, inTheWay: "the cell" };
    if (spills && overlaps.some((overlap) => !overlap.isNullObject)) return { ...at, inTheWay: "a table" };
    if (beside.includes(false)) return { ...at, inTheWay: "cells beside it" };
    cell.formulas = [[formula]];
    // A formula of an add-in leaves its cell's number format alone: a day would be shown as a number.
    area.numberFormat = formats.map((row, r) =>
      row.map((format, c) => (format !== "" && area.numberFormat[r]?.[c] === "General" ? format : null)),
    );
    await context.sync();
    return { ...at, inTheWay: "nothing" };
  });
}
