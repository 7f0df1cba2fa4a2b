import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { withWeekday } from "../words/day-words";
import { type DeadlineLine, deadlineLines } from "./deadlines-view-model";
import { type QuorumCard, quorumCard } from "./quorum-view-model";

export interface MeetingModel {
  /** "Executive Board" */
  readonly body: string;
  /** "Wednesday 25 November 2026 · EB-2026-11" */
  readonly when: string;
  readonly quorum: QuorumCard;
  readonly deadlines: readonly DeadlineLine[];
}

/** Everything the pane shows of one meeting; null where it is no longer in the workbook. */
export function meetingModel(register: Register, id: string, today: PlainDate): MeetingModel | null {
  const meeting = register.meeting(id);
  if (meeting === undefined) return null;
  const besides = [
    meeting.kind === "Special" ? "special meeting" : "",
    meeting.status === "Cancelled" ? "cancelled" : "",
  ].filter((word) => word !== "");
  return {
    body: register.group(meeting.group)?.name ?? meeting.group,
    when: [withWeekday(meeting.date), meeting.meeting, ...besides].join(" · "),
    quorum: quorumCard(register, meeting, today),
    deadlines: deadlineLines(register, meeting, today),
  };
}
