import type { CannotTell } from "../../answers/answer";
import { eitherWay, meantAs } from "../../functions/register-in-doubt";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";

/** A meeting as it stands, or as it may have been meant. */
export type MeetingMeant = (meeting: Meeting) => Meeting;

/**
 * Of these meetings, does one change what is told of attendance by a cell that cannot be read: its Status, by which it may
 * be cancelled, or its Register? Then the answer that names the cell. `tell` gives what is told, numbers and texts, where
 * the meetings are as meant.
 *
 * Source: GOV 11.3b.
 */
export function meetingsInDoubt(
  register: Register,
  meetings: readonly Meeting[],
  tell: (meant: MeetingMeant) => unknown,
): CannotTell | null {
  const doubtful = meetings.filter(
    ({ unreadable }) => unreadable.includes("status") || unreadable.includes("register"),
  );
  if (doubtful.length === 0) return null;
  const asRead = JSON.stringify(tell((meeting) => meeting));
  for (const meeting of doubtful) {
    const decides = (["status", "register"] as const).filter((property) =>
      waysOf(meeting, property).some(
        (way) => JSON.stringify(tell((each) => (each === meeting ? way : each))) !== asRead,
      ),
    );
    const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
    const unreadable = unreadableCell(register, asked, decides, "GOV 11.3b");
    if (unreadable !== null) return unreadable;
  }
  return null;
}

function waysOf(meeting: Meeting, property: "status" | "register"): readonly Meeting[] {
  if (!meeting.unreadable.includes(property)) return [];
  return property === "status" ? [meantAs(meeting, "status", "Cancelled")] : eitherWay(meeting);
}
