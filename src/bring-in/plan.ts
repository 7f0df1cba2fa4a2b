import type { MinuteOfDay, PlainDate } from "../calendar/plain-date";
import type { TableName } from "../records/all-tables";
import type { LastSaid } from "./attendance-rows";
import type { MeaningTaken } from "./mark-changes";
import type { Question, Settled } from "./questions";
import type { SeatTaken } from "./seats-taken";

/** What is to stand in a cell of a table. */
export type PlannedValue = string | { readonly day: PlainDate } | { readonly time: MinuteOfDay };

/** A row that the sheet gives, its cells by their headers; what the sheet does not say is not among them. */
export interface PlannedRow {
  readonly table: TableName;
  readonly change: "new" | "changed" | "same";
  /** The cells it is read from, the first that decides: "2026!C4". */
  readonly cells: readonly string[];
  readonly values: Readonly<Record<string, PlannedValue>>;
  /** Of a row that is there: where it stands, from 0, and what its cells of `values` hold now. */
  readonly there: { readonly position: number; readonly values: Readonly<Record<string, PlannedValue>> } | null;
  readonly notes: readonly string[];
  /** What the sheet says in cells that stay as the table has them: so it is remembered. */
  readonly says?: Readonly<Record<string, PlannedValue>>;
  /** Is it of a blank cell, and of no mark? */
  readonly isOfBlank?: boolean;
}

export interface LeftOut {
  readonly cell: string;
  readonly text: string;
  readonly why: string;
}

export type SheetKind = "attendance" | "members" | "actions" | "plan" | "none";

export interface SheetRead {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** How it was read, and what should be known of it, in sentences. */
  readonly why: readonly string[];
  /** The groups that its marks are of: none where it is no attendance, or that is not known yet. */
  readonly groups?: readonly string[];
}

/** Non-blank marks, each in one of the others. */
export interface Counts {
  readonly cells: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly leftOut: number;
  readonly questions: number;
}

/** What a cell of the sheet was taken for. */
export type TakenFor = "title" | "key" | "date" | "name" | "mark" | "total" | "left out" | "question";

/** What would be brought in from one sheet. */
export interface Plan {
  readonly read: SheetRead;
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly Question[];
  /** Those that are answered, and may be answered otherwise. */
  readonly settled: readonly Settled[];
  /** Answers that were given and are none of the offers. */
  readonly refused: readonly { readonly question: Question; readonly answer: string }[];
  readonly counts: Counts;
  /** The different marks of a sheet of attendance, as they are compared. */
  readonly marks?: readonly string[];
  /** What each of them is taken for. */
  readonly marksTaken?: readonly MeaningTaken[];
  /** The seats that its rows of names were taken for. */
  readonly seats?: readonly SeatTaken[];
  /** What its rows will be taken to say of those who have none, in sentences. */
  readonly warnings?: readonly string[];
  /** What each row says, of attendance by meeting and seat, of a list by its table and ids: kept with the workbook until the sheet is brought in again. */
  readonly remembers: ReadonlyMap<string, LastSaid>;
  /** By the cell's address without its sheet. */
  readonly takenFor: ReadonlyMap<string, TakenFor>;
}

/** A sheet of which nothing can be brought in, and why. */
export function nothingFrom(sheet: string, why: string): Plan {
  return {
    read: { sheet, kind: "none", why: [why] },
    rows: [],
    leftOut: [],
    questions: [],
    settled: [],
    refused: [],
    counts: { cells: 0, new: 0, changed: 0, same: 0, leftOut: 0, questions: 0 },
    remembers: new Map(),
    takenFor: new Map(),
  };
}
