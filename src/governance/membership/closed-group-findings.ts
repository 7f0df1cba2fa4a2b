import { toLongDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import { isInForce, type Register } from "../../register/register";
import { sayNotOpen } from "./words";

/**
 * Which meetings are of a group that was not open on their day, by its From and To in Groups? Not those that were cancelled.
 *
 * Source: GOV 11.1, 11.2.
 */
export function* closedGroupFindings(register: Register): Iterable<RowFinding> {
  for (const meeting of register.all("Meetings")) {
    const group = register.group(meeting.group);
    if (group === undefined || meeting.status === "Cancelled" || isInForce(group, meeting.date)) continue;
    yield {
      severity: "warning",
      code: "group-not-open",
      table: "Meetings",
      row: meeting,
      property: "date",
      found: toLongDate(meeting.date),
      message: `${sayNotOpen(group, meeting.date)}, the day of ${meeting.meeting}; it was judged all the same.`,
      fix: "Correct the Date of the meeting, or From or To of the group in Groups.",
    };
  }
}
