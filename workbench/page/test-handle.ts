import { formatA1 } from "../book/address";
import { CellError, isError, type Cell } from "../book/cell";
import { BY_COLLEAGUE, BY_HAND, type Origin } from "../book/events";
import { snapshotOf } from "../book/snapshot";
import { CoAuthors } from "../coauthors/coauthors";
import { Troubles } from "../coauthors/troubles";
import { formatValue } from "../formula/number-format";
import { editTable, type TableEdit } from "./table-edit";
import type { Workbench } from "./workbench";

/** What tests, and people at the console, can do with the page: `window.workbench`. */
export interface TestHandle {
  /** What a cell shows. */
  cell(sheet: string, address: string): string;
  /** The message on a cell's error, or blank. */
  message(sheet: string, address: string): string;
  formula(sheet: string, address: string): string;
  /** What each cell of a block shows. */
  block(sheet: string, address: string): string[][];
  /** Edits a block as if typed; the sheet need not be shown. */
  edit(sheet: string, address: string, texts: string[][], as: Editor): boolean;
  /** Edits a table as its buttons do; says whether Excel would take it. */
  editTable(table: string, edit: TableEdit, as: Editor): boolean;
  /** Undoes this person's last edit, or does it again. */
  undo(): void;
  redo(): void;
  /** While events are lost, the add-in is told of no change. */
  loseEvents(lost: boolean): void;
  /** Holds back each answer to the add-in for so long, as a slow connection does. */
  slowDown(milliseconds: number): void;
  /** Puts #NAME? into a cell, as Excel does when it computes the cell before the add-in has started. */
  forgetFunction(sheet: string, address: string): void;
  show(sheet: string): void;
  /** The sheet in view, and the address of what is chosen on it. */
  selected(): [string, string];
  sheets(): string[];
  tables(): { name: string; sheet: string; rows: number }[];
  pending(): number;
  complaints(): string[];
  functions(): readonly string[];
  /** Lets two people edit at random from here on; the same seed makes the same edits. */
  letCoAuthorsIn(seed: number): void;
  /** Lets them make so many edits, and says each in words. */
  coAuthorsEdit(count: number): string[];
  /** Lets them put back what they have not put back yet. */
  coAuthorsFinish(): void;
  /** Makes one thing go wrong from here on, at random, and says what: calls that are refused, not answered or late, events that are lost, protection. */
  troubleBegins(seed: number): string;
  /** All is well again. */
  troubleEnds(): void;
  /** What the add-in keeps in the workbook. */
  settings(): [string, unknown][];
  /** The whole workbook as plain data, in JSON. */
  snapshot(): string;
  /** Loads the add-in again, as opening the workbook does. */
  reopen(): void;
}

/** Who edits: this person or a colleague. */
type Editor = "self" | "colleague";

function originOf(editor: Editor): Origin {
  return editor === "colleague" ? BY_COLLEAGUE : BY_HAND;
}

export function testHandle(current: () => Workbench): TestHandle {
  return { ...cellsOf(current), ...editsOf(current), ...addinOf(current), ...coAuthorsOf(current) };
}

/** Reads what cells show and what there is. */
function cellsOf(
  current: () => Workbench,
): Pick<TestHandle, "cell" | "message" | "formula" | "block" | "sheets" | "tables" | "snapshot"> {
  const shown = (cell: Cell | undefined): string => formatValue(cell?.value ?? null, cell?.style?.numberFormat);
  const cellAt = (sheetName: string, address: string): Cell | undefined => {
    const { sheet, rect } = current().at(sheetName, address);
    return sheet.get(rect.row, rect.column);
  };
  return {
    cell: (sheet, address) => shown(cellAt(sheet, address)),
    message: (sheet, address) => {
      const value = cellAt(sheet, address)?.value;
      return isError(value) ? (value.message ?? "") : "";
    },
    formula: (sheet, address) => cellAt(sheet, address)?.formula ?? "",
    block: (name, address) => {
      const { sheet, rect } = current().at(name, address);
      return Array.from({ length: rect.rows }, (_, row) =>
        Array.from({ length: rect.columns }, (_unused, column) =>
          shown(sheet.get(rect.row + row, rect.column + column)),
        ),
      );
    },
    sheets: () => current().book.sheets.map((sheet) => sheet.name),
    tables: () =>
      current().book.tables.map((table) => ({
        name: table.name,
        sheet: current().book.sheetById(table.sheetId)?.name ?? "",
        rows: table.rect.rows,
      })),
    snapshot: () => JSON.stringify(snapshotOf(current().book)),
  };
}

/** Edits as people do. */
function editsOf(
  current: () => Workbench,
): Pick<TestHandle, "edit" | "editTable" | "undo" | "redo" | "show" | "selected"> {
  return {
    edit: (name, address, texts, as) => {
      const { sheet, rect } = current().at(name, address);
      const contents = texts.map((line) => line.map((text) => (text === "" ? null : text)));
      const block = { ...rect, rows: contents.length, columns: Math.max(...contents.map((line) => line.length)) };
      return current().session.put(block, contents, { origin: originOf(as), sheet });
    },
    editTable: (name, edit, as) => {
      const { book, session } = current();
      return session.try(() => book.edit(originOf(as), () => editTable(book, name, edit)));
    },
    undo: () => current().session.undo(),
    redo: () => current().session.redo(),
    show: (name) => current().session.show(current().at(name, "A1").sheet.id),
    selected: () => [current().book.activeSheet.name, formatA1(current().session.selection)],
  };
}

/** Looks at the add-in, loads it again, and makes things harder for it. */
function addinOf(
  current: () => Workbench,
): Pick<TestHandle, "pending" | "complaints" | "functions" | "reopen" | "loseEvents" | "slowDown" | "forgetFunction"> {
  return {
    pending: () => current().host.functions.pending,
    complaints: () => [...current().notices.complaints],
    functions: () => current().host.functions.names,
    reopen: () => current().pane.load(),
    loseEvents: (lost) => {
      current().host.losesEvents = lost;
    },
    slowDown: (milliseconds) => {
      current().host.delayMs = milliseconds;
    },
    forgetFunction: (name, address) => {
      const { sheet, rect } = current().at(name, address);
      const cell = sheet.get(rect.row, rect.column);
      if (cell?.formula !== undefined) sheet.set(rect.row, rect.column, { ...cell, value: new CellError("#NAME?") });
    },
  };
}

function coAuthorsOf(
  current: () => Workbench,
): Pick<
  TestHandle,
  "letCoAuthorsIn" | "coAuthorsEdit" | "coAuthorsFinish" | "troubleBegins" | "troubleEnds" | "settings"
> {
  let coAuthors: CoAuthors | undefined;
  let troubles: Troubles | undefined;
  return {
    troubleBegins: (seed) => (troubles ??= new Troubles(current().book, current().host, seed)).begin(),
    troubleEnds: () => troubles?.end(),
    settings: () => [...current().book.settings],
    letCoAuthorsIn: (seed) => {
      coAuthors = new CoAuthors(current().book, seed);
    },
    coAuthorsEdit: (count) => Array.from({ length: count }, () => coAuthors?.edit() ?? ""),
    coAuthorsFinish: () => coAuthors?.finish(),
  };
}
