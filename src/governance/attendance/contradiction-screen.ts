import type { Meeting } from "../../records/meetings";
import { BLANK } from "../../register/coded-column";
import { SAID, type MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { AWAY_BITS } from "../membership/marked-away";
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

  /**
   * True unless no seat is named twice, none is of another group or out of force, and no row says both seat and agency, both
   * times, or anything beside its Status that could speak against it.
   */
  isSuspicious(meeting: Meeting, attendance: MeetingAttendance): boolean {
    const group = this.register.group(meeting.group);
    const membership = group === undefined ? null : membershipOn(this.register, group, meeting.date);
    if (membership === null) return true;
    const { seat, agency, deputy, briefed, reason, arrived, left } = attendance.columns;
    const own = membership.presentBits & ~SAID.deputy;
    const { oneSpelling } = this.register.rowLookups;
    this.begin(seat.distinct);
    for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
      const code = oneSpelling(seat.codeAt(row));
      if (code !== BLANK) {
        if (this.named[code] === this.meetings || agency.codeAt(row) !== BLANK) return true;
        this.named[code] = this.meetings;
        if (membership.reading.isStrayAt(row)) return true;
      }
      const said = attendance.saidAt(row);
      if ((said & (own | AWAY_BITS)) !== 0 && (deputy.codeAt(row) | briefed.codeAt(row)) !== BLANK) return true;
      if ((said & own) !== 0 && reason.codeAt(row) !== BLANK) return true;
      const [from, until] = [arrived.codeAt(row), left.codeAt(row)];
      if (from !== BLANK && until !== BLANK) return true;
      if ((from | until) !== BLANK && (said & AWAY_BITS) !== 0) return true;
    }
    return false;
  }

  private begin(codes: number): void {
    if (this.named.length < codes) this.named = new Int32Array(codes);
    this.meetings++;
  }
}
