import type { PlainDate } from "../../src/calendar/plain-date";
import { answerCall, callOf, type RawArgument, type SingleCall } from "../../src/cells/ask";
import { functionNamed } from "../../src/cells/catalogue";
import { laidOut, type Cells } from "../../src/cells/lay-out";
import { functionsMetadata } from "../../src/cells/metadata";
import { isCellError, shown, type Shown } from "../../src/cells/show";
import { Question } from "../../src/functions/define-function";
import { Register } from "../../src/register/register";
import { load } from "../../src/workbook/load";
import type { RawWorkbook } from "../../src/workbook/port";
import { columnLetters } from "../../workbench/book/address";
import type { Book } from "../../workbench/book/book";
import { CellError, isError, type Value } from "../../workbench/book/cell";
import { bodyRect } from "../../workbench/book/table";
import { evaluateFormula, type Argument, type FormulaContext } from "../../workbench/formula/evaluate";
import { callFunction } from "../../workbench/formula/functions";
import { isMatrix, type Matrix, type Operand } from "../../workbench/formula/matrix";
import { parseFormula } from "../../workbench/formula/parse";
import { lifted, prepareArguments, type PreparedCall } from "../../workbench/host/function-arguments";
import { readFunctionMetadata, type FunctionMetadata } from "../../workbench/host/function-metadata";
import { readResult } from "../../workbench/host/function-results";
import { rowsOf } from "./book-port";

const METADATA: ReadonlyMap<string, FunctionMetadata> = new Map(
  readFunctionMetadata(functionsMetadata()).map((each) => [`DDSCP.${each.name}`, each]),
);

export interface Compared {
  /** Cells that a DDSCP formula fills. */
  readonly cells: number;
  /** A line for each cell that shows something else than a fresh computation comes to. */
  readonly wrong: readonly string[];
}

/** Compares what every DDSCP formula of a workbook shows with what it comes to from the sheets' values, read and computed from nothing. */
export function comparedWithFresh(book: Book, today: PlainDate): Compared {
  const question = new Question(freshRegister(book), today);
  const wrong: string[] = [];
  let cells = 0;
  for (const sheet of book.sheets) {
    sheet.forEach(({ formula, value }, row, column) => {
      if (formula === undefined || !/\bDDSCP\./i.test(formula)) return;
      const fresh = freshValue(book, formula, { sheetId: sheet.id, row, column }, question);
      const block = isMatrix(fresh) ? fresh : [[fresh]];
      if (isError(value) && value.code === "#SPILL!" && isMatrix(fresh)) return;
      for (const [down, line] of block.entries()) {
        for (const [right, expected] of line.entries()) {
          cells += 1;
          const found = sheet.get(row + down, column + right)?.value ?? null;
          if (spoken(found) !== spoken(expected))
            wrong.push(
              `${sheet.name}!${columnLetters(column + right)}${row + down + 1} of ${formula} shows ${spoken(found)}, afresh ${spoken(expected)}`,
            );
        }
      }
      const below = sheet.get(row + block.length, column)?.spilledFrom;
      if (below?.row === row && below.column === column)
        wrong.push(
          `${sheet.name}!${columnLetters(column)}${row + 1} ${formula} spills further than ${block.length} rows`,
        );
    });
  }
  return { cells, wrong };
}

export function freshRegister(book: Book): Register {
  const register = new Register();
  const workbook: RawWorkbook = {
    date1904: book.use1904,
    tables: book.tables.map((table) => {
      const body = bodyRect(table);
      return {
        name: table.name,
        sheet: book.sheetById(table.sheetId)?.name ?? "",
        headerRow: body.row,
        firstColumn: body.column + 1,
        headers: table.columns.map(({ name }) => name),
        rowCount: body.rows,
        rows: rowsOf(book, table),
      };
    }),
  };
  load(register, workbook);
  return register;
}

function freshValue(book: Book, formula: string, place: FormulaContext["place"], question: Question): Value | Matrix {
  const call = (name: string, args: readonly Argument[], context: FormulaContext): Operand => {
    const metadata = METADATA.get(name);
    return metadata === undefined ? callFunction(name, args, context) : freshCall(metadata, args, context, question);
  };
  return evaluateFormula(parseFormula(formula), {
    book,
    place,
    settle: () => undefined,
    spillAt: (at) => book.calculation.spillAt(at),
    call,
  });
}

function freshCall(
  metadata: FunctionMetadata,
  args: readonly Argument[],
  context: FormulaContext,
  question: Question,
): Operand {
  const prepared = prepareArguments(metadata, args, context);
  if (prepared instanceof CellError) return prepared;
  const answer = (call: PreparedCall): Value | Matrix =>
    readResult(
      { id: 0, ok: true, value: forExcel(freshCells(metadata.name, call.values as readonly RawArgument[], question)) },
      metadata,
    );
  const calls = lifted(metadata, prepared);
  if (calls === undefined) return answer(prepared);
  return calls.map((line) =>
    line.map((each) => {
      const value = answer(each);
      return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
    }),
  );
}

function freshCells(name: string, args: readonly RawArgument[], question: Question): Cells {
  const entry = functionNamed(name);
  if (entry === undefined) throw new Error(`no function ${name}`);
  const call = callOf(entry, args);
  const one = (each: SingleCall | null): Cells => (each === null ? "" : shown(answerCall(each, question)));
  switch (call.kind) {
    case "blank":
      return "";
    case "refused":
      return shown(call.answer);
    case "one":
      return one(call.call);
    case "many":
      return laidOut(
        entry,
        call.calls.map((row) => row.map(one)),
      );
    default:
      return call satisfies never;
  }
}

function forExcel(cells: Cells): unknown {
  if (Array.isArray(cells))
    return (cells as readonly (readonly Shown[])[]).map((row) => row.map((cell) => forExcel(cell)));
  return isCellError(cells as Shown)
    ? {
        valueType: "CustomFunctionError",
        code: (cells as { error: string }).error,
        message: (cells as { message: string }).message,
      }
    : cells;
}

function spoken(value: Value): string {
  return isError(value) ? `${value.code} ${value.message ?? ""}` : JSON.stringify(value);
}
