import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Area } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { OTHER_AREA_PRESIDES } from "../../sources/provisions/chairs";
import { chairOn } from "../chairs/chairs";
import { sayHolders } from "../chairs/words";
import { codeOf } from "../reporting/expected-reports";

/** A line of an agenda that may be about one of the two areas. */
export interface ItemOfArea<T> {
  readonly item: T;
  /** The area whose authority the case belongs to; null where none is given. */
  readonly area: Area | null;
}

const ORDER: readonly (Area | null)[] = ["Derby", "Derbyshire", "Both", null];

/**
 * In which order do items about the two areas come? Where a group keeps them apart: Derby's together, then Derbyshire's, each
 * with the co-chair who leads that part, then the rest as they were. Elsewhere as they were.
 *
 * Source: TOR CSPR (reporting and meeting arrangements).
 */
export function groupedByArea<T extends { readonly why: string }>(
  register: Register,
  meeting: Meeting,
  items: readonly ItemOfArea<T>[],
): readonly T[] {
  const group = codeOf(register, meeting.group);
  const apart = provisionOn(register, OTHER_AREA_PRESIDES, meeting.date);
  if (apart.status !== "in force" || !apart.value.some((each) => keyOf(each) === keyOf(group)))
    return items.map(({ item }) => item);
  return [...items]
    .sort((a, b) => ORDER.indexOf(a.area) - ORDER.indexOf(b.area))
    .map(({ item, area }) => {
      if (area === null || area === "Both") return item;
      const lead = chairOn(register, group, meeting.date, { area });
      return {
        ...item,
        why: `${item.why}; a matter of ${area}, ${lead.status === "answered" ? `led by ${sayHolders(lead.value)}` : "led by the other authority's co-chair"}`,
      };
    });
}
