import type { Cell } from "./cell";

/** One column of a table: its printed header and the sort of cell. */
export interface Column<T> extends Cell<T> {
  readonly header: string;
  readonly required: boolean;
  /** What a blank cell means where it is required: "the ballot is not yet cast". Otherwise the row cannot be used. */
  readonly blankMeans?: string;
  /**
   * What a table without the column is taken for, unless each of its cells for blank. "later": the column came after the first
   * version, so nothing was ever in it. "record": it records what happened or was agreed, so nobody can tell what its cells would say.
   */
  readonly without?: "later" | "record" | undefined;
  /** What a workbook that goes by its own rules asks less of: it may be blank, or hold any words. */
  readonly underOwn?: "optional" | "any words";
}

export function column<T>(header: string, cell: Cell<T>, without?: Column<T>["without"]): Column<T> {
  return { ...cell, header, required: false, without };
}

/** A column whose cell must be filled in every row: blank is a problem. */
export function required<T>(header: string, cell: Cell<T>): Column<NonNullable<T>> {
  return { ...cell, header, required: true } as unknown as Column<NonNullable<T>>;
}

/** The same column, of which a workbook that goes by its own rules asks less. */
export function lessUnderOwn<T>(underOwn: NonNullable<Column<T>["underOwn"]>, given: Column<T>): Column<T> {
  return { ...given, underOwn };
}

type Columns = Readonly<Record<string, Column<unknown>>>;

/** A table of the workbook: the schema of one row, and what tells one row from another. */
export interface TableSchema<C extends Columns = Columns> {
  /** The Excel table's own name, and the template sheet's. */
  readonly name: string;
  /** The column that holds an id of its own, if the table has one. */
  readonly idColumn: string | null;
  readonly columns: C;
}

type RowValues<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/**
 * A row as the rules see it. `unreadable` names the optional cells whose content could not be read
 * (their value is null or ""): a rule that needs one says so instead of taking it for blank.
 */
export type Row<S extends { readonly columns: Columns }> = RowValues<S["columns"]> & {
  readonly unreadable: readonly string[];
};

export function table<C extends Columns>(
  name: string,
  idColumn: Extract<keyof C, string> | null,
  columns: C,
): TableSchema<C> {
  return { name, idColumn, columns };
}
