import { columnLetters } from "../records/cell-address";
import { plainText } from "../records/plain-text";
import type { Block } from "./blocks";
import { cellOf, isBlank, lineName, type View } from "./view";

/** The mark of a blank cell. */
export const BLANK_MARK = "";

/** The mark in a cell; null where none is to be counted there. */
export type StandsAt = (row: number, column: number) => string | null;

/** One sum of the sheet: the marks it is of, and what it comes to. */
export interface SheetSum {
  readonly marks: readonly string[];
  readonly edge: "count" | "share" | "possible";
  readonly value: number;
  /** Its row or column, and its own cell. */
  readonly where: string;
  readonly cell: string;
}

/** Every total, count and percentage of marks on the sheet. */
export function sumsOf(blocks: readonly Block[], markAt: StandsAt): readonly SheetSum[] {
  return blocks.flatMap((block) => [...rowSums(block, markAt), ...columnSums(block, markAt)]);
}

function rowSums(block: Block, markAt: StandsAt): readonly SheetSum[] {
  const { view, names, headings, countColumns } = block;
  return countColumns.flatMap(({ at, edge }) =>
    names.flatMap(({ row, isNobody }): readonly SheetSum[] => {
      const value = isNobody || edge === "other" ? null : valueAt(view, row, at);
      if (value === null || edge === "other") return [];
      const marks = headings.flatMap(({ column }) => markAt(row, column) ?? []);
      return marks.every((mark) => mark === BLANK_MARK)
        ? []
        : [{ marks, edge, value, where: columnName(view, at), cell: cellOf(view, row, at) }];
    }),
  );
}

function columnSums(block: Block, markAt: StandsAt): readonly SheetSum[] {
  const { view, names, headings, countRows } = block;
  return countRows.flatMap(({ at, edge }) =>
    headings.flatMap(({ column }): readonly SheetSum[] => {
      const value = edge === "other" ? null : valueAt(view, at, column);
      if (value === null || edge === "other") return [];
      const marks = names.flatMap(({ row, isNobody }) => (isNobody ? [] : (markAt(row, column) ?? [])));
      return marks.every((mark) => mark === BLANK_MARK)
        ? []
        : [{ marks, edge, value, where: lineName(view, at), cell: cellOf(view, at, column) }];
    }),
  );
}

function columnName(view: View, column: number): string {
  return view.isTurned ? `row ${column}` : `column ${columnLetters(column)}`;
}

/** A number, or a percentage typed as text; null for anything else. */
function valueAt(view: View, row: number, column: number): number | null {
  const raw = view.at(row, column);
  if (isBlank(raw)) return null;
  if (typeof raw === "number") return raw;
  const match = typeof raw === "string" ? /^(\d+(?:\.\d+)?) ?(%?)$/.exec(plainText(raw)) : null;
  return match === null ? null : Number(match[1]) / (match[2] === "%" ? 100 : 1);
}
