import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { holidaysUnknown } from "./holidays-known";
import { deadline, isUrgent } from "./timescales";

/**
 * Which meetings were called at too short notice, or stand on a day whose bank holidays are not known?
 * A special meeting that the chair has marked urgent, or that is cancelled, is not short. Notice on the
 * last day is enough; notice not recorded is a warning once that day is past.
 *
 * Source: GOV 8.5, 12.23, 12.38.
 */
export function* timescalesFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const meeting of register.all("Meetings")) {
    if (meeting.status === "Cancelled") continue;
    if (meeting.kind === "Special" && !isUrgent(register, meeting)) yield* shortNotice(register, meeting, asAt);
    const unknown = holidaysUnknown(register, meeting.date);
    if (unknown !== null) {
      yield {
        ...at(meeting, "date", "beyond-holidays"),
        found: toLongDate(meeting.date),
        message: `Bank holidays are known from ${unknown.firstKnownYear} to ${unknown.lastKnownYear} only, so deadlines of ${meeting.meeting} count weekends alone.`,
        fix: "Check the date, or add that year's bank holidays to Holidays.",
      };
    }
  }
}

function* shortNotice(register: Register, meeting: Meeting, asAt: PlainDate): Iterable<RowFinding> {
  const last = deadline(register, meeting, "Notice");
  if (last.status !== "answered" || meeting.unreadable.includes("noticeGiven")) return;
  const { noticeGiven } = meeting;
  const days = meeting.date - last.value;
  if (noticeGiven !== null && noticeGiven > last.value) {
    const given = noticeGiven > meeting.date ? "after the meeting" : `${meeting.date - noticeGiven} days before it`;
    yield {
      ...at(meeting, "noticeGiven", "short-notice"),
      found: toLongDate(noticeGiven),
      message: `Notice of the special meeting ${meeting.meeting} was given ${given}; ${days} days are asked for.`,
      fix: `Correct the date (${toLongDate(last.value)} or earlier is in time), or mark the notice urgent in Notices if the Chair fixed a shorter time.`,
    };
  } else if (noticeGiven === null && asAt > last.value) {
    yield {
      ...at(meeting, "noticeGiven", "notice-not-recorded"),
      found: "",
      message: `No notice of the special meeting ${meeting.meeting} is recorded, and the last day for it was ${toLongDate(last.value)}.`,
      fix: "Enter the day notice was given.",
    };
  }
}

function at(
  meeting: Meeting,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Meetings", row: meeting, property };
}
