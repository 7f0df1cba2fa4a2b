import {
  readXlsx,
  type CellValue,
  type Cell as FileCell,
  type Sheet as FileSheet,
  type Workbook as FileWorkbook,
} from "hucre/xlsx";
import { damaged } from "../../src/xlsx/unusable-file";
import { parseA1, splitSheet, type Rect } from "../book/address";
import { Book, type BookName } from "../book/book";
import { CellError, type Cell, type CellStyle, type Value } from "../book/cell";
import { newId } from "../book/ids";
import { headersOf } from "../book/table";
import type { ConditionalFormat, Sheet, Validation } from "../book/sheet";
import { selectionsIn } from "./opened-at";
import { refuseNoWorkbook } from "./refuse-file";
import { styleFromFile } from "./style";
import { fromExcelText } from "./excel-text";
import { promptsOf } from "./prompts";

/**
 * Opens an `.xlsx`: its sheets, tables, names and looks, and its formulas with the answers they had.
 *
 * @throws UnusableFile with one sentence, for a file that is no workbook or cannot be read.
 */
export async function bookFromXlsx(bytes: Uint8Array, name = "Book1.xlsx"): Promise<Book> {
  const book = new Book();
  book.name = name;
  const file = await read(bytes);
  book.use1904 = file.dateSystem === "1904";
  for (const sheet of file.sheets) addFileSheet(book, sheet);
  for (const [name, rect] of selectionsIn(bytes)) {
    const sheet = book.sheetNamed(name);
    if (sheet) book.selections.set(sheet.id, rect);
  }
  book.names = namesOf(file, book);
  const active = book.sheets[file.activeSheet ?? 0];
  book.activeSheetId =
    (active?.visibility === "Visible" ? active : book.sheets.find((sheet) => sheet.visibility === "Visible"))?.id ?? "";
  book.properties = propertiesOf(file);
  seedSpills(book, file);
  for (const [sheet, prompts] of promptsOf(bytes)) book.sheetNamed(sheet)?.validations.push(...prompts);
  return book;
}

function namesOf(file: FileWorkbook, book: Book): BookName[] {
  return (file.namedRanges ?? []).map((range) => {
    const sheetId = range.scope === undefined ? undefined : book.sheetNamed(range.scope)?.id;
    return {
      name: range.name,
      formula: `=${range.range.replace(/^=/, "")}`,
      visible: true,
      comment: range.comment ?? "",
      ...(sheetId === undefined ? {} : { sheetId }),
    };
  });
}

function propertiesOf({ properties = {} }: FileWorkbook): Book["properties"] {
  const { title = "", subject = "", creator = "", keywords = "", description = "", created } = properties;
  const { category = "", manager = "", company = "" } = properties;
  return { title, subject, author: creator, keywords, comments: description, category, manager, company, created };
}

async function read(bytes: Uint8Array): Promise<FileWorkbook> {
  refuseNoWorkbook(bytes);
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (problem) {
    throw damaged(problem instanceof Error ? problem.message.replace(/\.$/, "") : "for no reason given");
  }
}

