import type { PlainDate } from "../calendar/plain-date";
import type { WorkingDays } from "../calendar/working-days";
import { type RowIn, type TableName, tables } from "../records/all-tables";
import { type RawCell, keyOf } from "../records/cell";
import { lackedColumns } from "../records/lacked-columns";
import type { Meeting } from "../records/meetings";
import type { Agency, Group, Seat } from "../records/people";
import type { ReadRow } from "../records/reader";
import type { PlainSheet, TableShape } from "../records/table-shape";
import { AttendanceStore } from "./attendance-store";
import { type Dependency, attendanceDependency, DependencyTracker, placesIn } from "./dependencies";
import { Foundations, type SharedName } from "./foundations";
import { type RowLookups, MeetingAttendance } from "./meeting-attendance";
import type { RowsOfKey } from "./row-index";
import { RowStore } from "./row-store";
import type { Settings } from "./settings";
import { Unmatched } from "./unmatched";

/** Tables that nearly every answer rests on: a change in one asks every question again. */
export const FOUNDATIONS: ReadonlySet<TableName> = new Set([
  "Agencies",
  "Groups",
  "Seats",
  "Chairs",
  "Holidays",
  "Settings",
]);

const NO_ROWS: readonly never[] = [];
const NO_SHEET = { table: "Attendance", sheet: "", headerRow: 0, firstColumn: 1, positions: {}, date1904: false };
const NO_ATTENDANCE = new AttendanceStore(NO_SHEET);

/** What a change touches: every answer, or those that were read from one of the dependencies. */
export type Changed = "everything" | ReadonlySet<Dependency>;

type RowTable = Exclude<TableName, "Attendance">;
type KeyOfRow<N extends RowTable> = Extract<keyof RowIn<N>, string>;

/**
 * The records of one workbook, indexed for the questions asked and kept up to date by small changes.
 *
 * Look-ups take ids and names as people write them: without case, by code, name or alias. A missing
 * table has no rows. While a question is answered inside `tracker.during`, every look-up is noted, so
 * that `splice` can say which answers a change touches.
 */
export class Register {
  readonly tracker = new DependencyTracker();
  /** The tables that are there, and of which no row could be read. */
  readonly unread = new Set<TableName>();
  /** The tables that lack a column which may be left out, and was in their first version. */
  readonly lacking = new Set<TableName>();
  private readonly stores = new Map<RowTable, RowStore<RowTable>>();
  private attendance: AttendanceStore | null = null;
  private foundations = new Foundations(this);
  /** Rows that count for nobody, as they name no meeting and no decision that is there. */
  unmatched = new Unmatched(this);
  /** Sheets that look like tables of ours and are none. */
  plainSheets: readonly PlainSheet[] = [];

  /** Takes a table in, empty, in place of one of that name. */
  open(shape: TableShape): Changed {
    if (shape.unread === undefined) this.unread.delete(shape.table as TableName);
    else this.unread.add(shape.table as TableName);
    if (lackedColumns(tables[shape.table as TableName], shape.positions).length === 0)
      this.lacking.delete(shape.table as TableName);
    else this.lacking.add(shape.table as TableName);
    if (shape.table === "Attendance") this.attendance = new AttendanceStore(shape);
    else {
      const store = new RowStore(shape.table as RowTable, shape, this.canonical, this.note);
      store.readAs(this.settings.isOwn);
      this.stores.set(shape.table as RowTable, store);
    }
    return this.foundationsChanged(shape.table as TableName);
  }

  /** Forgets a table that is no longer in the workbook. */
  close(table: TableName): Changed {
    this.unread.delete(table);
    this.lacking.delete(table);
    if (table === "Attendance") this.attendance = null;
    else this.stores.delete(table);
    return this.foundationsChanged(table);
  }

  /** Takes rows in at the end of a table that is being read anew. Who asked something meanwhile is to ask everything again. */
  append(table: TableName, rows: readonly (readonly RawCell[])[]): void {
    if (table === "Attendance") this.attendance?.append(rows);
    else this.stores.get(table)?.splice(this.rowCountOf(table), 0, rows);
    if (FOUNDATIONS.has(table)) this.foundationsChanged(table);
    else this.unmatched = new Unmatched(this);
  }

