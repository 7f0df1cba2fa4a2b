import type { CannotTell } from "../../answers/answer";
import type { Meeting } from "../../records/meetings";
import type { MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { cellsOf, type UnmatchedRows, unmatchedRowsFor } from "../quorum/unmatched-rows";
import { AS_READ, type TakenAs } from "./turnout";
import { cannotTell } from "./words";

/** Rows under an id that no meeting has, and the meeting that it may mean. */
interface RowsElsewhere {
  readonly meeting: Meeting;
  readonly rows: UnmatchedRows;
}

/**
 * Could rows of Attendance whose Meeting is spelled nearly as one of these meetings', and is none's, change what is told of
 * attendance? Then the answer that names the first such cell.
 *
 * Source: GOV 11.3b.
 */
export function rowsElsewhereInDoubt(
  register: Register,
  meetings: readonly Meeting[],
  differs: (taken: TakenAs) => boolean,
): CannotTell | null {
  const found = meetings.flatMap((meeting) =>
    unmatchedRowsFor(register, meeting).map((rows): RowsElsewhere => ({ meeting, rows })),
  );
  const first = found.find((each) => differs(takenWith([each]))) ?? (differs(takenWith(found)) ? found[0] : undefined);
  if (first === undefined) return null;
  const cells = found.filter(({ meeting }) => meeting === first.meeting).map(({ rows }) => cellsOf(register, rows));
  return cannotTell({ kind: "rows elsewhere", meeting: first.meeting.meeting, found: cells }, "GOV 11.3b");
}

function takenWith(found: readonly RowsElsewhere[]): TakenAs {
  const besides = new Map<string, readonly MeetingAttendance[]>();
  for (const { meeting, rows } of found)
    besides.set(meeting.meeting, [...(besides.get(meeting.meeting) ?? []), rows.attendance]);
  return { ...AS_READ, besides };
}
