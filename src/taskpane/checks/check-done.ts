import type { PlainDate } from "../../calendar/plain-date";
import { dayForm, onDay } from "../form/day-form";
import type { FormAsked } from "../form/form-asked";
import type { RowsAsked } from "../write/rows-asked";
import type { CheckLine } from "./checks-view-model";

/** A check that was done: the day goes into its row, or a row is added. Null where it cannot be marked, or is. */
export function checkDone(
  { canBeDone, person, kind, row }: CheckLine,
  today: PlainDate,
  day: PlainDate = today,
): RowsAsked | null {
  if (!canBeDone || row?.completed === day) return null;
  const when = onDay(day, today);
  const said = {
    done: `${kind} of ${person} ${day === today ? "is" : "was"} done ${when}.`,
    undone: `${kind} of ${person}, marked as done ${when}`,
  };
  if (row === null)
    return { tables: [{ table: "Checks", add: [{ Person: person, Kind: kind, Completed: { day } }] }], ...said };
  return {
    tables: [
      {
        table: "Checks",
        change: [
          {
            position: row.position,
            row: { Person: person, Kind: kind },
            changes: [{ header: "Completed", from: { day: row.completed }, to: { day } }],
          },
        ],
      },
    ],
    ...said,
  };
}

/** The form under a check: another day on which it was done. */
export function checkDoneOn(line: CheckLine): FormAsked | null {
  return line.canBeDone ? dayForm("check-done", null, (day, today) => checkDone(line, today, day)) : null;
}
