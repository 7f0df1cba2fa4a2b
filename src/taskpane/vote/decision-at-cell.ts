import { placeOf } from "../../records/cell-address";
import type { Register } from "../../register/register";
import type { CellPlace } from "../cell-place";

/** The id of the decision that the row of a cell is about, in Decisions or Votes; null for any other cell. */
export function decisionAtCell(register: Register, { sheet, address }: CellPlace): string | null {
  const row = placeOf(address)?.row ?? 0;
  for (const table of ["Decisions", "Votes"] as const) {
    const store = register.store(table);
    if (store?.shape.sheet !== sheet) continue;
    const named = store.read[row - store.shape.headerRow - 1]?.row["decision"];
    return typeof named === "string" ? (register.find("Decisions", named)?.decision ?? null) : null;
  }
  return null;
}
