/** An error as a cell shows it; `message` is what Excel shows on the error's card. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
  toString(): string {
    return this.code;
  }
}

/** What a cell can hold; null is an empty cell. */
export type Value = string | number | boolean | null | CellError;

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** How a cell looks. A field that is absent has the workbook's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** On a protected sheet its formula is not shown. */
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

/** One cell. Cells are never changed in place, so that a copy of a sheet can share them. */
export interface Cell {
  readonly value: Value;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A place in the workbook or an address that a click goes to. */
  readonly link?: string;
  /** Where the array formula stands whose answer reaches into this cell. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** A cell with another value and formula but the same look; undefined when nothing at all is left. */
export function withContent(cell: Cell | undefined, value: Value, formula?: string): Cell | undefined {
  const style = cell?.style;
  if (value === null && formula === undefined && !style) return undefined;
  const link = value === null ? undefined : cell?.link;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(style ? { style } : {}),
    ...(link === undefined ? {} : { link }),
  };
}

/** A cell with another look but the same content. */
export function withStyle(cell: Cell | undefined, change: CellStyle): Cell {
  return { ...(cell ?? { value: null }), style: { ...cell?.style, ...change } };
}

export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}

export function sameValue(a: Value, b: Value): boolean {
  return isError(a) && isError(b) ? a.code === b.code && a.message === b.message : a === b;
}
