import type { TableName } from "../records/all-tables";
import { columnsOf } from "../records/columns-of";
import type { TableShape, UnreadTable } from "../records/table-shape";

/**
 * A table on a sheet that cannot be read, because the file is damaged there.
 *
 * @param damage what does not fit: "xl/worksheets/sheet5.xml is not well-formed XML: it breaks off inside <row>".
 */
export function onBrokenSheet(table: TableName, sheet: string, damage: string): TableShape {
  return unreadShape(table, sheet, {
    code: "broken-sheet",
    found: sheet,
    message: `The sheet ${sheet} is damaged in the file (${damage}), so nothing of the table ${table} is read.`,
    fix: "Open the file in Excel, let it repair the sheet and save it again, or take another copy.",
  });
}

/** One name that several tables have, so that it is not known which is meant. */
export function namedTwice(table: TableName, sheets: readonly string[]): TableShape {
  const [first = "", ...others] = new Set(sheets);
  const where = others.length === 0 ? `on the sheet ${first}` : `on the sheets ${inWords([first, ...others])}`;
  return unreadShape(table, first, {
    code: "table-twice",
    found: inWords([...new Set(sheets)]),
    message: `The workbook has more than one table named ${table}, ${where}; which is meant cannot be known, so none of them is read.`,
    fix: "Give those that are not meant another name (Table Design, Table Name), or delete them.",
  });
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Without rows, it is as good as any with all its columns: none of them is missing. */
function unreadShape(table: TableName, sheet: string, unread: UnreadTable): TableShape {
  const positions = Object.fromEntries(Object.keys(columnsOf(table)).map((property, at) => [property, at]));
  return { table, sheet, headerRow: 0, firstColumn: 1, positions, date1904: false, unread };
}
