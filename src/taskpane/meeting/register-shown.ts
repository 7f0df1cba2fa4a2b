import type { Entries } from "../marking/entries";
import { entriesState, type EntriesState, lineStates, type LineState } from "../marking/entries-shown";
import type { Letter } from "../marking/letters-view";
import type { CellsShown, MarkedColumn } from "./attendance-cells";
import { linesIn, type RegisterLine, type RegisterModel } from "./register-view-model";

export type LetterStatus = "Coming" | "Present" | "Remote" | "Deputy" | "Apologies" | "Absent";

/** The statuses that a letter enters, in the order in which they are shown. */
export const LETTERS: readonly Letter<LetterStatus>[] = [
  { letter: "P", word: "Present" },
  { letter: "R", word: "Remote" },
  { letter: "D", word: "Deputy" },
  { letter: "A", word: "Apologies" },
  { letter: "X", word: "Absent" },
];

/** Before the day: who is coming. A deputy who is named comes for the seat. */
const LETTERS_AHEAD: readonly Letter<LetterStatus>[] = [
  { letter: "C", word: "Coming" },
  { letter: "D", word: "Deputy" },
  { letter: "A", word: "Apologies" },
];

/** What a letter or a click on it writes: before the day nobody has been there yet, so a deputy is one who is coming. */
export function cellsFor(status: string, isAhead: boolean): Partial<CellsShown> {
  if (!isAhead) return { status };
  if (status === "Deputy") return { status: "Coming" };
  return status === "Coming" ? { status, deputy: "", briefed: "" } : { status };
}

/** How a line is marked where all who are left were there: for one who is coming a deputy may have been named. */
export function presentStatus({ status, deputy }: CellsShown): LetterStatus {
  return status === "Coming" && deputy !== "" ? "Deputy" : "Present";
}

/** Which fields of a line are open: those that belong to a status, or all. */
export type Opened = "deputy" | "reason" | "all";

const FIELDS: Readonly<Record<Opened, readonly MarkedColumn[]>> = {
  deputy: ["deputy", "briefed"],
  reason: ["reason"],
  all: ["deputy", "briefed", "reason", "arrived", "left"],
};

export interface LineShown extends LineState {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly shortAgency: string;
  /** "Papers only"; "" for nothing. */
  readonly note: string;
  /** The letter that is marked, by its word. */
  readonly marked: string;
  /** A status that has no letter: "Coming"; "" for none. */
  readonly otherStatus: string;
  readonly cells: CellsShown;
  /** The details that are filled in and not open: "deputy Inspector 4 · briefed"; "" for none. */
  readonly details: string;
  readonly fields: readonly MarkedColumn[];
  /** Names to offer for a deputy. */
  readonly deputies: readonly string[];
}

export interface RegisterShown extends EntriesState {
  readonly none: string;
  /** "18 of 24 marked" */
  readonly count: string;
  readonly seats: readonly LineShown[];
  readonly others: readonly LineShown[];
  readonly hasLastTime: boolean;
  /** Is its day still to come? Then it says who is coming. */
  readonly isAhead: boolean;
  readonly letters: readonly Letter<LetterStatus>[];
  /** What is to be known first: "The meeting is on Tue 1 Dec: …"; "" for nothing. */
  readonly hint: string;
  /** Is it to be read, and to be changed only once that is asked for? */
  readonly isReading: boolean;
}

/** What the officer has opened of a register, and how far it has come. */
interface RegisterSession {
  readonly opened: ReadonlyMap<string, Opened>;
  readonly savedAt: string;
  readonly isReading: boolean;
}

