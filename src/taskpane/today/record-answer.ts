import { keyOf } from "../../records/cell";
import type { Pane } from "../pane";
import { nearDay } from "../words/near-day";
import { bodyOf } from "../words/meeting-words";
import { writeRows } from "../write/write-rows";

/** What somebody said who was asked whether they come to a meeting. */
export interface Answered {
  readonly meeting: string;
  readonly seat: string;
  /** "Superintendent 2, Head of Public Protection" */
  readonly who: string;
  readonly status: "Coming" | "Apologies";
}

/** Writes it into the seat's row of Attendance; where it has none, a row is added. */
export async function recordAnswer(pane: Pane, { meeting: id, seat, who, status }: Answered): Promise<void> {
  const { register, today } = pane.live;
  const meeting = register.meeting(id);
  if (meeting === undefined) return;
  const row = register.attendanceOf(id).rows.find((each) => keyOf(each.seatAsWritten) === keyOf(seat));
  const said = status === "Coming" ? "is coming" : "sends apologies";
  await writeRows(pane, {
    tables: [
      row === undefined
        ? {
            table: "Attendance",
            add: [{ Meeting: meeting.meeting, Seat: seat, Status: status }],
            isThere: (added, other) =>
              ["Meeting", "Seat"].every((header) => keyOf(added[header] ?? "") === keyOf(other[header] ?? "")),
          }
        : {
            table: "Attendance",
            change: [
              {
                position: row.position,
                row: { Meeting: meeting.meeting, Seat: row.seatAsWritten },
                name: who,
                changes: [{ header: "Status", from: row.status ?? "", to: status }],
              },
            ],
          },
    ],
    done: `${who} ${said}: ${bodyOf(register, meeting)}, ${nearDay(meeting.date, today)}.`,
    undone: `that ${who} ${said}`,
    already: `Attendance says something of ${who} by now, so nothing was written. Look at the register.`,
  });
}
