import { addDays, addMonths, type PlainDate } from "../../calendar/plain-date";
import type { Span, TargetContext } from "./target";

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** "within 3 months", "6 weeks", "10 working days": from the plan's start, where it has one. */
export function fromPlanStart(text: string, { planStarts, workingDays }: TargetContext): Span | null {
  const match =
    /^(?:within |in |after )?(?:next )?(\d{1,3}|an?|one|two|three|four|five|six|nine|ten|twelve) (working day|day|week|fortnight|month|year)s?(?:'? time| (?:from|after)(?: plan)? (?:start|plan)s?)?$/.exec(
      text,
    );
  if (match === null || planStarts === null) return null;
  const count = NUMBERS[match[1] ?? ""] ?? Number(match[1]);
  const days: Record<string, () => PlainDate> = {
    "working day": () => workingDays.after(planStarts, count),
    day: () => addDays(planStarts, count),
    week: () => addDays(planStarts, count * 7),
    fortnight: () => addDays(planStarts, count * 14),
    month: () => addMonths(planStarts, count),
    year: () => addMonths(planStarts, count * 12),
  };
  const day = days[match[2] ?? ""]?.();
  return day === undefined ? null : { first: day, last: day };
}
