import { countOf, inWords } from "../../answers/english";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { overdueReports } from "../../governance/reporting/overdue-reports";
import type { ReportStanding } from "../../governance/reporting/reasons";
import { dueIfAsked, reportStandings } from "../../governance/reporting/report-standings";
import { sayLate } from "../../governance/timescales/words";
import type { Register } from "../../register/register";
import { daysAway } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { bodyOf } from "../words/meeting-words";
import { FORTNIGHT_DAYS, type TodayLine, todayLine } from "./today-line";
import { untoldLine } from "./untold";

const ON_REPORTS = { page: "reports", meeting: null } as const;

/** The reports that are overdue or were missed and not dealt with, those due within the fortnight by their meeting, and those nobody can judge. */
export function reportsNow(register: Register, today: PlainDate): readonly TodayLine[] {
  if (missingAmong(register, ["Groups", "Meetings"]) !== null) return [];
  const lastDay = addDays(today, FORTNIGHT_DAYS);
  const answer = overdueReports(register, today);
  const late = answer.status === "answered" ? answer.value.filter(({ dealtWith }) => dealtWith === null) : [];
  const { judged, notJudged } = reportStandings(register, null, { asAt: today });
  const due = judged.filter(({ state, due }) => isAwaited(state) && due >= today && due <= lastDay);
  return [
    ...late.map((standing) => lateLine(register, standing, today)),
    ...byMeeting(due).map((ofMeeting) => dueLine(register, ofMeeting, today)),
    ...notJudged.flatMap((each) => {
      const { expected, answer } = each;
      const { meeting, kind } = expected;
      if ((dueIfAsked(register, each) ?? today) > lastDay) return [];
      return untoldLine(answer, {
        key: `report untold ${expected.group} ${meeting.meeting} ${kind}`,
        day: meeting.date,
        what: "A report cannot be judged",
        where: `${nameOf(register, expected.group)} to ${bodyOf(register, meeting)}, ${nearDay(meeting.date, today)}`,
        many: "reports that cannot be judged",
        leadsTo: ON_REPORTS,
      });
    }),
  ];
}

function isAwaited(state: ReportStanding["state"]): boolean {
  return state === "Due" || state === "Scheduled";
}

/** Those that are due on one day for one meeting, together. */
function byMeeting(standings: readonly ReportStanding[]): readonly (readonly ReportStanding[])[] {
  const together = new Map<string, ReportStanding[]>();
  for (const each of standings) {
    const key = `${each.meeting}|${each.due}`;
    together.set(key, [...(together.get(key) ?? []), each]);
  }
  return [...together.values()];
}

function lateLine(register: Register, standing: ReportStanding, today: PlainDate): TodayLine {
  const { group, meeting, kind, due, state, workingDaysLate } = standing;
  const isMissed = state === "Missed";
  return todayLine({
    key: `report ${group} ${meeting} ${kind} ${due}`,
    group: "Overdue",
    day: due,
    signal: "bad",
    what: isMissed ? "Report missed" : "Report overdue",
    where: `${nameOf(register, group)} to ${meetingOf(register, standing, today)}`,
    when: `due ${nearDay(due, today)}, ${sayLate(workingDaysLate)}`,
    many: isMissed ? "reports missed" : "reports overdue",
    leadsTo: ON_REPORTS,
  });
}

function dueLine(register: Register, standings: readonly ReportStanding[], today: PlainDate): TodayLine {
  const [first] = standings;
  if (first === undefined) throw new Error("There is no report to name.");
  const { due, meeting } = first;
  const away = daysAway(due, today);
  return todayLine({
    key: `reports due ${meeting} ${due}`,
    group: due === today ? "Now" : "This fortnight",
    day: due,
    what: `${countOf(standings.length, "report")} due`,
    where: `to ${meetingOf(register, first, today)}`,
    when: `by ${nearDay(due, today)}${away === "" ? "" : `, ${away}`}`,
    details: [`From ${inWords([...new Set(standings.map(({ group }) => nameOf(register, group)))])}`],
    many: "meetings with reports due",
    leadsTo: ON_REPORTS,
  });
}

function meetingOf(register: Register, { meeting: id, meetingDate }: ReportStanding, today: PlainDate): string {
  const meeting = register.meeting(id);
  const body = meeting === undefined ? id : bodyOf(register, meeting);
  return `${body}, ${nearDay(meetingDate, today)}`;
}

function nameOf(register: Register, group: string): string {
  return register.group(group)?.name ?? group;
}
