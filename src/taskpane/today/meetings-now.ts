import { addDays, type PlainDate } from "../../calendar/plain-date";
import { isRegisterOpen, whoIsThere } from "../../governance/membership/who-is-there";
import { whomToTelephone } from "../../governance/quorum/whom-to-telephone";
import type { Meeting } from "../../records/meetings";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import { daysAway } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { bodyOf } from "../words/meeting-words";
import { callList } from "./call-list";
import { FORTNIGHT_DAYS, type TodayLine, todayLine } from "./today-line";

/** A meeting at risk so few days ahead needs somebody now: a deputy is not found in less. */
const RISK_DAYS = 7;

/** The meetings whose register is still open though the day has come, and those of the next fortnight whose quorum is at risk. */
export function meetingsNow(register: Register, today: PlainDate): readonly TodayLine[] {
  const lastDay = addDays(today, FORTNIGHT_DAYS);
  return register.all("Meetings").flatMap((meeting): readonly TodayLine[] => {
    if (meeting.status === "Cancelled" || meeting.date > lastDay) return [];
    return [
      ...(meeting.date <= today ? registerLine(register, meeting, today) : []),
      ...(meeting.date >= today ? riskLine(register, meeting, today) : []),
    ];
  });
}

function registerLine(register: Register, meeting: Meeting, today: PlainDate): readonly TodayLine[] {
  const { meeting: id, date, unreadable } = meeting;
  if (!isRegisterOpen(meeting, register.attendanceOf(id), today)) return [];
  if (date === today && meeting.register === null && isAllMarked(register, meeting, today)) return [];
  const isInDoubt = unreadable.includes("register") || unreadable.includes("status");
  return [
    todayLine({
      ...lineOf(register, meeting, today),
      key: `register ${id}`,
      group: "Now",
      what: isInDoubt ? "Register perhaps still open" : date === today ? "Register to fill in" : "Register still open",
      many: "registers still open",
      button: "Fill in",
    }),
  ];
}

/** Has everybody who should come a mark? Then nothing is left to fill in, before the day is over too. */
function isAllMarked(register: Register, meeting: Meeting, today: PlainDate): boolean {
  const whoIs = whoIsThere(register, meeting, today);
  if (whoIs === null || meeting.unreadable.length > 0) return false;
  const marked = new Set(whoIs.attendance.rows.filter(({ status }) => isMark(status)).map(({ seat }) => seat));
  return whoIs.membership.expected.length > 0 && whoIs.membership.expected.every((seat) => marked.has(seat));
}

function isMark(status: AttendanceRow["status"]): boolean {
  return status !== null && status !== "Coming";
}

function riskLine(register: Register, meeting: Meeting, today: PlainDate): readonly TodayLine[] {
  const { meeting: id, date } = meeting;
  if (whoIsThere(register, meeting, today)?.recorded === true) return [];
  const answer = whomToTelephone(register, meeting, today);
  const isNow = date - today <= RISK_DAYS;
  const line = {
    ...lineOf(register, meeting, today),
    key: `quorum ${id}`,
    group: isNow ? "Now" : "This fortnight",
    // Nothing else that is due costs the partners a meeting.
    isFirst: isNow,
  } as const;
  switch (answer.status) {
    case "answered": {
      const { forecast, calls } = answer.value;
      if (forecast === "Quorate") return [];
      const isAtRisk = forecast === "At risk";
      return [
        todayLine({
          ...line,
          signal: isAtRisk ? "unsure" : "bad",
          what: isAtRisk ? "Quorum at risk" : "Cannot be quorate",
          calls: callList(register, { meeting: id, calls }, today),
        }),
      ];
    }
    case "cannot tell":
    case "wrong question":
      return [
        todayLine({
          ...line,
          signal: "unsure",
          what: "Cannot tell whether it will be quorate",
          details: [answer.because.sentence],
          many: "meetings of which nobody can tell whether they will be quorate",
        }),
      ];
    case "does not apply":
      return [];
    default:
      return answer satisfies never;
  }
}

function lineOf(register: Register, meeting: Meeting, today: PlainDate) {
  const { meeting: id, date } = meeting;
  return {
    day: date,
    where: bodyOf(register, meeting),
    when: [nearDay(date, today), date < today ? "" : daysAway(date, today)].filter((words) => words !== "").join(", "),
    place: placeOfRow(register, "Meetings", meeting, "meeting"),
    leadsTo: { page: "meeting", meeting: id },
  } as const;
}
