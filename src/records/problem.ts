import type { Finding } from "./finding";

/** A finding with its place in the sheets, as people are shown it. */
export interface Problem extends Finding {
  readonly table: string;
  /** Excel's own row number; null for a whole table. */
  readonly row: number | null;
  /** The column's header; "" for a whole row or table. */
  readonly column: string;
  /** "Attendance!C14"; "" for a whole table. */
  readonly cell: string;
}
