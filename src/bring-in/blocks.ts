import { type DateHeading, type DateLine, dateLines, saysDay, singleDateAt } from "./date-lines";
import { type Edge, edgeOf, headsGuestNames, type NameColumn, namesNobodyAtAll, nameRoleOf, sectionOf } from "./edges";
import { isKeyText, onePairIn } from "./key-text";
import { isKeyLine } from "./legend-rows";
import { looksLikeMark } from "./split-mark";
import { isBlank, saidAt, saidInBlock, type View } from "./view";

/** A row of the view that stands for somebody. */
export interface NameLine {
  readonly row: number;
  /** What stands in each column of names; that of a blank cell under a name is the name's. */
  readonly said: readonly string[];
  /** Its first cell is blank: what is said there stands above it. */
  readonly isIndented: boolean;
  readonly isGuest: boolean;
  /** Do names of guests stand in its cells, and no marks? */
  readonly namesGuests: boolean;
  /** It says itself that it stands for nobody: Dummy, last. */
  readonly isNobody: boolean;
}

export interface EdgeLine {
  /** A column of the view beside the marks, or a row above or below them. */
  readonly at: number;
  readonly edge: Edge;
}

/** Marks where dates and names cross. */
export interface Block {
  readonly view: View;
  /** The rows of the view that head it. */
  readonly headingRows: readonly number[];
  /** One a column, the one that says most. */
  readonly headings: readonly DateHeading[];
  readonly nameColumns: readonly NameColumn[];
  readonly names: readonly NameLine[];
  readonly countColumns: readonly EdgeLine[];
  readonly countRows: readonly EdgeLine[];
  /** Columns among the dates, or right of them, that hold something else. */
  readonly otherColumns: readonly number[];
  readonly isGuests: boolean;
  readonly lastRow: number;
}

/** The heading rows of a block, and the last row before the next. */
interface Span {
  readonly lines: readonly DateLine[];
  readonly lastRow: number;
}

/** The blocks of marks in a view, from the top; none where no row is headed by dates. */
export function blocksOf(view: View): readonly Block[] {
  return spansOf(view).flatMap((span) => runsOf(view, span).map((run) => blockOf(view, span, run)));
}

function spansOf(view: View): readonly Span[] {
  const lines = withSingles(view, dateLines(view));
  const groups: DateLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const above = last?.at(-1);
    if (last === undefined || above === undefined || hasNamesBetween(view, above, line)) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group, at) => {
    const next = groups[at + 1]?.[0]?.row;
    return { lines: group, lastRow: next === undefined ? view.rows : lastRowBefore(view, next) };
  });
}

/** The row before the heading of the next block, and before its title: lines of one text that stand right over it. */
function lastRowBefore(view: View, headingRow: number): number {
  let row = headingRow - 1;
  while (row > 1 && filledIn(view, row) === 1) row--;
  return row;
}

function filledIn(view: View, row: number): number {
  let filled = 0;
  for (let column = 1; column <= view.columns && filled < 2; column++) if (!isBlank(view.at(row, column))) filled++;
  return filled;
}

/** Below a block the next may have one meeting only. */
function withSingles(view: View, lines: readonly DateLine[]): readonly DateLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const columns = first.headings.map(({ column }) => column);
  const rows = new Set(lines.map(({ row }) => row));
  const singles: DateLine[] = [];
  for (let row = first.row + 2; row <= view.rows; row++) {
    if (rows.has(row)) continue;
    const single = singleDateAt(view, row, columns);
    if (single !== null && saysDay(single) && single.before.length <= 8 && saidAt(view, row - 1, 1) === "")
      singles.push({ row, headings: [single] });
  }
  return [...lines, ...singles].sort((a, b) => a.row - b.row);
}

