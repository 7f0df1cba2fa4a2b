import { countOf } from "../../answers/english";
import type { Plan, TakenFor } from "../../bring-in/plan";
import type { Question } from "../../bring-in/questions";
import { cellAddress } from "../../records/cell-address";
import { textOf } from "../../records/cell";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { SheetGrid } from "../../workbook/sheet-grid";

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
  readonly questions: readonly Question[];
  /** Those that are answered: the officer may change her mind. */
  readonly settled: readonly Question[];
  /** "19 marks: 6 new, 0 changed, …": they add up. */
  readonly numbers: readonly { readonly name: string; readonly count: number }[];
  readonly marks: string;
  readonly causes: readonly CauseShown[];
  readonly picture: readonly (readonly CellShown[])[];
  /** How many rows would be written, and of which tables: "12 rows"; "" for none. */
  readonly rows: string;
}

/** So much of a sheet is shown; the rest is read all the same. */
const [MOST_ROWS, MOST_COLUMNS] = [40, 20];

export function bringInShown(grid: SheetGrid, plan: Plan): BringInShown {
  const { read, counts, rows, questions, settled } = plan;
  const written = rows.filter(({ change }) => change !== "same").length;
  return {
    sheet: read.sheet,
    isNone: read.kind === "none",
    why: read.why,
    questions,
    settled,
    marks: countOf(counts.cells, read.kind === "attendance" ? "mark" : "cell"),
    numbers: [
      { name: "new", count: counts.new },
      { name: "changed", count: counts.changed },
      { name: "the same", count: counts.same },
      { name: "left out", count: counts.leftOut },
      { name: "in question", count: counts.questions },
    ],
    causes: causesOf(plan),
    picture: pictureOf(grid, plan),
    rows: written === 0 ? "" : countOf(written, "row"),
  };
}

function causesOf({ leftOut }: Plan): readonly CauseShown[] {
  const causes = new Map<string, string[]>();
  for (const { why, cell } of leftOut) causes.set(why, [...(causes.get(why) ?? []), cell.slice(cell.indexOf("!") + 1)]);
  return [...causes].map(([why, cells]) => ({ why, cells })).sort((a, b) => b.cells.length - a.cells.length);
}

function pictureOf(grid: SheetGrid, { takenFor }: Plan): readonly (readonly CellShown[])[] {
  const last = Math.min(grid.rows.length - 1, MOST_ROWS);
  const width = Math.min(
    Math.max(0, ...grid.rows.slice(1, last + 1).map((row) => (row?.length ?? 1) - 1)),
    MOST_COLUMNS,
  );
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
