import { type Answer, isAnswer } from "../../answers/answer";
import { asPercent, countOf } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { expectedFor } from "../../governance/reporting/expected-reports";
import { overdueReports } from "../../governance/reporting/overdue-reports";
import type { ReportStanding, ReportState } from "../../governance/reporting/reasons";
import { standingOf } from "../../governance/reporting/report-standing";
import { reportStandings } from "../../governance/reporting/report-standings";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import type { Register } from "../../register/register";
import {
  type ReportBlock,
  type ReportSection,
  type Shade,
  subheading,
  tableOr,
  type TableCell,
  text,
} from "../document";
import { bodyNamed, dayInFull, dayInTable, sayDueAndLate } from "../said";
import { type Asked, type Days, isIn, once } from "./period";

/** The reports for this meeting, those still owed to others, and how each group kept the year's deadlines. Source: GOV 8.5, 10.3, 10.4. */
export function reportsSection(asked: Asked): ReportSection {
  return {
    id: "reports",
    heading: "Reports from the groups",
    numbering: "number",
    by: ["GOV 8.5", "GOV 10.3", "GOV 10.4"],
    blocks: [...forThisMeeting(asked), ...owedBesides(asked), ...yearByGroup(asked)],
  };
}

function forThisMeeting(asked: Asked): readonly ReportBlock[] {
  const {
    register,
    period: { meeting, asAt },
  } = asked;
  if (meeting === undefined) return [];
  const rows = expectedFor(register, meeting).map((expected): readonly TableCell[] => {
    const standing = standingOf(register, expected, asAt);
    const group = bodyNamed(register, expected.group);
    if (isAnswer(standing)) return [group, expected.kind, { text: standing.because.sentence, shade: "none" }];
    return [group, standing.kind, { text: sayStanding(standing), shade: shadeOf(standing.state) }];
  });
  return [
    subheading(`For the meeting on ${dayInFull(meeting.date)}`),
    ...sayInPeriod(asked),
    tableOr(
      {
        says: "Each report that is expected for this meeting, and how it stands.",
        columns: [
          { header: "Body", width: 36 },
          { header: "Report", width: 10 },
          { header: "How it stands", width: 54 },
        ],
        rows,
      },
      "No report is expected for this meeting.",
    ),
  ];
}

/** The reports that were due in some days before the day asked about; waived ones are left out. */
export function dueIn(asked: Asked, days: Days): readonly ReportStanding[] {
  const { asAt } = asked.period;
  return judgedReports(asked).filter((one) => isIn(one.due, days) && one.due < asAt && one.state !== "Waived");
}

export function isInTime({ state }: ReportStanding): boolean {
  return state === "Received on time";
}

/** "Of the 9 reports due in this period, 4 came in time: 3 of 7 for this meeting, 1 of 2 for others." */
function sayInPeriod(asked: Asked): readonly ReportBlock[] {
  const { register, period } = asked;
  const due = dueIn(asked, period.now);
  const here = due.filter((one) => register.meeting(one.meeting) === period.meeting);
  const others = due.filter((one) => !here.includes(one));
  if (others.length === 0) return [];
  const said = (all: readonly ReportStanding[]): string => `${all.filter(isInTime).length} of ${all.length}`;
  return [
    text(
      `Of the ${countOf(due.length, "report")} due in this period, ${due.filter(isInTime).length} came in time: ${said(here)} for this meeting and ${said(others)} for other meetings.`,
    ),
  ];
}

function sayStanding({ state, due, received, workingDaysLate, dealtWith }: ReportStanding): string {
  switch (state) {
    case "Received on time":
      return received === null ? "In time" : `In time, on ${dayInFull(received)}`;
    case "Received late":
      return received === null ? "Late" : `Late, on ${dayInFull(received)}; it was due ${dayInFull(due)}`;
    case "Overdue":
      return `Overdue: ${sayDueAndLate(due, workingDaysLate)}`;
    case "Missed":
      return `Did not come: it was due ${dayInFull(due)}${dealtWith === null ? "" : `; dealt with on ${dayInFull(dealtWith)}`}`;
    case "Due":
    case "Scheduled":
      return `To come by ${dayInFull(due)}`;
    case "Waived":
      return "Waived";
    default:
      return state satisfies never;
  }
}

function shadeOf(state: ReportState): Shade {
  if (state === "Received on time") return "good";
  return state === "Overdue" || state === "Missed" ? "poor" : state === "Received late" ? "fair" : "none";
}

/** Which reports are overdue or missed on a day, by the answer that OVERDUE gives. Source: GOV 10.3. */
export function overdueOn(asked: Asked, day: PlainDate): Answer<readonly ReportStanding[]> {
  return once(asked, `overdue ${day}`, () => overdueReports(asked.register, day));
}