  /** Replaces `removed` rows of a table from `start` (0 is the first row of data) by rows as the sheet holds them. */
  splice(table: TableName, start: number, removed: number, rows: readonly (readonly RawCell[])[]): Changed {
    const dependencies =
      table === "Attendance"
        ? this.spliceAttendance(start, removed, rows)
        : (this.stores.get(table)?.splice(start, removed, rows) ?? new Set<Dependency>());
    if (table !== "Attendance" || this.attendance?.namesDiffer === true) this.unmatched.take(table, dependencies);
    return FOUNDATIONS.has(table) && dependencies.size > 0 ? this.foundationsChanged(table) : dependencies;
  }

  /** What a name means may have changed, and with it what every look-up finds. */
  private foundationsChanged(table: TableName): Changed {
    this.foundations = new Foundations(this);
    if (table === "Settings") for (const store of this.stores.values()) store.readAs(this.settings.isOwn);
    this.unmatched = new Unmatched(this);
    for (const store of this.stores.values()) store.forgetLookups();
    return "everything";
  }

  private spliceAttendance(start: number, removed: number, rows: readonly (readonly RawCell[])[]): Set<Dependency> {
    const dependencies = this.attendance?.splice(start, removed, rows) ?? new Set<Dependency>();
    if (dependencies.size > 0) dependencies.add("Attendance");
    if (removed !== rows.length) dependencies.add(placesIn("Attendance"));
    return dependencies;
  }

  /** Is there a table of that name? Whether its rows can be read is another matter. */
  has(table: TableName): boolean {
    return this.shapeOf(table) !== undefined;
  }

  /** The tables of which no row can be used: the required column that each lacks; "" where it is required and not there. */
  get missing(): ReadonlyMap<TableName, string> {
    return this.foundations.missing;
  }

  /** The tables that are not there. */
  get absent(): ReadonlySet<TableName> {
    return this.foundations.absent;
  }

  /** Have Seats and Attendance, where they are there, the columns that say whom a row is for, and who came? */
  get hasNamingColumns(): boolean {
    return this.foundations.hasNamingColumns;
  }

  shapeOf(table: TableName): TableShape | undefined {
    return table === "Attendance" ? this.attendance?.shape : this.stores.get(table)?.shape;
  }

  rowCountOf(table: TableName): number {
    return (table === "Attendance" ? this.attendance?.rowCount : this.stores.get(table)?.rowCount) ?? 0;
  }

  /** Notes every table: for an answer that looks at all the sheets. */
  trackEverything(): void {
    for (const table of Object.keys(tables)) this.tracker.track(table);
  }

  /** The stores themselves, for the list of problems. */
  store<N extends RowTable>(table: N): RowStore<N> | undefined {
    return this.stores.get(table) as unknown as RowStore<N> | undefined;
  }

  get attendanceStore(): AttendanceStore | null {
    return this.attendance;
  }

  /** Makes the look-ups by id, which the first question would otherwise wait for. */
  prepareLookups(): void {
    for (const [table, store] of this.stores) {
      const { idColumn } = tables[table];
      if (idColumn !== null) store.by(idColumn, "");
    }
  }

  /** Every usable row of a table, in the order of the sheet. */
  all<N extends RowTable>(table: N): readonly RowIn<N>[] {
    if (!FOUNDATIONS.has(table)) this.tracker.track(table);
    return this.store(table)?.all() ?? [];
  }

  /** The rows of a table whose column holds `key`; a column that names a group, an agency or a meeting finds every spelling. */
  where<N extends RowTable>(table: N, property: KeyOfRow<N>, key: string): readonly RowIn<N>[] {
    return this.noted(table, this.store(table)?.by(property, key));
  }

  /** The rows `where` leaves out because a required cell of theirs is blank or cannot be read. */
  brokenWhere<N extends RowTable>(table: N, property: KeyOfRow<N>, key: string): readonly ReadRow[] {
    return this.noted(table, this.store(table)?.brokenBy(property, key));
  }

  private noted<R>(table: RowTable, found: RowsOfKey<R> | undefined): readonly R[] {
    if (!FOUNDATIONS.has(table)) this.tracker.track(found?.dependency ?? table);
    return found?.rows ?? NO_ROWS;
  }

