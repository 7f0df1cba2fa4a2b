import type { TableName } from "../../records/all-tables";

/** Why a row stays out of a copy. */
export type RowReason =
  | "not its group"
  | "before its days"
  | "other area"
  | "area not told"
  | "complaint"
  | "another person"
  | "not matched"
  | "another purse"
  | "how it counts";

/** What a copy does without: so many rows of a table, people's names, cells, or what no copy holds. */
export type SharingReason =
  | { readonly kind: "rows"; readonly table: TableName; readonly count: number; readonly reason: RowReason }
  | { readonly kind: "unread cells"; readonly table: TableName; readonly cells: number }
  | { readonly kind: "names"; readonly people: number }
  | { readonly kind: "strangers"; readonly cells: number }
  | { readonly kind: "never copied" };
