import { AREAS } from "../sources/memberships/areas";
import { word } from "./cell";
import { type Column, column, lessUnderOwn } from "./table";

/** Which area something is about: one of the documents' words, or in a workbook of its own rules any. */
export function areaColumn(without?: Column<unknown>["without"]): Column<string | null> {
  return lessUnderOwn("any words", column<string | null>("Area", word(AREAS), without));
}
