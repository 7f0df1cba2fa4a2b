import type { PlainDate } from "../../calendar/plain-date";
import { dayForm, onDay } from "../form/day-form";
import type { FormAsked } from "../form/form-asked";
import type { RowsAsked } from "../write/rows-asked";
import type { DutyLine } from "./duties-view-model";

/** A duty that was done: a row of Done, or where there is no such table the day in Last done. Null where it is recorded. */
export function dutyDone(
  { duty, position, lastDone, hasDone, isDoneToday }: DutyLine,
  today: PlainDate,
  day: PlainDate = today,
): RowsAsked | null {
  if (isDoneToday && day === today) return null;
  const when = onDay(day, today);
  const said = { done: `${duty}: done ${when}.`, undone: `${duty}, marked as done ${when}` };
  if (hasDone) return { tables: [{ table: "Done", add: [{ Obligation: duty, Date: { day } }] }], ...said };
  if (position === null) return null;
  return {
    tables: [
      {
        table: "Obligations",
        change: [
          {
            position,
            row: { Obligation: duty },
            changes: [{ header: "Last done", from: { day: lastDone }, to: { day } }],
          },
        ],
      },
    ],
    ...said,
  };
}

/** The form under a duty: another day on which it was done. */
export function dutyDoneOn(line: DutyLine): FormAsked | null {
  const isWritable = line.hasDone || line.position !== null;
  return isWritable ? dayForm("duty-done", null, (day, today) => dutyDone(line, today, day)) : null;
}
