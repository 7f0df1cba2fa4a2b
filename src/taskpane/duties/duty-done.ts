import type { PlainDate } from "../../calendar/plain-date";
import type { RowsAsked } from "../write/rows-asked";
import type { DutyLine } from "./duties-view-model";

/** A duty that was done today: a row of Done, or where there is no such table the day in Last done. Null where it is recorded. */
export function dutyDone(
  { duty, position, lastDone, hasDone, isDoneToday }: DutyLine,
  today: PlainDate,
): RowsAsked | null {
  if (isDoneToday) return null;
  const said = { done: `${duty}: done today.`, undone: `${duty}, marked as done today` };
  if (hasDone) return { tables: [{ table: "Done", add: [{ Obligation: duty, Date: { day: today } }] }], ...said };
  if (position === null) return null;
  return {
    tables: [
      {
        table: "Obligations",
        change: [
          {
            position,
            row: { Obligation: duty },
            changes: [{ header: "Last done", from: { day: lastDone }, to: { day: today } }],
          },
        ],
      },
    ],
    ...said,
  };
}