/** Does a row between two heading rows stand for somebody? */
function hasNamesBetween(view: View, { row: above, headings }: DateLine, { row: below }: DateLine): boolean {
  const first = Math.min(...headings.map(({ column }) => column));
  for (let row = above + 1; row < below; row++) {
    const label = labelOf(view, row, first);
    if (label !== "" && edgeOf(label) === null) return true;
  }
  return below - above > 4;
}

/** The first text left of a column. */
function labelOf(view: View, row: number, before: number): string {
  for (let column = 1; column < before; column++) {
    const said = saidAt(view, row, column);
    if (said !== "") return said;
  }
  return "";
}

/** Dates that stand over the same names, and the columns between the dates before and these. */
interface Run {
  readonly headings: readonly DateHeading[];
  readonly after: number;
}

/** Where names stand between two dates, those behind are a block of their own. */
function runsOf(view: View, span: Span): readonly Run[] {
  const headings = onePerColumn(span.lines);
  const runs: { headings: DateHeading[]; after: number }[] = [];
  let before = 0;
  for (const heading of headings) {
    const last = runs.at(-1);
    const isNew = heading.column - before > 2 && hasNamesIn(view, span, { from: before + 1, to: heading.column - 1 });
    if (last === undefined || isNew) runs.push({ headings: [heading], after: before });
    else last.headings.push(heading);
    before = heading.column;
  }
  return runs;
}

function hasNamesIn(view: View, span: Span, columns: { readonly from: number; readonly to: number }): boolean {
  for (let column = columns.from; column <= columns.to; column++) if (holdsNames(view, span, column)) return true;
  return false;
}

function firstRowOf({ lines }: Span): number {
  return Math.max(...lines.map(({ row }) => row)) + 1;
}

/** Does a column hold texts below its heading that are no marks? */
function holdsNames(view: View, span: Span, column: number): boolean {
  const last = Math.min(span.lastRow, firstRowOf(span) + 400);
  for (let row = firstRowOf(span); row <= last; row++) {
    const raw = view.at(row, column);
    if (typeof raw === "string" && !isBlank(raw) && !looksLikeMark(raw) && !isKeyText(raw) && onePairIn(raw) === null)
      return true;
  }
  return false;
}

