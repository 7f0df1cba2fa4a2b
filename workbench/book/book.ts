import type { FormulaBook } from "../formula/references";
import { contains, intersection, type Rect } from "./address";
import { Calculation } from "./calculation";
import type { BookChange, BookEvent, Origin } from "./events";
import { newId } from "./ids";
import { Sheet } from "./sheet";
import type { Table } from "./table";
import { UndoLog } from "./undo";

export interface BookName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A workbook in memory. All changes go through `edit`, which recalculates and then tells the listeners. */
export class Book implements FormulaBook {
  readonly sheets: Sheet[] = [];
  tables: Table[] = [];
  names: BookName[] = [];
  readonly settings = new Map<string, unknown>();
  properties: Record<string, unknown> = {};
  name = "Book1.xlsx";
  use1904 = false;
  activeSheetId = "";
  readonly selections = new Map<string, Rect>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  readonly calculation = new Calculation(this);
  readonly undo = new UndoLog(this);

  private readonly listeners = new Set<(events: readonly BookEvent[]) => void>();
  private pending: BookChange[] | undefined;
  private settled = 0;
  private calculated: BookChange[] = [];

  listen(listener: (events: readonly BookEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Runs one edit. Afterwards its changes are recalculated once, put into the undo log and told to the listeners.
   *
   * An edit inside an edit joins it. If an edit throws, what it has done so far stays, as in Excel.
   */
  edit<T>(origin: Origin, work: () => T, undoable = true): T {
    if (this.pending) return work();
    const before = undoable ? this.undo.capture() : undefined;
    const changes: BookChange[] = [];
    this.pending = changes;
    this.settled = 0;
    this.calculated = [];
    try {
      return work();
    } finally {
      this.settle();
      this.pending = undefined;
      if (before && changes.some((change) => change.kind !== "selected" && !change.kind.startsWith("sheetA"))) {
        this.undo.push(before, origin);
      }
      this.tell([...changes, ...this.calculated], origin);
    }
  }

  /** Brings the formulas up to date with the running edit so far, so that it can read them. */
  settle(): void {
    if (!this.pending || this.settled === this.pending.length) return;
    const fresh = this.pending.slice(this.settled);
    this.settled = this.pending.length;
    const known = new Set(this.calculated.map((change) => (change.kind === "calculated" ? change.sheetId : "")));
    this.calculated.push(
      ...this.calculation.after(fresh).filter((change) => change.kind === "calculated" && !known.has(change.sheetId)),
    );
  }

  /** Notes a change inside the running edit. */
  report(change: BookChange): void {
    if (!this.pending) throw new Error("A change was reported outside an edit.");
    this.pending.push(change);
  }

  tell(changes: readonly BookChange[], origin: Origin): void {
    if (changes.length === 0) return;
    const events = changes.map((change) => ({ change, origin }));
    for (const listener of [...this.listeners]) listener(events);
  }

  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet;
  }

  /** The sheet a table of this workbook stands on. */
  sheetOf(table: Table): Sheet {
    const sheet = this.sheetById(table.sheetId);
    if (!sheet) throw new Error(`The table “${table.name}” stands on no sheet of this workbook.`);
    return sheet;
  }

  tableById(id: string): Table | undefined {
    return this.tables.find((table) => table.id === id);
  }

  tableNamed(name: string): Table | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  tableAt(sheetId: string, row: number, column: number): Table | undefined {
    return this.tables.find((table) => table.sheetId === sheetId && contains(table.rect, row, column));
  }

  tablesIn(sheetId: string, rect?: Rect): Table[] {
    return this.tables.filter((table) => table.sheetId === sheetId && (!rect || intersection(table.rect, rect)));
  }

  replaceTable(table: Table): void {
    this.tables = this.tables.map((old) => (old.id === table.id ? table : old));
    this.calculation.tablesChanged();
  }

  nameFormula(name: string, sheetId: string): string | undefined {
    const wanted = name.toLowerCase();
    const same = this.names.filter((known) => known.name.toLowerCase() === wanted);
    return (same.find((known) => known.sheetId === sheetId) ?? same.find((known) => known.sheetId === undefined))
      ?.formula;
  }

  /** Adds an empty sheet without telling anyone: for loading. */
  addLoaded(name: string): Sheet {
    const sheet = new Sheet(newId(), name);
    this.sheets.push(sheet);
    if (this.activeSheetId === "") this.activeSheetId = sheet.id;
    return sheet;
  }
}
