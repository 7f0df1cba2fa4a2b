import type { PlainDate } from "../../calendar/plain-date";
import type { Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { INDEPENDENT_CONSULTANT, LAY_MEMBER } from "../../sources/provisions/checks";
import type { CheckedPerson } from "./person";

/** What the documents ask of a person before taking part, as what they ask it, and in which paragraphs. */
interface AskedChecks {
  readonly kinds: readonly string[];
  readonly as: readonly Seat["category"][];
  readonly citations: readonly Citation[];
}

/**
 * Which checks do the documents ask of this person before taking part? Those of a lay member and of an independent
 * consultant, by the seats held on the day or to be taken up after it; both for somebody who is both. None of anyone else.
 *
 * Source: GOV 4.3, 5.3, 5.6.
 */
export function checksAskedOf(register: Register, { seats }: CheckedPerson, day: PlainDate): AskedChecks {
  const held = new Set(seats.filter(({ to }) => to === null || to >= day).map(({ category }) => category));
  const kinds: string[] = [];
  const as: Seat["category"][] = [];
  const citations: Citation[] = [];
  for (const [category, asked] of [
    ["Lay member", LAY_MEMBER],
    ["Independent consultant", INDEPENDENT_CONSULTANT],
  ] as const) {
    const rule = provisionOn(register, asked, day);
    if (!held.has(category) || rule.status !== "in force") continue;
    as.push(category);
    citations.push(...rule.citations);
    for (const kind of rule.value) if (!kinds.includes(kind)) kinds.push(kind);
  }
  return { kinds, as, citations };
}
