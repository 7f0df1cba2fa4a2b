import { type Answer, type CannotTell, isAnswer, withNote } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { type DayDone, sayDaysToCome } from "../../functions/day-to-come";
import { rowsThatMayMean, unmatchedRow, withRowsLikeNone } from "../../functions/unmatched-rows";
import { brokenCell, unreadableCell } from "../../functions/unreadable-cell";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { paragraphsOf } from "./paragraphs-of";

/**
 * On which days was a standing duty done? The rows of Done and Last done, earliest first, each day once. A Last done,
 * or a row of Done, that cannot be read: cannot tell.
 *
 * Source: GOV 10.4; TOR QA.
 */
export function daysDone(register: Register, obligation: Obligation): readonly PlainDate[] | CannotTell {
  const asked = { table: "Obligations", row: obligation, what: "obligation", id: obligation.obligation } as const;
  const unreadable = unreadableCell(register, asked, ["lastDone"], paragraphsOf(obligation)[0]);
  if (unreadable !== null) return unreadable;
  const [broken] = register.brokenWhere("Done", "obligation", obligation.obligation);
  const [fault] = broken?.faults ?? [];
  if (broken !== undefined && fault !== undefined)
    return brokenCell(register, { ...asked, table: "Done", row: broken.row }, fault, paragraphsOf(obligation)[0]);
  const days = cellsOf(register, obligation).flatMap(({ day }) => (day === null ? [] : [day]));
  return [...new Set(days)].sort((a, b) => a - b);
}

/**
 * Does a row of Done name no obligation that is there, but may mean this one, on a day that would change what is asked? Then
 * the answer that names its cell.
 *
 * Source: GOV 10.4; TOR QA.
 */
export function doneInDoubt(
  register: Register,
  obligation: Obligation,
  matters: (day: PlainDate) => boolean,
): CannotTell | null {
  const { obligation: id } = obligation;
  const rows = rowsThatMayMean(register, "Done", id).filter(({ date }) => matters(date));
  return unmatchedRow(register, { table: "Done", rows, id }, paragraphsOf(obligation)[0]);
}

/** The answer, with the days recorded that are after `asAt` named behind it: they are not counted as done. */
export function withDaysToCome<T>(
  answer: Answer<T>,
  register: Register,
  { obligation, asAt }: { readonly obligation: Obligation; readonly asAt: PlainDate | null },
): Answer<T> {
  const toCome = asAt === null ? null : sayDaysToCome(register, cellsOf(register, obligation), asAt);
  return toCome === null ? answer : withNote(answer, `${toCome}.`);
}

/** The answer, with the rows of Done named behind it that name no obligation and are like none, where one would be the last day done. */
export function withRowsOfNone<T>(
  answer: Answer<T>,
  register: Register,
  { obligation, asAt }: { readonly obligation: Obligation; readonly asAt: PlainDate | null },
): Answer<T> {
  if (register.unmatched.rows("Done").length === 0) return answer;
  const days = daysDone(register, obligation);
  if (isAnswer(days)) return answer;
  const isDone = (day: PlainDate): boolean => asAt === null || day <= asAt;
  const last = days.findLast(isDone);
  return withRowsLikeNone(answer, register, "Done", ({ date }) => isDone(date) && (last === undefined || date > last));
}

function cellsOf(register: Register, obligation: Obligation): readonly DayDone[] {
  return [
    { table: "Obligations", row: obligation, property: "lastDone", day: obligation.lastDone },
    ...register
      .where("Done", "obligation", obligation.obligation)
      .map((row) => ({ table: "Done", row, property: "date", day: row.date }) as const),
  ];
}
