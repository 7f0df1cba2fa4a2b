import { inSentences } from "../../answers/english";
import { addressOf } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import { type MeetingAttendance, SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { sayUnmatchedRows } from "./unknown-name-words";
import { cellsOf, unmatchedRowsFor } from "./unmatched-rows";
import { sayUnreadStatuses } from "./unread-words";

/**
 * What may be the record of a meeting of which none is read: each Status that cannot be read, and rows that name no meeting,
 * but may mean this one. In sentences; "" for none.
 *
 * Source: GOV 11.3b.
 */
export function sayNotReadAsRecord(register: Register, meeting: Meeting, attendance: MeetingAttendance): string {
  const unread = attendance
    .rowsWhere((row) => (attendance.saidAt(row) & SAID.unreadable) !== 0)
    .map((row) => addressOf(register, "Attendance", row, "status"));
  const unmatched = unmatchedRowsFor(register, meeting).map((rows) => cellsOf(register, rows));
  return inSentences([
    unread.length === 0 ? "" : sayUnreadStatuses(unread),
    unmatched.length === 0 ? "" : sayUnmatchedRows(meeting.meeting, unmatched, true),
  ]);
}
