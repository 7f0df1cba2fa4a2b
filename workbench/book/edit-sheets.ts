import { quoteSheet } from "./address";
import type { Book } from "./book";
import { EditRefused } from "./edit-cells";
import { newId } from "./ids";
import { Sheet, type Visibility } from "./sheet";
import { rewriteFormulas } from "./table-growth";

/** Checks a sheet's name by Excel's rules; the code and sentence are Excel's kind. */
function checkSheetName(book: Book, name: string, self?: Sheet): void {
  const taken = book.sheetNamed(name);
  if (taken && taken !== self) throw new EditRefused("ItemAlreadyExists", `A sheet called “${name}” already exists.`);
  if (name.trim() === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw new EditRefused(
      "InvalidArgument",
      `“${name}” can't be a sheet's name: at most 31 letters, and none of : \\ / ? * [ ].`,
    );
  }
}

export function addSheet(book: Book, name?: string): Sheet {
  const title = name ?? freeSheetName(book);
  checkSheetName(book, title);
  const sheet = new Sheet(newId(), title);
  book.sheets.push(sheet);
  book.report({ kind: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const next = others[0];
  if (!next) throw new EditRefused("InvalidOperation", "A workbook must keep at least one visible sheet.");
  const at = book.sheets.indexOf(sheet);
  for (const table of book.tablesIn(sheet.id))
    book.report({ kind: "tableDeleted", tableId: table.id, tableName: table.name, sheetId: sheet.id });
  book.tables = book.tables.filter((table) => table.sheetId !== sheet.id);
  book.sheets.splice(at, 1);
  book.report({ kind: "sheetDeleted", sheetId: sheet.id });
  if (book.activeSheetId === sheet.id)
    activateSheet(book, others.find((other) => book.sheets.indexOf(other) >= at) ?? others.at(-1) ?? next);
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (book.activeSheetId === sheet.id) return;
  if (sheet.visibility !== "Visible") throw new EditRefused("InvalidOperation", `The sheet “${sheet.name}” is hidden.`);
  if (book.sheetById(book.activeSheetId)) book.report({ kind: "sheetDeactivated", sheetId: book.activeSheetId });
  book.activeSheetId = sheet.id;
  book.report({ kind: "sheetActivated", sheetId: sheet.id });
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkSheetName(book, name, sheet);
  const before = sheet.name;
  const from = quoteSheet(before);
  rewriteFormulas(book, (formula) => formula.split(`${from}!`).join(`${quoteSheet(name)}!`));
  sheet.name = name;
  book.report({ kind: "sheetRenamed", sheetId: sheet.id, before, after: name });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  const next = book.sheets.find((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && !next)
    throw new EditRefused("InvalidOperation", "A workbook must keep at least one visible sheet.");
  sheet.visibility = visibility;
  book.report({ kind: "sheetVisibility", sheetId: sheet.id, before, after: visibility });
  if (next && visibility !== "Visible" && book.activeSheetId === sheet.id) activateSheet(book, next);
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw new EditRefused("InvalidArgument", `There is no position ${position}.`);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}
