import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { noGroupOf } from "../../functions/shared-name";
import { brokenCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { ReadRow } from "../../records/reader";
import type { Register } from "../../register/register";
import { mayBeOf } from "../membership/seats-of-no-group";
import { AS_READ, type TakenAs } from "./turnout";

/** The meetings that are asked about: of a group or, null, of any; from the first, or from a day, to another. */
export interface MeetingsAsked {
  readonly meetings: readonly Meeting[];
  readonly group: Group | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate;
}

/**
 * Could a meeting whose Date or Group is blank, cannot be read or means nothing change what is told of attendance, where it was
 * one of those asked about? Then the answer that names the cell.
 *
 * Source: GOV 11.3b.
 */
export function unusableMeetingInDoubt(
  register: Register,
  asked: MeetingsAsked,
  differs: (taken: TakenAs) => boolean,
): CannotTell | null {
  const decides = (row: object, isUndated: boolean): boolean =>
    waysOf(register, row as Meeting, { asked, isUndated }).some((way) => differs({ ...AS_READ, meetings: [way] }));
  for (const { row, faults } of brokenMeetings(register)) {
    const [fault] = faults;
    if (
      fault === undefined ||
      !decides(
        row,
        faults.some(({ column }) => column === "date"),
      )
    )
      continue;
    const named = { table: "Meetings", row, what: "meeting", id: String(row["meeting"]) } as const;
    return brokenCell(register, named, fault, "GOV 11.3b");
  }
  const ofNoGroup = register.unmatched.rows("Meetings").find((meeting) => decides(meeting, false));
  return ofNoGroup === undefined ? null : noGroupOf(register, ofNoGroup, "GOV 11.3b");
}

/** The rows of Meetings that cannot be used, and that rows of Attendance name. */
function brokenMeetings(register: Register): readonly ReadRow[] {
  return register.unmatched.meetings.flatMap((id) => register.brokenWhere("Meetings", "meeting", id).slice(0, 1));
}

/** The meeting as each group's that it may be of; without a date on the last day that is asked about, and on the first. */
function waysOf(
  register: Register,
  meeting: Meeting,
  { asked: { group, from, to }, isUndated }: { readonly asked: MeetingsAsked; readonly isUndated: boolean },
): readonly Meeting[] {
  const days = isUndated ? [to, ...(from === null ? [] : [from])] : [meeting.date];
  const groups = group === null ? register.all("Groups") : [group];
  return groups
    .filter((each) => register.group(meeting.group) === each || mayBeOf(register, each, meeting))
    .flatMap((each) => days.map((day) => meantAs(meeting, each, day)))
    .filter(({ date }) => date <= to && (from === null || date >= from));
}

/** Rows are of a class of their own: a copy would lose cells. */
function meantAs(meeting: Meeting, { group }: Group, date: PlainDate): Meeting {
  return Object.create(meeting, { group: { value: group }, date: { value: date } }) as Meeting;
}
