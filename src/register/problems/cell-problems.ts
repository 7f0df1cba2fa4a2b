import type { TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import type { AttendanceStore } from "../attendance-store";
import type { Register } from "../register";
import { isBlankRow } from "./blank-rows";
import { type Judge, judgeOf } from "./judge-cell";
import { References } from "./references";
import { columnsOf, placed, type Trouble } from "./trouble";

/** Every cell that is blank and must not be, cannot be read, shows an error, or names something that is not there. */
export function cellProblems(register: Register, table: TableName, references: References): readonly Problem[] {
  const shape = register.shapeOf(table);
  if (shape === undefined) return [];
  return Object.entries(columnsOf(table)).flatMap(([property, column]) => {
    if (shape.positions[property] === undefined) return [];
    const judge = judgeOf(column, references);
    const { attendanceStore } = register;
    const troubles = table === "Attendance" && attendanceStore !== null
      ? troublesInRoll(attendanceStore, property as keyof AttendanceStore["columns"], judge, references)
      : troublesInRows(register, table as Exclude<TableName, "Attendance">, property, judge);
    return troubles.map(({ position, trouble }) => placed(shape, position, property, trouble));
  });
}

interface Found {
  readonly position: number;
  readonly trouble: Trouble;
}

/** Names are judged by distinct value in every row; all else only in rows in which the reader found something. */
function troublesInRows(register: Register, table: Exclude<TableName, "Attendance">, property: string, judge: Judge): readonly Found[] {
  const found: Found[] = [];
  const refers = columnsOf(table)[property]?.refersTo !== undefined;
  const judged = new Map<unknown, Trouble | null>();
  register.store(table)?.read.forEach((read, position) => {
    if (read === null || (!read.flawed && !refers)) return;
    const value = read.row[property];
    const fault = read.faults.find(({ column }) => column === property) ?? null;
    let trouble = fault === null ? judged.get(value) : judge({ value, fault });
    if (trouble === undefined) judged.set(value, (trouble = judge({ value, fault })));
    if (trouble !== null) found.push({ position, trouble });
  });
  return found;
}

/**
 * Judges each distinct content once; rows are looked at only in columns where something is wrong. A column also knows contents that
 * stand in no row any more: what is said must not hang on what stood there before.
 */
function troublesInRoll(store: AttendanceStore, property: keyof AttendanceStore["columns"], judge: Judge, references: References): readonly Found[] {
  const column = store.columns[property];
  const isWrong = references.withoutSuggestions(() => Array.from({ length: column.distinct }, (_, code) => judge(column.reading(code)) !== null));
  if (!isWrong.includes(true)) return [];
  const byCode = new Map<number, Trouble | null>();
  const found: Found[] = [];
  for (const position of column.rowsWhere(isWrong)) {
    const code = column.codeAt(position);
    let trouble = byCode.get(code);
    if (trouble === undefined) byCode.set(code, (trouble = judge(column.reading(code))));
    if (trouble !== null && (trouble.code !== "missing-cell" || !isBlankRow(store, position))) found.push({ position, trouble });
  }
  return found;
}
