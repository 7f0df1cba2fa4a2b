import { countOf, inWords } from "../../answers/english";
import type { Plan } from "../../bring-in/plan";
import { KEPT } from "../../bring-in/attendance-rows";
import type { MeaningTaken } from "../../bring-in/mark-changes";
import { LEAVE_OUT, type Settled } from "../../bring-in/questions";
import type { SeatTaken } from "../../bring-in/seats-taken";
import type { Register } from "../../register/register";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { type ChangeShown, changesShown, handsKept, rowsAdded } from "./changes-shown";
import { type SheetPicture, sheetPicture } from "./sheet-picture";

/** What was left out for one cause. */
export interface CauseShown {
  readonly why: string;
  readonly cells: readonly string[];
}

/** What would be brought in, as the page shows it. */
export interface BringInShown {
  readonly sheet: string;
  readonly isNone: boolean;
  readonly why: readonly string[];
  /** What was asked, with what she has answered of it just now; "" where it is open. */
  readonly questions: readonly Settled[];
  readonly open: number;
  /** May an answer lead to more questions: whose meetings, or of which year? */
  readonly moreMayFollow: boolean;
  /** The groups whose answers are kept for any sheet of them; "" where none is known. */
  readonly group: string;
  /** What each mark is taken for, and those most often used in a sentence; "" without marks. */
  readonly marksTaken: readonly MeaningTaken[];
  readonly marksSaid: string;
  /** The seat that each row of names took. */
  readonly seats: readonly SeatTaken[];
  /** What the rows will be taken to say of those who have none. */
  readonly warnings: readonly string[];
  /** The rows that would be changed, and those that a hand has changed and that stay. */
  readonly changes: readonly ChangeShown[];
  /** Seats, meetings and the like that would be added. */
  readonly added: readonly ChangeShown[];
  readonly kept: readonly ChangeShown[];
  /** Is all that is settled in the tables? */
  readonly isThere: boolean;
  /** Those that were answered before: the officer may change her mind. */
  readonly settled: readonly Settled[];
  /** Has the sheet not been brought in yet? Then those were answered of others. */
  readonly isNew: boolean;
  /** "19 marks: 6 new, 0 changed, …": they add up. */
  readonly numbers: readonly { readonly name: string; readonly count: number }[];
  readonly marks: string;
  readonly causes: readonly CauseShown[];
  readonly picture: SheetPicture;
  /** How many rows would be written: "12 rows"; "" for none. */
  readonly rows: string;
  /** Of which tables, or why none. */
  readonly rowsOf: string;
}

export function bringInShown(
  { grid, plan, kept }: { readonly grid: SheetGrid; readonly plan: Plan; readonly kept: unknown },
  asked: readonly string[],
  register: Register,
): BringInShown {
  const { read, counts, rows, questions, settled, seats = [], warnings = [], marksTaken = [] } = plan;
  const unasked = new Set(seats.map(({ change }) => change?.id));
  const ofMarks = new Set(marksTaken.flatMap(({ change: { id } }) => (id.startsWith("means-") ? id : [])));
  const written = rows.filter(({ change }) => change !== "same").length;
  const cellsKept = new Set(
    rows.flatMap(({ change, notes, cells }) => (change === "same" && notes.includes(KEPT) ? cells : [])),
  ).size;
  const open = questions.map((question) => ({ ...question, answer: "" }));
  const all = new Map([...settled, ...open].map((question) => [question.id, question]));
  return {
    sheet: read.sheet,
    isNone: read.kind === "none",
    why: read.why,
    questions: asked.flatMap((id) => (unasked.has(id) ? [] : (all.get(id) ?? []))),
    open: questions.length,
    moreMayFollow: questions.some(({ id }) => LEADS_ON.test(id)),
    group: inWords(read.groups ?? []),
    marksTaken,
    marksSaid: marksSaid(marksTaken),
    seats,
    warnings,
    changes: changesShown(plan, register),
    added: rowsAdded(plan, register),
    kept: handsKept(plan, register),
    isThere: written === 0 && counts.same > 0,
    settled: settled.filter(({ id }) => !asked.includes(id) && !unasked.has(id) && !ofMarks.has(id)),
    isNew: kept === null,
    marks: countOf(counts.cells, read.kind === "attendance" ? "mark" : "cell"),
    numbers: [
      { name: "new", count: counts.new },
      { name: "changed", count: counts.changed },
      { name: "the same", count: counts.same - cellsKept },
      ...(cellsKept === 0 ? [] : [{ name: "kept by hand", count: cellsKept }]),
      { name: "left out", count: counts.leftOut },
      { name: "in question", count: counts.questions },
    ],
    causes: causesOf(plan),
    picture: sheetPicture(grid, plan),
    rows: written === 0 ? "" : countOf(written, "row"),
    rowsOf: rowsOf(plan),
  };
}

const MOST_MARKS = 7;

/** @example "P is Present (74), A is Apologies (12) and D is Deputy (3)." */
function marksSaid(taken: readonly MeaningTaken[]): string {
  const said = taken
    .slice(0, MOST_MARKS)
    .map(
      ({ mark, meaning, count }) =>
        `${mark} ${meaning === "" ? "is asked" : meaning === LEAVE_OUT ? "is left out" : `is ${meaning}`} (${count})`,
    );
  const more = taken.length - said.length;
  return said.length === 0 ? "" : `${inWords([...said, ...(more > 0 ? [countOf(more, "other mark")] : [])])}.`;
}

/** Answers to these say which meetings the marks are of, and then who may have been there. */
const LEADS_ON = /^(?:group|year|meetings|date)\b/;

/** "4 rows of Meetings and 32 rows of Attendance (30 marks and 2 blank cells)" */
export function rowsInWords({ rows, counts }: Plan): string {
  const tables = (["Meetings", "Attendance", "Seats", "Actions", "Schedule"] as const).flatMap((table) => {
    const own = rows.filter((row) => row.table === table && row.change !== "same");
    const blank = own.filter(({ isOfBlank }) => isOfBlank === true).length;
    const marks = countOf(counts.new + counts.changed, "mark");
    const of = blank === 0 ? "" : ` (${own.length === blank ? "" : `${marks} and `}${countOf(blank, "blank cell")})`;
    return own.length === 0 ? [] : [`${countOf(own.length, "row")} of ${table}${of}`];
  });
  return inWords(tables);
}

function rowsOf(plan: Plan): string {
  const { counts, questions } = plan;
  const rows = rowsInWords(plan);
  if (rows !== "") return `${rows}, written at once. One Undo takes all of it back.`;
  if (counts.same > 0 && counts.leftOut > 0)
    return `All that is settled is in the tables already; ${counts.leftOut} left out ${counts.leftOut === 1 ? "is" : "are"} not.`;
  if (counts.same > 0)
    return questions.length === 0 ? "All of it is in the tables already." : "What is settled is in the tables already.";
  return questions.length === 0 ? "There is nothing to bring in." : "Answer what is asked above to bring something in.";
}

function causesOf({ leftOut }: Plan): readonly CauseShown[] {
  const causes = new Map<string, string[]>();
  for (const { why, cell } of leftOut) causes.set(why, [...(causes.get(why) ?? []), cell.slice(cell.indexOf("!") + 1)]);
  return [...causes].map(([why, cells]) => ({ why, cells })).sort((a, b) => b.cells.length - a.cells.length);
}
