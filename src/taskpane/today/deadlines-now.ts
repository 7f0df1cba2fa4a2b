import type { Answer } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { deadline, type DeadlineKind } from "../../governance/timescales/deadline";
import { noticeStanding } from "../../governance/timescales/notice-standing";
import { sayTimescales } from "../../governance/timescales/words";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import { OWN_COLUMNS, saysOwn } from "../../governance/timescales/own-deadlines";
import { daysAway } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { bodyOf } from "../words/meeting-words";
import { FORTNIGHT_DAYS, type TodayLine, todayLine } from "./today-line";

/** No deadline is further before its meeting: Groups takes up to 100 working days for agenda requests. */
const FARTHEST_DAYS = 170;

const KINDS = [
  { kind: "Agenda requests", what: "Last day for agenda requests", many: "last days for agenda requests" },
  { kind: "Papers", what: "Agenda and papers to go out", many: "agendas with papers to go out" },
] as const;

/** The deadlines of the coming fortnight, but those of reports, which stand with the reports; and notice that is due, or was not recorded. */
export function deadlinesNow(register: Register, today: PlainDate): readonly TodayLine[] {
  const farthest = addDays(today, FARTHEST_DAYS);
  return register.all("Meetings").flatMap((meeting): readonly TodayLine[] => {
    if (meeting.date < today || meeting.date > farthest || meeting.status === "Cancelled") return [];
    return [
      ...KINDS.filter(({ kind }) => isAsked(register, meeting, kind)).flatMap(({ kind, what, many }) => {
        const answer = deadline(register, meeting, kind);
        const isDue = answer.status === "answered" && isInFortnight(answer.value, today);
        if (isDue) return [dueLine(register, meeting, { what, many, last: answer.value, today })];
        return untold(register, meeting, { answer, kind });
      }),
      ...(isAsked(register, meeting, "Notice") ? noticeLines(register, meeting, today) : []),
    ];
  });
}

/** The documents ask for notice of a special meeting; a board with rules of its own for what its group says, and nothing else. */
function isAsked(register: Register, meeting: Meeting, kind: DeadlineKind): boolean {
  return register.settings.isOwn ? saysOwn(register, meeting, kind) : kind !== "Notice" || meeting.kind === "Special";
}

function isInFortnight(day: PlainDate, today: PlainDate): boolean {
  return day >= today && day <= today + FORTNIGHT_DAYS;
}

function noticeLines(register: Register, meeting: Meeting, today: PlainDate): readonly TodayLine[] {
  const notice = noticeStanding(register, meeting, today);
  if (notice.status !== "answered") return untold(register, meeting, { answer: notice, kind: "Notice" });
  const { state, last } = notice.value;
  const line = dueLine(register, meeting, { what: "Notice to be given", many: "notices to be given", last, today });
  const placed = { ...line, place: placeOfRow(register, "Meetings", meeting, "noticeGiven") };
  if (state === "to be given" && isInFortnight(last, today)) return [placed];
  if (state !== "not recorded") return [];
  const when = `it had to be given by ${nearDay(last, today)}`;
  return [
    { ...placed, group: "Overdue", signal: "bad", what: "Notice not recorded", when, many: "notices not recorded" },
  ];
}

interface Due {
  readonly what: string;
  readonly many: string;
  readonly last: PlainDate;
  readonly today: PlainDate;
}

function dueLine(register: Register, meeting: Meeting, { what, many, last, today }: Due): TodayLine {
  const away = daysAway(last, today);
  return todayLine({
    ...lineOf(register, meeting, today),
    key: `${what} ${meeting.meeting}`,
    group: last === today ? "Now" : "This fortnight",
    day: last,
    what,
    many,
    when: `by ${nearDay(last, today)}${away === "" ? "" : `, ${away}`}`,
  });
}

/** That the documents set no deadline is no work; that one cannot be told is. */
function untold(
  register: Register,
  meeting: Meeting,
  { answer, kind }: { readonly answer: Answer<unknown>; readonly kind: DeadlineKind },
): readonly TodayLine[] {
  if (answer.status !== "cannot tell") return [];
  const { because } = answer;
  if (because.isSaidBy(sayTimescales) && because.facts.kind === "no request rule") return [];
  return [
    todayLine({
      ...lineOf(register, meeting, meeting.date),
      ...leadsToRule(register, meeting, kind),
      key: `untold ${meeting.meeting} ${because.sentence}`,
      group: "In the sheets",
      day: meeting.date,
      signal: "unsure",
      what: "A deadline cannot be told",
      when: "",
      many: "deadlines that cannot be told",
      details: [because.sentence],
    }),
  ];
}

/** A board's own rule that cannot be read is mended in its cell of Groups. */
function leadsToRule(register: Register, meeting: Meeting, kind: DeadlineKind) {
  const group = register.group(meeting.group);
  const column = OWN_COLUMNS[kind];
  if (!register.settings.isOwn || group?.unreadable.includes(column) !== true) return {};
  return { place: placeOfRow(register, "Groups", group, column), leadsTo: null };
}

function lineOf(register: Register, meeting: Meeting, today: PlainDate) {
  return {
    where: `${bodyOf(register, meeting)}, ${nearDay(meeting.date, today)}`,
    place: placeOfRow(register, "Meetings", meeting, "date"),
    leadsTo: { page: "meeting", meeting: meeting.meeting },
  } as const;
}