/** What the register shows: what the sheet says, the officer's entries over it, and how far they have come. */
export function registerShown(
  model: RegisterModel,
  entries: Entries<MarkedColumn>,
  { opened, savedAt, isReading }: RegisterSession,
): RegisterShown {
  const isAhead = model.stage === "ahead";
  const letters = isAhead ? LETTERS_AHEAD : LETTERS;
  const stateOf = lineStates(entries, { table: "Attendance", main: "status" });
  const shown = (line: RegisterLine): LineShown => ({
    ...lineShown(line, entries.cellsOf(line), { opened: opened.get(line.key), letters, isAhead }),
    ...stateOf(line.key),
  });
  const statusOf = (line: RegisterLine): string => entries.cellsOf(line).status;
  const counted = model.seats.filter((line) => line.isAwaited || isMarked(statusOf(line), isAhead));
  return {
    ...entriesState({ entries, savedAt }),
    none: model.none,
    count: `${counted.filter((line) => isMarked(statusOf(line), isAhead)).length} of ${counted.length} ${isAhead ? "answered" : "marked"}`,
    seats: model.seats.map(shown),
    others: model.others.map(shown),
    isReading,
    isAhead,
    letters,
    hint: isAhead ? hintAhead(model, model.seats.map(statusOf)) : "",
    hasLastTime: !isAhead && notYetMarked(model, entries).some(({ lastTime }) => lastTime !== ""),
  };
}

const THERE: ReadonlySet<string> = new Set(["Present", "Remote", "Deputy", "Absent"]);

function hintAhead({ day }: RegisterModel, statuses: readonly string[]): string {
  const already = statuses.filter((status) => THERE.has(status)).length;
  const wrong = already === 0 ? "" : ` ${already === 1 ? "1 is" : `${already} are`} marked already as if it had been.`;
  return `The day of the meeting, ${day}, is still to come: say here who is coming.${wrong}`;
}

/** Those whom "All present" and "Rest apologies" mean: somebody should come, and how is not marked yet; before the day, who has not answered. */
export function notYetMarked({ seats, stage }: RegisterModel, entries: Entries<MarkedColumn>): readonly RegisterLine[] {
  return seats.filter((line) => line.isAwaited && !isMarked(entries.cellsOf(line).status, stage === "ahead"));
}

/** Is nothing left to do in the register: the meeting is over and everybody is marked, or Meetings says that it is closed? */
export function isToRead(model: RegisterModel, entries: Entries<MarkedColumn>): boolean {
  const isUnsaved = entries.all.some(({ phase }) => phase !== "saved");
  if (model.none !== "" || model.stage === "open" || model.stage === "ahead" || isUnsaved) return false;
  if (model.stage === "closed") return true;
  return linesIn(model).some(({ cells }) => isMarked(cells.status, false)) && notYetMarked(model, entries).length === 0;
}

/** Coming was said before the day; it is no mark of who came. */
function isMarked(status: string, isAhead: boolean): boolean {
  return status !== "" && (isAhead || status !== "Coming");
}

interface LineShownBy {
  readonly opened: Opened | undefined;
  readonly letters: readonly Letter<LetterStatus>[];
  readonly isAhead: boolean;
}

function lineShown(
  line: RegisterLine,
  cells: CellsShown,
  { opened, letters, isAhead }: LineShownBy,
): Omit<LineShown, keyof LineState> {
  const fields = opened === undefined ? [] : FIELDS[opened];
  const isDeputyToCome = isAhead && cells.status === "Coming" && (cells.deputy !== "" || opened === "deputy");
  const marked = isDeputyToCome ? "Deputy" : cells.status;
  const hasLetter = letters.some(({ word }) => word === marked);
  return {
    key: line.key,
    name: line.name,
    role: line.role,
    agency: line.agency,
    shortAgency: line.shortAgency,
    note: line.note,
    marked,
    otherStatus: hasLetter ? "" : cells.status,
    cells,
    details: detailsIn(cells, fields),
    fields,
    deputies: line.deputies,
  };
}

function detailsIn(cells: CellsShown, fields: readonly MarkedColumn[]): string {
  const { deputy, briefed, reason, arrived, left } = cells;
  const said: readonly (readonly [MarkedColumn, string])[] = [
    ["deputy", deputy === "" ? "" : `deputy ${deputy}`],
    ["briefed", briefed === "Yes" ? "briefed" : briefed === "No" ? "not briefed" : briefed],
    ["reason", reason],
    ["arrived", arrived === "" ? "" : `arrived ${arrived}`],
    ["left", left === "" ? "" : `left ${left}`],
  ];
  return said
    .filter(([column, words]) => words !== "" && !fields.includes(column))
    .map(([, words]) => words)
    .join(" · ");
}
