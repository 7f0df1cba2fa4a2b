import type { PlainDate } from "../../calendar/plain-date";
import { lackedAmong } from "../../functions/absent-tables";
import { REQUIRED_TABLES, tables, type TableName } from "../../records/all-tables";
import type { RowFinding } from "../../records/finding";
import type { Problem } from "../../records/problem";
import { AttendanceRow } from "../../register/meeting-attendance";
import { placed } from "../../register/problems/placed";
import { sheetProblems } from "../../register/problems/sheet-problems";
import type { Register } from "../../register/register";
import { unlessLost } from "../../register/unread-tables";
import { FINDERS, type Finder } from "./finders";
import { isPrintedGap } from "./printed-gap";

/**
 * What is wrong in the sheets? All that cannot be read or matched, and all that was read but cannot be right or
 * complete by the rules, each with its cell. Errors first, then warnings; then by table in the order of the template's
 * sheets, by row, by column. A table as a whole comes before its rows. What would rest on a table that could not be read, or on a
 * required one that is missing, or that lacks the column that says whom its rows are for, is not judged. What the documents
 * themselves leave open is a problem from a group's first meeting on.
 *
 * @param asAt the day for findings that time decides (a register that should be closed by now).
 * @example problemsOf(register, asAt)[0]?.cell // "Attendance!C14"
 */
export function problemsOf(
  register: Register,
  asAt: PlainDate,
  finders: readonly Finder[] = FINDERS,
): readonly Problem[] {
  const found = [...sheetProblems(register)];
  const lacked = lackedAmong(register, REQUIRED_TABLES)?.table;
  const lost = REQUIRED_TABLES.filter((table) => register.missing.has(table) || table === lacked);
  for (const finder of finders) {
    // A finder may find one after another: all are found while what they rest on is noted.
    const findings = unlessLost(register, lost, () => [...finder(register, asAt)]);
    for (const finding of findings ?? []) if (!isPrintedGap(register, finding)) found.push(locate(register, finding));
  }
  return found
    .map((problem) => ({ problem, place: placeOf(problem) }))
    .sort((a, b) => a.place - b.place)
    .map(({ problem }) => problem);
}

/**
 * The cell of a finding, from the record it is about; a record that is no longer in the sheet gives the table alone.
 */
function locate(register: Register, finding: RowFinding): Problem {
  const { table, row, property } = finding;
  const shape = register.shapeOf(table);
  const { severity, code, found, message, fix } = finding;
  if (shape === undefined) return { severity, code, table, row: null, column: "", cell: "", found, message, fix };
  return placed(shape, { position: row === null ? null : positionOf(register, table, row), property }, finding);
}

function positionOf(register: Register, table: TableName, row: object): number | null {
  if (row instanceof AttendanceRow) return row.position;
  return table === "Attendance" ? null : (register.store(table)?.positionOf(row) ?? null);
}

const TABLE_ORDER: ReadonlyMap<string, number> = new Map(Object.keys(tables).map((name, at) => [name, at]));

const COLUMN_ORDER: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(tables).map(([name, { columns }]) => [
    name,
    new Map(Object.values(columns).map(({ header }, at) => [header, at])),
  ]),
);

/** A number that orders problems: by weight, table, row, column. */
function placeOf({ severity, table, row, column }: Problem): number {
  const ofTable = (severity === "error" ? 0 : MOST_TABLES) + (TABLE_ORDER.get(table) ?? 0);
  return (ofTable * MOST_ROWS + (row ?? 0)) * MOST_COLUMNS + (COLUMN_ORDER.get(table)?.get(column) ?? -1) + 1;
}

const MOST_TABLES = 64;
const MOST_ROWS = 1 << 21;
const MOST_COLUMNS = 64;
