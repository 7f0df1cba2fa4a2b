import { countOf, inWords } from "../../answers/english";
import type { Plan, TakenFor } from "../../bring-in/plan";
import type { Question } from "../../bring-in/questions";
import { cellAddress, columnLetters } from "../../records/cell-address";
import { textOf } from "../../records/cell";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { SeatTaken } from "../../bring-in/seats-taken";
import type { Register } from "../../register/register";
import type { SheetGrid } from "../../workbook/sheet-grid";
import { type ChangeShown, changesShown, handsKept } from "./changes-shown";

/** What was left out for one cause. */
export interface CauseShown {
  readonly why: string;
  readonly cells: readonly string[];
}

/** A cell of the officer's own sheet, and what it was taken for. */
export interface CellShown {
  readonly text: string;
  readonly as: TakenFor | "nothing";
}

/** What would be brought in, as the page shows it. */
export interface BringInShown {
  readonly sheet: string;
  readonly isNone: boolean;
  readonly why: readonly string[];
  /** What was asked, with what she has answered of it just now. */
  readonly questions: readonly Question[];
  readonly open: number;
  /** May an answer lead to more questions: whose meetings, or of which year? */
  readonly moreMayFollow: boolean;
  /** The groups whose answers are kept for any sheet of them; "" where none is known. */
  readonly group: string;
  /** The seat that each row of names took. */
  readonly seats: readonly SeatTaken[];
  /** The rows that would be changed, and those that a hand has changed and that stay. */
  readonly changes: readonly ChangeShown[];
  readonly kept: readonly ChangeShown[];
  /** Is all that is settled in the tables? */
  readonly isThere: boolean;
  /** Those that were answered before: the officer may change her mind. */
  readonly settled: readonly Question[];
  /** "19 marks: 6 new, 0 changed, …": they add up. */
  readonly numbers: readonly { readonly name: string; readonly count: number }[];
  readonly marks: string;
  readonly causes: readonly CauseShown[];
  readonly picture: readonly (readonly CellShown[])[];
  /** The letters over the picture's columns. */
  readonly letters: readonly string[];
  /** What of the sheet the picture shows, where that is not all of it; "" where it is. */
  readonly cut: string;
  /** How many rows would be written: "12 rows"; "" for none. */
  readonly rows: string;
  /** Of which tables, or why none. */
  readonly rowsOf: string;
}

/** So much of a sheet is shown; the rest is read all the same. */
const [MOST_ROWS, MOST_COLUMNS] = [40, 20];

export function bringInShown(
  { grid, plan }: { readonly grid: SheetGrid; readonly plan: Plan },
  asked: readonly string[],
  register: Register,
): BringInShown {
  const { read, counts, rows, questions, settled, seats = [] } = plan;
  const unasked = new Set(seats.map(({ change }) => change?.id));
  const written = rows.filter(({ change }) => change !== "same").length;
  const all = new Map([...settled, ...questions].map((question) => [question.id, question]));
  const picture = pictureOf(grid, plan);
  const width = picture[0]?.length ?? 0;
  return {
    sheet: read.sheet,
    isNone: read.kind === "none",
    why: read.why,
    questions: asked.flatMap((id) => (unasked.has(id) ? [] : (all.get(id) ?? []))),
    open: questions.length,
    moreMayFollow: questions.some(({ id }) => LEADS_ON.test(id)),
    group: inWords(read.groups ?? []),
    seats,
    changes: changesShown(plan, register),
    kept: handsKept(plan, register),
    isThere: written === 0 && counts.same > 0,
    settled: settled.filter(({ id }) => !asked.includes(id) && !unasked.has(id)),
    marks: countOf(counts.cells, read.kind === "attendance" ? "mark" : "cell"),
    numbers: [
      { name: "new", count: counts.new },
      { name: "changed", count: counts.changed },
      { name: "the same", count: counts.same },
      { name: "left out", count: counts.leftOut },
      { name: "in question", count: counts.questions },
    ],
    causes: causesOf(plan),
    picture,
    letters: Array.from({ length: width }, (_, at) => columnLetters(at + 1)),
    cut: cutOf(grid, picture),
    rows: written === 0 ? "" : countOf(written, "row"),
    rowsOf: rowsOf(plan),
  };
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

function cutOf(grid: SheetGrid, picture: BringInShown["picture"]): string {
  const width = widthOf(grid, grid.rows.length);
  const [rows, columns] = [picture.length, picture[0]?.length ?? 0];
  if (grid.rows.length - 1 <= rows && width <= columns) return "";
  return `The first ${countOf(rows, "row")} and ${countOf(columns, "column")} are shown; all of it was read.`;
}

function causesOf({ leftOut }: Plan): readonly CauseShown[] {
  const causes = new Map<string, string[]>();
  for (const { why, cell } of leftOut) causes.set(why, [...(causes.get(why) ?? []), cell.slice(cell.indexOf("!") + 1)]);
  return [...causes].map(([why, cells]) => ({ why, cells })).sort((a, b) => b.cells.length - a.cells.length);
}

/** The last column of the first so many rows. */
function widthOf({ rows }: SheetGrid, last: number): number {
  let width = 0;
  for (const row of rows.slice(1, last + 1)) width = Math.max(width, (row?.length ?? 1) - 1);
  return width;
}

function pictureOf(grid: SheetGrid, { takenFor }: Plan): readonly (readonly CellShown[])[] {
  const last = Math.min(grid.rows.length - 1, MOST_ROWS);
  const width = Math.min(widthOf(grid, last), MOST_COLUMNS);
  return Array.from({ length: last }, (_, at) =>
    Array.from({ length: width }, (__, across): CellShown => {
      const [row, column] = [at + 1, across + 1];
      const raw = grid.rows[row]?.[column] ?? "";
      const isDay = typeof raw === "number" && /[dy]/i.test(grid.lookOf(row, column).format);
      return {
        text: isDay ? toLongDate(Math.floor(raw) as PlainDate) : textOf(raw),
        as: takenFor.get(cellAddress(row, column)) ?? "nothing",
      };
    }),
  );
}
