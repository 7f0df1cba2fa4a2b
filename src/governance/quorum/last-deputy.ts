import type { PlainDate } from "../../calendar/plain-date";
import { namesNobody } from "../../records/open-place";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import { SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";

/** A deputy whom Attendance names for a seat. */
export interface NamedDeputy {
  readonly name: string;
  /** The day of the earlier meeting to which the deputy came; null where this meeting's own row names one. */
  readonly cameOn: PlainDate | null;
}

/**
 * Who is the deputy of a seat, as far as the workbook knows one? Whom the meeting's own row names, else who came last in
 * that place to an earlier meeting of the group. Null where nobody is named.
 *
 * Source: GOV 7.2f.
 * @example lastDeputy(register, boardOfDecember, policeSeat) // { name: "Chief Inspector 4", cameOn: 1 September 2026 }
 */
export function lastDeputy(register: Register, { meeting, group, date }: Meeting, seat: Seat): NamedDeputy | null {
  const own = deputyIn(register, meeting, seat, false);
  if (own !== null) return { name: own, cameOn: null };
  const earlier = register.meetingsOf(group).filter((each) => each.date < date && each.status !== "Cancelled");
  for (const each of earlier.reverse()) {
    const name = deputyIn(register, each.meeting, seat, true);
    if (name !== null) return { name, cameOn: each.date };
  }
  return null;
}

function deputyIn(register: Register, meeting: string, seat: Seat, hasCome: boolean): string | null {
  const attendance = register.attendanceOf(meeting);
  if (hasCome && !attendance.says(SAID.deputy)) return null;
  const isMeant = (row: number): boolean =>
    attendance.seatAt(row) === seat && (!hasCome || (attendance.saidAt(row) & SAID.deputy) !== 0);
  const named = attendance.rowsWhere(isMeant).find(({ deputy }) => !namesNobody(deputy));
  return named?.deputy ?? null;
}
