import { referenceOf } from "../workbook/reference";
import type { CellValues, SelectedCell } from "./excel-port";
import { inExcel, readInExcel } from "./in-excel";

const READING = "The selected cell could not be read";

/** The cell that is selected; one that a formula spills into stands for that formula's own cell. */
export function selectedCell(): Promise<SelectedCell> {
  return readInExcel(READING, async (context) => {
    const active = context.workbook.getActiveCell().load("address,formulas");
    const sheet = active.worksheet.load("name");
    const parent = active.getSpillParentOrNullObject().load("address,formulas");
    await context.sync();
    const cell = parent.isNullObject ? active : parent;
    return { sheet: sheet.name, address: withoutSheet(cell.address), formula: formulaIn(cell.formulas) };
  });
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

function formulaIn(formulas: readonly (readonly unknown[])[]): string {
  const entry = formulas[0]?.[0];
  return typeof entry === "string" && entry.startsWith("=") ? entry : "";
}

/** What stands in the cells that a formula refers to, by the reference as it is written; what is not there, or cannot be read, is left out. */
export function valuesAt(
  { sheet, address }: Pick<SelectedCell, "sheet" | "address">,
  references: readonly string[],
): Promise<CellValues> {
  return readInExcel(READING, async (context) => {
    const home = context.workbook.worksheets.getItem(sheet);
    const cell = home.getRange(address);
    const own = await tableAround(context, home, cell);
    const found = references.flatMap((reference) => {
      const range = rangeOf(context, { home, cell, own }, reference);
      return range === null ? [] : [{ reference, range: range.load("values") }];
    });
    await context.sync();
    return Object.fromEntries(
      found
        .filter(({ range }) => !range.isNullObject)
        .map(({ reference, range }) => [reference, valueOf(range.values as CellValues[string])]),
    );
  });
}

interface Place {
  readonly home: Excel.Worksheet;
  readonly cell: Excel.Range;
  /** The table around the cell. */
  readonly own: Excel.Table | null;
}

async function tableAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Excel.Range,
): Promise<Excel.Table | null> {
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const overlaps = tables.items.map((table) => ({
    table,
    overlap: table.getRange().getIntersectionOrNullObject(cell).load("address"),
  }));
  await context.sync();
  return overlaps.find(({ overlap }) => !overlap.isNullObject)?.table ?? null;
}

function rangeOf(context: Excel.RequestContext, { home, cell, own }: Place, reference: string): Excel.Range | null {
  const named = referenceOf(reference);
  if (named === null) return null;
  if (named.kind === "cells")
    return (named.sheet === null ? home : context.workbook.worksheets.getItem(named.sheet)).getRange(named.address);
  const table = named.table === null ? own : context.workbook.tables.getItem(named.table);
  const column = table?.columns.getItem(named.header).getDataBodyRange() ?? null;
  return column !== null && named.thisRow ? column.getIntersectionOrNullObject(cell.getEntireRow()) : column;
}

function valueOf(values: CellValues[string]): CellValues[string] {
  const rows = values as readonly (readonly unknown[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as CellValues[string]) : values;
}

/** Arrow keys held down, and edits of a whole block, are looked at once. */
const SETTLE_MS = 120;

/** Calls back whenever another cell is selected, or what cells show may differ where that is asked for, after a short pause, for as long as the workbook is open. */
export function watchSelection(onMoved: () => void, what: "selection" | "selection and cells"): Promise<void> {
  let pause: ReturnType<typeof setTimeout> | null = null;
  const soon = (): Promise<void> => {
    pause ??= setTimeout(() => {
      pause = null;
      onMoved();
    }, SETTLE_MS);
    return Promise.resolve();
  };
  return inExcel("The selected cell cannot be followed", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(soon);
    worksheets.onActivated.add(soon);
    if (what === "selection and cells") {
      worksheets.onChanged.add(soon);
      worksheets.onCalculated.add(soon);
    }
    await context.sync();
  });
}
