import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { addressOf } from "../../functions/unreadable-cell";
import { columnsOf } from "../../records/columns-of";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";

export type DayColumn =
  | "received"
  | "referred"
  | "actionConfirmed"
  | "outcomeGiven"
  | "timescaleGiven"
  | "promisedFor"
  | "appealed"
  | "appealConfirmed";

/** A day, and the day before which it cannot be: the first is not before the second. */
export type DaysInOrder = readonly [later: DayColumn, earlier: DayColumn];

const NOT_BEFORE: readonly DaysInOrder[] = [
  ["actionConfirmed", "received"],
  ["outcomeGiven", "received"],
  ["outcomeGiven", "referred"],
  ["timescaleGiven", "received"],
  ["timescaleGiven", "referred"],
  ["promisedFor", "timescaleGiven"],
  ["appealed", "outcomeGiven"],
  ["appealConfirmed", "appealed"],
];

/** Which days of a complaint are before a day that they must follow? One day for both is in order. Source: GOV 13.4 to 13.7. */
export function daysOutOfOrder(complaint: Complaint): readonly DaysInOrder[] {
  return NOT_BEFORE.filter(([later, earlier]) => {
    const [day, before] = [complaint[later], complaint[earlier]];
    return day !== null && before !== null && day < before;
  });
}

/** "Cannot tell: for the complaint 'C1', Complaints!H2 (Outcome given) is before Complaints!D2 (Received); correct one of them." */
export function outOfOrder(
  register: Register,
  complaint: Complaint,
  { days: [later, earlier], paragraph }: { readonly days: DaysInOrder; readonly paragraph: Citation },
): CannotTell {
  const headers = columnsOf("Complaints");
  const placeOf = (column: DayColumn) => addressOf(register, "Complaints", complaint, column);
  return unreadableRow(
    {
      what: "complaint",
      id: complaint.ref,
      cell: placeOf(later),
      message: `(${headers[later]?.header ?? later}) is before ${placeOf(earlier)} (${headers[earlier]?.header ?? earlier}); correct one of the two dates.`,
    },
    paragraph,
  );
}