  /** The row of that id. */
  find<N extends RowTable>(table: N, id: string): RowIn<N> | undefined {
    const idColumn = tables[table].idColumn as KeyOfRow<N> | null;
    return idColumn === null ? undefined : this.where(table, idColumn, id)[0];
  }

  /** The group of that code, name or alias; undefined too where several bear that name. */
  group(name: string): Group | undefined {
    return this.foundations.groups.get(name);
  }

  /** The agency of that name or alias; undefined too where several bear that alias. */
  agency(name: string): Agency | undefined {
    return this.foundations.agencies.get(name);
  }

  /** Does any name belong to several rows of that table? */
  hasSharedNames(table: "Agencies" | "Groups"): boolean {
    return (table === "Agencies" ? this.foundations.agencies : this.foundations.groups).shared.size > 0;
  }

  /** The name, as written, that several agencies or groups bear; undefined where at most one does. */
  sharedName(table: "Agencies" | "Groups", written: string): SharedName | undefined {
    const { shared } = table === "Agencies" ? this.foundations.agencies : this.foundations.groups;
    return shared.size === 0 ? undefined : shared.get(keyOf(written));
  }

  seat(id: string): Seat | undefined {
    return this.foundations.seats.get(id);
  }

  meeting(id: string): Meeting | undefined {
    return this.find("Meetings", id);
  }

  /** The seats of a group that exist on that day, in the order of the sheet. */
  seatsOn(group: string, day: PlainDate): readonly Seat[] {
    return this.remember("seats on", `${keyOf(group)}|${day}`, () =>
      this.where("Seats", "group", group).filter((seat) => isInForce(seat, day)),
    );
  }

  /** The meetings of a group, earliest first. */
  meetingsOf(group: string): readonly Meeting[] {
    return [...this.where("Meetings", "group", group)].sort((a, b) => a.date - b.date);
  }

  /** A meeting's rows of Attendance, in the order of the sheet. */
  attendanceOf(meeting: string): MeetingAttendance {
    const store = this.attendanceOrNone;
    const code = store.codeOfMeeting(meeting);
    if (this.tracker.isTracking)
      this.tracker.trackAttendance(code >= 0 ? store.dependencyOf(code) : attendanceDependency(keyOf(meeting)));
    return new MeetingAttendance(store, code, this.foundations.rowLookups(store));
  }

  /** The seat or agency that a code of the Attendance columns stands for. */
  get rowLookups(): RowLookups {
    return this.foundations.rowLookups(this.attendanceOrNone);
  }

  /** The Attendance table, or an empty one where it is missing. */
  get attendanceOrNone(): AttendanceStore {
    return this.attendance ?? NO_ATTENDANCE;
  }

  get settings(): Settings {
    return this.foundations.settings;
  }

  get workingDays(): WorkingDays {
    return this.foundations.workingDays;
  }

  /**
   * Works something out once for as long as Agencies, Groups, Seats, Chairs, Holidays and Settings stay as they
   * are. `compute` may read those tables only.
   */
  remember<T>(name: string, key: string, compute: () => T): T {
    return this.foundations.remember(name, key, compute);
  }

  /** The same workbook with nothing remembered of it, so that whoever asks looks at its cells; but for the working days. */
  afresh(): Register {
    const same = Object.create(this) as Register;
    same.foundations = new Foundations(same, this.workingDays);
    return same;
  }

  private readonly note = (dependency: Dependency): void => this.tracker.track(dependency);

  /** How a cell that refers to something is compared: by the code of what it names. */
  private readonly canonical = (table: TableName, property: string): ((value: unknown) => string) => {
    const refersTo =
      (tables[table].columns as Readonly<Record<string, { refersTo?: readonly string[] }>>)[property]?.refersTo ?? [];
    const isGroup = refersTo.includes("Groups") || (table === "Groups" && property === "group");
    if (isGroup)
      return (value) => (typeof value === "string" ? keyOf(this.group(value)?.group ?? value) : String(value));
    if (refersTo.includes("Agencies"))
      return (value) => (typeof value === "string" ? keyOf(this.agency(value)?.agency ?? value) : String(value));
    return (value) => (typeof value === "string" ? keyOf(value) : String(value));
  };
}

/** In force on a day: From and To both included, blank for without end. */
export function isInForce(
  span: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  day: PlainDate,
): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || span.to >= day);
}
