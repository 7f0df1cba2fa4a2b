import { isAnswer, type Answer } from "../../answers/answer";
import { wrongArgument } from "../../answers/lookup";
import { withRowsLikeNone } from "../../functions/unmatched-rows";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { daysDone, doneInDoubt, withDaysToCome } from "./days-done";
import { paragraphsOf } from "./paragraphs-of";
import { answered } from "./words";

/** The days looked at, both included; with `asAt`, what is recorded for a later day is not yet done. */
interface CountedDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly asAt?: PlainDate | null;
}

/**
 * On how many days was a standing duty done from one day to another, both included? A day that is in Done and in Last
 * done counts once. `to` before `from` is a wrong question. A Last done that cannot be read: cannot tell.
 *
 * Source: TOR QA (audits at least twice a year); CSP App. 6.
 * @example obligationCount(register, audit, { from: plainDate(2026, 4, 1), to: plainDate(2027, 3, 31) }) // 2
 */
export function obligationCount(
  register: Register,
  obligation: Obligation,
  { from, to, asAt = null }: CountedDays,
): Answer<number> {
  const paragraphs = paragraphsOf(obligation);
  if (to < from) {
    const expected = `a day on or after ${toLongDate(from)}`;
    return wrongArgument({ argument: "to", found: toLongDate(to), expected }, ...paragraphs);
  }
  const done = daysDone(register, obligation);
  if (isAnswer(done)) return done;
  const isCounted = (day: PlainDate): boolean => day >= from && day <= to && (asAt === null || day <= asAt);
  const days = done.filter(isCounted);
  const inDoubt = doneInDoubt(register, obligation, (day) => isCounted(day) && !days.includes(day));
  if (inDoubt !== null) return inDoubt;
  const answer = answered(
    days.length,
    { kind: "count", obligation: obligation.obligation, from, to, days },
    ...paragraphs,
  );
  const counted = withRowsLikeNone(answer, register, "Done", ({ date }) => isCounted(date) && !days.includes(date));
  // What comes after the last day asked about would not count anyway.
  return asAt === null || to <= asAt ? counted : withDaysToCome(counted, register, { obligation, asAt });
}
