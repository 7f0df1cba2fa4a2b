import type { PlainDate } from "../../calendar/plain-date";
import { bitsOf } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { PRESENT_STATUSES } from "../../sources/provisions/quorum";
import { nearestVersion } from "../../sources/provisions/version-on";

/** The statuses that say somebody was there. */
export interface PresentStatuses extends ReadonlySet<string | null> {
  readonly bits: number;
}

/**
 * Which statuses say on a day that somebody was there? What a row says is a fact of the record, so on days before the
 * documents it is read as in their first version; whether it makes a quorum is another question.
 *
 * Source: GOV 7.2f, 11.2.
 * @example presentStatusesOn(register, meeting.date).has("Deputy") // true
 */
export function presentStatusesOn(register: Register, day: PlainDate): PresentStatuses {
  const { value } = nearestVersion(PRESENT_STATUSES, day);
  return register.remember("present statuses", value.join(";"), () =>
    Object.assign(new Set<string | null>(value), { bits: bitsOf(value) }),
  );
}
