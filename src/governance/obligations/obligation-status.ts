import type { Answer } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Obligation } from "../../records/reporting";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { DUE_SOON_DAYS } from "../../sources/provisions/obligations";
import { withDaysToCome, withRowsOfNone } from "./days-done";
import { nextDue } from "./next-due";
import { paragraphsOf } from "./paragraphs-of";
import type { ObligationState } from "./reasons";
import { answered, sayObligations } from "./words";

/**
 * How does a standing duty stand on a day? Due from Obligations.DueSoonDays days before its next day until that day
 * itself, overdue after it, otherwise done. What was done after `asAt` is not yet done. A duty owed as required is done
 * or never done. A frequency or a Last done that cannot be read: cannot tell.
 *
 * Source: GOV 6.2, 8.3h, 10.4, 13.8, 14.2; MASA 3.4, 12.2, 15.1; TOR QA, LOD; CSP App. 2, App. 6.
 * @example obligationStatus(register, auditDoneOn31January2026, plainDate(2026, 8, 1)) // "Overdue"
 */
export function obligationStatus(register: Register, obligation: Obligation, asAt: PlainDate): Answer<ObligationState> {
  const state = withDaysToCome(stateOn(register, obligation, asAt), register, { obligation, asAt });
  return withRowsOfNone(state, register, { obligation, asAt });
}

function stateOn(register: Register, obligation: Obligation, asAt: PlainDate): Answer<ObligationState> {
  const next = nextDue(register, obligation, asAt);
  if ("due" in next) {
    const inDoubt = asAt > next.due ? null : unreadableSetting(register, DUE_SOON_DAYS, paragraphsOf(obligation)[0]);
    if (inDoubt !== null) return inDoubt;
    const dueSoonDays = provisionOn(register, DUE_SOON_DAYS, asAt).value;
    const dueFrom = addDays(next.due, -dueSoonDays);
    const state = asAt > next.due ? "Overdue" : asAt >= dueFrom ? "Due" : "Done";
    const { obligation: name, owner, timesPerYear: times } = obligation;
    return answered<ObligationState>(
      state,
      { kind: "next", obligation: name, owner, times, ...next, standing: { state, asAt, dueSoonDays } },
      ...paragraphsOf(obligation),
    );
  }
  if (next.status !== "does not apply") return next;
  const { because, citations } = next;
  const wasDone =
    because.isSaidBy(sayObligations) && because.facts.kind === "as required" && because.facts.lastDone !== null;
  return answered<ObligationState>(wasDone ? "Done" : "Never done", because, ...citations);
}
