import { type CellsShown, headerOf, type MarkedColumn } from "./attendance-cells";
import type { CellEntry, RegisterEntries } from "./register-entries";
import type { RegisterLine, RegisterModel } from "./register-view-model";

/** The statuses that a letter entries, in the order in which they are shown. */
export const LETTERS = [
  { letter: "P", status: "Present" },
  { letter: "R", status: "Remote" },
  { letter: "D", status: "Deputy" },
  { letter: "A", status: "Apologies" },
  { letter: "X", status: "Absent" },
] as const;
export type LetterStatus = (typeof LETTERS)[number]["status"];

/** Which fields of a line are open: those that belong to a status, or all. */
export type Opened = "deputy" | "reason" | "all";

const FIELDS: Readonly<Record<Opened, readonly MarkedColumn[]>> = {
  deputy: ["deputy", "briefed"],
  reason: ["reason"],
  all: ["deputy", "briefed", "reason", "arrived", "left"],
};

export interface LineShown {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  /** "Papers only"; "" for nothing. */
  readonly note: string;
  /** A status that has no letter: "Coming"; "" for none. */
  readonly otherStatus: string;
  readonly cells: CellsShown;
  /** The details that are filled in and not open: "deputy Inspector 4 · briefed"; "" for none. */
  readonly details: string;
  readonly fields: readonly MarkedColumn[];
  readonly isWaiting: boolean;
  /** That it could not be saved, and why; "" where that is not so. */
  readonly failed: string;
  /** What a colleague wrote, and what it is to be by this officer; null for nothing. */
  readonly differs: { readonly said: string; readonly mine: string } | null;
}

export interface RegisterShown {
  readonly none: string;
  /** "18 of 24 marked" */
  readonly count: string;
  readonly seats: readonly LineShown[];
  readonly others: readonly LineShown[];
  readonly canUndo: boolean;
  readonly hasLastTime: boolean;
  /** "Saved 10:04"; "" where nothing was marked. */
  readonly state: string;
  /** Why something could not be saved, each reason once. */
  readonly failures: readonly string[];
}

/** Where more people than these could not be saved, the reason is given once above them. */
const MOST_WITH_REASON = 3;

/** What the register shows: what the sheet says, the officer's entries over it, and how far they have come. */
export function registerShown(
  model: RegisterModel,
  entries: RegisterEntries,
  { opened, savedAt }: { readonly opened: ReadonlyMap<string, Opened>; readonly savedAt: string },
): RegisterShown {
  const failed = new Set(entries.all.flatMap(({ phase, line }) => (phase === "failed" ? [line] : [])));
  const hasReason = failed.size <= MOST_WITH_REASON;
  const shown = (line: RegisterLine): LineShown => ({
    ...lineShown(line, entries, opened.get(line.key)),
    failed: failed.has(line.key) ? sayFailed(hasReason ? entries.of(line.key) : []) : "",
  });
  const statusOf = (line: RegisterLine): string => entries.cellsOf(line).status;
  const counted = model.seats.filter((line) => line.isAwaited || isMarked(statusOf(line)));
  const open = entries.all;
  const failures = [...new Set(open.map(({ why }) => why).filter((why) => why !== ""))];
  const isSaving = open.some(({ phase }) => phase === "pending" || phase === "saving");
  return {
    none: model.none,
    count: `${counted.filter((line) => isMarked(statusOf(line))).length} of ${counted.length} marked`,
    seats: model.seats.map(shown),
    others: model.others.map(shown),
    canUndo: entries.canUndo,
    hasLastTime: notYetMarked(model, entries).some(({ lastTime }) => lastTime !== ""),
    state: isSaving ? "Saving…" : failures.length > 0 ? "Not all is saved" : savedAt === "" ? "" : `Saved ${savedAt}`,
    failures,
  };
}

/** Those whom "All present" and "Rest apologies" mean: somebody should come, and how is not marked yet. */
export function notYetMarked({ seats }: RegisterModel, entries: RegisterEntries): readonly RegisterLine[] {
  return seats.filter((line) => line.isAwaited && !isMarked(entries.cellsOf(line).status));
}

/** Coming was said before the day; it is no mark of who came. */
function isMarked(status: string): boolean {
  return status !== "" && status !== "Coming";
}

function sayFailed(entries: readonly CellEntry[]): string {
  const why = entries.find((entry) => entry.why !== "")?.why;
  return why === undefined ? "Not saved, for the reason above." : `Not saved: ${why}`;
}

function lineShown(
  line: RegisterLine,
  entries: RegisterEntries,
  opened: Opened | undefined,
): Omit<LineShown, "failed"> {
  const cells = entries.cellsOf(line);
  const own = entries.of(line.key);
  const fields = opened === undefined ? [] : FIELDS[opened];
  const hasLetter = LETTERS.some(({ status }) => status === cells.status);
  return {
    key: line.key,
    name: line.name,
    role: line.role,
    agency: line.agency,
    note: line.note,
    otherStatus: hasLetter ? "" : cells.status,
    cells,
    details: detailsIn(cells, fields),
    fields,
    isWaiting: own.some(({ phase }) => phase !== "saved" && phase !== "differs"),
    differs: differsIn(own),
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

function differsIn(entries: readonly CellEntry[]): LineShown["differs"] {
  const waiting = entries.filter(({ phase }) => phase === "differs");
  const found = waiting.find(({ theirs, from }) => theirs !== from) ?? waiting[0];
  if (found === undefined) return null;
  const { column, theirs, to } = found;
  const where = column === "status" ? "" : ` under ${headerOf(column)}`;
  const said =
    theirs === ""
      ? `A colleague emptied ${column === "status" ? "this" : headerOf(column)} at the same time.`
      : `A colleague typed ${theirs}${where} at the same time.`;
  return { said, mine: to === "" ? "Put mine: blank" : `Put mine: ${to}` };
}
