import { SHEET_COLUMNS, SHEET_ROWS } from "../book/address";
import { sameValue, type Value } from "../book/cell";
import { activateSheet, addSheet, deleteSheet } from "../book/edit-sheets";
import {
  deleteTable,
  deleteTableColumn,
  insertTableColumn,
  insertTableRows,
  renameTable,
  sortTable,
} from "../book/edit-tables";
import { clearFilter, deleteVisibleRows, filterTable } from "../book/filter-table";
import { shiftCells } from "../book/shift-cells";
import { bodyRect, type Table } from "../book/table";
import { ask } from "./ask";
import { button, element } from "./element";
import type { AddinManifest, ManifestButton } from "./manifest";
import { foldToFit, ribbonGroup } from "./ribbon-fold";
import type { Session } from "./session";

interface RibbonParts {
  readonly session: Session;
  readonly say: (message: string) => void;
  readonly press: (pressed: ManifestButton) => void;
  readonly colleague: (on: boolean) => void;
}

/** The strip of buttons: those of Excel that the workbench has, and the add-in's own from its manifest. */
export function ribbon(parts: RibbonParts, manifest: AddinManifest | undefined, addinBase: string): HTMLElement {
  const { session } = parts;
  const colleague = element(
    "button",
    {
      type: "button",
      class: "tool toggle",
      "aria-pressed": "false",
      title: "The add-in takes your edits for a colleague’s",
    },
    "Edit as a colleague",
  );
  colleague.addEventListener("click", () => {
    session.asColleague = !session.asColleague;
    colleague.setAttribute("aria-pressed", String(session.asColleague));
    parts.colleague(session.asColleague);
  });
  const made = element(
    "div",
    { class: "ribbon", role: "toolbar", "aria-label": "Ribbon" },
    ribbonGroup(
      "Undo",
      tool("Undo", () => session.undo(), "Ctrl+Z"),
      tool("Redo", () => session.redo(), "Ctrl+Y"),
    ),
    ...(manifest?.groups ?? []).map((found) =>
      ribbonGroup(found.label, ...found.buttons.map((control) => addinButton(control, addinBase, parts.press))),
    ),
    ribbonGroup("Table", ...tableTools(parts)),
    ribbonGroup("Rows and columns", ...lineTools(parts)),
    ribbonGroup("Sheet", ...sheetTools(parts)),
    ribbonGroup("Coauthoring", colleague),
  );
  foldToFit(made);
  return made;
}

function tool(label: string, act: () => void, tip = ""): HTMLButtonElement {
  return button(label, act, { class: "tool", ...(tip ? { title: tip } : {}) });
}

function addinButton(control: ManifestButton, base: string, press: (pressed: ManifestButton) => void): HTMLElement {
  const made = button("", () => press(control), { class: "tool big", "data-control": control.id, title: control.tip });
  if (control.icon) made.append(element("img", { src: base + control.icon, alt: "", width: "32", height: "32" }));
  made.append(element("span", {}, control.label));
  return made;
}

/** Insert and delete rows and columns at the selection: of the table around it, else of the sheet. */
function lineTools({ session }: RibbonParts): HTMLElement[] {
  return [
    tool("Insert row", () => changeRows(session, 1)),
    tool("Delete row", () => changeRows(session, -1)),
    tool("Insert column", () => changeColumns(session, 1)),
    tool("Delete column", () => changeColumns(session, -1)),
  ];
}

function changeRows(session: Session, direction: 1 | -1): void {
  const { book, selection: rect } = session;
  const sheet = book.activeSheet;
  const table = rect.columns < SHEET_COLUMNS ? book.tableAt(sheet.id, rect.row, rect.column) : undefined;
  session.change(() => {
    const lines = { ...rect, column: 0, columns: SHEET_COLUMNS };
    if (!table) return shiftCells(book, { sheet, rect: lines }, { axis: "row", direction });
    if (direction < 0) return deleteVisibleRows(book, table, rect);
    insertTableRows(book, table, { index: Math.max(0, rect.row - bodyRect(table).row), count: rect.rows });
  });
}

function changeColumns(session: Session, direction: 1 | -1): void {
  const { book, selection: rect } = session;
  const sheet = book.activeSheet;
  const table = rect.rows < SHEET_ROWS ? book.tableAt(sheet.id, rect.row, rect.column) : undefined;
  session.change(() => {
    const lines = { ...rect, row: 0, rows: SHEET_ROWS };
    if (!table) return shiftCells(book, { sheet, rect: lines }, { axis: "column", direction });
    const index = rect.column - table.rect.column;
    if (direction > 0) insertTableColumn(book, table, index);
    else deleteTableColumn(book, table, index);
  });
}

function tableTools({ session, say }: RibbonParts): HTMLElement[] {
  const { book } = session;
  const atTable = (act: (table: Table, column: number) => void) => () => {
    const { row, column } = session.active;
    const table = book.tableAt(book.activeSheet.id, row, column);
    if (table) act(table, column - table.rect.column);
    else say("Select a cell of a table first.");
  };
  const inTable = (act: (table: Table, column: number) => void) =>
    atTable((table, column) => session.change(() => act(table, column)));
  const rename = atTable((table) => {
    void ask("The table’s name", "Rename", table.name).then((name) => {
      if (name && name !== table.name) session.change(() => renameTable(book, table, name));
    });
  });
  return [
    tool(
      "Sort A to Z",
      inTable((table, column) => sortTable(book, table, { column, ascending: true })),
    ),
    tool(
      "Sort Z to A",
      inTable((table, column) => sortTable(book, table, { column, ascending: false })),
    ),
    tool(
      "Filter by this",
      inTable((table, column) => filterTable(book, table, { column, wanted: sameAsActive(session) })),
      "Shows only the rows with the same value in this column",
    ),
    tool(
      "Clear filter",
      inTable((table) => clearFilter(book, table)),
    ),
    tool("Rename table", rename),
    tool(
      "Delete table",
      inTable((table) => deleteTable(book, table, false)),
    ),
  ];
}

function sameAsActive({ book, active }: Session): (value: Value) => boolean {
  const shown = book.activeSheet.get(active.row, active.column)?.value ?? null;
  return (value) => sameValue(value, shown);
}

function sheetTools({ session }: RibbonParts): HTMLElement[] {
  const { book } = session;
  return [
    tool("Add sheet", () => session.change(() => activateSheet(book, addSheet(book)))),
    tool("Delete sheet", () => {
      const sheet = book.activeSheet;
      void ask(`Delete the sheet “${sheet.name}”?`, "Delete").then((answer) => {
        if (answer !== undefined) session.change(() => deleteSheet(book, sheet));
      });
    }),
  ];
}
