import type { ChangeHint, TableHead } from "../workbook/port";
import { shapeOf } from "../workbook/shape";
import { blocksOf, type Block } from "./address";

/** Where the tables that are ours stand on one sheet. */
export interface KnownSheet {
  readonly name: string;
  readonly tables: readonly TableHead[];
}

/** What an event of a sheet tells: which cells, and whether they only changed or came, went or moved. */
interface SheetChange {
  readonly address: string;
  /** Excel's DataChangeType: "RangeEdited", "RowInserted", … */
  readonly changeType: string;
}

/**
 * What may have to be read again after cells changed on a sheet: nothing where they lie outside every table.
 * Cells just below or beside a table count, since a table grows over what is typed there. Rows that came,
 * went or moved touch everything from there on; columns the whole of the sheet's tables.
 */
export function hintsOf(sheet: KnownSheet, { address, changeType }: SheetChange): readonly ChangeHint[] {
  if (sheet.tables.length === 0) return [];
  const blocks = blocksOf(address);
  switch (changeType) {
    case "RangeEdited":
      return blocks
        .filter((block) => sheet.tables.some((table) => meets(block, table)))
        .map(({ firstRow, lastRow }) => ({ kind: "cells", sheet: sheet.name, firstRow, lastRow }));
    case "RowInserted":
    case "RowDeleted":
    case "CellInserted":
    case "CellDeleted":
      return blocks.map(({ firstRow }) => ({ kind: "rows", sheet: sheet.name, firstRow }));
    default:
      return [{ kind: "rows", sheet: sheet.name, firstRow: 1 }];
  }
}

/** Formulas were worked out anew: only columns of ours are read again, never what the add-in itself works out beside them. */
export function hintsOfCalculation(sheet: KnownSheet, address: string): readonly ChangeHint[] {
  const columns = sheet.tables.flatMap(columnsRead);
  return blocksOf(address)
    .filter((block) =>
      columns.some(({ at, table }) => at >= block.firstColumn && at <= block.lastColumn && meets(block, table)),
    )
    .map(({ firstRow, lastRow }) => ({ kind: "cells", sheet: sheet.name, firstRow, lastRow }));
}

function columnsRead(table: TableHead): readonly { readonly at: number; readonly table: TableHead }[] {
  return Object.values(shapeOf(table, false)?.positions ?? {}).map((position) => ({
    at: table.firstColumn + position,
    table,
  }));
}

/** Does a block touch a table, its header row, or the row below or the column beside it? */
function meets(block: Block, { headerRow, firstColumn, headers, rowCount }: TableHead): boolean {
  return (
    block.lastRow >= headerRow &&
    block.firstRow <= headerRow + rowCount + 1 &&
    block.lastColumn >= firstColumn &&
    block.firstColumn <= firstColumn + headers.length
  );
}
