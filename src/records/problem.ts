export type Severity = "error" | "warning";

/**
 * Something in the sheets that is wrong, and what to do about it. An error: a thing cannot be read or
 * matched. A warning: it was read, but cannot be right or complete by the rules.
 */
export interface Problem {
  readonly severity: Severity;
  /** Stable, for programs: "unknown-agency". */
  readonly code: string;
  readonly table: string;
  /** Excel's own row number; null for a whole table. */
  readonly row: number | null;
  /** The column's header; "" for a whole row or table. */
  readonly column: string;
  /** "Attendance!C14"; "" for a whole table. */
  readonly cell: string;
  /** What stands there, as text. */
  readonly found: string;
  readonly message: string;
  readonly fix: string;
}
