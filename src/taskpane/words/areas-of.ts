import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { AREAS } from "../../sources/memberships/areas";

/** The words that Area may hold: those of the documents; where the workbook goes by its own rules, those that it holds already. */
export function areasOf(register: Register): readonly string[] {
  if (!register.settings.isOwn) return AREAS;
  const held = [...register.all("Agencies"), ...register.all("Groups"), ...register.all("Actions")].flatMap(
    ({ area }) => (area === null || area === "" ? [] : [area]),
  );
  return [...new Map(held.map((area) => [keyOf(area), area])).values()];
}
