import type { FormulaPut, FormulaToPut } from "./excel-port";
import { ifSilent, inExcel } from "./in-excel";

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
    // Put there by an attempt that Excel did not answer.
    if (area.formulas[0]?.[0] === formula) return { ...at, inTheWay: "nothing" };
    if (!isOwnFree || !spillsFrom.isNullObject) return { ...at, inTheWay: "the cell" };
    if (spills && overlaps.some((overlap) => !overlap.isNullObject)) return { ...at, inTheWay: "a table" };
    if (beside.includes(false)) return { ...at, inTheWay: "cells beside it" };
    // A formula of an add-in leaves its cell's number format alone: a day would be shown as a number. The formula last: where
    // the formats are refused, nothing is in the cell.
    area.numberFormat = formats.map((row, r) =>
      row.map((format, c) => (format !== "" && area.numberFormat[r]?.[c] === "General" ? format : null)),
    );
    cell.formulas = [[formula]];
    await ifSilent(
      context.sync(),
      `Excel does not answer, so it is not known whether the formula is in cell ${at.address} on ${at.sheet}. Look there before you try again.`,
    );
    return { ...at, inTheWay: "nothing" };
  });
}
