import type { ReportDocument } from "../../reports/document";
import type { RowLook, SheetToWrite } from "../../workbook/port";

/** Longer text wraps: the tables share their columns, and a page is one sheet of A4 wide. */
const WIDEST = 36;
const NARROWEST = 10;

/** A report as a sheet of plain values that prints well and reads without the add-in. */
export function reportSheet(sheet: string, { title, about, sections }: ReportDocument): SheetToWrite {
  const rows: (readonly string[])[] = [];
  const looks: RowLook[] = [];
  const add = (look: RowLook, row: readonly string[]): void => {
    rows.push(row);
    looks.push(look);
  };
  add("title", [title]);
  for (const line of about) add("text", [line]);
  for (const { heading, blocks } of sections) {
    add("text", [""]);
    add("heading", [heading]);
    for (const block of blocks) {
      if (block.kind === "text") add("text", [block.text]);
      else {
        add("headers", block.headers);
        for (const row of block.rows) add("cells", row);
      }
    }
  }
  return { sheet, rows, looks, widths: widthsOf(rows, looks) };
}

/** As wide as what stands in tables, within reason: running text may flow over its neighbours. */
function widthsOf(rows: readonly (readonly string[])[], looks: readonly RowLook[]): readonly number[] {
  const widths: number[] = [];
  rows.forEach((row, at) => {
    if (looks[at] !== "cells" && looks[at] !== "headers") return;
    row.forEach(
      (cell, column) => (widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, cell.length + 2))),
    );
  });
  return widths;
}
