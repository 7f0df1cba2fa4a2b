import type { RawCell } from "../records/cell";
import { type Block, type NameLine } from "./blocks";
import type { DateHeading } from "./date-lines";
import { namesNobodyAtAll, nameRoleOf, type NameColumn, sectionOf } from "./edges";
import { readCell } from "./split-mark";
import { type HowRead, type Meaning, meaningOf, readMark } from "./mark-words";
import { dateIn, headingDate } from "./written-date";
import { isBlank, saidAt, viewOf, type View } from "./view";
import type { SheetGrid } from "../workbook/sheet-grid";

/** A row of a list that marks one person: where its mark stands, and what it says. */
export interface ListedCell {
  /** Which of the block's rows of names. */
  readonly index: number;
  readonly place: { readonly row: number; readonly column: number };
  readonly raw: RawCell;
  readonly reading: HowRead;
}

/** Attendance as a list: a person a row; the status in a column of its own, or a tick in the column of a status. */
export interface ListedAttendance {
  readonly view: View;
  /** Its headings are the dates of the meetings: the one of the title, or those of a column. */
  readonly block: Block;
  readonly marks: readonly ListedCell[];
  /** Of each row of names the heading that it belongs to. */
  readonly headingOf: readonly number[];
  /** Is each row of a meeting of its own, with its status in words? Then no cell of it stands where a date and a name cross. */
  readonly isLong: boolean;
}

interface Columns {
  readonly row: number;
  readonly names: readonly NameColumn[];
  /** The columns that stand for a status each. */
  readonly statuses: readonly { readonly column: number; readonly meaning: Meaning }[];
  /** The column in which statuses are written; 0 for none. */
  readonly written: number;
  /** The column of dates; 0 where the title says the day. */
  readonly dates: number;
}

const WRITTEN = /^(?:status|attendance|attended\?|present\?|mark|response)$/i;
const STATUS =
  /^(?:present|attended|apolog(?:y|ies)|apols|absent|deputy|substitute|remote|virtual|in attendance|did not attend|not present|in person|online)$/i;

/** Reads a sheet whose rows are persons at one meeting, or persons and meetings; null for another. */
export function listedAttendance(grid: SheetGrid): ListedAttendance | null {
  const view = viewOf(grid);
  const columns = columnsIn(view);
  if (columns === null) return null;
  const title = columns.dates === 0 ? dateAbove(view, columns.row) : null;
  if (columns.dates === 0 && title === null) return null;
  return listOf(view, columns, title);
}

function columnsIn(view: View): Columns | null {
  for (let row = 1; row <= Math.min(view.rows, 20); row++) {
    const names: NameColumn[] = [];
    const statuses: { column: number; meaning: Meaning }[] = [];
    let [written, dates] = [0, 0];
    for (let column = 1; column <= Math.min(view.columns, 30); column++) {
      const label = saidAt(view, row, column);
      const meaning = STATUS.test(label) ? meaningOf(label) : null;
      if (label === "") continue;
      if (WRITTEN.test(label)) written = column;
      else if (meaning !== null) statuses.push({ column, meaning });
      else if (/^(?:meeting ?)?date$/i.test(label)) dates = column;
      else if (/name|member|agenc|organi|represent|attendee|title|role|post|partner|who|e-?mail/i.test(label))
        names.push({ column, label, role: nameRoleOf(label) });
    }
    if (names.length > 0 && (written > 0 || statuses.length > 0)) return { row, names, statuses, written, dates };
  }
  return null;
}

function dateAbove(view: View, before: number): DateHeading | null {
  for (let row = 1; row < before; row++)
    for (let column = 1; column <= Math.min(view.columns, 20); column++) {
      const raw = view.at(row, column);
      const date =
        typeof raw === "string"
          ? dateIn(saidAt(view, row, column))
          : headingDate(raw, view.lookOf(row, column), view.grid.date1904);
      if (date !== null && date.said.kind !== "placeholder" && date.said.kind !== "quarter")
        return { ...date, row, column };
    }
  return null;
}

function listOf(view: View, columns: Columns, title: DateHeading | null): ListedAttendance {
  const names: NameLine[] = [];
  const headings: DateHeading[] = title === null ? [] : [title];
  const headingOf: number[] = [];
  const marks: ListedCell[] = [];
  let isGuest = false;
  for (let row = columns.row + 1; row <= view.rows; row++) {
    const said = columns.names.map(({ column }) => saidAt(view, row, column));
    const label = said.find((text) => text !== "");
    if (label === undefined) continue;
    const mark = markOfRow(view, columns, row);
    const section = said.filter((text) => text !== "").length === 1 && mark === null ? sectionOf(label) : null;
    if (section !== null) {
      isGuest = section === "guests";
      continue;
    }
    if (title === null) {
      const date = headingDate(view.at(row, columns.dates), view.lookOf(row, columns.dates), view.grid.date1904);
      if (date === null) continue;
      headings.push({ ...date, row, column: columns.dates });
    }
    headingOf.push(headings.length - 1);
    if (mark !== null) marks.push({ index: names.length, ...mark });
    names.push({ row, said, isIndented: false, isGuest, namesGuests: false, isNobody: namesNobodyAtAll(label) });
  }
  const isLong = title === null && columns.written > 0;
  return { view, marks, headingOf, isLong, block: blockOfList(view, columns, { names, headings }) };
}

function blockOfList(
  view: View,
  { row, names: nameColumns }: Columns,
  { names, headings }: Pick<Block, "names" | "headings">,
): Block {
  return {
    view,
    headingRows: [row],
    headings,
    nameColumns,
    names,
    countColumns: [],
    countRows: [],
    otherColumns: [],
    isGuests: false,
    lastRow: view.rows,
  };
}

/** The mark of a row: the written status, else the column that is ticked, or whose cell says more. */
function markOfRow(view: View, { statuses, written }: Columns, row: number): Omit<ListedCell, "index"> | null {
  if (written > 0 && !isBlank(view.at(row, written))) {
    const raw = view.at(row, written);
    return { place: { row, column: written }, raw, reading: readCell(raw, readMark).reading };
  }
  const filled = statuses.filter(({ column }) => !isBlank(view.at(row, column)));
  const [only] = filled;
  if (only === undefined) return null;
  const raw = view.at(row, only.column);
  return { place: { row, column: only.column }, raw, reading: readingUnder(only.meaning, raw, filled.length) };
}

/** A tick, a cross, a yes or a figure under a status is that status; words may say more. */
function readingUnder(meaning: Meaning, raw: RawCell, filled: number): HowRead {
  const own = readMark(raw);
  if (filled > 1) return { kind: "unknown" };
  if (own.kind === "said" && !["Present", "Absent"].includes(own.said.status)) return own;
  if (own.kind === "said" && own.said.status === "Absent")
    return { kind: "nothing", why: "It says no under a status." };
  return { kind: "said", said: { ...(own.kind === "said" ? own.said : {}), status: meaning } };
}
