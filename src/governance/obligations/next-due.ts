import { isAnswer, type Answer } from "../../answers/answer";
import { addDays, addMonths, isPlainDate, type PlainDate } from "../../calendar/plain-date";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { readFrequency } from "../reporting/frequency";
import { daysDone, doneInDoubt } from "./days-done";
import { paragraphsOf } from "./paragraphs-of";
import { cannotTell, doesNotApply } from "./words";

/** The last day a duty was done, and the day it is due next. */
export interface NextDue {
  readonly lastDone: PlainDate;
  readonly due: PlainDate;
}

/** Why there is no next day: never done, done as required, or a cell cannot be read. */
type NoNextDue = Exclude<Answer<never>, { readonly status: "answered" }>;

/**
 * When was a standing duty last done, and when is it due next? The last day it was done (Last done, or the latest row
 * of Done) plus 12/n months; `Every 3 years` is a third of a time a year. Days after `asAt` are not yet done. Never
 * done, or done as required: no next day. A frequency that cannot be read: cannot tell.
 *
 * Source: GOV 6.2, 8.3h, 10.4, 13.8, 14.2; MASA 3.4, 12.2, 15.1; TOR QA, LOD; CSP App. 2, App. 6.
 */
export function nextDue(register: Register, obligation: Obligation, asAt: PlainDate | null): NextDue | NoNextDue {
  const days = daysDone(register, obligation);
  if (isAnswer(days)) return days;
  const lastDone = days.filter((day) => asAt === null || day <= asAt).at(-1) ?? null;
  const isLater = (day: PlainDate): boolean => (asAt === null || day <= asAt) && (lastDone === null || day > lastDone);
  const inDoubt = doneInDoubt(register, obligation, isLater);
  if (inDoubt !== null) return inDoubt;
  const frequency = readFrequency(obligation.timesPerYear);
  const { obligation: name, owner, timesPerYear } = obligation;
  const paragraphs = paragraphsOf(obligation);
  switch (frequency.kind) {
    case "as required":
      return doesNotApply("As required", { kind: "as required", obligation: name, lastDone }, ...paragraphs);
    case "every meeting":
    case "unreadable":
      return unreadableFrequency(obligation);
    case "times": {
      if (lastDone === null) {
        const facts = { kind: "never done", obligation: name, owner, times: timesPerYear } as const;
        return doesNotApply("Never done", facts, ...paragraphs);
      }
      const due = afterMonths(lastDone, 12 / frequency.perYear);
      return isPlainDate(due) ? { lastDone, due } : unreadableFrequency(obligation);
    }
    default:
      return frequency satisfies never;
  }
}

function unreadableFrequency(obligation: Obligation): NoNextDue {
  return cannotTell(
    { kind: "unreadable frequency", obligation: obligation.obligation, found: obligation.timesPerYear },
    ...paragraphsOf(obligation),
  );
}

/** Months this near to a whole number are whole: a third of a year may be written as a decimal. */
const NEARLY_A_MONTH = 0.02;

/** 2.4 months on: the same day two months later, and 0.4 of the days to the same day of the month after. */
function afterMonths(day: PlainDate, months: number): PlainDate {
  const nearest = Math.round(months);
  const whole = Math.abs(months - nearest) < NEARLY_A_MONTH ? nearest : Math.floor(months);
  const start = addMonths(day, whole);
  const part = months - whole;
  return part < NEARLY_A_MONTH ? start : addDays(start, Math.round(part * (addMonths(day, whole + 1) - start)));
}
