import { isAnswer, type Answer, type CannotTell, type Citations } from "../../answers/answer";
import { wrongArgument } from "../../answers/lookup";
import { addDays, addMonths, isPlainDate, toLongDate, type PlainDate } from "../../calendar/plain-date";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { RowFinding } from "../../records/finding";
import type { Obligation } from "../../records/reporting";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { paragraphsIn } from "../../sources/paragraphs-in";
import { DUE_SOON_DAYS } from "../../sources/provisions/obligations";
import { readFrequency } from "../reporting/frequency";
import type { ObligationState } from "./reasons";
import { answered, cannotTell, doesNotApply, sayObligations } from "./words";

/**
 * When is a standing duty next due? The last day it was done (Last done, or the latest row of Done) plus 12/n
 * months; `Every 3 years` is a third of a time a year. A part of a month is that part of its days, rounded. Never
 * done, or done as required: no next day, and the text says so. A frequency that cannot be read: cannot tell. With `asAt`,
 * what is recorded for a later day is not yet done.
 *
 * Source: GOV 6.2, 8.3h, 10.4, 13.8, 14.2; MASA 3.4, 12.2, 15.1; TOR QA, LOD; CSP App. 2, App. 6.
 * @example obligationDue(register, auditDoneOn31January2026) // twice a year: 31 July 2026
 */
export function obligationDue(
  register: Register,
  obligation: Obligation,
  asAt: PlainDate | null = null,
): Answer<PlainDate> {
  const next = nextDue(register, obligation, asAt);
  if (!("due" in next)) return next;
  return answered(next.due, reasonOf(register, obligation, next, null, null), ...paragraphsOf(obligation));
}

/**
 * How does a standing duty stand on a day? Due from Obligations.DueSoonDays days before its next day until that day
 * itself, overdue after it, otherwise done. What was done after `asAt` is not yet done. One that is owed as required is
 * done or never done.
 *
 * Source: as for `obligationDue`.
 * @example obligationStatus(register, auditDoneOn31January2026, plainDate(2026, 8, 1)) // "Overdue"
 */
export function obligationStatus(register: Register, obligation: Obligation, asAt: PlainDate): Answer<ObligationState> {
  const next = nextDue(register, obligation, asAt);
  if ("due" in next) {
    const state =
      asAt > next.due
        ? "Overdue"
        : asAt >= addDays(next.due, -provisionOn(register, DUE_SOON_DAYS, asAt).value)
          ? "Due"
          : "Done";
    return answered<ObligationState>(
      state,
      reasonOf(register, obligation, next, state, asAt),
      ...paragraphsOf(obligation),
    );
  }
  if (next.status !== "does not apply") return next;
  const wasDone =
    next.because.isSaidBy(sayObligations) &&
    next.because.facts.kind === "as required" &&
    next.because.facts.lastDone !== null;
  return answered<ObligationState>(wasDone ? "Done" : "Never done", next.because, ...next.citations);
}

/**
 * On how many days was a standing duty done from one day to another, both counted in? A day in Done and in
 * Last done counts once, and one after `asAt` not yet. `to` before `from` is a wrong question.
 *
 * Source: TOR QA (audits at least twice a year); CSP App. 6.
 * @example obligationCount(register, audit, plainDate(2026, 4, 1), plainDate(2027, 3, 31)) // 2
 */
export function obligationCount(
  register: Register,
  obligation: Obligation,
  from: PlainDate,
  to: PlainDate,
  asAt: PlainDate | null = null,
): Answer<number> {
  if (to < from)
    return wrongArgument(
      { argument: "to", found: toLongDate(to), expected: `a day on or after ${toLongDate(from)}` },
      ...paragraphsOf(obligation),
    );
  const days = daysDone(register, obligation);
  if (isAnswer(days)) return days;
  const counted = days.filter((day) => day >= from && day <= to && (asAt === null || day <= asAt));
  return answered(
    counted.length,
    { kind: "count", obligation: obligation.obligation, from, to, days: counted },
    ...paragraphsOf(obligation),
  );
}

interface NextDue {
  readonly lastDone: PlainDate;
  readonly due: PlainDate;
}

type NoNextDue = Exclude<Answer<never>, { readonly status: "answered" }>;

