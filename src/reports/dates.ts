import { WEEKDAY_NAMES, toLongDate, weekdayOf, type PlainDate } from "../calendar/plain-date";
import type { MinuteOfMeeting } from "../calendar/time-of-day";
import { citedFor } from "../functions/own-source";
import { hoursOf } from "../governance/membership/meeting-hours";
import { deadline, type DeadlineKind } from "../governance/timescales/deadline";
import { saysOwn } from "../governance/timescales/own-deadlines";
import { keyOf } from "../records/cell";
import type { Meeting } from "../records/meetings";
import type { Group } from "../records/people";
import type { Register } from "../register/register";

/** An entry of a calendar: a meeting, or a day by which something is due. */
export interface DateEntry {
  /** The same for the same meeting and deadline for ever: "eb-2026-12.papers". */
  readonly id: string;
  readonly title: string;
  /** Sentences, each with its paragraph where it has one. */
  readonly description: string;
  readonly day: PlainDate;
  /** Null for the whole day. The end may lie past midnight. */
  readonly hours: { readonly start: MinuteOfMeeting; readonly end: MinuteOfMeeting } | null;
  readonly isCancelled: boolean;
  /** A deadline takes nobody's time. */
  readonly isDeadline: boolean;
}

/** The entries, and a sentence for each deadline that cannot be told. */
export interface Dates {
  readonly entries: readonly DateEntry[];
  readonly untold: readonly string[];
}

const HOUR = 60;

const DEADLINES: Readonly<Record<DeadlineKind, { readonly id: string; readonly title: string }>> = {
  "Agenda requests": { id: "agenda-requests", title: "Last day to ask for an agenda item" },
  Reports: { id: "reports", title: "Reports due" },
  Papers: { id: "papers", title: "Agenda and papers go out" },
  Notice: { id: "notice", title: "Last day to give notice" },
};

/**
 * Which days belong in a calendar from a day on? The meetings of that day and later, of one group or of all, each with the days
 * by which agenda requests, reports and papers are due, and of a special meeting the notice; where a board goes by its own rules, the
 * days that its group says, for every meeting. Those of a cancelled meeting are
 * entries too, as cancelled: a calendar that has them already learns of it. Nobody is named.
 *
 * Source: GOV 8.5, 12.23, 12.38.
 */
export function datesFrom(register: Register, asAt: PlainDate, group: Group | null = null): Dates {
  const untold: string[] = [];
  const entries = register
    .all("Meetings")
    .filter((meeting) => meeting.date >= asAt && register.meeting(meeting.meeting) === meeting)
    .filter((meeting) => group === null || register.group(meeting.group) === group)
    .toSorted((a, b) => a.date - b.date)
    .flatMap((meeting) => [meetingEntry(register, meeting), ...deadlineEntries(register, meeting, untold)]);
  return { entries, untold };
}

function meetingEntry(register: Register, meeting: Meeting): DateEntry {
  const { start, end } = hoursOf(meeting);
  const said = [
    `${meeting.kind === "Special" ? "Special meeting" : "Meeting"} ${meeting.meeting}.`,
    ...(start === null ? ["No time is recorded."] : end === null ? ["No end is recorded; an hour is shown."] : []),
  ];
  return {
    ...entryOf(meeting, "meeting", bodyOf(register, meeting)),
    description: said.join(" "),
    day: meeting.date,
    hours: start === null ? null : { start, end: end ?? ((start + HOUR) as MinuteOfMeeting) },
    isDeadline: false,
  };
}

function deadlineEntries(register: Register, meeting: Meeting, untold: string[]): readonly DateEntry[] {
  const kinds = (Object.keys(DEADLINES) as DeadlineKind[]).filter((kind) =>
    register.settings.isOwn ? saysOwn(register, meeting, kind) : kind !== "Notice" || meeting.kind === "Special",
  );
  return kinds.flatMap((kind) => {
    const answer = deadline(register, meeting, kind);
    if (answer.status !== "answered") {
      const said = answer.because.sentence.replace(`${meeting.meeting}: `, "");
      untold.push(`${DEADLINES[kind].title}, ${meeting.meeting}: ${said}`);
      return [];
    }
    const { id, title } = DEADLINES[kind];
    const body = bodyOf(register, meeting);
    return [
      {
        ...entryOf(meeting, id, `${title}: ${body}, ${toLongDate(meeting.date)}`),
        description: [
          `For the meeting on ${WEEKDAY_NAMES[weekdayOf(meeting.date)]} ${toLongDate(meeting.date)} (${meeting.meeting}).`,
          `${answer.because.sentence} (${citedFor(register, answer.citations, { group: register.group(meeting.group), restsOn: kind }).join(", ")})`,
        ].join(" "),
        day: answer.value,
        hours: null,
        isDeadline: true,
      },
    ];
  });
}

function entryOf(meeting: Meeting, part: string, title: string): Pick<DateEntry, "id" | "title" | "isCancelled"> {
  const isCancelled = meeting.status === "Cancelled";
  return {
    id: `${keyOf(meeting.meeting)}.${part}`,
    title: isCancelled ? `Cancelled: ${title}` : title,
    isCancelled,
  };
}

function bodyOf(register: Register, { group, kind }: Meeting): string {
  const name = register.group(group)?.name ?? group;
  return kind === "Special" ? `${name}, special meeting` : name;
}
