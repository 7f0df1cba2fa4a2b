import { DAYS_FROM_1904_TO_1900 } from "../calendar/plain-date";
import { type CellKind, textOf, type RawCell } from "./cell";
import { isLikelyYear } from "./dates";
import { lackedColumns } from "./lacked-columns";
import { shownText, trimmed } from "./plain-text";
import type { Column, TableSchema } from "./table";

/** A cell that could not be read, or a required one that is blank; where it stands is known by its row. */
export interface Fault {
  /** The property of the schema: "forMeeting". */
  readonly column: string;
  readonly code: "missing" | "unreadable";
  readonly found: string;
}

export type CellReading<T> = { readonly value: T; readonly fault: Fault | null };

/** The kinds of cell in which a number is a date. */
export const HOLDS_DATES: ReadonlySet<CellKind> = new Set(["date", "date or yes", "moment"]);

/**
 * Reads the cells of one column, each distinct content once: a status that stands in 100,000 rows is
 * judged a single time. Dates of the 1904 system are moved to the 1900 system here.
 */
export class ColumnReader<T> {
  private readonly seen = new Map<RawCell, CellReading<T>>();
  private readonly shift: number;
  /** Any content is the text it shows: nothing to judge, and nothing worth remembering. */
  private readonly anything: boolean;

  constructor(
    private readonly property: string,
    private readonly column: Column<T>,
    date1904 = false,
  ) {
    this.anything = (column.read as unknown) === textOf;
    this.shift = date1904 && HOLDS_DATES.has(column.kind) ? DAYS_FROM_1904_TO_1900 : 0;
  }

  /** The text of a cell whose column takes any text; null where the cell has to be judged. */
  textOf(raw: RawCell): string | null {
    if (!this.anything || typeof raw !== "string") return null;
    return shownText(raw) || null;
  }

  read(raw: RawCell): CellReading<T> {
    const text = this.textOf(raw);
    if (text !== null) return { value: text as T, fault: null };
    let reading = this.seen.get(raw);
    if (reading === undefined) this.seen.set(raw, (reading = this.judge(raw)));
    return reading;
  }

  private judge(raw: RawCell): CellReading<T> {
    const shifted = typeof raw === "number" && !isLikelyYear(raw) ? raw + this.shift : raw;
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
  /** True where a cell has a fault, or may show an error value: only such rows need be looked at cell by cell. */
  readonly flawed: boolean;
  /** The row as the documents ask it to be, where a workbook of its own rules reads it otherwise. */
  readonly underDocuments?: ReadRow;
}

/** Error values begin with it. */
const NUMBER_SIGN = 35;
const NO_FAULTS: readonly Fault[] = [];
const NOTHING_UNREADABLE: readonly string[] = [];

/** A row of a table: its values in the order of the schema's columns, each offered under its property's name. */
class TableRow {
  constructor(
    readonly values: readonly unknown[],
    readonly unreadable: readonly string[],
  ) {}
}

type RowClass = new (values: readonly unknown[], unreadable: readonly string[]) => ReadRow["row"];

const rowClasses = new Map<TableSchema, RowClass>();

/** One class a table, kept: naming the properties of each row anew would take most of the time of reading it. */
function rowClassOf(schema: TableSchema): RowClass {
  let known = rowClasses.get(schema);
  if (known === undefined) rowClasses.set(schema, (known = newRowClass(schema)));
  return known;
}

/** Told of each look at a cell whose column is not there. */
export type NoteLacked = (property: string) => void;

function newRowClass(
  schema: TableSchema,
  lacked: readonly string[] = [],
  note: NoteLacked = () => undefined,
): RowClass {
  const Row = class extends TableRow {};
  for (const [at, property] of Object.keys(schema.columns).entries()) {
    Object.defineProperty(Row.prototype, property, {
      get: lacked.includes(property)
        ? function (this: TableRow) {
            note(property);
            return this.values[at];
          }
        : function (this: TableRow) {
            return this.values[at];
          },
      enumerable: true,
    });
  }
  return Row as unknown as RowClass;
}

interface CellOfRow {
  readonly property: string;
  /** The place among the schema's columns. */
  readonly place: number;
  /** The place in the sheet's row. */
  readonly at: number;
  readonly reader: ColumnReader<unknown>;
  readonly required: boolean;
}

/** Reads whole rows of one table; `positions` gives each property's place in the sheet's row, absent where the column is missing. */
export class RowReader {
  private readonly cells: readonly CellOfRow[];
  private readonly Row: RowClass;
  /** What a row of blank cells reads as. */
  private readonly blanks: readonly unknown[];
  /** Required columns that the sheet does not have are blank in every row. */
  private readonly missingColumns: readonly Fault[];
  /** The columns that are not there, and of which nobody can tell what they would say: unreadable in every row. */
  private readonly lackedRecords: readonly string[];

  constructor(
    schema: TableSchema,
    positions: Readonly<Record<string, number>>,
    date1904 = false,
    noteLacked?: NoteLacked,
  ) {
    const properties = Object.keys(schema.columns);
    const readers = properties.map(
      (property) => new ColumnReader(property, schema.columns[property] as Column<unknown>, date1904),
    );
    const lacked = lackedColumns(schema, positions);
    this.Row = lacked.length === 0 ? rowClassOf(schema) : newRowClass(schema, lacked, noteLacked);
    this.lackedRecords = lacked.filter((property) => schema.columns[property]?.without === "record");
    this.blanks = readers.map((reader) => reader.read(null).value);
    this.missingColumns = properties
      .flatMap((property, place) =>
        positions[property] === undefined ? [readers[place]?.read(null).fault ?? null] : [],
      )
      .filter((fault) => fault !== null);
    this.cells = properties.flatMap((property, place) => {
      const at = positions[property];
      return at === undefined
        ? []
        : [
            {
              property,
              place,
              at,
              reader: readers[place] as ColumnReader<unknown>,
              required: schema.columns[property]?.required === true,
            },
          ];
    });
  }

  /** Null for a row whose cells are all blank. */
  read(raw: readonly RawCell[]): ReadRow | null {
    const values = this.blanks.slice();
    let faults: Fault[] | undefined;
    let unreadable: string[] | undefined;
    let usable = this.missingColumns.length === 0;
    let flawed = false;
    let blank = true;
    for (const { property, place, at, reader, required } of this.cells) {
      const content = raw[at] ?? null;
      if (content === null || content === "") {
        if (!required) continue;
      } else if (blank && !(typeof content === "string" && trimmed(content) === "")) blank = false;
      const text = reader.textOf(content);
      if (text !== null) {
        values[place] = text;
        if (text.charCodeAt(0) === NUMBER_SIGN) flawed = true;
        continue;
      }
      const { value, fault } = reader.read(content);
      values[place] = value;
      if (typeof content === "string" && content.includes("#")) flawed = true;
      if (fault === null) continue;
      (faults ??= []).push(fault);
      if (required) usable = false;
      else (unreadable ??= []).push(property);
    }
    if (blank) return null;
    if (this.missingColumns.length > 0) faults = [...this.missingColumns, ...(faults ?? [])];
    return {
      row: new this.Row(values, this.unreadableWith(unreadable)),
      faults: faults ?? NO_FAULTS,
      usable,
      flawed: flawed || faults !== undefined,
    };
  }

  private unreadableWith(unreadable: readonly string[] = NOTHING_UNREADABLE): readonly string[] {
    return this.lackedRecords.length === 0 ? unreadable : [...unreadable, ...this.lackedRecords];
  }
}