/** Of several headings over one column the one that says which day, else the lowest. */
function onePerColumn(lines: readonly DateLine[]): readonly DateHeading[] {
  const byColumn = new Map<number, DateHeading>();
  for (const heading of lines.flatMap(({ headings }) => headings)) {
    const known = byColumn.get(heading.column);
    if (known === undefined || saysDay(heading) || !saysDay(known)) byColumn.set(heading.column, heading);
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

function blockOf(view: View, span: Span, { headings, after }: Run): Block {
  const headingRows = span.lines.map(({ row }) => row);
  const first = headings[0]?.column ?? 1;
  const nameColumns = nameColumnsOf(view, span, { from: after + 1, to: first - 1 });
  const left = nameColumns.length > 0 ? nameColumns : nameColumnsOf(view, span, { from: 1, to: first - 1 });
  const labels = headingRows.flatMap((row) => left.map(({ column }) => saidInBlock(view, row, column)));
  const isGuests = labels.some((label) => sectionOf(label) === "guests");
  const { names, countRows } = linesOf(view, span, { nameColumns: left, isGuests });
  return {
    view,
    headingRows,
    headings,
    nameColumns: left,
    names,
    countRows: [...countRows, ...countRowsAmong(view, headingRows, first)],
    ...columnsBeside(view, span, headings),
    isGuests,
    lastRow: span.lastRow,
  };
}

function nameColumnsOf(
  view: View,
  span: Span,
  { from, to }: { readonly from: number; readonly to: number },
): readonly NameColumn[] {
  const columns: NameColumn[] = [];
  for (let column = from; column <= to; column++) {
    if (!holdsNames(view, span, column)) continue;
    const label =
      span.lines
        .map(({ row }) => saidInBlock(view, row, column))
        .filter((said) => said !== "")
        .at(-1) ?? "";
    columns.push({ column, label, role: nameRoleOf(label) });
  }
  return columns;
}

interface Within {
  readonly nameColumns: readonly NameColumn[];
  readonly isGuests: boolean;
}

function linesOf(
  view: View,
  span: Span,
  { nameColumns, isGuests }: Within,
): { readonly names: readonly NameLine[]; readonly countRows: readonly EdgeLine[] } {
  const names: NameLine[] = [];
  const countRows: EdgeLine[] = [];
  let above: readonly string[] = [];
  let isGuest = isGuests;
  for (let row = firstRowOf(span); row <= span.lastRow; row++) {
    const own = nameColumns.map(({ column }) => saidInBlock(view, row, column));
    const label = own.find((said) => said !== "");
    const before = names.at(-1);
    if (label === undefined && before?.namesGuests === true && before.row === row - 1)
      if (!isEmptyRow(view, row, nameColumns)) names.push({ ...before, row });
    if (
      label === undefined ||
      isKeyLine(view, row, nameColumns.find((each) => saidInBlock(view, row, each.column) !== "")?.column ?? 1)
    )
      continue;
    const edge = edgeOf(label);
    if (edge !== null && !namesNobodyAtAll(label)) {
      countRows.push({ at: row, edge });
      continue;
    }
    const section = own.filter((said) => said !== "").length === 1 ? sectionOf(label) : null;
    if (section !== null && isEmptyRow(view, row, nameColumns)) {
      isGuest = section === "guests" || isGuests;
      above = [];
      continue;
    }
    if (headsGuestNames(label) && own.every((said) => said === "" || said === label)) {
      names.push({ row, said: own, isIndented: false, isGuest: true, namesGuests: true, isNobody: false });
      continue;
    }
    const isIndented = own[0] === "" && own.length > 1 && (above[0] ?? "") !== "";
    const said = isIndented ? [above[0] ?? "", ...own.slice(1)] : own;
    if (!isIndented) above = own;
    names.push({ row, said, isIndented, isGuest, namesGuests: false, isNobody: namesNobodyAtAll(label) });
  }
  return { names, countRows };
}

function isEmptyRow(view: View, row: number, nameColumns: readonly NameColumn[]): boolean {
  const last = nameColumns.at(-1)?.column ?? 0;
  for (let column = last + 1; column <= view.columns; column++) if (!isBlank(view.at(row, column))) return false;
  return true;
}

/** Counts that stand among the headings, as above the names. */
function countRowsAmong(view: View, headingRows: readonly number[], first: number): readonly EdgeLine[] {
  const [from, to] = [Math.min(...headingRows), Math.max(...headingRows)];
  const found: EdgeLine[] = [];
  for (let row = from + 1; row < to; row++) {
    const edge = edgeOf(labelOf(view, row, first));
    if (edge !== null && !headingRows.includes(row)) found.push({ at: row, edge });
  }
  return found;
}

/** The columns among the dates and right of them that are none of dates: sums, and others. */
function columnsBeside(
  view: View,
  span: Span,
  headings: readonly DateHeading[],
): Pick<Block, "countColumns" | "otherColumns"> {
  const dates = new Set(headings.map(({ column }) => column));
  const [first = 1, last = 1] = [headings[0]?.column, headings.at(-1)?.column];
  const countColumns: EdgeLine[] = [];
  const otherColumns: number[] = [];
  for (let column = first + 1; column <= Math.min(view.columns, last + 8); column++) {
    if (dates.has(column)) continue;
    const label = span.lines.map(({ row }) => saidAt(view, row, column)).find((said) => said !== "") ?? "";
    const edge = edgeOf(label);
    if (edge !== null) countColumns.push({ at: column, edge });
    else if (column < last) otherColumns.push(column);
    else if (holdsNames(view, span, column)) break;
  }
  return { countColumns, otherColumns };
}
