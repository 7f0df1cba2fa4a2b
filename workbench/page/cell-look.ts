import { contains } from "../book/address";
import type { Book } from "../book/book";
import { isError, type Cell, type CellStyle } from "../book/cell";
import type { CellPlace, ConditionalFormat } from "../book/sheet";
import { bodyRect, type Table } from "../book/table";
import { compareValues, isMatrix, toBoolean } from "../formula/matrix";
import { formatValue } from "../formula/number-format";
import { copyFormula } from "../formula/rewrite";

/** How one cell is drawn. */
export interface CellLook {
  readonly text: string;
  readonly hint: string;
  readonly classes: readonly string[];
  readonly style: CellStyle;
}

export function lookOf(book: Book, place: CellPlace): CellLook {
  const { sheet, row, column } = place;
  const cell = sheet.get(row, column);
  const value = cell?.value ?? null;
  const style = { ...cell?.style, ...conditionalStyle(book, place) };
  const classes = ["cell", kind(value), ...tableClasses(book, place)];
  if (cell?.formula !== undefined) classes.push("formula");
  if (cell?.link !== undefined) classes.push("link");
  const hint = isError(value) ? (value.message ?? value.code) : "";
  return { text: formatValue(value, style.numberFormat), hint, classes, style };
}

function kind(value: Cell["value"]): string {
  if (isError(value)) return value.code === "#BUSY!" ? "busy" : "error";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "logical" : "text";
}

function tableClasses(book: Book, { sheet, row, column }: CellPlace): string[] {
  const table = book.tableAt(sheet.id, row, column);
  if (!table) return [];
  const body = bodyRect(table);
  if (row < body.row) return ["t-head", ...(isFiltered(table, column) ? ["filtered"] : [])];
  if (row >= body.row + body.rows) return ["t-total"];
  return (row - body.row) % 2 === 0 ? ["t-row", "t-band"] : ["t-row"];
}

function isFiltered({ columns, rect, filters }: Table, column: number): boolean {
  return filters?.some((filter) => filter.column === columns[column - rect.column]?.id) ?? false;
}

function conditionalStyle(book: Book, place: CellPlace): CellStyle {
  const { sheet, row, column } = place;
  let style: CellStyle = {};
  for (const format of sheet.conditionalFormats) {
    if (!contains(format.rect, row, column) || !holds(book, format, place)) continue;
    style = { ...format.style, ...style };
    if (format.stopIfTrue) break;
  }
  return style;
}

function holds(book: Book, format: ConditionalFormat, { sheet, row, column }: CellPlace): boolean {
  const answer = (text: string) => {
    const formula = text.startsWith("=")
      ? copyFormula(text, row - format.rect.row, column - format.rect.column)
      : `="${text.replaceAll('"', '""')}"`;
    const result = book.calculation.answerAt(formula, { sheetId: sheet.id, row, column });
    return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
  };
  if (format.kind === "Custom") return toBoolean(answer(format.formula)) === true;
  if (format.kind !== "CellValue") return false;
  const value = sheet.get(row, column)?.value ?? null;
  if (value === null || isError(value)) return false;
  return isOrdered(format.operator ?? "", {
    lower: compareValues(value, answer(format.formula)),
    upper: format.formula2 === undefined ? 0 : compareValues(value, answer(format.formula2)),
  });
}

/** Whether a value meets a rule, by how it compares with the rule's first (`lower`) and second (`upper`) limit. */
function isOrdered(operator: string, { lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  switch (operator.toLowerCase().replace("to", "")) {
    case "equal":
      return lower === 0;
    case "notequal":
      return lower !== 0;
    case "greaterthan":
      return lower > 0;
    case "lessthan":
      return lower < 0;
    case "greaterthanorequal":
    case "greaterthanorequalto":
      return lower >= 0;
    case "lessthanorequal":
      return lower <= 0;
    case "between":
      return lower >= 0 && upper <= 0;
    case "notbetween":
      return lower < 0 || upper > 0;
    default:
      return false;
  }
}
