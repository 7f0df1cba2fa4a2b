import { countOf } from "../../answers/english";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { contradictoryHolidays } from "./doubtful-holidays";
import { holidaysUnknown } from "./holidays-known";
import { noticeStanding } from "./notice-standing";

/**
 * Which special meetings were called at too short notice, and which meetings fall in a year whose bank holidays are not
 * known? Which days are a closure and no holiday at once? Notice on the last day is in time; notice not recorded is a warning once that day is past. A meeting that is
 * cancelled, or that the Chair marked urgent, is left alone.
 *
 * Source: GOV 8.5, 12.23, 12.38.
 */
export function* timescalesFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  yield* contradictions(register);
  for (const meeting of register.all("Meetings")) {
    if (meeting.status === "Cancelled") continue;
    if (meeting.kind === "Special" || register.settings.isOwn) yield* shortNotice(register, meeting, asAt);
    const unknown = holidaysUnknown(register, meeting.date);
    if (unknown?.isBeyond === true) {
      yield {
        ...at(meeting, "date", "beyond-holidays"),
        found: toLongDate(meeting.date),
        message: `Bank holidays are known from ${unknown.firstKnownYear} to ${unknown.lastKnownYear} only, so the deadlines of ${meeting.meeting} leave out weekends only.`,
        fix: "Check the date, or add that year's bank holidays to Holidays.",
      };
    }
  }
}

function* contradictions(register: Register): Iterable<RowFinding> {
  for (const { closure, open, day } of contradictoryHolidays(register)) {
    yield {
      severity: "warning",
      code: "contradictory-holidays",
      table: "Holidays",
      row: open,
      property: "kind",
      found: "Not a holiday",
      message: `${toLongDate(day)} is Not a holiday here, and a Local closure (${closure.name}) in another row; deadlines that go over it cannot be told.`,
      fix: "Take out the row that is wrong.",
    };
  }
}

function* shortNotice(register: Register, meeting: Meeting, asAt: PlainDate): Iterable<RowFinding> {
  const notice = noticeStanding(register, meeting, asAt);
  if (notice.status !== "answered") return;
  const { state, last } = notice.value;
  const { noticeGiven } = meeting;
  if (state === "given late" && noticeGiven !== null) {
    const { isOwn } = register.settings;
    const needed = isOwn ? ownNotice(register, meeting) : `${meeting.date - last} days`;
    yield {
      ...at(meeting, "noticeGiven", "short-notice"),
      found: toLongDate(noticeGiven),
      message: `Notice of ${named(meeting)} was given ${howEarly(meeting.date - noticeGiven)}; ${needed} are needed.`,
      fix: `Correct the date (${toLongDate(last)} or earlier is in time)${isOwn ? "." : ", or mark the notice urgent in Notices if the Chair fixed a shorter time."}`,
    };
  } else if (state === "not recorded" && meeting.kind === "Special") {
    yield {
      ...at(meeting, "noticeGiven", "notice-not-recorded"),
      found: "",
      message: `No notice of ${named(meeting)} is recorded; the last day to give it was ${toLongDate(last)}.`,
      fix: "Enter the day notice was given.",
    };
  }
}

function named({ kind, meeting }: Meeting): string {
  return kind === "Special" ? `the special meeting ${meeting}` : meeting;
}

/** "5 clear days": what the group itself asks for. */
function ownNotice(register: Register, { group }: Meeting): string {
  const time = register.group(group)?.notice;
  return time == null ? "more days" : `${time.days} ${time.unit}`;
}

function howEarly(days: number): string {
  if (days < 0) return "after the meeting";
  return days === 0 ? "on the day itself" : `${countOf(days, "day")} before it`;
}

function at(
  meeting: Meeting,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Meetings", row: meeting, property };
}
