import type { TableName } from "./all-tables";

/** An error cannot be read or matched. A warning was read, but cannot be right or complete by the rules. */
type Severity = "error" | "warning";

/** Something in the sheets that is wrong, before it is said where. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, for programs: "unknown-agency". */
  readonly code: string;
  /** What stands there, as text. */
  readonly found: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A finding of the rules, and the record it stands in. */
export interface RowFinding extends Finding {
  readonly table: TableName;
  /** The record itself: a row of that table, or an AttendanceRow; null for the whole table. */
  readonly row: object | null;
  /** The column's property ("chairedBy"); null for the whole row. */
  readonly property: string | null;
}
