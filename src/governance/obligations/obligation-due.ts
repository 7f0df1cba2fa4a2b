import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { withDaysToCome, withRowsOfNone } from "./days-done";
import { type NextDue, nextDue } from "./next-due";
import { paragraphsOf } from "./paragraphs-of";
import { answered } from "./words";

/**
 * When is a standing duty due next? The last day it was done (Last done, or the latest row of Done) plus 12/n months.
 * With `asAt`, what is recorded for a later day is not yet done. Never done, or done as required: the text says so. A
 * frequency or a Last done that cannot be read: cannot tell.
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
  const answer = "due" in next ? dueOn(obligation, next) : next;
  return withRowsOfNone(withDaysToCome(answer, register, { obligation, asAt }), register, { obligation, asAt });
}

function dueOn(obligation: Obligation, next: NextDue): Answer<PlainDate> {
  const { obligation: name, owner, timesPerYear: times } = obligation;
  return answered(
    next.due,
    { kind: "next", obligation: name, owner, times, ...next, standing: null },
    ...paragraphsOf(obligation),
  );
}
