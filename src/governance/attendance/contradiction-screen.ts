import type { Meeting } from "../../records/meetings";
import { namesNobody } from "../../records/open-place";
import { BLANK, type CodedColumn } from "../../register/coded-column";
import { bitsOf, SAID, type MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { AWAY_BITS } from "../membership/marked-away";
import { membershipOn } from "../membership/membership";

/** What of a meeting is worth reading. */
export interface Suspects {
  /** The positions of rows that may contradict themselves, Seats or Meetings. */
  readonly rows: readonly number[];
  /** Two rows name one seat, or may be for one. */
  readonly isSeatTwice: boolean;
}

const IN_ATTENDANCE = bitsOf(["In attendance"]);

const NOTHING: Suspects = { rows: [], isSeatTwice: false };

/**
 * Tells at a glance the many rows that can contradict neither another, nor Seats or Meetings, from the few worth reading: one
 * look at the codes of each row.
 */
export class ContradictionScreen {
  /** For each code of a seat the meeting that last named it, counted from 1. */
  private named = new Int32Array(0);
  private meetings = 0;
  /** For each code of a name, and of a deputy, whether it says nobody. */
  private readonly nobodyNamed: boolean[] = [];
  private readonly nobodyDeputy: boolean[] = [];

  constructor(private readonly register: Register) {}

  /** The rows of a meeting whose seat is of another group or out of force, that say both seat and agency, both times, or anything beside their Status that could speak against it; all of them where the group is unknown. */
  suspectsIn(meeting: Meeting, attendance: MeetingAttendance): Suspects {
    const group = this.register.group(meeting.group);
    const membership = group === undefined ? null : membershipOn(this.register, group, meeting.date);
    if (membership === null) return { rows: attendance.positions(), isSeatTwice: true };
    const { seat, agency, name, deputy, briefed, reason, arrived, left } = attendance.columns;
    const own = membership.presentBits & ~SAID.deputy;
    const noDeputy = own | AWAY_BITS | IN_ATTENDANCE;
    const { oneSpelling } = this.register.rowLookups;
    let rows: number[] | null = null;
    let isSeatTwice = false;
    this.begin(seat.distinct);
    for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
      const code = oneSpelling(seat.codeAt(row));
      let isSuspect = false;
      if (code !== BLANK) {
        if (this.named[code] === this.meetings) isSeatTwice = true;
        this.named[code] = this.meetings;
        const isStray = membership.reading.isStrayAt(row);
        // A chair of another group may have a row in the Group chair seat too.
        isSeatTwice ||= isStray;
        isSuspect = isStray || agency.codeAt(row) !== BLANK;
      }
      const said = attendance.saidAt(row);
      const from = arrived.codeAt(row);
      const until = left.codeAt(row);
      isSuspect ||=
        ((said & noDeputy) !== 0 && (deputy.codeAt(row) | briefed.codeAt(row)) !== BLANK) ||
        ((said & own) !== 0 && reason.codeAt(row) !== BLANK) ||
        (from !== BLANK && until !== BLANK) ||
        ((from | until) !== BLANK && (said & AWAY_BITS) !== 0) ||
        ((said & own) !== 0 && saysNobody(this.nobodyNamed, name, row)) ||
        ((said & SAID.deputy) !== 0 && saysNobody(this.nobodyDeputy, deputy, row));
      if (isSuspect) (rows ??= []).push(row);
    }
    return rows === null && !isSeatTwice ? NOTHING : { rows: rows ?? NOTHING.rows, isSeatTwice };
  }

  private begin(codes: number): void {
    if (this.named.length < codes) this.named = new Int32Array(codes);
    this.meetings++;
  }
}

/** Does a cell of the row, that should name somebody, say that nobody is there? `known` by the code of what is written. */
function saysNobody(known: boolean[], column: CodedColumn<unknown>, row: number): boolean {
  const code = column.codeAt(row);
  if (code === BLANK) return false;
  return (known[code] ??= namesNobody(String(column.reading(code).value)));
}
