import type { Answer } from "../../answers/answer";
import { asPercent, countOf } from "../../answers/english";
import type { Rows, Value } from "../../answers/value";
import type { PlainDate } from "../../calendar/plain-date";
import { unreadableSetting } from "../../functions/unreadable-setting";
import { isUnderRate, limitsOn } from "../../governance/attendance/rate-limits";
import { sayAttendance } from "../../governance/attendance/words";
import type { Register } from "../../register/register";
import { FROM_MEETING, MINIMUM_RATE } from "../../sources/provisions/attendance";
import type { Signal } from "../parts/signal";

/** A rate as people say it, and whether it is a concern. */
interface RateShown {
  /** "7 of 8 meetings (88%)" */
  readonly text: string;
  readonly signal: Signal;
  /** "That is not under 75% (by Settings), so by its rate it is no concern." "" for the partnership's own office. */
  readonly concern: string;
}

/** The rate of attendance that an answer gives; null for any other answer. A concern by the days asked about, and the limits of today. */
export function rateShown(register: Register, answer: Answer<Value | Rows>, today: PlainDate): RateShown | null {
  const facts = answer.because.isSaidBy(sayAttendance) ? answer.because.facts : null;
  if (answer.status !== "answered" || facts?.kind !== "counted") return null;
  const { represented, expected, who } = facts;
  const text = `${represented} of ${countOf(expected, "meeting")} (${asPercent(represented / expected)})`;
  const none = { text, signal: "quiet", concern: "" } as const;
  // It has no representative on the Board to raise it with.
  if (register.agency(who)?.type === "Partnership office") return none;
  const untold =
    unreadableSetting(register, MINIMUM_RATE, "GOV 11.3b") ?? unreadableSetting(register, FROM_MEETING, "GOV 11.3b");
  if (untold !== null) return { text, signal: "unsure", concern: `Is that a concern? ${untold.because.sentence}` };
  const limits = limitsOn(register, today);
  if (limits.minimumRate === null)
    return { ...none, concern: "Settings gives no Attendance.MinimumRate, so no rate is judged." };
  const limit = `${asPercent(limits.minimumRate)} (by Settings)`;
  if (isUnderRate({ attended: represented, expected }, limits))
    return { text, signal: "unsure", concern: `That is under ${limit}, a concern for the chair to raise.` };
  if (expected < limits.fromMeeting && represented / expected < limits.minimumRate)
    return {
      ...none,
      concern: `That is under ${limit}, but no concern before ${countOf(limits.fromMeeting, "meeting")}.`,
    };
  return { ...none, concern: `That is not under ${limit}, so by its rate it is no concern.` };
}
