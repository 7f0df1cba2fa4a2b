import type { Appended, RowsChanged } from "../../excel/excel-port";

const UNPROTECT = "lift the protection (Review tab, Unprotect Sheet)";

/** What keeps marks from being written into rows that are there, and what to do. */
export function whyNotChanged({ why, sheet, address }: Extract<RowsChanged, { kind: "in the way" }>): string {
  switch (why) {
    case "no table":
      return "This workbook has no Attendance table. Put in missing sheets, under Tools, adds it.";
    case "no column":
      return `The Attendance table has no column ${address}. Give it one, then try again.`;
    case "protection":
      return `The sheet ${sheet} is protected: ${UNPROTECT}, then try again.`;
    case "a colleague":
      return "A colleague is adding rows to Attendance just now. Try again in a moment.";
    default:
      return why satisfies never;
  }
}

/** What keeps rows from being added for those who have none, and what to do. */
export function whyNotAdded(inTheWay: Extract<Appended, { kind: "in the way" }>): string {
  const { why, sheet, address } = inTheWay;
  switch (why) {
    case "filter":
      return "The Attendance table is filtered, and rows for those who have none yet would be passed over. Clear the filter (Data tab, Clear), then try again.";
    case "totals row":
      return "The Attendance table has a totals row, so rows for those who have none yet cannot be added. Switch it off (Table Design tab, Total Row), then try again.";
    case "cells below":
      return `Something stands right below the Attendance table (${sheet}, ${address}), where rows are to be added. Move it elsewhere, then try again.`;
    default:
      return whyNotChanged({ kind: "in the way", why, sheet, address });
  }
}
