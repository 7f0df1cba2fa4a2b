import type { Book } from "../book/book";
import { newId } from "../book/ids";
import type { Sheet } from "../book/sheet";

/** Where sheets of another workbook go. */
interface MergeOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: string;
  readonly relativeTo?: string;
}

/** Copies another workbook's sheets and tables into this one; a name already in use gets a number, as in Excel. Answers the new sheets' ids. */
export function mergeSheets(book: Book, from: Book, options: MergeOptions): string[] {
  const wanted = options.sheetNamesToInsert?.length
    ? from.sheets.filter((sheet) => options.sheetNamesToInsert?.includes(sheet.name))
    : from.sheets;
  let at = positionFor(book, options);
  const renamed = new Map<string, string>();
  const ids = wanted.map((source) => {
    const sheet = copyOf(book, source);
    book.sheets.splice(at, 0, sheet);
    at += 1;
    book.report({ kind: "sheetAdded", sheetId: sheet.id });
    for (const table of from.tablesIn(source.id)) {
      const name = freeName(table.name, (tried) => book.tableNamed(tried) !== undefined, "");
      if (name !== table.name) renamed.set(table.name, name);
      const copy = { ...table, id: newId(), sheetId: sheet.id, name };
      book.tables = [...book.tables, copy];
      book.report({ kind: "tableAdded", tableId: copy.id, tableName: name, sheetId: sheet.id });
    }
    return sheet.id;
  });
  for (const name of from.names)
    if (book.nameFormula(name.name, "") === undefined && name.sheetId === undefined) book.names = [...book.names, name];
  book.calculation.rebuild();
  return ids;
}

function positionFor(book: Book, { positionType, relativeTo }: MergeOptions): number {
  const anchor = book.sheets.findIndex((sheet) => sheet.name === relativeTo || sheet.id === relativeTo);
  if (positionType === "Beginning") return 0;
  if (anchor >= 0 && positionType === "Before") return anchor;
  if (anchor >= 0 && positionType === "After") return anchor + 1;
  return book.sheets.length;
}

function copyOf(book: Book, source: Sheet): Sheet {
  const name = freeName(source.name, (tried) => book.sheetNamed(tried) !== undefined, " ");
  const sheet = book.addLoaded(name);
  book.sheets.pop();
  sheet.restore({ ...source.capture(), name });
  return sheet;
}

function freeName(name: string, taken: (name: string) => boolean, gap: string): string {
  if (!taken(name)) return name;
  let number = 2;
  const numbered = (): string => (gap === " " ? `${name} (${number})` : `${name}${number}`);
  while (taken(numbered())) number += 1;
  return numbered();
}
