import { bankHolidaysOf } from "../../calendar/bank-holidays";
import { type PlainDate, weekdayOf, yearOf } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import { isInForce, type Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import { deadline } from "../timescales/deadline";
import { holidaysUnknown } from "../timescales/holidays-known";
import type { DateConcern } from "./reasons";

/** A meeting that may be put on a day. */
export interface MeetingPlanned {
  readonly group: string;
  readonly date: PlainDate;
}

/** What else is planned and not yet in the workbook, and the day it is. */
interface Asked {
  readonly today: PlainDate;
  readonly planned?: readonly MeetingPlanned[];
}

/**
 * What should be known of a day before a meeting is put on it? A weekend, a bank holiday or a day of Holidays; that the body, or the
 * Executive Board, meets then; that the body is not open; that the last day for agenda requests, or to give a special
 * meeting's notice, is over. The last day itself is in time. Nothing forbids such a day: people decide.
 *
 * Source: GOV 8.5 (working days, agenda requests), 12.23 and 12.38 (notice), 10.3a (the Board).
 * @example dateConcerns(register, draftMeeting, { today }) // [{ kind: "weekend", … }]
 */
export function dateConcerns(
  register: Register,
  meeting: Meeting,
  { today, planned = [] }: Asked,
): readonly DateConcern[] {
  return [
    ...ofTheDay(register, meeting.date),
    ...ofTheBody(register, meeting),
    ...ofOthers(register, meeting, planned),
    ...ofDeadlines(register, meeting, today),
  ];
}

function ofTheDay(register: Register, date: PlainDate): readonly DateConcern[] {
  const unknown = holidaysUnknown(register, date);
  if (weekdayOf(date) % 6 === 0) return [{ kind: "weekend", date, paragraph: "GOV 8.5" }];
  if (!register.workingDays.isWorkingDay(date))
    return [{ kind: "holiday", name: nameOfHoliday(register, date), paragraph: "GOV 8.5" }];
  return unknown?.isBeyond === true
    ? [{ kind: "holidays unknown", lastKnownYear: unknown.lastKnownYear, paragraph: "GOV 8.5" }]
    : [];
}

function nameOfHoliday(register: Register, date: PlainDate): string {
  const row = register.all("Holidays").find((each) => each.date === date && each.kind !== "Not a holiday");
  return row?.name ?? bankHolidaysOf(yearOf(date)).find((each) => each.date === date)?.name ?? "";
}

function ofTheBody(register: Register, { group: code, date }: Meeting): readonly DateConcern[] {
  const group = register.group(code);
  return group === undefined || isInForce(group, date)
    ? []
    : [{ kind: "body closed", body: group.name, paragraph: "GOV 10.3" }];
}

function ofOthers(register: Register, meeting: Meeting, planned: readonly MeetingPlanned[]): readonly DateConcern[] {
  const bodies = new Set(
    [meeting.group, ...(register.settings.isOwn ? [] : [BOARD])]
      .map((code) => register.group(code))
      .filter((group) => group !== undefined),
  );
  return [...bodies].flatMap((body): readonly DateConcern[] => {
    const entered = register
      .meetingsOf(body.group)
      .some(
        ({ meeting: id, date, status }) =>
          date === meeting.date && status !== "Cancelled" && keyOf(id) !== keyOf(meeting.meeting),
      );
    const isOwn = register.group(meeting.group) === body;
    const isPlanned =
      !isOwn && planned.some(({ group, date }) => date === meeting.date && register.group(group) === body);
    return entered || isPlanned ? [{ kind: "meets that day", body: body.name, paragraph: "GOV 10.3a" }] : [];
  });
}

function ofDeadlines(register: Register, meeting: Meeting, today: PlainDate): readonly DateConcern[] {
  const passed = (what: "Agenda requests" | "Notice"): { readonly deadline: PlainDate } | null => {
    const last = deadline(register, meeting, what);
    return last.status === "answered" && last.value < today ? { deadline: last.value } : null;
  };
  const [notice, requests] = [meeting.kind === "Special" ? passed("Notice") : null, passed("Agenda requests")];
  const isBoard = keyOf(register.group(meeting.group)?.group ?? "") === keyOf(BOARD);
  return [
    ...(notice === null
      ? []
      : [{ kind: "notice passed", ...notice, paragraph: isBoard ? "GOV 12.23" : "GOV 12.38" } as const]),
    ...(requests === null ? [] : [{ kind: "requests passed", ...requests, paragraph: "GOV 8.5" } as const]),
  ];
}