/** "; 2 of them are dealt with", of reports that OVERDUE lists all the same; "" where none is. */
export function sayDealtWith(listed: readonly ReportStanding[]): string {
  const count = listed.filter(({ dealtWith }) => dealtWith !== null).length;
  if (count === 0) return "";
  if (listed.length === 1) return "; it is dealt with";
  return count === listed.length
    ? "; all are dealt with"
    : `; ${count} of them ${count === 1 ? "is" : "are"} dealt with`;
}

/** How every report that can be judged stands. */
export function judgedReports(asked: Asked): readonly ReportStanding[] {
  const { register, period } = asked;
  return once(asked, "reports", () => reportStandings(register, null, { asAt: period.asAt }).judged);
}

function owedBesides(asked: Asked): readonly ReportBlock[] {
  const {
    register,
    period: { meeting, asAt },
  } = asked;
  const answer = overdueOn(asked, asAt);
  if (answer.status !== "answered") return [text(`What else is overdue cannot be told. ${answer.because.sentence}`)];
  const others = answer.value.filter((one) => register.meeting(one.meeting) !== meeting);
  if (others.length === 0) return [];
  return [
    text(
      `Still owed for other meetings: ${others.map((one) => sayOwed(register, one)).join("; ")}. A report that did not come stays in this list until the group's next one comes, or it is waived.`,
    ),
  ];
}

function sayOwed(register: Register, { group, kind, meeting, due, dealtWith }: ReportStanding): string {
  const of = register.meeting(meeting);
  const when = of === undefined ? "" : ` for the ${bodyNamed(register, of.group)} of ${dayInTable(of.date)}`;
  return `${bodyNamed(register, group)}, ${kind} report${when} (due ${dayInTable(due)}${dealtWith === null ? "" : `; dealt with on ${dayInTable(dealtWith)}`})`;
}

/** How a group kept the deadlines of the reporting year so far. */
export interface YearOfGroup {
  readonly group: string;
  readonly asked: number;
  readonly inTime: number;
  readonly late: number;
  readonly notCome: number;
}

/** Of the reports whose deadline lies in the reporting year and is past: in time, late, not come. Waived ones are left out. */
export function yearsReports(asked: Asked): readonly YearOfGroup[] {
  const {
    register,
    period: { asAt },
  } = asked;
  const { start } = yearOfDay(register, asAt);
  const due = judgedReports(asked).filter((one) => one.due >= start && one.due < asAt);
  const groups = new Map<string, ReportStanding[]>();
  for (const one of due) {
    if (one.state === "Waived") continue;
    const of = groups.get(one.group) ?? [];
    groups.set(one.group, of);
    of.push(one);
  }
  return [...groups].map(([group, all]) => {
    const of = (state: ReportState): number => all.filter((one) => one.state === state).length;
    const [inTime, late] = [of("Received on time"), of("Received late")];
    return { group, asked: all.length, inTime, late, notCome: all.length - inTime - late };
  });
}

function yearByGroup(asked: Asked): readonly ReportBlock[] {
  const { register, period } = asked;
  const year = yearOfDay(register, period.asAt);
  const groups = [...yearsReports(asked)].sort((a, b) => a.inTime / a.asked - b.inTime / b.asked || b.asked - a.asked);
  if (groups.length === 0) return [];
  const inTime = groups.reduce((sum, one) => sum + one.inTime, 0);
  const all = groups.reduce((sum, one) => sum + one.asked, 0);
  const behind = groups.filter((one) => one.inTime < one.asked);
  const always = groups.filter((one) => one.inTime === one.asked).map((one) => bodyNamed(register, one.group));
  return [
    subheading(`In time this year, by group`),
    text(
      `Since ${dayInFull(year.start)}, ${inTime} of ${countOf(all, "report")} came in time (${asPercent(Math.round((inTime / all) * 100) / 100)}).`,
    ),
    tableOr(
      {
        says: "The longer the bar, the more of the group's reports came in time; the lowest share first.",
        columns: [
          { header: "Body", width: 44 },
          { header: "In time", width: 26 },
          { header: "Late", width: 12, align: "centre" },
          { header: "Did not come", width: 18, align: "centre" },
        ],
        rows: behind.map((one): readonly TableCell[] => [
          bodyNamed(register, one.group),
          { text: `${one.inTime} of ${one.asked}`, bar: one.inTime / one.asked },
          String(one.late),
          String(one.notCome),
        ]),
      },
      "Every group sent every report in time.",
    ),
    ...(always.length === 0 || behind.length === 0 ? [] : [text(`Always in time: ${always.join("; ")}.`)]),
  ];
}
