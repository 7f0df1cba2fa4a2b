import type { TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import type { AttendanceStore } from "../attendance-store";
import { BLANK } from "../coded-column";
import type { Register } from "../register";
import { placed } from "./placed";

/** Which rows are blank, with more rows below? One problem for each run of them; at a table's end people leave room. */
export function blankRowProblems(register: Register, table: TableName): readonly Problem[] {
  const shape = register.shapeOf(table);
  if (shape === undefined) return [];
  return blankRuns(register.rowCountOf(table), isBlankIn(register, table)).map(({ from, to }) => {
    const [first, last] = [from + shape.headerRow + 1, to + shape.headerRow + 1];
    const rows = first === last ? `Row ${first} is blank` : `Rows ${first} to ${last} are blank`;
    return placed(
      shape,
      { position: from, property: null },
      {
        severity: "warning",
        code: "blank-row",
        found: "",
        message: `${rows}, and ${table} goes on below; the rows below are read all the same.`,
        fix: first === last ? "Delete the row, or fill it in." : "Delete the rows, or fill them in.",
      },
    );
  });
}

function isBlankIn(register: Register, table: TableName): (position: number) => boolean {
  if (table === "Attendance") {
    const { attendanceStore } = register;
    return (position) => attendanceStore !== null && isBlankRow(attendanceStore, position);
  }
  const rows = register.store(table)?.read ?? [];
  return (position) => rows[position] === null;
}

function blankRuns(
  count: number,
  isBlank: (position: number) => boolean,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  for (let position = 0; position < count; position++) {
    if (isBlank(position)) {
      if (from < 0) from = position;
    } else if (from >= 0) {
      runs.push({ from, to: position - 1 });
      from = -1;
    }
  }
  return runs;
}

/** Is nothing in any of our columns of this row of Attendance? */
export function isBlankRow(store: AttendanceStore, position: number): boolean {
  for (const property in store.columns) {
    const column = store.columns[property as keyof AttendanceStore["columns"]];
    const code = column.codeAt(position);
    if (code === BLANK) continue;
    const { value, fault } = column.reading(code);
    if (fault?.code === "unreadable" || (value !== "" && value !== null)) return false;
  }
  return true;
}
