/** What a formula refers to: cells by their address, or a column of a table, whole or in the formula's own row. */
type Reference =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "column"; readonly table: string | null; readonly header: string; readonly thisRow: boolean };

const CELLS = /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i;
const COLUMN = /^([A-Za-z_][\w.]*)?\[(?:(@|\[#This Row\],\s*)?\[([^[\]]+)\]|(@)?([^[\]]+))\]$/i;

/**
 * Reads a reference as Excel writes it in a formula: A2, $A$2:$B$9, 'My notes'!A2, Meetings[Meeting], [@Meeting],
 * [@[For meeting]], Meetings[[#This Row],[Meeting]]. Null for any other.
 * @example referenceOf("Meetings[@Group]") // { kind: "column", table: "Meetings", header: "Group", thisRow: true }
 */
export function referenceOf(text: string): Reference | null {
  const [cells, quoted, sheet, address = ""] = CELLS.exec(text) ?? [];
  if (cells !== undefined)
    return {
      kind: "cells",
      sheet: quoted?.replaceAll("''", "'") ?? sheet ?? null,
      address: address.replaceAll("$", "").toUpperCase(),
    };
  const [column, table = null, row, bracketed, at, plain] = COLUMN.exec(text) ?? [];
  const header = bracketed ?? plain;
  if (column === undefined || header === undefined || header.startsWith("#")) return null;
  return { kind: "column", table, header: header.trim(), thisRow: row !== undefined || at !== undefined };
}
