import { around, cellRect, type Rect } from "./address";
import type { Book, BookName } from "./book";
import { sameValue, type Cell } from "./cell";
import type { BookChange, Origin } from "./events";
import type { Sheet, SheetState } from "./sheet";
import { clearSpilled } from "./spill";
import type { Table } from "./table";

interface BookState {
  readonly sheets: readonly { readonly sheet: Sheet; readonly state: SheetState }[];
  readonly tables: readonly Table[];
  readonly names: readonly BookName[];
  readonly activeSheetId: string;
}

const KEPT = 60;

/** The last states of the workbook. A colleague's edits are not ours to undo, so they only move the states on. */
export class UndoLog {
  private past: BookState[] = [];
  private future: BookState[] = [];

  constructor(private readonly book: Book) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  capture(): BookState {
    return {
      sheets: this.book.sheets.map((sheet) => ({ sheet, state: sheet.capture() })),
      tables: this.book.tables,
      names: this.book.names,
      activeSheetId: this.book.activeSheetId,
    };
  }

  push(before: BookState, origin: Origin): void {
    this.future = [];
    if (origin.source === "Remote") this.past = [];
    else this.past = [...this.past.slice(1 - KEPT), before];
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }

  undo(origin: Origin): boolean {
    return this.swap(this.past, this.future, origin);
  }

  redo(origin: Origin): boolean {
    return this.swap(this.future, this.past, origin);
  }

  private swap(from: BookState[], to: BookState[], origin: Origin): boolean {
    const target = from.pop();
    if (!target) return false;
    const now = this.capture();
    to.push(now);
    this.book.edit(origin, () => this.restore(target, now), false);
    return true;
  }

  private restore(target: BookState, now: BookState): void {
    const { book } = this;
    book.sheets.splice(0, book.sheets.length, ...target.sheets.map(({ sheet }) => sheet));
    for (const { sheet, state } of target.sheets) {
      sheet.restore(state);
      // The answers then may have been longer than they are now; the formulas spill again.
      clearSpilled(sheet);
    }
    book.tables = [...target.tables];
    book.names = [...target.names];
    book.calculation.rebuild();
    // The state holds the answers of that time; the add-in may have given others since.
    book.calculation.allDirty();
    for (const change of differences(now, target)) book.report(change);
    book.activeSheetId = book.sheetById(book.activeSheetId) ? book.activeSheetId : target.activeSheetId;
  }
}

function differences(from: BookState, to: BookState): BookChange[] {
  const changes: BookChange[] = [];
  const wasThere = new Map(from.sheets.map(({ sheet, state }) => [sheet.id, state]));
  const isThere = new Set(to.sheets.map(({ sheet }) => sheet.id));
  for (const [sheetId] of wasThere) if (!isThere.has(sheetId)) changes.push({ kind: "sheetDeleted", sheetId });
  for (const { sheet } of to.sheets)
    if (!wasThere.has(sheet.id)) changes.push({ kind: "sheetAdded", sheetId: sheet.id });
  changes.push(...tableDifferences(from.tables, to.tables));
  for (const { sheet, state } of to.sheets) {
    const rect = changedRect(wasThere.get(sheet.id), state);
    if (!rect) continue;
    const tables = to.tables
      .filter((table) => table.sheetId === sheet.id)
      .map((table) => ({ tableId: table.id, rect, changeType: "RangeEdited" as const }));
    changes.push({ kind: "changed", sheetId: sheet.id, rect, changeType: "RangeEdited", shift: "None", tables });
  }
  return changes;
}

function tableDifferences(from: readonly Table[], to: readonly Table[]): BookChange[] {
  const told = (kind: "tableAdded" | "tableDeleted" | "tableChanged", { id, name, sheetId }: Table): BookChange => ({
    kind,
    tableId: id,
    tableName: name,
    sheetId,
  });
  const old = new Map(from.map((table) => [table.id, table]));
  const kept = new Set(to.map((table) => table.id));
  return [
    ...from.filter((table) => !kept.has(table.id)).map((table) => told("tableDeleted", table)),
    ...to
      .filter((table) => old.get(table.id) !== table)
      .map((table) => told(old.has(table.id) ? "tableChanged" : "tableAdded", table)),
  ];
}

function changedRect(from: SheetState | undefined, to: SheetState): Rect | undefined {
  let rect: Rect | undefined;
  const rows = Math.max(from?.rows.length ?? 0, to.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const before = from?.rows[row] ?? [];
    const after = to.rows[row] ?? [];
    const columns = Math.max(before.length, after.length);
    for (let column = 0; column < columns; column += 1) {
      if (sameEntry(before[column], after[column])) continue;
      rect = rect ? around(rect, cellRect(row, column)) : cellRect(row, column);
    }
  }
  return rect;
}

/** Whether the same was entered into two cells; a formula's answer is not entered. */
function sameEntry(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b || a?.spilledFrom || b?.spilledFrom) return true;
  if (a?.formula !== undefined || b?.formula !== undefined) return a?.formula === b?.formula;
  return sameValue(a?.value ?? null, b?.value ?? null);
}
