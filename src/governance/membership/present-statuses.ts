import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { ATTENDANCE_STATUSES } from "../../records/meetings";
import type { Group } from "../../records/people";
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
  return made(register, nearestVersion(PRESENT_STATUSES, day).value);
}

/**
 * Which statuses make a group's quorum, and let its members vote? Those of its Counts as present, else as on any day.
 *
 * Source: GOV 7.2f, 11.2; a group's own rule.
 */
export function presentStatusesOf(register: Register, { countsAsPresent }: Group, day: PlainDate): PresentStatuses {
  if (countsAsPresent.length === 0) return presentStatusesOn(register, day);
  const keys = new Set(countsAsPresent.map(keyOf));
  return made(
    register,
    ATTENDANCE_STATUSES.filter((status) => keys.has(keyOf(status))),
  );
}

/** The words in a group's Counts as present that are none of the statuses of somebody who came. */
export function unknownStatuses({ countsAsPresent }: Pick<Group, "countsAsPresent">): readonly string[] {
  const known = new Set(nearestVersion(PRESENT_STATUSES, 0 as PlainDate).value.map(keyOf));
  return countsAsPresent.filter((status) => !known.has(keyOf(status)));
}

function made(register: Register, statuses: readonly string[]): PresentStatuses {
  return register.remember("present statuses", statuses.join(";"), () =>
    Object.assign(new Set<string | null>(statuses), { bits: bitsOf(statuses) }),
  );
}
