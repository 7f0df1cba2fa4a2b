import { type ExpectedReport, everyMeetingDuties, kindOf } from "../../governance/reporting/expected-reports";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { type CellPlace, placeOfRow } from "../cell-place";

/** Where the workbook says that a report is expected: its row of Reports, else of Schedule, else the duty in Duties. */
export function placeOfReport(
  register: Register,
  { group, kind, meeting, rows }: Pick<ExpectedReport, "group" | "kind" | "meeting" | "rows">,
): CellPlace | null {
  const [row] = rows;
  if (row !== undefined) return placeOfRow(register, "Reports", row, "received");
  const isIts = (each: { readonly group: string; readonly kind: string }): boolean =>
    register.group(each.group)?.group === group && keyOf(kindOf(each)) === keyOf(kind);
  const scheduled = register.where("Schedule", "meeting", meeting.meeting).find(isIts);
  if (scheduled !== undefined) return placeOfRow(register, "Schedule", scheduled, "meeting");
  const body = register.group(meeting.group);
  const duty = everyMeetingDuties(register, group).find((each) => isIts(each) && register.group(each.to) === body);
  return duty === undefined ? null : placeOfRow(register, "Duties", duty, "timesPerYear");
}
