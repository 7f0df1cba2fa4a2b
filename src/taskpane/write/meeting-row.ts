import type { Meeting } from "../../records/meetings";
import type { RowAdded } from "./rows-asked";

/** A meeting as a row to add to Meetings. Kind stays blank for an ordinary one, as the times do where none is known. */
export function meetingRow({ meeting, group, date, start, end, kind }: Meeting): RowAdded {
  return {
    Meeting: meeting,
    Group: group,
    Date: { day: date },
    ...(start === null ? {} : { Start: { time: start } }),
    ...(end === null ? {} : { End: { time: end } }),
    ...(kind === "Special" ? { Kind: kind } : {}),
  };
}
