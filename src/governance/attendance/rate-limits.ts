import type { PlainDate } from "../../calendar/plain-date";
import { provisionOn, settledOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CONSECUTIVE_MISSED, FROM_MEETING, MINIMUM_RATE } from "../../sources/provisions/attendance";

/** By what attendance is a concern: the rate (0 to 1), the meetings missed in a row, and from how many meetings on the rate counts; null for what nobody says. */
export interface AttendanceLimits {
  readonly minimumRate: number | null;
  readonly consecutiveMissed: number | null;
  readonly fromMeeting: number;
}

/** What attendance must not fall below, and how many meetings missed in a row are a concern, on a day. Source: GOV 11.3b. */
export function limitsOn(register: Register, day: PlainDate): AttendanceLimits {
  return {
    minimumRate: settledOn(register, MINIMUM_RATE, day),
    consecutiveMissed: settledOn(register, CONSECUTIVE_MISSED, day),
    fromMeeting: provisionOn(register, FROM_MEETING, day).value,
  };
}

/**
 * Is attendance a concern by its rate? Under the minimum; at the minimum itself it is none, nor before as many meetings as the
 * rate counts from.
 *
 * Source: GOV 11.3b.
 * @example isUnderRate({ attended: 2, expected: 3 }, { minimumRate: 0.75, consecutiveMissed: 2, fromMeeting: 1 }) // true
 */
export function isUnderRate(
  { attended, expected }: { readonly attended: number; readonly expected: number },
  { minimumRate, fromMeeting }: AttendanceLimits,
): boolean {
  return minimumRate !== null && expected > 0 && expected >= fromMeeting && attended / expected < minimumRate;
}
