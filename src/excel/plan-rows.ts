import { keyOf } from "../records/cell";
import { LAST_ROW } from "../records/cell-address";
import type { FoundRow, SeenTable } from "./look-at-tables";
import { thereAmong } from "./long-tables";
import type {
  CellContent,
  CellToWrite,
  ExistingRow,
  RowContent,
  RowInDoubt,
  RowsWritten,
  RowToRemove,
  RowToWrite,
  TableToWrite,
} from "./rows-to-write";
import { columnOf, isFormula, isTyped } from "./seen-row";

/** A row to change, and those of its cells that do not yet hold what they are to hold. */
export interface OpenRow {
  readonly row: RowToWrite;
  readonly found: FoundRow;
  readonly cells: readonly CellToWrite[];
}

/** What is still to be written into a table, as it stands. */
export interface TablePlan {
  readonly seen: SeenTable;
  readonly changes: readonly OpenRow[];
  readonly adds: readonly RowContent[];
  /** The first row at the end that nobody has written in, as Excel's index: in the table, or the one below it. */
  readonly free: number;
  readonly removes: readonly { readonly row: RowToRemove; readonly found: FoundRow }[];
  readonly leftOut: number;
}

type InTheWay = Extract<RowsWritten, { kind: "in the way" }>;

/** A column that was asked for and that the table does not have; null for none. */
export function lackingColumn({ asked, headers, sheet }: SeenTable): InTheWay | null {
  const { table, changes, adds, removes } = asked;
  const wanted = [
    ...changes.flatMap((row) => [...Object.keys(row.row), ...row.changes.map(({ header }) => header)]),
    ...[...adds, ...removes.map(({ cells }) => cells)].flatMap((cells) => Object.keys(cells)),
  ];
  const address = wanted.find((header) => columnOf(headers, header) < 0);
  return address === undefined ? null : { kind: "in the way", table, sheet: sheet.name, address, why: "no column" };
}

/** What keeps from being written what is still to be written of a table; null for nothing. */
export function inTheWayOf({ seen, changes, adds, removes, free }: TablePlan): InTheWay | null {
  const inTheWay = (why: InTheWay["why"], address = ""): InTheWay => ({
    kind: "in the way",
    table: seen.asked.table,
    sheet: seen.sheet.name,
    address,
    why,
  });
  if (changes.length + adds.length + removes.length === 0) return null;
  if (seen.isProtected) return inTheWay("protection");
  if (adds.length > 0 && seen.hasTotals) return inTheWay("totals row");
  if (adds.length + removes.length > 0 && seen.isFiltered) return inTheWay("filter");
  if (adds.length > 0 && free + adds.length > LAST_ROW) return inTheWay("full sheet");
  const isBelow = free + adds.length > seen.bottom;
  return isBelow && seen.filledBelow !== "" ? inTheWay("cells below", seen.filledBelow) : null;
}

/** Rows that are no longer there as they were, and cells that hold neither what they showed nor what they are to hold. */
export function doubtsIn(seen: SeenTable): readonly RowInDoubt[] {
  const { asked, found } = seen;
  const { table } = asked;
  const gone = [...asked.changes, ...asked.removes].filter((row) => !found.has(row));
  const differing = asked.changes.flatMap((row) => {
    const there = found.get(row);
    if (there === undefined) return [];
    return row.changes
      .filter((cell) => !holdsAlready(cell, there, seen) && shownIn(cell, there, seen) !== cell.from)
      .map((cell) => ({ table, row, header: cell.header, found: shownIn(cell, there, seen) }));
  });
  return [...differing, ...gone.map((row) => ({ table, row, header: "", found: "" }))];
}

function shownIn({ header }: CellToWrite, { values }: FoundRow, { asked, headers }: SeenTable): string {
  return asked.shown(header, values[columnOf(headers, header)] ?? "");
}

/** Does a cell hold already what it is to hold? */
export function holdsAlready(cell: CellToWrite, row: FoundRow, seen: SeenTable): boolean {
  const { to, header } = cell;
  return to.isFormula === true
    ? row.formulas[columnOf(seen.headers, header)] === to.value
    : shownIn(cell, row, seen) === seen.asked.shown(header, to.value);
}

/** What is still to be written of what was asked for. */
export function planOf(seen: SeenTable): TablePlan {
  const { asked, found } = seen;
  const changes = asked.changes.flatMap((row): readonly OpenRow[] => {
    const there = found.get(row);
    const cells = there === undefined ? [] : row.changes.filter((cell) => !holdsAlready(cell, there, seen));
    return there === undefined || cells.length === 0 ? [] : [{ row, found: there, cells }];
  });
  const there = new Set([...seen.there, ...thereAmong(asked, seen.headers, seen.body)]);
  const adds = asked.adds.filter((row) => !there.has(row));
  return {
    seen,
    changes,
    adds,
    free: freeRow(seen),
    removes: asked.removes.flatMap((row) => {
      const there = found.get(row);
      return there === undefined ? [] : [{ row, found: there }];
    }),
    leftOut: asked.changes.length - changes.length + asked.adds.length - adds.length,
  };
}

/** The first row after the last one that somebody typed in, as Excel's index. */
function freeRow({ body, top, bottom }: SeenTable): number {
  const first = body[0];
  return first === undefined ? bottom : top + (body.findLast(isTyped)?.position ?? first.position - 1) + 1;
}

/** What names a row once its cells are changed. */
export function namedAfter({ row, cells }: OpenRow, { asked }: SeenTable): ExistingRow {
  return Object.fromEntries(
    Object.entries(row.row).map(([header, text]) => {
      const cell = cells.find((each) => keyOf(each.header) === keyOf(header));
      return [header, cell === undefined ? text : asked.shown(header, cell.to.value)];
    }),
  );
}

/** What gives the changed cells of a row back what they held. */
function backOf(open: OpenRow, seen: SeenTable): RowToWrite {
  const { row, found, cells } = open;
  const { asked, headers } = seen;
  return {
    name: row.name,
    position: found.position,
    row: namedAfter(open, seen),
    changes: cells.map((cell) => ({
      header: cell.header,
      from: asked.shown(cell.header, cell.to.value),
      to: heldBy(found, columnOf(headers, cell.header)),
    })),
  };
}

function heldBy({ values, formulas, formats }: FoundRow, at: number): CellContent {
  const [value, formula] = [values[at] ?? "", formulas[at]];
  const format = formats[at] ?? "General";
  return isFormula(value, formula) ? { value: String(formula), isFormula: true, format } : { value, format };
}

/** What takes back what was written of a plan. */
export function undoOf({
  seen,
  changes,
  adds,
  free,
}: Pick<TablePlan, "seen" | "changes" | "adds" | "free">): TableToWrite {
  const removes = adds.map((cells, at) => ({
    name: String(Object.values(cells).find(({ value }) => typeof value === "string" && value !== "")?.value ?? ""),
    position: free - seen.top + at,
    cells,
    wasBlank: free + at < seen.bottom,
  }));
  return { ...seen.asked, changes: changes.map((open) => backOf(open, seen)), adds: [], removes };
}

/** Does a cell's format show a number as it is to be shown: a date as some date, a time of day as some time? */
export function showsAs(present: string, wanted: string): boolean {
  const [has, needs] = [present, wanted].map((format) => partsShown(format)) as [string, string];
  return needs === "" ? present === wanted : [...needs].every((part) => has.includes(part));
}

/** "d" for a day, "h" for a time of day. */
function partsShown(format: string): string {
  const plain = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return `${/[dy]/i.test(plain) ? "d" : ""}${/h/i.test(plain) ? "h" : ""}`;
}
