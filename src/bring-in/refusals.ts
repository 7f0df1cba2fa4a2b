import { grouped } from "../answers/english";
import { cellAddress } from "../records/cell-address";
import { keyOf, textOf } from "../records/cell";
import { plainText } from "../records/plain-text";
import { type CellBlock, MOST_CELLS, type SheetGrid } from "../workbook/sheet-grid";
import type { Block } from "./blocks";
import { readMark } from "./mark-words";
import { isAllFormulas, marksIn, type Turned } from "./turn-of-sheet";
import { isBlank, viewOf } from "./view";

/** More marks than any board makes: a sheet like that holds something else. */
const MOST_MARKS = 150_000;

/** Why nothing can be brought in from a sheet, in one sentence and what to do; null where something may be. */
export function whyRefused(grid: SheetGrid, turn: Turned | null): string | null {
  if (grid.isTooLarge)
    return `The sheet has more than ${grouped(MOST_CELLS)} cells, too many for a register. Put the years that you need on a sheet of their own.`;
  const view = viewOf(grid);
  if (view.rows === 0) return "The sheet is empty.";
  if (grid.isHidden) return "The sheet is hidden. If it is the register, unhide it first.";
  if (isFractions(grid))
    return "This sheet says how often, not which meetings; it cannot become attendance. Compare its numbers with =DDSCP.ATTENDANCE.COUNT(…).";
  if (isRiskRegister(grid))
    return "This is a risk register. The workbook has no table for risks, so nothing is brought in.";
  return turn === null ? null : whyNoMarks(grid, turn.blocks);
}

/** What is said of a sheet that is protected; nothing of another. */
export function whyProtected({ isProtected }: SheetGrid): readonly string[] {
  return isProtected ? ["The sheet is protected. It is only read, and stays as it is."] : [];
}

function whyNoMarks(grid: SheetGrid, blocks: readonly Block[]): string | null {
  const size = blocks.reduce((sum, { names, headings }) => sum + names.length * headings.length, 0);
  if (size > MOST_MARKS)
    return `The sheet has ${grouped(size)} cells where names and dates cross, more than the ${grouped(MOST_MARKS)} that are read at once. Put the years that you need on a sheet of their own.`;
  const merged = grid.merged.find((block) => blocks.some((each) => isInBody(each, block)));
  if (merged !== undefined)
    return `${blockName(merged)} is one merged cell among the marks, so it cannot be told whom it marks. Unmerge it (Home tab, Merge & Center) and give each cell its own mark.`;
  if (isAllFormulas(blocks))
    return "All that stands between its dates and names is worked out by formulas, so nobody is marked on it. Choose the sheet that the formulas read.";
  const { filled, likely } = marksIn(blocks);
  if (filled === 0 && !isColoured(blocks))
    return grid.paintedByRule.some((block) => blocks.some((each) => isInBody(each, block)))
      ? "Colours that a rule paints cannot be read; nothing is brought in. Put a letter into each cell, or give the sheet that the rule looks at."
      : "Dates and names are there, but no cell between them is marked.";
  if (filled > 0 && likely * 10 < filled * 6)
    return "Dates and names are there, but what stands between them is no attendance: most cells hold longer texts or many different ones.";
  return null;
}

/** Does a block of cells cover two marks or more, or lie among them? */
function isInBody({ view, names, headings }: Block, block: CellBlock): boolean {
  let covered = 0;
  for (const { row } of names)
    for (const { column } of headings) {
      const place = view.placeOf(row, column);
      const isIn =
        place.row >= block.firstRow &&
        place.row <= block.lastRow &&
        place.column >= block.firstColumn &&
        place.column <= block.lastColumn;
      if (isIn && ++covered > 1) return true;
    }
  return false;
}

function blockName({ firstRow, firstColumn, lastRow, lastColumn }: CellBlock): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}

function isColoured(blocks: readonly Block[]): boolean {
  return blocks.some(({ view, names, headings }) =>
    names.some(({ row }) => headings.some(({ column }) => view.lookOf(row, column).fill !== "")),
  );
}

const FRACTION = /^\d+ ?(?:\/|of|out of) ?\d+(?: ?=.*)?$|^\d+(?:\.\d+)? ?%$/i;

/** Do more cells say how often somebody came than whether? */
function isFractions(grid: SheetGrid): boolean {
  const view = viewOf(grid);
  if (view.rows > 2000) return false;
  let [fractions, marks] = [0, 0];
  for (let row = 1; row <= view.rows; row++)
    for (let column = 2; column <= Math.min(view.columns, 40); column++) {
      const raw = view.at(row, column);
      if (isBlank(raw)) continue;
      const isShare = typeof raw === "number" && view.lookOf(row, column).format.includes("%");
      if (isShare || (typeof raw === "string" && FRACTION.test(plainText(raw)))) fractions++;
      else if (readMark(raw).kind === "said" || readMark(raw).kind === "doubtful") marks++;
    }
  return fractions >= 3 && fractions > marks;
}

function isRiskRegister(grid: SheetGrid): boolean {
  return grid.rows.slice(0, 12).some((row) => {
    const keys = (row ?? []).map((raw) => keyOf(textOf(raw ?? "")));
    const has = (word: RegExp): boolean => keys.some((key) => word.test(key));
    return has(/^(?:inherent |residual |current |gross |net )?likelihood/) && has(/impact|severity|consequence/);
  });
}
