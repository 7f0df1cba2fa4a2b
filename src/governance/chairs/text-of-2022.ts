import type { CannotTell } from "../../answers/answer";
import { noRule } from "../../answers/lookup";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { INDEPENDENT_CHAIR_BODIES, ROTATION_STARTS } from "../../sources/provisions/chairs";

/** The answer for a day before the first document, on which no text said who chairs; null from then on. Source: GOV 6.1. */
export function noTextOn(register: Register, day: PlainDate): CannotTell | null {
  if (register.settings.isOwn || provisionOn(register, INDEPENDENT_CHAIR_BODIES, day).status === "in force")
    return null;
  return noRule({ what: "rule on chairs", day }, "GOV 6.1");
}

/** Which bodies does the Independent Chair chair on a day, by code? None before the first document. Source: GOV 6.1; TOR CBG. */
export function independentChairBodies(register: Register, day: PlainDate): readonly string[] {
  const bodies = provisionOn(register, INDEPENDENT_CHAIR_BODIES, day);
  return bodies.status === "in force" ? bodies.value : [];
}

/**
 * Until when does the text of 2022 stand, on a day on which it does? Its last day is the day before the published table
 * of chairs begins; null once the table holds.
 *
 * Source: GOV 6.1; MASA 4.1.
 */
export function lastDayOf2022Text(day: PlainDate): PlainDate | null {
  return day < ROTATION_STARTS ? addDays(ROTATION_STARTS, -1) : null;
}