function nextDue(register: Register, obligation: Obligation, asAt: PlainDate | null): NextDue | NoNextDue {
  const days = daysDone(register, obligation);
  if (isAnswer(days)) return days;
  const lastDone = days.filter((day) => asAt === null || day <= asAt).at(-1) ?? null;
  const frequency = readFrequency(obligation.timesPerYear);
  const named = { obligation: obligation.obligation } as const;
  switch (frequency.kind) {
    case "as required":
      return doesNotApply("As required", { ...named, kind: "as required", lastDone }, ...paragraphsOf(obligation));
    case "every meeting":
    case "unreadable":
      return cannotTell(
        { ...named, kind: "unreadable frequency", found: obligation.timesPerYear },
        ...paragraphsOf(obligation),
      );
    case "times": {
      const due = lastDone === null ? null : afterMonths(lastDone, 12 / frequency.perYear);
      if (lastDone === null || due === null) {
        return doesNotApply(
          "Never done",
          { ...named, kind: "never done", owner: obligation.owner, times: obligation.timesPerYear },
          ...paragraphsOf(obligation),
        );
      }
      if (!isPlainDate(due))
        return cannotTell(
          { ...named, kind: "unreadable frequency", found: obligation.timesPerYear },
          ...paragraphsOf(obligation),
        );
      return { lastDone, due };
    }
    default:
      return frequency satisfies never;
  }
}

/** 2.4 months on: the same day two months later, and 0.4 of the days to the one after. Thirds written as decimals are taken as whole months. */
function afterMonths(day: PlainDate, months: number): PlainDate {
  const whole = Math.abs(months - Math.round(months)) < 0.02 ? Math.round(months) : Math.floor(months);
  const start = addMonths(day, whole);
  const part = Math.max(0, months - whole);
  return part < 0.02 ? start : addDays(start, Math.round(part * (addMonths(day, whole + 1) - start)));
}

/** Every day it was done, ascending, each once. */
function daysDone(register: Register, obligation: Obligation): readonly PlainDate[] | CannotTell {
  const asked = { table: "Obligations", row: obligation, what: "obligation", id: obligation.obligation } as const;
  const unreadable = unreadableCell(register, asked, ["lastDone"], paragraphsOf(obligation)[0]);
  if (unreadable !== null) return unreadable;
  const days = register.where("Done", "obligation", obligation.obligation).map(({ date }) => date);
  if (obligation.lastDone !== null) days.push(obligation.lastDone);
  return [...new Set(days)].sort((a, b) => a - b);
}

function reasonOf(
  register: Register,
  obligation: Obligation,
  { lastDone, due }: NextDue,
  state: ObligationState | null,
  asAt: PlainDate | null,
) {
  const { owner, timesPerYear: times } = obligation;
  const dueSoonDays = asAt === null ? null : provisionOn(register, DUE_SOON_DAYS, asAt).value;
  return {
    kind: "next",
    obligation: obligation.obligation,
    owner,
    times,
    lastDone,
    due,
    state,
    asAt,
    dueSoonDays,
  } as const;
}

/** The paragraphs its Source names: "GOV 8.3h; MASA 3.4, 13.2". A duty of the workbook's own goes by GOV 10.4. */
function paragraphsOf({ source }: Obligation): Citations {
  const [first, ...others] = paragraphsIn(source);
  return first === undefined ? ["GOV 10.4"] : [first, ...others];
}

/** Which standing duties say a frequency that cannot be read, or are marked done on a day to come? */
export function* obligationsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const row of register.all("Obligations")) {
    const frequency = readFrequency(row.timesPerYear).kind;
    if (frequency !== "unreadable" && frequency !== "every meeting") continue;
    yield {
      severity: "error",
      code: "unreadable-frequency",
      table: "Obligations",
      row,
      property: "timesPerYear",
      found: row.timesPerYear,
      message: `How often '${row.obligation}' is owed cannot be read.`,
      fix: "Enter a number, a fraction like 0.5, Every 3 years, or As required.",
    };
  }
  for (const row of register.all("Done")) {
    if (row.date <= asAt) continue;
    yield {
      severity: "warning",
      code: "done-in-the-future",
      table: "Done",
      row,
      property: "date",
      found: toLongDate(row.date),
      message: `'${row.obligation}' is recorded as done on ${toLongDate(row.date)}, which is still to come.`,
      fix: "Correct the date, or remove the row until it is done.",
    };
  }
}
