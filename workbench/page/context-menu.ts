import { contains, SHEET_COLUMNS, SHEET_ROWS } from "../book/address";
import { sameValue } from "../book/cell";
import { insertTableRows, sortTable } from "../book/edit-tables";
import { clearFilter, deleteVisibleRows, filterTable } from "../book/filter-table";
import { shiftCells } from "../book/shift-cells";
import { bodyRect, type Table } from "../book/table";
import { pasteText } from "./clipboard";
import { followLink } from "./follow-link";
import type { GridView } from "./grid-view";
import { Menu, type MenuItem } from "./menu";
import type { Session } from "./session";

type Items = readonly (readonly MenuItem[])[];

/** What a right click, Shift+F10 or the Menu key offers to do with the chosen cells. */
export class ContextMenu {
  private readonly menu: Menu;

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
    private readonly say: (message: string) => void,
    signal: AbortSignal,
  ) {
    this.menu = new Menu("What to do with the cells", signal);
    grid.frame.append(this.menu.root);
  }

  open(x: number, y: number): void {
    this.menu.open(x, y, { groups: this.items(), closed: () => this.grid.root.focus() });
  }

  private items(): Items {
    const { session } = this;
    const { book, active } = session;
    const table = book.tableAt(book.activeSheet.id, active.row, active.column);
    const clipboard = [
      { label: "Cut", keys: "Ctrl+X", act: () => this.copy("cut") },
      { label: "Copy", keys: "Ctrl+C", act: () => this.copy("copy") },
      { label: "Paste", keys: "Ctrl+V", act: () => void this.paste() },
    ];
    const clear = { label: "Clear contents", keys: "Delete", act: () => session.clear() };
    const link = book.activeSheet.get(active.row, active.column)?.link;
    const go = {
      label: link?.startsWith("https://") ? "Open the link" : "Go to",
      act: () => void followLink(session, this.grid, active),
    };
    return [clipboard, lineItems(session, table), [clear], table ? tableItems(session, table) : [], link ? [go] : []];
  }

  /** Through the browser's own command, whose event the grid answers as it does that of the keys. */
  private copy(command: "cut" | "copy"): void {
    document.execCommand(command);
  }

  private async paste(): Promise<void> {
    try {
      pasteText(this.session, await navigator.clipboard.readText());
    } catch {
      this.say("The browser does not let this page read the clipboard by itself. Press Ctrl+V instead.");
    }
  }
}

/** Rows of the table around the selection, else rows or columns of the sheet. */
function lineItems(session: Session, table: Table | undefined): MenuItem[] {
  const { book, selection: rect } = session;
  const sheet = book.activeSheet;
  const isColumns = rect.rows >= SHEET_ROWS;
  if (table && rect.columns < SHEET_COLUMNS && !isColumns) {
    const body = bodyRect(table);
    if (!contains(body, rect.row, rect.column)) return [];
    const rows = Math.min(rect.rows, body.row + body.rows - rect.row);
    const index = rect.row - body.row;
    return [
      {
        label: `Insert ${counted(rows, "table row")} above`,
        act: () => session.change(() => insertTableRows(book, table, { index, count: rows })),
      },
      {
        label: `Delete ${counted(rows, "table row")}`,
        act: () => session.change(() => deleteVisibleRows(book, table, { ...rect, rows })),
      },
    ];
  }
  const axis = isColumns ? "column" : "row";
  const count = isColumns ? rect.columns : rect.rows;
  const lines = isColumns ? { ...rect, row: 0, rows: SHEET_ROWS } : { ...rect, column: 0, columns: SHEET_COLUMNS };
  const shift = (direction: 1 | -1) => () =>
    session.change(() => shiftCells(book, { sheet, rect: lines }, { axis, direction }));
  return [
    { label: `Insert ${counted(count, axis)}`, act: shift(1) },
    { label: `Delete ${counted(count, axis)}`, act: shift(-1) },
  ];
}

function counted(count: number, what: string): string {
  return count === 1 ? what : `${count.toLocaleString("en-GB")} ${what}s`;
}

function tableItems(session: Session, table: Table): MenuItem[] {
  const { book, active } = session;
  const column = active.column - table.rect.column;
  const value = book.activeSheet.get(active.row, active.column)?.value ?? null;
  const inTable = (act: () => void) => () => session.change(act);
  const sort = (ascending: boolean) => inTable(() => sortTable(book, table, { column, ascending }));
  const isRow = contains(bodyRect(table), active.row, active.column);
  const isFiltered = bodyRows(table).some((row) => book.activeSheet.hiddenRows.has(row));
  return [
    { label: "Sort A to Z", act: sort(true) },
    { label: "Sort Z to A", act: sort(false) },
    ...(isRow
      ? [
          {
            label: "Filter by this cell’s value",
            act: inTable(() => filterTable(book, table, { column, wanted: (other) => sameValue(other, value) })),
          },
        ]
      : []),
    ...(isFiltered ? [{ label: "Clear filter", act: inTable(() => clearFilter(book, table)) }] : []),
  ];
}

function bodyRows(table: Table): number[] {
  const { row, rows } = bodyRect(table);
  return Array.from({ length: rows }, (_, at) => row + at);
}
