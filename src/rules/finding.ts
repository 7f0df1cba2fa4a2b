import type { TableName } from "../records/all-tables";
import type { Severity } from "../records/problem";

/** Something the sheets say that cannot be right or complete by the rules, and the record it stands in. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, for programs: "seat-has-ended". */
  readonly code: string;
  readonly table: TableName;
  /** The record itself: a row of that table, or an AttendanceEntry; null for the whole table. */
  readonly row: object | null;
  /** The column's property ("chairedBy"); null for the whole row. */
  readonly property: string | null;
  /** What stands there, as text. */
  readonly found: string;
  readonly message: string;
  readonly fix: string;
}
