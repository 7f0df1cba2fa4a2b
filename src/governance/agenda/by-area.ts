import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { AREAS, isOneArea } from "../../sources/memberships/areas";
import { OTHER_AREA_PRESIDES } from "../../sources/provisions/chairs";
import { chairForArea } from "../chairs/chairs";
import { sayHolders } from "../chairs/words";
import { codeOf } from "../reporting/expected-reports";

/** A line of an agenda that may be about one of the two areas. */
export interface ItemOfArea<T> {
  readonly item: T;
  /** The area whose authority the case belongs to; null where none is given. */
  readonly area: string | null;
}

const ORDER: readonly (string | null)[] = [...AREAS, null];

/**
 * In which order do items about the two areas come? Where a group keeps them apart: Derby's first, then Derbyshire's,
 * each with the co-chair who leads that part, then the rest. Items of one area, and of other groups, stay in their
 * order.
 *
 * Source: TOR CSPR (reporting and meeting arrangements).
 */
export function groupedByArea<T extends { readonly why: string; readonly area?: string }>(
  register: Register,
  meeting: Meeting,
  items: readonly ItemOfArea<T>[],
): readonly T[] {
  if (!keepsAreasApart(register, meeting)) return items.map(({ item }) => item);
  const group = codeOf(register, meeting.group);
  return [...items]
    .sort((a, b) => ORDER.indexOf(a.area) - ORDER.indexOf(b.area))
    .map(({ item, area }) => {
      if (!isOneArea(area)) return item;
      const lead = chairForArea(register, group, meeting.date, area);
      const by = lead.status === "answered" ? sayHolders(lead.value) : "the other authority's co-chair";
      return { ...item, why: `${item.why}; a matter of ${area}, led by ${by}`, area };
    });
}

/**
 * Does a meeting's group keep the cases of the two areas apart?
 *
 * Source: TOR CSPR (reporting and meeting arrangements).
 */
export function keepsAreasApart(register: Register, { group, date }: Meeting): boolean {
  const groups = provisionOn(register, OTHER_AREA_PRESIDES, date);
  const code = keyOf(codeOf(register, group));
  return groups.status === "in force" && groups.value.some((each) => keyOf(each) === code);
}
