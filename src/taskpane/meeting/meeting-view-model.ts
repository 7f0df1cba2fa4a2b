import type { PlainDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { type CellPlace, placeOfRow } from "../cell-place";
import { nearDay } from "../words/near-day";
import { type DeadlineLine, deadlineLines } from "./deadlines-view-model";
import { special } from "./meeting-choice-view-model";
import { type QuorumCard, quorumCard } from "./quorum-view-model";

export interface MeetingModel {
  readonly id: string;
  /** "Executive Board" */
  readonly body: string;
  /** "Tue 1 Dec, 10:00 to 13:00 · special" */
  readonly when: string;
  /** Its row in Meetings. */
  readonly place: CellPlace | null;
  readonly quorum: QuorumCard;
  readonly deadlines: readonly DeadlineLine[];
}

/** Everything the pane shows of one meeting; null where it is no longer in the workbook. */
export function meetingModel(register: Register, id: string, today: PlainDate): MeetingModel | null {
  const meeting = register.meeting(id);
  if (meeting === undefined) return null;
  return {
    id: meeting.meeting,
    body: register.group(meeting.group)?.name ?? meeting.group,
    when: [`${nearDay(meeting.date, today)}${hours(meeting)}`, ...special(meeting)].join(" · "),
    place: placeOfRow(register, "Meetings", meeting, "meeting"),
    quorum: quorumCard(register, meeting, today),
    deadlines: deadlineLines(register, meeting, today),
  };
}

function hours({ start, end }: Meeting): string {
  if (start === null) return "";
  return end === null ? `, ${toClock(start)}` : `, ${toClock(start)} to ${toClock(end)}`;
}
