import type { Meeting } from "../../records/meetings";
import { BLANK } from "../../register/coded-column";
import { SAID, type MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { membershipOn } from "../membership/membership";

/**
 * Tells at a glance the many meetings in which no row can contradict another, Seats or Meetings from the few worth reading
 * row by row: one look at the codes of each row.
 */
export class ContradictionScreen {
  /** For each code of a seat the meeting that last named it, counted from 1. */
  private named = new Int32Array(0);
  private meetings = 0;

  constructor(private readonly register: Register) {}

  /** True unless no seat is named twice, none is of another group or out of force, and no row says both seat and agency, both member and deputy, or both times. */
  isSuspicious(meeting: Meeting, attendance: MeetingAttendance): boolean {
    const group = this.register.group(meeting.group);
    const membership = group === undefined ? null : membershipOn(this.register, group, meeting.date);
    if (membership === null) return true;
    const { seat, agency, deputy, arrived, left } = attendance.columns;
    const { oneSpelling } = this.register.rowLookups;
    this.begin(seat.distinct);
    for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
      const code = oneSpelling(seat.codeAt(row));
      if (code !== BLANK) {
        if (this.named[code] === this.meetings || agency.codeAt(row) !== BLANK) return true;
        this.named[code] = this.meetings;
        if ((attendance.saidAt(row) & SAID.happened) !== 0 && membership.reading.isStrayAt(row)) return true;
      }
      const said = attendance.saidAt(row);
      if ((said & membership.presentBits) !== 0 && (said & SAID.deputy) === 0 && deputy.codeAt(row) !== BLANK)
        return true;
      if (arrived.codeAt(row) !== BLANK && left.codeAt(row) !== BLANK) return true;
    }
    return false;
  }

  private begin(codes: number): void {
    if (this.named.length < codes) this.named = new Int32Array(codes);
    this.meetings++;
  }
}
