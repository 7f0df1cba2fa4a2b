import type { RowIn, TableName } from "../records/all-tables";
import { tables } from "../records/all-tables";
import { keyOf, type RawCell } from "../records/cell";
import { asksLessUnderOwn, readAsOwn } from "../records/own-reading";
import { RowReader, type Fault, type ReadRow } from "../records/reader";
import type { TableShape } from "../records/table-shape";
import { lacking, placesIn, type Dependency } from "./dependencies";
import { RowIndex, type RowsOfKey } from "./row-index";

/** How a table's column is compared when its rows are looked up by it: a group by its code, whatever the cell calls it. */
type Canonical = (table: TableName, property: string) => (value: unknown) => string;

/** How many rows from the last one found on are looked at before the position of every row is made known. */
const NEAR = 32;

/**
 * The rows of one table of ordinary size, as records, with look-ups made when first asked for. A
 * change reads only the rows it names and drops the look-ups, which the next question makes again.
 */
export class RowStore<N extends TableName> {
  private readonly reader: RowReader;
  private rows: (ReadRow | null)[] = [];
  private usable: readonly RowIn<N>[] | null = null;
  private positions: Map<unknown, number> | null = null;
  private lastPosition = 0;
  private readonly indexes = new Map<string, RowIndex<RowIn<N>>>();
  private readonly brokenIndexes = new Map<string, RowIndex<ReadRow>>();
  /** Columns ever looked up by: their dependencies are watched though the look-up itself may have been dropped. */
  private readonly asked = new Map<string, (value: unknown) => string>();
  private readonly repeated = new Set<number>();
  /** Does a row lack, or garble, a required cell? */
  private hasBroken = false;
  private readonly lacksColumns: boolean;
  private isOwn = false;

  constructor(
    readonly table: N,
    readonly shape: TableShape,
    private readonly canonical: Canonical,
    private readonly note: (dependency: Dependency) => void,
  ) {
    this.lacksColumns = Object.keys(tables[table].columns).some((property) => shape.positions[property] === undefined);
    this.reader = new RowReader(tables[table], shape.positions, shape.date1904, (property) => {
      note(lacking(table, property));
    });
  }

  get rowCount(): number {
    return this.rows.length;
  }

  /**
   * Replaces `removed` rows from `start` on, and returns the dependencies of every row that went or came. A row that
   * reads the same as before stays the record it was: others may know it by that.
   */
  splice(start: number, removed: number, raw: readonly (readonly RawCell[])[]): Set<string> {
    const gone = this.rows.slice(start, start + removed);
    const came = raw.map((cells, i) => this.readOver(cells, gone[i] ?? null));
    if (came.length === gone.length && came.every((row, i) => row === gone[i])) return new Set();
    if (start === this.rows.length && removed === 0) for (const row of came) this.rows.push(row);
    else this.rows = [...this.rows.slice(0, start), ...came, ...this.rows.slice(start + removed)];
    const dependencies = new Set<Dependency>();
    if (came.length !== gone.length) dependencies.add(placesIn(this.table));
    for (let i = 0; i < Math.max(gone.length, came.length); i++) {
      const [before, after] = [gone[i] ?? null, came[i] ?? null];
      if (gone.length === came.length && before === after) continue;
      dependencies.add(this.table);
      for (const side of [before, after]) if (side !== null) this.addTopics(side, dependencies);
    }
    this.forgetRows();
    return dependencies;
  }

  private readOver(cells: readonly RawCell[], before: ReadRow | null): ReadRow | null {
    const read = this.reader.read(cells);
    const shown = read !== null && this.isOwn ? readAsOwn(tables[this.table], read) : read;
    return this.isSame(before, shown) ? before : shown;
  }

  /** From now on the workbook goes by its own rules, or by the documents' again: what is asked of a row differs. */
  readAs(isOwn: boolean): void {
    if (isOwn === this.isOwn || !asksLessUnderOwn(tables[this.table])) return;
    this.isOwn = isOwn;
    this.rows = this.rows.map((read) =>
      read === null ? null : isOwn ? readAsOwn(tables[this.table], read) : (read.underDocuments ?? read),
    );
    this.forgetRows();
  }

  private forgetRows(): void {
    this.usable = null;
    this.positions = null;
    this.indexes.clear();
    this.brokenIndexes.clear();
  }

  private isSame(before: ReadRow | null, after: ReadRow | null): boolean {
    if (before === null || after === null) return before === after;
    if (before.faults.length !== after.faults.length || before.usable !== after.usable) return false;
    if (before.faults.some((fault, i) => fault.found !== after.faults[i]?.found)) return false;
    return Object.keys(tables[this.table].columns).every((property) =>
      sameValue(before.row[property], after.row[property]),
    );
  }

  private addTopics(side: ReadRow, dependencies: Set<string>): void {
    for (const [property, key] of this.asked) dependencies.add(`${this.table}.${property}/${key(side.row[property])}`);
  }

