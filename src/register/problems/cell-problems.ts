import type { TableName } from "../../records/all-tables";
import { columnsOf } from "../../records/columns-of";
import type { Finding } from "../../records/finding";
import type { Problem } from "../../records/problem";
import type { AttendanceStore } from "../attendance-store";
import type { Register } from "../register";
import { isBlankRow } from "./blank-rows";
import { type Judge, judgeOf } from "./judge-cell";
import { placed } from "./placed";
import { References } from "./references";

/** Which cells are blank and must not be, cannot be read, show an error, or name something that is not there? */
export function cellProblems(register: Register, table: TableName, references: References): readonly Problem[] {
  const shape = register.shapeOf(table);
  if (shape === undefined) return [];
  return Object.keys(columnsOf(table)).flatMap((property) => {
    if (shape.positions[property] === undefined) return [];
    const judged = { property, judge: judgeOf({ table, property }, references) };
    const { attendanceStore } = register;
    const findings =
      table === "Attendance" && attendanceStore !== null
        ? findingsInAttendance(attendanceStore, judged, references)
        : findingsInRows(register, table as Exclude<TableName, "Attendance">, judged);
    return findings.map(({ position, finding }) => placed(shape, { position, property }, finding));
  });
}

/** A column, and who judges its cells. */
interface JudgedColumn {
  readonly property: string;
  readonly judge: Judge;
}

interface Found {
  readonly position: number;
  readonly finding: Finding;
}

/** Names are judged in every row, each value once; all else only in rows in which the reader found something. */
function findingsInRows(
  register: Register,
  table: Exclude<TableName, "Attendance">,
  { property, judge }: JudgedColumn,
): readonly Found[] {
  const found: Found[] = [];
  const refers = columnsOf(table)[property]?.refersTo !== undefined;
  const judged = new Map<unknown, Finding | null>();
  register.store(table)?.read.forEach((read, position) => {
    if (read === null || (!read.flawed && !refers)) return;
    const value = read.row[property];
    const fault = read.faults.find(({ column }) => column === property) ?? null;
    let finding = fault === null ? judged.get(value) : judge({ value, fault });
    if (finding === undefined) judged.set(value, (finding = judge({ value, fault })));
    if (finding !== null) found.push({ position, finding });
  });
  return found;
}

/**
 * Judges each distinct content once; rows are looked at only in columns where something is wrong. A column also knows
 * contents that stand in no row any more: what is said must not depend on what stood there before.
 */
function findingsInAttendance(
  store: AttendanceStore,
  { property, judge }: JudgedColumn,
  references: References,
): readonly Found[] {
  const column = store.columns[property as keyof AttendanceStore["columns"]];
  const isWrong = references.withoutSuggestions(() =>
    Array.from({ length: column.distinct }, (_, code) => judge(column.reading(code)) !== null),
  );
  if (!isWrong.includes(true)) return [];
  const byCode = new Map<number, Finding | null>();
  const found: Found[] = [];
  for (const position of column.rowsWhere(isWrong)) {
    const code = column.codeAt(position);
    let finding = byCode.get(code);
    if (finding === undefined) byCode.set(code, (finding = judge(column.reading(code))));
    if (finding !== null && (finding.code !== "missing-cell" || !isBlankRow(store, position)))
      found.push({ position, finding });
  }
  return found;
}
