import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import { SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";

/** What the meetings of a group before one say of its seats, by the seat's key. */
export interface EarlierMarks {
  /** How each seat was marked at the last one at which anybody was. */
  readonly lastTime: ReadonlyMap<string, string>;
  /** Who came as its deputy, the latest first. */
  readonly deputies: ReadonlyMap<string, readonly string[]>;
}

/** Only these are taken over from the last meeting. */
const OFFERED_AGAIN: ReadonlySet<string | null> = new Set(["Present", "Remote", "Deputy", "Apologies", "Absent"]);

/** So many meetings are looked through for deputies: two years of a body that meets each quarter. */
const MEETINGS_BACK = 8;

/** What was marked at the earlier meetings of a meeting's group; cancelled ones are passed over. */
export function earlierMarks(register: Register, { group, date }: Meeting): EarlierMarks {
  const earlier = register
    .meetingsOf(group)
    .filter((meeting) => meeting.date < date && meeting.status !== "Cancelled")
    .reverse();
  return { lastTime: lastTime(register, earlier), deputies: deputies(register, earlier.slice(0, MEETINGS_BACK)) };
}

function lastTime(register: Register, earlier: readonly Meeting[]): EarlierMarks["lastTime"] {
  for (const { meeting } of earlier) {
    const attendance = register.attendanceOf(meeting);
    if (!attendance.says(SAID.marked)) continue;
    return new Map(
      attendance.rows
        .filter(({ seat, status }) => seat !== null && OFFERED_AGAIN.has(status))
        .map(({ seatAsWritten, status }) => [keyOf(seatAsWritten), status ?? ""]),
    );
  }
  return new Map();
}

function deputies(register: Register, earlier: readonly Meeting[]): EarlierMarks["deputies"] {
  const names = new Map<string, string[]>();
  for (const { meeting } of earlier) {
    const attendance = register.attendanceOf(meeting);
    if (!attendance.says(SAID.deputy)) continue;
    for (const { seatAsWritten, deputy } of attendance.rows) {
      if (deputy === "") continue;
      const known = names.get(keyOf(seatAsWritten)) ?? [];
      if (!known.some((each) => keyOf(each) === keyOf(deputy))) names.set(keyOf(seatAsWritten), [...known, deputy]);
    }
  }
  return names;
}
