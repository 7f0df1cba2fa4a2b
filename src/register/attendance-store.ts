import { keyOf, type RawCell } from "../records/cell";
import { attendance } from "../records/meetings";
import type { Column } from "../records/table";
import type { TableShape } from "../records/table-shape";
import { CodeSet } from "./code-set";
import { CodedColumn } from "./coded-column";
import { attendanceDependency, type Dependency } from "./dependencies";
import { MeetingChains } from "./meeting-chains";
import { MeetingStatuses } from "./meeting-statuses";

type Property = keyof typeof attendance.columns;
const PROPERTIES = Object.keys(attendance.columns) as readonly Property[];

/** Rows taken in at once: they stay in the processor's cache, and each column has a loop of its own. */
const BLOCK = 512;

/** The Attendance table, by column: up to the sheet's limit of 1,048,575 rows, chained by meeting. */
export class AttendanceStore {
  readonly columns: { readonly [P in Property]: CodedColumn<unknown> };
  private readonly positions: readonly { readonly column: CodedColumn<unknown>; readonly at: number }[];
  private readonly meeting: CodedColumn<unknown>;
  private readonly chains: MeetingChains;
  private readonly statuses: MeetingStatuses;
  private length = 0;
  /** By the code of a meeting, once asked for. */
  private readonly dependencies: Dependency[] = [];
  /** Did the last change bring or take rows, or move any from one meeting to another? */
  namesDiffer = false;
  /** For whoever looks for a seat that is named twice: the codes of those met so far. */
  readonly seatsMet = new CodeSet();
  /** The codes of the meetings that the present change touches. */
  private readonly changedMeetings = new CodeSet();
  /** Of a block of rows that is being replaced: 1 for each that changed, and its meeting's code before. */
  private readonly changed = new Uint8Array(BLOCK);
  private readonly before = new Int32Array(BLOCK);

  constructor(readonly shape: TableShape) {
    const build = (property: Property): CodedColumn<unknown> =>
      new CodedColumn<unknown>(
        property,
        attendance.columns[property] as Column<unknown>,
        shape.date1904,
        property === "meeting" ? (value) => keyOf(String(value)) : (value) => value,
      );
    this.columns = Object.fromEntries(PROPERTIES.map((p) => [p, build(p)])) as AttendanceStore["columns"];
    this.positions = PROPERTIES.flatMap((property) => {
      const at = shape.positions[property];
      return at === undefined ? [] : [{ column: this.columns[property], at }];
    });
    this.meeting = this.columns.meeting;
    this.chains = new MeetingChains(this.meeting);
    this.statuses = new MeetingStatuses(this.columns, this.chains);
  }

  get rowCount(): number {
    return this.length;
  }

  /** Bytes kept for the rows: the codes, the chains and what each meeting says. */
  get bytes(): number {
    return PROPERTIES.reduce((sum, p) => sum + this.columns[p].bytes, 0) + this.chains.bytes + this.statuses.bytes;
  }

  /** What the row's Status says (SAID). */
  saidAt(row: number): number {
    return this.statuses.at(row);
  }

  /** Does the row carry Arrived or Left, readable or not? */
  isTimedAt(row: number): boolean {
    return this.statuses.isTimedAt(row);
  }

  /** What all rows of a meeting say, times among them (SAID). */
  saidAtMeeting(meetingCode: number): number {
    return this.statuses.of(meetingCode);
  }

  /** The code under which a meeting's rows are found, by any spelling of its id; -1 where there are none. */
  codeOfMeeting(id: string): number {
    return this.chains.codeOf(id, this.length);
  }

  /** The first row of a meeting, or -1. */
  firstOf(meetingCode: number): number {
    return this.chains.firstOf(meetingCode);
  }

  /** The next row of the same meeting, in the order they stand, or -1. */
  nextOf(row: number): number {
    return this.chains.nextOf(row);
  }

  /** What stands for the rows of a meeting, one that has any, among the dependencies. */
  dependencyOf(meetingCode: number): Dependency {
    return (this.dependencies[meetingCode] ??= attendanceDependency(this.chains.keyOf(meetingCode)));
  }

  /** Takes rows in at the end, and chains them at once while the table is read for the first time. */
  append(rows: readonly (readonly RawCell[])[]): void {
    const start = this.length;
    this.insert(start, rows, 0);
    this.chains.extend(start, this.length);
    this.statuses.forgetAll();
  }

  /**
   * Replaces `removed` rows from `start` on by `rows`, and returns what stands for the meetings whose
   * attendance differs afterwards. Rows that read the same as before count as unchanged.
   */
  splice(start: number, removed: number, rows: readonly (readonly RawCell[])[]): Set<Dependency> {
    const { changedMeetings } = this;
    changedMeetings.clear();
    this.chains.beginChange();
    this.namesDiffer = removed !== rows.length;
    const overwritten = Math.min(removed, rows.length);
    for (let from = 0; from < overwritten; from += BLOCK)
      this.overwrite(start + from, rows, from, Math.min(from + BLOCK, overwritten));
    if (rows.length > removed) {
      this.insert(start + overwritten, rows, overwritten);
      this.touch(start + overwritten, rows.length - overwritten);
      this.chains.breakUp();
    } else if (removed > rows.length) {
      this.touch(start + overwritten, removed - overwritten);
      this.remove(start + overwritten, removed - overwritten);
      this.chains.breakUp();
    }
    const dependencies = new Set<Dependency>();
    for (const code of changedMeetings) {
      this.statuses.forget(code);
      dependencies.add(this.dependencyOf(code));
    }
    return dependencies;
  }

  /** Puts `rows[from]` up to `rows[to]` over the rows from `row` on; notes the meetings that differ then. */
  private overwrite(row: number, rows: readonly (readonly RawCell[])[], from: number, to: number): void {
    const count = to - from;
    const { changed, before, changedMeetings } = this;
    changed.fill(0, 0, count);
    for (let i = 0; i < count; i++) before[i] = this.meeting.codeAt(row + i);
    let isChanged = false;
    for (const { column, at } of this.positions) if (column.replace(row, rows, from, to, at, changed)) isChanged = true;
    if (!isChanged) return;
    for (let i = 0; i < count; i++) {
      if (changed[i] === 0) continue;
      const was = before[i] as number;
      const is = this.meeting.codeAt(row + i);
      changedMeetings.add(was);
      changedMeetings.add(is);
      if (was === is) continue;
      this.namesDiffer = true;
      this.chains.move(row + i, was, is);
    }
  }

  /** Puts `rows` from the place `from` on in at `start`. */
  private insert(start: number, rows: readonly (readonly RawCell[])[], from: number): void {
    const count = rows.length - from;
    const tail = this.length - start;
    this.length += count;
    for (const { column } of this.positions) {
      column.resize(this.length);
      if (tail > 0) column.openGap(start, count);
    }
    for (let first = from; first < rows.length; first += BLOCK) {
      const last = Math.min(first + BLOCK, rows.length);
      for (const { column, at } of this.positions) column.fill(start + first - from, rows, first, last, at);
    }
  }

  private remove(start: number, count: number): void {
    for (const { column } of this.positions) {
      column.closeGap(start, count);
      column.resize(this.length - count);
    }
    this.length -= count;
  }

  /** Notes the meetings of `count` rows, each once. */
  private touch(start: number, count: number): void {
    for (let row = start; row < start + count; row++) this.changedMeetings.add(this.meeting.codeAt(row));
  }
}
