import { sentence } from "../answers/reason";
import type { PlainDate } from "../calendar/plain-date";
import type { Register } from "../register/register";
import type { AttendanceEntry } from "../register/roll";
import { mayAttend, personNamed } from "./checks";
import type { Finding } from "./finding";

const TOOK_PART: ReadonlySet<string | null> = new Set(["Present", "Remote", "Deputy", "In attendance"]);

/**
 * Which lay members and independent consultants came to a meeting without the checks and agreements that come first? Judged
 * as at the day of the meeting, for the name in the row, else for the seat's holder.
 *
 * Source: GOV 4.3, 5.3, 5.6.
 */
export function* checksFindings(register: Register, asAt: PlainDate): Iterable<Finding> {
  for (const meeting of register.all("Meetings")) {
    if (meeting.date > asAt || meeting.status === "Cancelled") continue;
    for (const entry of register.attendanceAt(meeting.meeting)) {
      const { seat } = entry;
      if (seat === null || !TOOK_PART.has(entry.status) || (seat.category !== "Lay member" && seat.category !== "Independent consultant")) continue;
      const who = whoOf(register, entry, seat.seat);
      const answer = mayAttend(register, who, meeting.date);
      if (answer.verdict !== "answered" || answer.value) continue;
      yield {
        severity: "warning", code: "attended-without-checks", table: "Attendance", row: entry, property: "status", found: entry.status ?? "",
        message: `${who} took part in ${meeting.meeting} without what comes first. ${sentence(answer.because)}`,
        fix: "Record the check in Checks with the day it was completed, or correct the row.",
      };
    }
  }
}

/** The name in the row where the sheets know it with that seat's duties; else the seat. */
function whoOf(register: Register, { name }: AttendanceEntry, seat: string): string {
  const person = name === "" ? null : personNamed(register, name);
  return person?.seats.some((each) => each.seat === seat) === true ? name : seat;
}
