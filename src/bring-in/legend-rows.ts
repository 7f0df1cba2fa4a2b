import { meaningOf, readMark } from "./mark-words";
import { isKeyText, isPairOfCells, onePairIn } from "./key-text";
import { isBlank, saidAt, saidInBlock, type View } from "./view";

/** A mark or a coloured blank cell, the words that explain it in the next, and nothing else in the row: where it begins; null for another row. */
export function legendColumn(view: View, row: number): number | null {
  const alike = (at: number): number | null => explainsAt(view, at);
  const column = alike(row);
  if (column === null) return null;
  // One such row may be anybody's; a legend has several, one under the other.
  return alike(row - 1) === column || alike(row + 1) === column ? column : null;
}

function explainsAt(view: View, row: number): number | null {
  if (row < 1 || row > view.rows) return null;
  let words = 0;
  for (let column = 1; column <= view.columns; column++) {
    if (isBlank(view.at(row, column))) continue;
    if (words > 0 && column > words + 1) return null;
    words = column;
  }
  const [mark, explained] = [saidAt(view, row, words - 1), saidAt(view, row, words)];
  if (words < 2 || explained.length < 4 || meaningOf(explained) === null || !isBlank(view.at(row, words - 2)))
    return null;
  if (mark === "") return isColoured(view, row, words - 1) && !isColoured(view, row, words) ? words - 1 : null;
  return mark.length <= 4 && ["said", "doubtful"].includes(readMark(mark).kind) ? words - 1 : null;
}

function isColoured(view: View, row: number, column: number): boolean {
  return view.lookOf(row, column).fill !== "";
}

/** Does a row of names explain marks, in the cell of its label or in two beside each other? */
export function isKeyLine(view: View, row: number, column: number): boolean {
  const label = saidInBlock(view, row, column);
  return (
    isKeyText(label) ||
    onePairIn(label) !== null ||
    isPairOfCells(label, saidAt(view, row, column + 1)) ||
    (!view.isTurned && legendColumn(view, row) !== null)
  );
}
