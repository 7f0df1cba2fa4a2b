import type { PlainDate } from "../../calendar/plain-date";
import type { RowsAsked } from "../write/rows-asked";
import type { CheckLine } from "./checks-view-model";

/** A check that was done today: the day goes into its row, or a row is added. Null where it cannot be marked. */
export function checkDone({ canBeDone, person, kind, row }: CheckLine, today: PlainDate): RowsAsked | null {
  if (!canBeDone) return null;
  const said = { done: `${kind} of ${person} is done today.`, undone: `${kind} of ${person}, marked as done today` };
  if (row === null)
    return { tables: [{ table: "Checks", add: [{ Person: person, Kind: kind, Completed: { day: today } }] }], ...said };
  return {
    tables: [
      {
        table: "Checks",
        change: [
          {
            position: row.position,
            row: { Person: person, Kind: kind },
            changes: [{ header: "Completed", from: { day: row.completed }, to: { day: today } }],
          },
        ],
      },
    ],
    ...said,
  };
}
