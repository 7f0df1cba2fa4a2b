import type { TableName } from "../records/all-tables";
import { BLANK } from "../register/coded-column";
import type { Register } from "../register/register";

/** A column that is not there, and without which rows are for nobody, or say nothing. */
interface LackedColumn {
  readonly table: TableName;
  /** Its header. */
  readonly column: string;
}

/**
 * Which column, that may be left out, do answers from these tables miss: one that says for whom a row is, or who came? Seats without the
 * column Agency stand for nobody; rows of Attendance name a seat or an agency, and where one of the columns is missing and the
 * other is blank nobody can tell whom they meant; without Status nobody can tell who came. Null where every row says it, or could.
 * To be asked where such a column is missing (`hasNamingColumns`).
 *
 * @example lackedColumn(register, ["Agencies", "Seats", "Attendance"]) // { table: "Attendance", column: "Seat" }
 */
export function lackedColumn(register: Register, tables: readonly TableName[]): LackedColumn | null {
  if (tables.includes("Seats") && tables.includes("Agencies")) {
    const { positions } = register.shapeOf("Seats") ?? {};
    if (positions?.["agency"] === undefined && register.rowCountOf("Seats") > 0)
      return { table: "Seats", column: "Agency" };
  }
  return tables.includes("Attendance") ? lackedInAttendance(register) : null;
}

function lackedInAttendance({ attendanceStore: store }: Register): LackedColumn | null {
  if (store === null) return null;
  const { positions } = store.shape;
  if (positions["status"] === undefined && store.rowCount > 0) return { table: "Attendance", column: "Status" };
  if (positions["seat"] !== undefined && positions["agency"] !== undefined) return null;
  const { meeting, seat, agency, status } = store.columns;
  for (let row = 0; row < store.rowCount; row++) {
    if (seat.codeAt(row) !== BLANK || agency.codeAt(row) !== BLANK || meeting.codeAt(row) === BLANK) continue;
    if (status.valueAt(row) !== "In attendance")
      return { table: "Attendance", column: positions["seat"] === undefined ? "Seat" : "Agency" };
  }
  return null;
}
