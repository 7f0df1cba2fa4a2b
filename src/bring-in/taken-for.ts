import type { AttendancePlan } from "./attendance-plan";
import type { TakenFor } from "./plan";
import type { SheetKey } from "./sheet-key";
import type { Turned } from "./turn-of-sheet";
import { cellOf, isBlank } from "./view";

/** What each part of the sheet was taken for, by the address of its cell: shown to the officer over her own sheet. */
export function takenFor(
  { view, blocks }: Turned,
  { key, plan }: { readonly key: Pick<SheetKey, "cells">; readonly plan: Pick<AttendancePlan, "leftOut" | "held"> },
): ReadonlyMap<string, TakenFor> {
  const taken = new Map<string, TakenFor>();
  const take = (row: number, column: number, as: TakenFor): void => {
    if (!isBlank(view.at(row, column)) || as === "mark") taken.set(cellOf(view, row, column), as);
  };
  for (const { headings, nameColumns, names, countColumns, countRows, headingRows } of blocks) {
    for (const { row, column } of headings) take(row, column, "date");
    for (const { row } of names) {
      for (const { column } of nameColumns) take(row, column, "name");
      for (const { column } of headings) if (!isBlank(view.at(row, column))) take(row, column, "mark");
      for (const { at } of countColumns) take(row, at, "total");
    }
    for (const { at } of countRows) for (const { column } of headings) take(at, column, "total");
    for (const row of headingRows) for (const { column } of nameColumns) take(row, column, "title");
  }
  for (const cell of key.cells) taken.set(cell, "key");
  const withoutSheet = (cell: string): string => cell.slice(view.grid.sheet.length + 1);
  for (const { cell } of plan.leftOut) taken.set(withoutSheet(cell), "left out");
  for (const cell of plan.held) taken.set(withoutSheet(cell), "question");
  return taken;
}