  /** How this column's values are compared; from then on its dependencies are told of. */
  private keyOfColumn(property: string): (value: unknown) => string {
    let key = this.asked.get(property);
    if (key === undefined) this.asked.set(property, (key = this.canonical(this.table, property)));
    return key;
  }

  /** The rows the rules may see: readable, and of two with one id the first. In the order of the sheet. */
  all(): readonly RowIn<N>[] {
    return (this.usable ??= this.pickUsable());
  }

  private pickUsable(): readonly RowIn<N>[] {
    this.repeated.clear();
    this.hasBroken = false;
    const idColumn = tables[this.table].idColumn as string | null;
    const ids = new Set<string>();
    const usable: RowIn<N>[] = [];
    this.rows.forEach((read, position) => {
      if (read === null) return;
      if (!read.usable) this.hasBroken = true;
      if (idColumn !== null) {
        const id = keyOf(String(read.row[idColumn] ?? ""));
        const met = ids.size;
        if (id !== "" && ids.add(id).size === met) {
          this.repeated.add(position);
          return;
        }
      }
      if (read.usable) usable.push(read.row as RowIn<N>);
    });
    return usable;
  }

  /** The rows whose column means the same as `written`. */
  by(property: string, written: string): RowsOfKey<RowIn<N>> {
    if (this.lacksColumns && this.shape.positions[property] === undefined) this.note(lacking(this.table, property));
    let index = this.indexes.get(property);
    if (index === undefined) {
      index = this.newIndex<RowIn<N>>(property);
      index.addAll(this.all(), (row) => (row as Record<string, unknown>)[property]);
      this.indexes.set(property, index);
    }
    return index.get(written);
  }

  private newIndex<R>(property: string): RowIndex<R> {
    return new RowIndex(`${this.table}.${property}/`, this.keyOfColumn(property));
  }

  /** The same among rows that lack, or garble, a required cell: the rules never see them. */
  brokenBy(property: string, written: string): RowsOfKey<ReadRow> {
    this.all();
    // Nearly always there is none; what stands for them is what stands for the usable ones of that key.
    const usable = this.hasBroken ? undefined : this.indexes.get(property);
    if (usable !== undefined) return usable.noneOf(written);
    let index = this.brokenIndexes.get(property);
    if (index === undefined) {
      const broken = this.rows.filter((read): read is ReadRow => read !== null && !read.usable);
      index = this.newIndex<ReadRow>(property);
      index.addAll(broken, ({ row }) => row[property]);
      this.brokenIndexes.set(property, index);
    }
    return index.get(written);
  }

  /** Drops the look-ups: what a name means may have changed. */
  forgetLookups(): void {
    this.indexes.clear();
    this.brokenIndexes.clear();
  }

  /** Where a row stands, from 0; undefined for a row that is no longer there. */
  positionOf(row: unknown): number | undefined {
    this.note(placesIn(this.table));
    // Whoever goes through the table asks for the next rows next.
    for (let near = this.lastPosition; near < Math.min(this.lastPosition + NEAR, this.rows.length); near++) {
      if (this.rows[near]?.row === row) return (this.lastPosition = near);
    }
    if (this.positions === null) {
      this.positions = new Map();
      this.rows.forEach((read, position) => read !== null && this.positions?.set(read.row, position));
    }
    const position = this.positions.get(row);
    if (position !== undefined) this.lastPosition = position;
    return position;
  }

  /** Every row as it was read, blank ones as null: for the list of problems. */
  get read(): readonly (ReadRow | null)[] {
    return this.rows;
  }

  /** Positions of rows whose id stands in a row above. */
  get repeatedIds(): ReadonlySet<number> {
    this.all();
    return this.repeated;
  }

  /** A row that has this id, or a name or an alias like it, but cannot be used, with what is wrong with it. */
  unusable(idKey: string): { readonly row: ReadRow["row"]; readonly fault: Fault } | undefined {
    const idColumn = tables[this.table].idColumn as string | null;
    if (idColumn === null) return undefined;
    this.note(placesIn(this.table));
    const among = [idColumn, ...(OTHER_NAMES[this.table] ?? [])];
    const goesBy = (column: string) =>
      this.rows.find((read) => read !== null && !read.usable && holds(read.row[column], idKey));
    const read = among.map(goesBy).find((found) => found !== undefined);
    const fault = read?.faults[0];
    return read == null || fault === undefined ? undefined : { row: read.row, fault };
  }
}

/** The columns besides its id by which a row is named. */
const OTHER_NAMES: Partial<Record<TableName, readonly string[]>> = {
  Groups: ["name", "aliases"],
  Agencies: ["aliases"],
};

function holds(value: unknown, key: string): boolean {
  const names = Array.isArray(value) ? (value as readonly unknown[]) : [value ?? ""];
  return names.some((name) => keyOf(String(name)) === key);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, i) => part === b[i]);
  return a === b;
}
