import { cellRect } from "../book/address";
import type { Book } from "../book/book";
import { bodyRect, type Table } from "../book/table";
import type { Opened } from "./open-book";

/** The sample's next Board: a partner has not said yet whether it comes, and the quorum rests on that. */
const BOARD = "EB-2026-12";

/** The day before it, which the sample takes for today: later its next Board would be none to come. */
export const SAMPLE_DAY = "2026-11-30";

/** One sentence for a person who has never seen the product: what this is, and what to try first. {cell} is where the workbook opens. */
export const INTRODUCTIONS: Readonly<Record<Opened, string>> = {
  sample:
    "DDSCP Governance is an Excel add-in that says whether a meeting is quorate, and why: put Coming or Apologies into the marked cell, {cell}, and watch the verdict in the pane.",
  blank:
    "This is the workbook that officers of Derby and Derbyshire begin with: press Add your first meeting in the pane, and what is due by when appears at once.",
  own: "This is the workbook that a board with rules of its own begins with: the pane asks for the board and its members.",
  other:
    "The pane answers from this workbook’s tables, or offers to put them in. In Excel what you do is saved in the workbook; here it is only tried out, and the file stays as it is.",
};

/** Turns to the first row of the sample's next Board that has no mark yet; leaves another workbook where it opens. */
export function openAtBoard(book: Book): void {
  const attendance = book.tableNamed("Attendance");
  if (!attendance) return;
  const sheet = book.sheetOf(attendance);
  const [meeting, status] = ["Meeting", "Status"].map((header) => columnOf(attendance, header));
  if (meeting === undefined || status === undefined) return;
  const { row: first, rows } = bodyRect(attendance);
  for (let row = first; row < first + rows; row += 1) {
    if (sheet.get(row, meeting)?.value !== BOARD || (sheet.get(row, status)?.value ?? null) !== null) continue;
    book.activeSheetId = sheet.id;
    book.selections.set(sheet.id, cellRect(row, status));
    return;
  }
}

function columnOf({ columns, rect }: Table, header: string): number | undefined {
  const at = columns.findIndex(({ name }) => name === header);
  return at < 0 ? undefined : rect.column + at;
}
