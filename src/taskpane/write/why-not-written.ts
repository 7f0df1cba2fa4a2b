import type { RowsWritten } from "../../excel/rows-to-write";

type InTheWay = Extract<RowsWritten, { kind: "in the way" }>;

/**
 * What keeps a table from being written, and what to do.
 *
 * @param rows What cannot be added, where it is about rows to add: "rows for those who have none yet".
 */
export function whyNotWritten({ table, sheet, address, why }: InTheWay, rows = "rows"): string {
  switch (why) {
    case "no table":
      return `This workbook has no ${table} table. Put in missing sheets, under Tools, adds it.`;
    case "no column":
      return `The ${table} table has no column ${address}. Give it one, then try again.`;
    case "protection":
      return `The sheet ${sheet} is protected: lift the protection (Review tab, Unprotect Sheet), then try again.`;
    case "a colleague":
      return `A colleague is changing ${table} just now. Try again in a moment.`;
    case "filter":
      return `The ${table} table is filtered, so ${rows} cannot be added. Clear the filter (Data tab, Clear), then try again.`;
    case "totals row":
      return `The ${table} table has a totals row, so ${rows} cannot be added. Switch it off (Table Design tab, Total Row), then try again.`;
    case "cells below":
      return `Something stands right below the ${table} table (${sheet}, ${address}), where ${rows} are to be added. Move it elsewhere, then try again.`;
    case "full sheet":
      return `The sheet ${sheet} is full to its last row, so ${rows} cannot be added. Move rows of past years into another workbook, then try again.`;
    default:
      return why satisfies never;
  }
}
