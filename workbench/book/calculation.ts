import { evaluateFormula, type FormulaContext } from "../formula/evaluate";
import { callFunction } from "../formula/functions";
import type { Area, Matrix } from "../formula/matrix";
import { precedents, type Place } from "../formula/references";
import type { Formula } from "../formula/syntax";
import { cellRect, contains, intersection, type Rect } from "./address";
import type { Book } from "./book";
import { CellError, type Value } from "./cell";
import type { BookChange, ContentChange } from "./events";
import { DirtyCells, joined } from "./dirty-cells";
import { cellKey, formulaCell, NOTHING, tryParse, type AddinFunctions, type FormulaCell } from "./formula-cell";
import { clearSpill, spillInto } from "./spill";

/** Keeps the formulas of a workbook computed: those that read what changed, and those that read them in turn, once each. */
export class Calculation {
  addin: AddinFunctions | undefined;
  private readonly cells = new Map<string, FormulaCell>();
  private readonly dirty = new DirtyCells();
  /** The cells whose answers spill. */
  private readonly spilling = new Set<string>();
  private readonly parsed = new Map<string, Formula | undefined>();
  private stale = true;

  constructor(private readonly book: Book) {}

  /** Forgets where formulas stand; the next calculation looks again. */
  rebuild(): void {
    this.stale = true;
  }

  tablesChanged(): void {
    for (const cell of this.cells.values()) cell.reads = undefined;
  }

  /** Computes the formulas that these changes reach and says which sheets were calculated. */
  after(changes: readonly BookChange[]): BookChange[] {
    const changed: Area[] = [];
    for (const change of changes) {
      if (change.kind === "changed") changed.push({ sheetId: change.sheetId, rect: change.rect });
      if (change.kind === "changed" && change.changeType !== "RangeEdited") this.stale = true;
      // A formula that named a deleted column reads nothing any more, so no change would reach it.
      if (change.kind === "changed" && takesColumns(change)) this.allDirty();
      if (/^(?:sheet(?:Added|Deleted|Renamed)|table)/.test(change.kind)) {
        this.stale = true;
        this.allDirty((cell) => !cell.callsAddin || cell.reads === undefined);
      }
    }
    if (changed.length === 0 && this.dirty.size === 0) return [];
    if (this.stale) this.scan();
    for (const area of changed) this.register(area);
    this.spread(changed);
    for (const [key, cell] of this.cells) if (cell.volatile) this.dirty.add(key);
    return this.book.calculationMode === "Manual" ? [] : this.run();
  }

  /** Marks the formulas of these cells for computing. */
  mark(keys: Iterable<string>): void {
    for (const key of keys) this.dirty.add(key);
  }

  allDirty(pick: (cell: FormulaCell) => boolean = () => true): void {
    if (this.stale) this.scan();
    for (const [key, cell] of this.cells) if (pick(cell)) this.dirty.add(key);
  }

  /** Computes every formula that calls an add-in's function: the add-in has come, or gone. */
  addinChanged(): BookChange[] {
    this.allDirty((cell) => cell.callsAddin);
    return this.run();
  }

  /** Computes every marked formula. */
  run(): BookChange[] {
    if (this.stale) this.scan();
    const sheets = new Set<string>();
    for (let rounds = 0; this.dirty.size > 0 && rounds < 50; rounds += 1) {
      const changed: Area[] = [];
      for (const key of this.dirty.all()) changed.push(...this.compute(key));
      for (const area of changed) sheets.add(area.sheetId);
      this.spread(changed);
    }
    this.dirty.clear();
    return [...sheets].map((sheetId) => ({ kind: "calculated", sheetId }));
  }

  spillAt(place: Place): Area | undefined {
    const spill = this.cells.get(cellKey(place))?.spill;
    return spill && { sheetId: place.sheetId, rect: spill };
  }

  /** Notes how far an array formula of a file reaches, with the answer it had there. */
  loadedSpill(place: Place, rect: Rect): void {
    if (this.stale) this.scan();
    const cell = this.cells.get(cellKey(place));
    if (cell) this.setSpill(cellKey(place), cell, rect);
  }

  /** Clears every spilled answer from a sheet whose cells are about to move; its formulas are computed again. */
  liftSpills(sheetId: string): void {
    if (this.stale) this.scan();
    const sheet = this.book.sheetById(sheetId);
    for (const [key, cell] of this.cells) {
      if (!sheet || cell.place.sheetId !== sheetId || !cell.spill) continue;
      clearSpill(sheet, cell.place, cell.spill);
      this.setSpill(key, cell, undefined);
    }
    this.allDirty((cell) => cell.place.sheetId === sheetId);
  }

  /** A formula's answer as if it stood at a place: for conditional formats and list choices. */
  answerAt(text: string, place: Place): Value | Matrix {
    const formula = this.parse(text);
    return formula
      ? evaluateFormula(formula, {
          ...this.context(place),
          call: (name, args, context) => callFunction(name, args, context),
        })
      : new CellError("#NAME?");
  }

  private scan(): void {
    this.stale = false;
    const seen = new Set<string>();
    for (const sheet of this.book.sheets) {
      sheet.forEach((cell, row, column) => {
        if (cell.formula === undefined) return;
        const place = { sheetId: sheet.id, row, column };
        seen.add(cellKey(place));
        this.note(place, cell.formula);
      });
    }
    for (const key of this.cells.keys()) if (!seen.has(key)) this.drop(key);
  }

