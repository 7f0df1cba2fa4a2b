import type { Book } from "../book/book";
import { isError } from "../book/cell";
import type { Content } from "../book/edit-cells";
import type { Sheet } from "../book/sheet";
import { bodyRect, type Table } from "../book/table";
import type { Random } from "./random";

/** What it takes to edit at random: the workbook, chance, and a way to put something back later. */
export interface Desk {
  readonly book: Book;
  readonly random: Random;
  /** Runs when some more edits have been made; does nothing where the workbook has moved on too far. */
  later(putBack: () => void): void;
}

/** One kind of edit: does it and says what it was, or null where there was nothing to do it to. */
export type Edit = (desk: Desk) => string | null;

/** The sheet for loose notes; cells of the tables may refer to it. */
export const NOTES = "Notes";
export const NOTE_CELLS = 20;

/** Tables that nearly every answer rests on are edited less often, as in life. */
const SELDOM = /^(agencies|groups|seats|chairs|holidays|settings)/i;
const OFTEN = /^(meetings|attendance|decisions|votes)/i;

/** A table and the sheet it stands on. */
export interface TableOnSheet {
  readonly table: Table;
  readonly sheet: Sheet;
}

export function someTable({ book, random }: Desk): TableOnSheet | null {
  const table = random.weighted(
    book.tables.map((each) => [OFTEN.test(each.name) ? 8 : SELDOM.test(each.name) ? 0.6 : 2, each]),
  );
  const sheet = table && book.sheetById(table.sheetId);
  return table && sheet ? { table, sheet } : null;
}

const WORDS: readonly Content[] = [
  "Present",
  "Remote",
  "Deputy",
  "Apologies",
  "Absent",
  "Coming",
  "Not expected",
  "In attendance",
  "Yes",
  "No",
  "For",
  "Against",
  "Abstain",
  "EB",
  "QA",
  "Executive Board",
  "Derby City Council",
  "Derbyshire Constabulary",
  "derbyshire county council",
  "Statutory partner",
  "Core",
  "Chair",
  "Vacant",
  "Special",
  "Cancelled",
  "Held",
  "Highlight",
  "Annual",
  "Every meeting",
  "Notice withdrawn",
  "Confirmed",
  "Bank holiday",
  true,
  false,
  46_112,
  46_350,
  0.4375,
  4,
  "31/03/2026",
  "10:30",
  "31/02/2026",
  "?",
  "=1/0",
];

/** What somebody may put into a column: mostly a value it already has, at times nothing, another word, or a reference to a note. */
export function contentFor({ random }: Desk, { sheet, table }: TableOnSheet, column: number): Content {
  const body = bodyRect(table);
  const kind = random.next();
  if (kind < 0.12) return null;
  if (kind < 0.24) return random.pick(WORDS) ?? null;
  if (kind < 0.28) return `=${NOTES}!A${random.between(1, NOTE_CELLS)}`;
  const cell = sheet.get(body.row + random.below(body.rows), table.rect.column + column);
  const content = cell?.formula ?? cell?.value ?? null;
  if (isError(content)) return null;
  if (kind < 0.36 && typeof content === "number") return content + random.between(-20, 20);
  return kind < 0.36 && typeof content === "string" && cell?.formula === undefined
    ? ` ${content.toUpperCase()} `
    : content;
}

/** A row as somebody might enter it; computed columns are left alone. */
export function rowFor(desk: Desk, found: TableOnSheet): Content[] {
  const { table, sheet } = found;
  const body = bodyRect(table);
  return table.columns.map((_, column) =>
    sheet.get(body.row, body.column + column)?.formula === undefined ? contentFor(desk, found, column) : undefined,
  );
}
