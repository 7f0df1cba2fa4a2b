import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { meetingId } from "./meeting-id";

/** What is known of a meeting before it is in the workbook. */
export interface MeetingDrafted {
  /** The group's code. */
  readonly group: string;
  readonly date: PlainDate;
  readonly start: MinuteOfDay | null;
  readonly end: MinuteOfDay | null;
  readonly kind: NonNullable<Meeting["kind"]>;
}

/** A meeting that is not in the workbook yet, as the rules ask about one; `taken` are ids that others are to have. */
export function draftMeeting(register: Register, drafted: MeetingDrafted, taken?: ReadonlySet<string>): Meeting {
  return {
    ...drafted,
    meeting: meetingId(register, drafted, taken),
    status: null,
    register: null,
    chairedBy: "",
    noticeGiven: null,
    unreadable: [],
  };
}