function addFileSheet(book: Book, file: FileSheet): void {
  const sheet = book.addLoaded(file.name);
  sheet.visibility = file.veryHidden ? "VeryHidden" : file.hidden ? "Hidden" : "Visible";
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.protected = file.protection !== undefined && Object.keys(file.protection).length > 0;
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.tabColor = file.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6).toUpperCase()}` : "";
  addCells(sheet, file, book.use1904);
  addSizes(sheet, file);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.conditionalFormats = (file.conditionalRules ?? []).flatMap(conditionalFormats);
  sheet.validations = (file.dataValidations ?? []).flatMap(validations);
  addTables(book, sheet, file);
}

/** The blocks of `A1:B3 D5`; what is no address is left out. */
function rectsOf(range: string): Rect[] {
  return range.split(/\s+/).flatMap((area) => parseA1(area) ?? []);
}

const KINDS: Readonly<Record<string, string>> = { expression: "Custom", cellIs: "CellValue" };

function conditionalFormats(rule: NonNullable<FileSheet["conditionalRules"]>[number]): ConditionalFormat[] {
  const [formula = "", formula2] = Array.isArray(rule.formula) ? rule.formula : [rule.formula ?? ""];
  const style = styleFromFile(rule.style);
  return rectsOf(rule.range).map((rect) => ({
    id: newId(),
    rect,
    kind: KINDS[rule.type] ?? rule.type,
    formula: `=${formula}`,
    style,
    stopIfTrue: rule.stopIfTrue ?? false,
    ...(rule.operator ? { operator: rule.operator } : {}),
    ...(formula2 ? { formula2: `=${formula2}` } : {}),
  }));
}

type FileValidation = NonNullable<FileSheet["dataValidations"]>[number];

function validations(validation: FileValidation): Validation[] {
  const { type, values, formula1, formula2, operator } = validation;
  const source = values ? values.join(",") : `=${(formula1 ?? "").replace(/^=/, "")}`;
  const rule =
    type === "list" ? { list: { inCellDropDown: true, source } } : { [type]: { formula1, formula2, operator } };
  const prompt = promptOf(validation);
  return rectsOf(validation.range).map((rect) => ({ rect, rule, ...(prompt ? { prompt } : {}) }));
}

/** What Excel shows beside a chosen cell, in the words of its `DataValidationPrompt`. */
function promptOf({ showInputMessage, inputTitle, inputMessage }: FileValidation): Validation["prompt"] {
  if (inputTitle === undefined && inputMessage === undefined) return undefined;
  return { showPrompt: showInputMessage ?? false, title: inputTitle ?? "", message: inputMessage ?? "" };
}

function addCells(sheet: Sheet, file: FileSheet, use1904: boolean): void {
  file.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      const cell = fileCell(file.cells?.get(`${row},${column}`), value, use1904);
      if (cell) sheet.set(row, column, cell);
    });
  });
  for (const [key, found] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (sheet.get(row, column)) continue;
    const cell = fileCell(found, found.value, use1904);
    if (cell) sheet.set(row, column, cell);
  }
  for (let row = 0; row < sheet.rows.length; row += 1) sheet.rows[row] ??= [];
}

function fileCell(found: FileCell | undefined, plain: CellValue, use1904: boolean): Cell | undefined {
  const style: CellStyle = styleFromFile(found?.style);
  const hasStyle = Object.keys(style).length > 0;
  const formula = found?.formula === undefined ? undefined : `=${fromFileFormula(found.formula)}`;
  const value = fileValue(
    formula === undefined ? plain : (found?.formulaResult ?? plain),
    found?.type === "error",
    use1904,
  );
  if (value === null && formula === undefined && !hasStyle) return undefined;
  const link = found?.hyperlink?.location ?? found?.hyperlink?.target;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(hasStyle ? { style } : {}),
    ...(link ? { link } : {}),
  };
}

/** A formula as people write it: `DDSCP.QUORUM.MISSING(` for `_xldudf_DDSCP_QUORUM_MISSING(`, and Excel's newer functions without their prefixes. */
export function fromFileFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replaceAll(/_xldudf_([A-Za-z0-9_]+)(?=\()/g, (_, name: string) => name.replaceAll("_", "."))
    .replaceAll(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "");
}

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

function fileValue(value: CellValue, isErrorCell: boolean, use1904: boolean): Value {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value, use1904);
  if (typeof value === "string" && (isErrorCell || ERRORS.has(value))) return new CellError(value);
  return typeof value === "object" ? String(value) : value;
}

/** Excel counts a 29 February 1900, so that days before it, and times alone, are one less than the calendar says. */
function serialOf(date: Date, use1904: boolean): number {
  const days = (date.getTime() - (use1904 ? EPOCH_1904 : EPOCH_1900)) / 86_400_000;
  return !use1904 && days < 61 ? days - 1 : days;
}

const POINTS_PER_CHARACTER = 5.25;

function addSizes(sheet: Sheet, file: FileSheet): void {
  (file.columns ?? []).forEach((column, index) => {
    if (column.width !== undefined) sheet.columnWidths.set(index, column.width * POINTS_PER_CHARACTER + 3.75);
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  for (const [row, size] of file.rowDefs ?? []) if (size.height !== undefined) sheet.rowHeights.set(row, size.height);
}

function addTables(book: Book, sheet: Sheet, file: FileSheet): void {
  for (const table of file.tables ?? []) {
    const rect = table.range === undefined ? undefined : parseA1(splitSheet(table.range).address);
    if (!rect) continue;
    const names = table.columns.map(({ name }) => fromExcelText(name));
    const cells = headersOf(sheet, rect);
    // The reader does not say whether the header row is shown; where it is, Excel keeps it and the names of the columns equal.
    const showHeaders = cells.every((cell) => cell === "") || cells.some((cell, at) => cell === names[at]);
    book.tables.push({
      id: newId(),
      name: table.displayName ?? table.name,
      sheetId: sheet.id,
      rect,
      columns: names.map((name, index) => ({ id: index + 1, name })),
      showHeaders,
      showTotals: table.showTotalRow ?? false,
      style: table.style ?? "TableStyleMedium2",
    });
  }
}

function seedSpills(book: Book, file: FileWorkbook): void {
  file.sheets.forEach((source, index) => {
    const sheet = book.sheets[index];
    for (const [key, cell] of source.cells ?? []) {
      const rect = cell.formulaRef === undefined ? undefined : parseA1(cell.formulaRef);
      if (!sheet || !rect || cell.formulaType !== "array" || rect.rows * rect.columns === 1) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      for (let down = 0; down < rect.rows; down += 1) {
        for (let right = 0; right < rect.columns; right += 1) {
          const at = sheet.get(row + down, column + right);
          if (down + right > 0 && at) sheet.set(row + down, column + right, { ...at, spilledFrom: { row, column } });
        }
      }
      book.calculation.loadedSpill({ sheetId: sheet.id, row, column }, rect);
    }
  });
}
