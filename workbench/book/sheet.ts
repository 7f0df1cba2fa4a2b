import type { Rect } from "./address";
import type { Cell } from "./cell";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A rule on what may be typed, as the file or the add-in gave it. */
export interface Validation {
  readonly rect: Rect;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks?: boolean;
}

/** A look that depends on a formula. The grid draws `expression` and `cellIs`; the others are only kept. */
export interface ConditionalFormat {
  readonly id: string;
  readonly rect: Rect;
  readonly kind: string;
  formula: string;
  operator?: string;
  formula2?: string;
  style: import("./cell").CellStyle;
  stopIfTrue: boolean;
}

/** A chart over the cells: of a block whose first row names the series and whose first column the categories. */
export interface SheetChart {
  readonly id: string;
  name: string;
  kind: string;
  readonly source: Rect;
  /** Where it stands: the block from its first cell to its last. */
  place: Rect;
  title: string;
  /** What has been set of it and is kept, not drawn: its legend, axes and series. */
  readonly kept: Map<string, unknown>;
}

/** The parts of a sheet that undo brings back. */
export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly rows: (Cell | undefined)[][];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** By a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rect[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** A block of cells and the sheet it stands on. */
export interface Block {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** One cell's place on its sheet. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export class Sheet implements SheetState {
  visibility: Visibility = "Visible";
  tabColor = "";
  rows: (Cell | undefined)[][] = [];
  /** In points, as Office.js counts them. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  merges: Rect[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: SheetChart[] = [];
  protected = false;
  showGridlines = true;
  pageLayout = new Map<string, unknown>();
  /** Rises with every change of a cell: what was worked out from the cells holds as long as it stays. */
  version = 0;
  private readonly usedThen = new Map<boolean, { readonly version: number; readonly rect: Rect | undefined }>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, cell: Cell | undefined): void {
    this.version += 1;
    const line = (this.rows[row] ??= []);
    if (cell) line[column] = cell;
    else delete line[column];
  }

  /** The block that holds everything on the sheet, from its first used cell; undefined on an empty sheet. */
  used(valuesOnly = false): Rect | undefined {
    const known = this.usedThen.get(valuesOnly);
    if (known?.version === this.version) return known.rect;
    const rect = this.findUsed(valuesOnly);
    this.usedThen.set(valuesOnly, { version: this.version, rect });
    return rect;
  }

  private findUsed(valuesOnly: boolean): Rect | undefined {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.forEach((cell, row, column) => {
      if (valuesOnly && cell.value === null && cell.formula === undefined) return;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return top < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Visits every cell that holds or shows something, row by row. */
  forEach(visit: (cell: Cell, row: number, column: number) => void): void {
    this.rows.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell) visit(cell, row, column);
      });
    });
  }

  capture(): SheetState {
    return {
      name: this.name,
      visibility: this.visibility,
      tabColor: this.tabColor,
      rows: this.rows.map((line) => line.slice()),
      columnWidths: new Map(this.columnWidths),
      rowHeights: new Map(this.rowHeights),
      hiddenColumns: new Set(this.hiddenColumns),
      hiddenRows: new Set(this.hiddenRows),
      frozen: this.frozen,
      merges: this.merges.slice(),
      validations: this.validations.slice(),
      conditionalFormats: this.conditionalFormats.slice(),
    };
  }

  restore(state: SheetState): void {
    this.version += 1;
    this.name = state.name;
    this.visibility = state.visibility;
    this.tabColor = state.tabColor;
    this.rows = state.rows.map((line) => line.slice());
    this.columnWidths = new Map(state.columnWidths);
    this.rowHeights = new Map(state.rowHeights);
    this.hiddenColumns = new Set(state.hiddenColumns);
    this.hiddenRows = new Set(state.hiddenRows);
    this.frozen = state.frozen;
    this.merges = state.merges.slice();
    this.validations = state.validations.slice();
    this.conditionalFormats = state.conditionalFormats.slice();
  }
}
