import type { PlainDate } from "../calendar/plain-date";
import { answersSaid, type Answer, type CannotTell, type Citations, type WrongQuestion } from "./answer";
import { type MissingTable, type NotGiven, sayLookup } from "./lookup-words";

const { cannotTell, wrongQuestion: refused } = answersSaid(sayLookup);

/** "No meeting 'X' in Meetings"; `hint` is a sentence behind it, or "". */
export function notFound(
  facts: { readonly what: string; readonly id: string; readonly table: string; readonly hint: string },
  ...citations: Citations
): CannotTell {
  return cannotTell({ kind: "unknown", ...facts }, ...citations);
}

/** "The argument 'to' must be a day on or after 1 April 2026, not 1 March 2026." Nothing found: the argument is missing. */
export function wrongArgument(
  facts: { readonly argument: string; readonly found: string; readonly expected: string },
  ...citations: Citations
): WrongQuestion {
  return refused({ kind: "wrong argument", ...facts }, ...citations);
}

/** "Cannot tell: for the meeting 'EB-2026-03', Meetings!C7 (Date) is blank; enter a date." */
export function unreadableRow(
  facts: { readonly what: string; readonly id: string; readonly cell: string; readonly message: string },
  ...citations: Citations
): CannotTell {
  return cannotTell({ kind: "unreadable row", ...facts }, ...citations);
}

/** "The workbook has no table named Meetings." */
export function missingTable(facts: MissingTable, ...citations: Citations): CannotTell {
  return cannotTell({ kind: "missing table", ...facts }, ...citations);
}

/** "The table Attendance has no column Seat." */
export function missingColumn(facts: MissingTable, ...citations: Citations): CannotTell {
  return cannotTell({ kind: "missing column", ...facts }, ...citations);
}

/** A name that several rows bear: the sentence says which, and where. */
export function sharedName(sentence: string, ...citations: Citations): CannotTell {
  return cannotTell({ kind: "shared name", sentence }, ...citations);
}

/** "Cannot tell: no rule in force on 1 June 2022; the documents gave no deadline for reports then." */
export function noRule(facts: { readonly what: string; readonly day: PlainDate }, ...citations: Citations): CannotTell {
  return cannotTell({ kind: "no rule in force", ...facts }, ...citations);
}

/** "Cannot tell: the setting Documents says Own, and the workbook gives no rule on complaints." */
export function notOfItsOwn(what: string, ...citations: Citations): CannotTell {
  return cannotTell({ kind: "not of its own", what }, ...citations);
}

/** "Cannot tell: Groups gives no Papers for SGB. Enter it in Groups!K2, like 5 clear days." */
export function notGiven(facts: NotGiven, ...citations: Citations): CannotTell {
  return cannotTell({ kind: "not given", ...facts }, ...citations);
}

/** Is this the answer that no rule was in force? */
export function isNoRule({ because }: Answer<unknown>): boolean {
  return because.isSaidBy(sayLookup) && because.facts.kind === "no rule in force";
}