  private register({ sheetId, rect }: Area): void {
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) return;
    const bottom = Math.min(rect.row + rect.rows, sheet.rows.length);
    for (let row = rect.row; row < bottom; row += 1) {
      const line = sheet.rows[row] ?? [];
      const right = Math.min(rect.column + rect.columns, line.length);
      for (let column = rect.column; column < right; column += 1) {
        const place = { sheetId, row, column };
        const formula = line[column]?.formula;
        if (formula === undefined) this.drop(cellKey(place));
        else {
          this.note(place, formula);
          this.addin?.forget(cellKey(place), true);
          this.dirty.add(cellKey(place));
        }
      }
    }
    for (const [key, cell] of this.cells) {
      if (cell.place.sheetId !== sheetId) continue;
      const { row, column } = cell.place;
      if (contains(rect, row, column) && sheet.get(row, column)?.formula === undefined) this.drop(key);
      else if (cell.spill && intersection(cell.spill, rect)) this.dirty.add(key);
    }
  }

  private note(place: Place, text: string): void {
    const key = cellKey(place);
    const formula = this.parse(text);
    const old = this.cells.get(key);
    if (old && old.formula === formula) {
      old.reads = undefined;
      return;
    }
    // A formula that moved is a new cell to the add-in: Excel computes it again, and so do we.
    if (!old && this.addin) this.dirty.add(key);
    this.cells.set(key, formulaCell(text, { place, formula, spill: old?.spill }, this.addin));
  }

  private parse(text: string): Formula | undefined {
    if (!this.parsed.has(text)) this.parsed.set(text, tryParse(text));
    return this.parsed.get(text);
  }

  private drop(key: string): void {
    const cell = this.cells.get(key);
    if (!cell) return;
    const sheet = this.book.sheetById(cell.place.sheetId);
    if (sheet && cell.spill) clearSpill(sheet, cell.place, cell.spill);
    this.cells.delete(key);
    this.spilling.delete(key);
    this.dirty.delete(key);
    this.addin?.forget(key, false);
  }

  private spread(changed: readonly Area[]): void {
    if (changed.length === 0) return;
    let frontier = joined(changed);
    while (frontier.length > 0) {
      const next: Area[] = [];
      for (const [key, cell] of this.cells) {
        if (this.dirty.has(key) || !this.readsFrom(cell, frontier)) continue;
        this.dirty.add(key);
        next.push({ sheetId: cell.place.sheetId, rect: cell.spill ?? cellRect(cell.place.row, cell.place.column) });
      }
      frontier = joined(next);
    }
  }

  private readsFrom(cell: FormulaCell, areas: readonly Area[]): boolean {
    cell.reads ??= cell.formula ? precedents(cell.formula, this.book, cell.place) : [];
    return cell.reads.some((read) =>
      areas.some((area) => area.sheetId === read.sheetId && intersection(area.rect, read.rect)),
    );
  }

  private compute(key: string): Area[] {
    const cell = this.cells.get(key);
    this.dirty.delete(key);
    const sheet = cell && this.book.sheetById(cell.place.sheetId);
    if (!cell || !sheet) return [];
    this.addin?.begin(key);
    const result = cell.formula
      ? evaluateFormula(cell.formula, this.context(cell.place))
      : new CellError("#NAME?", "The formula cannot be read.");
    this.addin?.end(key);
    const { row, column } = cell.place;
    const outcome = spillInto({ sheet, row, column }, result, {
      old: cell.spill,
      inTable: this.book.tableAt(sheet.id, row, column) !== undefined,
    });
    this.setSpill(key, cell, outcome.spill);
    if (outcome.blocked)
      cell.reads = [
        ...(cell.reads ?? precedents(cell.formula ?? NOTHING, this.book, cell.place)),
        { sheetId: sheet.id, rect: outcome.blocked },
      ];
    return outcome.changed.map((rect) => ({ sheetId: sheet.id, rect }));
  }

  private setSpill(key: string, cell: FormulaCell, spill: Rect | undefined): void {
    cell.spill = spill;
    if (spill === undefined) this.spilling.delete(key);
    else this.spilling.add(key);
  }

  private context(place: Place): FormulaContext {
    return {
      book: this.book,
      place,
      settle: (area) => this.settle(area),
      spillAt: (anchor) => this.spillAt(anchor),
      call: (name, args, context) =>
        this.addin?.has(name) ? this.addin.call(name, args, context) : callFunction(name, args, context),
    };
  }

  /** The keys of the cells in a small area, and of those whose answers spill. */
  private *mayReach(sheetId: string, rect: Rect): Iterable<string> {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1)
      for (let column = rect.column; column < rect.column + rect.columns; column += 1)
        yield cellKey({ sheetId, row, column });
    for (const key of [...this.spilling]) yield key;
  }

  private settle({ sheetId, rect }: Area): void {
    const dirty = this.dirty.on(sheetId);
    if (dirty.size === 0) return;
    for (const key of rect.rows * rect.columns < dirty.size ? this.mayReach(sheetId, rect) : [...dirty]) {
      if (!dirty.has(key)) continue;
      const cell = this.cells.get(key);
      if (cell && intersection(cell.spill ?? cellRect(cell.place.row, cell.place.column), rect)) this.compute(key);
    }
  }
}

function takesColumns({ changeType, tables }: ContentChange): boolean {
  return changeType === "ColumnDeleted" || tables.some((told) => told.changeType === "ColumnDeleted");
}
