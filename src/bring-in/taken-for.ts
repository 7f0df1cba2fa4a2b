import { countOf } from "../answers/english";
import type { AttendancePlan } from "./attendance-plan";
import type { TakenFor } from "./plan";
import type { SheetKey } from "./sheet-key";
import type { Turned } from "./turn-of-sheet";
import { cellOf, isBlank } from "./view";

/** What each part of the sheet was taken for, by the address of its cell: shown to the officer over her own sheet. */
export function takenFor(
  { view, blocks }: Turned,
  {
    key,
    plan,
  }: { readonly key: Pick<SheetKey, "cells">; readonly plan: Pick<AttendancePlan, "rows" | "leftOut" | "held"> },
): Map<string, TakenFor> {
  const taken = new Map<string, TakenFor>();
  const bare = (cell: string): string => cell.slice(view.grid.sheet.length + 1);
  const take = (row: number, column: number, as: TakenFor): void => {
    if (!isBlank(view.at(row, column)) || as === "mark") taken.set(cellOf(view, row, column), as);
  };
  for (const { headings, nameColumns, names, countColumns, countRows, headingRows } of blocks) {
    for (const { row, column } of headings) take(row, column, "date");
    const own = new Set(names.map(({ row }) => row));
    // In a list the dates stand in the rows of the names, and the marks beside them.
    const dated = new Set(headings.flatMap(({ row, column }) => (own.has(row) ? [] : [column])));
    for (const { row } of names) {
      for (const { column } of nameColumns) take(row, column, "name");
      for (const heading of headings)
        if (dated.has(heading.column) && !isBlank(view.at(row, heading.column))) take(row, heading.column, "mark");
      for (const { at } of countColumns) take(row, at, "total");
    }
    for (const { at } of countRows) for (const { column } of headings) take(at, column, "total");
    for (const row of headingRows) for (const { column } of nameColumns) take(row, column, "title");
  }
  for (const { table, cells, isOfBlank } of plan.rows)
    if (table === "Attendance" && isOfBlank !== true) for (const cell of cells) taken.set(bare(cell), "mark");
  for (const cell of key.cells) taken.set(cell, "key");
  for (const { cell } of plan.leftOut) taken.set(bare(cell), "left out");
  for (const cell of plan.held) taken.set(bare(cell), "question");
  return taken;
}

/**
 * What is left of the sheet: texts over the marks, or among the names, are headings; cells that stand elsewhere, as notes do, are brought
 * in nowhere. These are answered, marked as left out.
 */
export function takeTheRest({ view, blocks }: Turned, taken: Map<string, TakenFor>): readonly string[] {
  const top = Math.min(...blocks.flatMap(({ headingRows }) => headingRows));
  const names = new Set(blocks.flatMap(({ nameColumns }) => nameColumns.map(({ column }) => column)));
  const others: string[] = [];
  for (let row = 1; row <= view.rows; row++)
    for (let column = 1; column <= view.columns; column++) {
      const cell = cellOf(view, row, column);
      if (isBlank(view.at(row, column)) || taken.has(cell)) continue;
      const isHeading = row < top || names.has(column) || blocks.some(({ headingRows }) => headingRows.includes(row));
      taken.set(cell, isHeading ? "title" : "left out");
      if (!isHeading) others.push(cell);
    }
  return others;
}

const MOST_NAMED = 6;

/** @example "2 other cells (H3, H4) are no marks: they are brought in nowhere." */
export function whyNotTaken(cells: readonly string[]): readonly string[] {
  if (cells.length === 0) return [];
  const more = cells.length - MOST_NAMED;
  const named = `${cells.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const [are, marks, they] = cells.length === 1 ? ["is", "no mark", "it is"] : ["are", "no marks", "they are"];
  return [`${countOf(cells.length, "other cell")} (${named}) ${are} ${marks}: ${they} brought in nowhere.`];
}
