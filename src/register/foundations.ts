import { LAST_BUILT_IN_YEAR } from "../calendar/built-in-years";
import { yearOf } from "../calendar/plain-date";
import { type WorkingDays, workingDays } from "../calendar/working-days";
import { REQUIRED_TABLES, type TableName, tables } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { requiredColumns } from "../records/columns-of";
import type { Agency, Group, Seat } from "../records/people";
import type { AttendanceStore } from "./attendance-store";
import type { CodedColumn } from "./coded-column";
import type { RowLookups } from "./meeting-attendance";
import type { Register } from "./register";
import { Settings } from "./settings";

/** What follows from the foundation tables alone; made anew when one of them changes. */
export class Foundations {
  private readonly remembered = new Map<string, Map<string, unknown>>();
  private madeGroups: Named<Group> | null = null;
  private madeAgencies: Named<Agency> | null = null;
  private madeSeats: Named<Seat> | null = null;
  private madeSettings: Settings | null = null;
  private madeLookups: RowLookups | null = null;
  private lookedUpIn: AttendanceStore | null = null;

  private madeMissing: ReadonlyMap<TableName, string> | null = null;
  private madeAbsent: ReadonlySet<TableName> | null = null;
  private madeHasNaming: boolean | null = null;

  constructor(
    private readonly register: Register,
    private madeDays: WorkingDays | null = null,
  ) {}

  /** The tables of which no row can be used, each with the required column that it lacks; "" where the table itself is required and not there. */
  get missing(): ReadonlyMap<TableName, string> {
    return (this.madeMissing ??= new Map(
      (Object.keys(tables) as readonly TableName[]).flatMap((table) => {
        const shape = this.register.shapeOf(table);
        if (shape === undefined) return REQUIRED_TABLES.includes(table) ? [[table, ""] as const] : [];
        const lacking = requiredColumns(table).find(({ property }) => shape.positions[property] === undefined);
        return lacking === undefined ? [] : [[table, lacking.header] as const];
      }),
    ));
  }

  /** The tables that are not there. */
  get absent(): ReadonlySet<TableName> {
    return (this.madeAbsent ??= new Set(
      (Object.keys(tables) as readonly TableName[]).filter((table) => !this.register.has(table)),
    ));
  }

  /** Have Seats and Attendance, where they are there, the columns that say whom a row is for, and who came? */
  get hasNamingColumns(): boolean {
    return (this.madeHasNaming ??= (["Seats", "Attendance"] as const).every((table) => {
      const { positions } = this.register.shapeOf(table) ?? {};
      if (positions === undefined) return true;
      if (positions["agency"] === undefined) return false;
      return table === "Seats" || (positions["seat"] !== undefined && positions["status"] !== undefined);
    }));
  }

  get groups(): Named<Group> {
    return (this.madeGroups ??= new Named(this.register.store("Groups")?.all() ?? [], (g) => [
      g.group,
      g.name,
      ...g.aliases,
    ]));
  }

  get agencies(): Named<Agency> {
    return (this.madeAgencies ??= new Named(this.register.store("Agencies")?.all() ?? [], (a) => [
      a.agency,
      ...a.aliases,
    ]));
  }

  get seats(): Named<Seat> {
    return (this.madeSeats ??= new Named(this.register.store("Seats")?.all() ?? [], (s) => [s.seat]));
  }

  get settings(): Settings {
    return (this.madeSettings ??= new Settings(this.register.store("Settings")?.all() ?? []));
  }

  get workingDays(): WorkingDays {
    if (this.madeDays !== null) return this.madeDays;
    const rows = this.register.store("Holidays")?.all() ?? [];
    const added = rows.filter((row) => row.kind !== "Not a holiday").map((row) => row.date);
    const removed = rows.filter((row) => row.kind === "Not a holiday").map((row) => row.date);
    // A table that lists bank holidays of later years reaches further than the built-in ones.
    const listed = rows.filter((row) => (row.kind ?? "Bank holiday") === "Bank holiday").map((row) => yearOf(row.date));
    const lastYear = listed.reduce((latest, year) => Math.max(latest, year), LAST_BUILT_IN_YEAR);
    return (this.madeDays = workingDays({ added, removed, lastYear }));
  }

  /** Finds seats and agencies by the codes of the Attendance columns, each distinct one once. */
  rowLookups(roll: AttendanceStore): RowLookups {
    if (this.madeLookups === null || this.lookedUpIn !== roll) {
      this.lookedUpIn = roll;
      const firstCode = new Map<string, number>();
      this.madeLookups = {
        seats: lookup(roll.columns.seat, (name) => this.seats.get(name) ?? null),
        oneSpelling: lookup(roll.columns.seat, (name, code) => {
          if (!firstCode.has(name)) firstCode.set(name, code);
          return firstCode.get(name) ?? code;
        }),
        agencies: lookup(roll.columns.agency, (name) => this.agencies.get(name) ?? null),
      };
    }
    return this.madeLookups;
  }

  remember<T>(name: string, key: string, compute: () => T): T {
    let values = this.remembered.get(name);
    if (values === undefined) this.remembered.set(name, (values = new Map()));
    const known = values.get(key);
    if (known !== undefined || values.has(key)) return known as T;
    const value = compute();
    values.set(key, value);
    return value;
  }
}

/** What each code of a column stands for, found once. */
function lookup<R>(column: CodedColumn<unknown>, find: (key: string, code: number) => R): (code: number) => R {
  const found: R[] = [];
  return (code) => {
    while (found.length <= code) found.push(find(keyOf(String(column.reading(found.length).value)), found.length));
    return found[code] as R;
  };
}

/** A name that several rows of one table bear. */
export interface SharedName {
  /** In the order of the sheet. */
  readonly rows: readonly object[];
  /** The row whose id it is; null where none has it for an id: then nobody is meant. */
  readonly meant: object | null;
}

/**
 * Rows by the names they go by. An id means its row, whoever else bears it as a name or an alias. Another name that two rows
 * bear means neither: nobody can tell which. A name is understood once for each way it is written.
 */
class Named<R extends object> {
  /** By the key of the name. */
  readonly shared: ReadonlyMap<string, SharedName>;
  private readonly byKey = new Map<string, R>();
  private readonly asWritten = new Map<string, R | undefined>();

  constructor(rows: readonly R[], names: (row: R) => readonly [id: string, ...others: readonly string[]]) {
    const { byKey } = this;
    const ids = new Set<string>();
    const claims = new Map<string, Set<R>>();
    for (const row of rows) {
      const id = keyOf(names(row)[0]);
      byKey.set(id, row);
      ids.add(id);
    }
    for (const row of rows) {
      for (const name of names(row).slice(1)) {
        const key = keyOf(name);
        const holder = byKey.get(key);
        if (key === "" || holder === row) continue;
        if (holder === undefined) byKey.set(key, row);
        else claims.set(key, (claims.get(key) ?? new Set([holder])).add(row));
      }
    }
    for (const key of claims.keys()) if (!ids.has(key)) byKey.delete(key);
    this.shared = new Map(
      [...claims].map(([key, found]) => [
        key,
        { rows: rows.filter((row) => found.has(row)), meant: byKey.get(key) ?? null },
      ]),
    );
  }

  get(written: string): R | undefined {
    const known = this.asWritten.get(written);
    if (known !== undefined || this.asWritten.has(written)) return known;
    const row = this.byKey.get(keyOf(written));
    this.asWritten.set(written, row);
    return row;
  }
}
