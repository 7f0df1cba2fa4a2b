import type { Rect } from "./address";
import type { Value } from "./cell";

/** Who made a change: this person by hand, the add-in, or a colleague in the same workbook. */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly addin: boolean;
}

export const BY_HAND: Origin = { source: "Local", addin: false };
export const BY_COLLEAGUE: Origin = { source: "Remote", addin: false };
export const BY_ADDIN: Origin = { source: "Local", addin: true };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Others";

export type ShiftDirection = "None" | "Down" | "Right" | "Up" | "Left";

export interface ContentChange {
  readonly kind: "changed";
  readonly sheetId: string;
  readonly rect: Rect;
  readonly changeType: ChangeType;
  readonly shift: ShiftDirection;
  /** The same change as told to each table it reaches into. */
  readonly tables: readonly { readonly tableId: string; readonly rect: Rect; readonly changeType: ChangeType }[];
  /** Only for a single cell. */
  readonly before?: Value;
  readonly after?: Value;
}

export type BookChange =
  | ContentChange
  | { readonly kind: "formatted"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "rowSorted"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "filtered"; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheetVisibility"; readonly sheetId: string; readonly before: string; readonly after: string }
  | {
      readonly kind: "tableAdded" | "tableDeleted" | "tableChanged";
      readonly tableId: string;
      readonly tableName: string;
      readonly sheetId: string;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "calculated"; readonly sheetId: string };

/** What listeners of the workbook hear: a change and who made it. */
export interface BookEvent {
  readonly change: BookChange;
  readonly origin: Origin;
}
