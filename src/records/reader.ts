import { textOf, type RawCell } from "./cell";
import type { Column, TableSchema } from "./table";

/** A cell that could not be read, or a required one that is blank; where it stands is known by its row. */
export interface Fault {
  /** The property of the schema: "forMeeting". */
  readonly column: string;
  readonly code: "missing" | "unreadable";
  readonly found: string;
}

export type CellReading<T> = { readonly value: T; readonly fault: Fault | null };

/**
 * Reads the cells of one column, each distinct content once: a status that stands in 100,000 rows is
 * judged a single time. Dates of the 1904 system are moved to the 1900 system here.
 */
export class ColumnReader<T> {
  private readonly seen = new Map<RawCell, CellReading<T>>();
  private readonly shift: number;
  /** Any content is text: nothing to judge, and nothing worth remembering. */
  private readonly anything: boolean;

  constructor(private readonly property: string, private readonly column: Column<T>, date1904 = false) {
    this.anything = column.kind === "text" || column.kind === "id" || column.kind === "reference";
    this.shift = date1904 && (column.kind === "date" || column.kind === "moment") ? 1462 : 0;
  }

  read(raw: RawCell): CellReading<T> {
    if (this.anything && typeof raw === "string") {
      const trimmed = raw.trim();
      if (trimmed !== "") return { value: trimmed as T, fault: null };
    }
    let reading = this.seen.get(raw);
    if (reading === undefined) this.seen.set(raw, (reading = this.judge(raw)));
    return reading;
  }

  private judge(raw: RawCell): CellReading<T> {
    const shifted = typeof raw === "number" ? raw + this.shift : raw;
    const value = this.column.read(shifted);
    const found = textOf(raw);
    if (value === undefined) return { value: null as T, fault: { column: this.property, code: "unreadable", found } };
    const missing = this.column.required && (value === null || value === "");
    return { value, fault: missing ? { column: this.property, code: "missing", found } : null };
  }
}

export interface ReadRow {
  readonly row: Readonly<Record<string, unknown>> & { readonly unreadable: readonly string[] };
  readonly faults: readonly Fault[];
  /** False where a required cell is blank or unreadable: the rules never see such a row. */
  readonly usable: boolean;
}

const NO_FAULTS: readonly Fault[] = [];
const NOTHING_UNREADABLE: readonly string[] = [];

/** Reads whole rows of one table; `positions` gives each property's place in the sheet's row, or -1 where the column is missing. */
export class RowReader {
  private readonly cells: readonly { property: string; at: number; reader: ColumnReader<unknown>; required: boolean }[];

  constructor(schema: TableSchema, positions: Readonly<Record<string, number>>, date1904 = false) {
    this.cells = Object.entries(schema.columns).map(([property, column]) => ({
      property, at: positions[property] ?? -1, reader: new ColumnReader(property, column, date1904), required: column.required,
    }));
  }

  /** Null for a row whose cells are all blank. */
  read(raw: readonly RawCell[]): ReadRow | null {
    const row: Record<string, unknown> = { unreadable: NOTHING_UNREADABLE };
    let faults: Fault[] | undefined;
    let unreadable: string[] | undefined;
    let usable = true;
    let blank = true;
    for (const { property, at, reader, required } of this.cells) {
      const content = at < 0 ? null : (raw[at] ?? null);
      if (content !== null && content !== "" && !(typeof content === "string" && content.trim() === "")) blank = false;
      const { value, fault } = reader.read(content);
      row[property] = value;
      if (fault === null) continue;
      (faults ??= []).push(fault);
      if (required) usable = false;
      else (unreadable ??= []).push(property);
    }
    if (blank) return null;
    if (unreadable !== undefined) row["unreadable"] = unreadable;
    return { row: row as ReadRow["row"], faults: faults ?? NO_FAULTS, usable };
  }
}
