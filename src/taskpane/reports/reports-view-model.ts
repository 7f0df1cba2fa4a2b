import { type FirstStep, PLAN_THE_YEAR } from "../parts/first-step-view";
import { type CannotTell, isAnswer } from "../../answers/answer";
import { countOf } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong, sayAbsent } from "../../functions/absent-tables";
import { overdueReports, stillMissed } from "../../governance/reporting/overdue-reports";
import type { ReportStanding, ReportState } from "../../governance/reporting/reasons";
import { byDueDay, type ExpectedStanding, expectedStandings } from "../../governance/reporting/report-standings";
import type { Register } from "../../register/register";
import { type ReportLine, reportLine } from "./report-lines";

export type SectionName = "Overdue" | "Missed" | "Due" | "To come" | "Received" | "Settled" | "Cannot tell";

/** Reports for one meeting, where they are due on one day also with the same words for that. */
export interface ForMeeting {
  readonly key: string;
  /** "Executive Board, Tue 1 Dec" */
  readonly heading: string;
  /** "Was due Fri 20 Nov, 6 working days late"; "" where each line says it for itself. */
  readonly when: string;
  readonly lines: readonly ReportLine[];
}

/** Reports that stand alike. */
export interface ReportSection {
  readonly name: SectionName;
  readonly count: number;
  readonly meetings: readonly ForMeeting[];
  /** How many more there are than are shown. */
  readonly more: number;
}

export interface ReportList {
  /** "4 reports are overdue, 1 was missed." */
  readonly heading: string;
  /** What is to be known, or done first; "" for nothing. */
  readonly hint: string;
  /** What to do first, and where; null where there is nothing to be done first. */
  readonly first: FirstStep | null;
  readonly sections: readonly ReportSection[];
}

/** More lines than these are not looked through in a pane; the sheet has them all. */
const MOST_LINES = 100;

interface Judged extends ExpectedStanding {
  readonly standing: ReportStanding;
}

/** Every report that is expected, by how it stands today: what is late first, then what comes next. */
export function reportList(register: Register, today: PlainDate): ReportList {
  const missing = missingAmong(register, ["Groups", "Meetings"]);
  if (missing !== null) return { heading: missing, hint: "", first: null, sections: [] };
  const all = expectedStandings(register, null, { asAt: today });
  const judged = all.filter(isJudged).sort((a, b) => byDueDay(a.standing, b.standing));
  const still = new Set(
    stillMissed(
      register,
      judged.map(({ standing }) => standing),
    ),
  );
  const isOpen = ({ standing }: Judged): boolean => still.has(standing) && standing.dealtWith === null;
  const of = (...states: readonly ReportState[]): readonly Judged[] =>
    judged.filter(({ standing }) => states.includes(standing.state));
  const missed = of("Missed");
  const settled = [...missed.filter((each) => !isOpen(each)), ...of("Waived")];
  const section = (name: SectionName, found: readonly ExpectedStanding[]): ReportSection => ({
    name,
    count: found.length,
    meetings: byMeeting(
      found.slice(0, MOST_LINES).map((each) => reportLine(register, each, today)),
      SAID_OF_ALL.has(name),
    ),
    more: Math.max(0, found.length - MOST_LINES),
  });
  const sections = [
    section("Overdue", of("Overdue")),
    section("Missed", missed.filter(isOpen)),
    section("Due", of("Due")),
    section("To come", of("Scheduled")),
    section("Received", [...of("Received on time", "Received late")].sort(latestFirst)),
    section("Settled", settled.sort(latestFirst)),
    section(
      "Cannot tell",
      all.filter((each) => !isJudged(each)),
    ),
  ].filter(({ count }) => count > 0);
  const isUntold =
    !sections.some(({ name }) => name === "Overdue" || name === "Missed") &&
    sections.some(({ name }) => name === "Cannot tell") &&
    overdueReports(register, today).status === "cannot tell";
  const heading = isUntold ? "Cannot tell which reports are overdue." : headingOf(sections);
  const hasMeetings = register.all("Meetings").length > 0;
  const first = sections.length > 0 || hasMeetings ? null : PLAN_THE_YEAR;
  return { heading, hint: hintOf(register, sections), first, sections };
}

/** The list as it was held, where it was, with how many there are by now. */
export function listHeld(held: ReportList | null, now: ReportList): ReportList {
  if (held === null) return now;
  const countNow = (name: SectionName): number => now.sections.find((section) => section.name === name)?.count ?? 0;
  return { ...now, sections: held.sections.map((section) => ({ ...section, count: countNow(section.name) })) };
}

/** The line of that key; undefined where there is none. */
export function lineIn(list: ReportList | null, key: string): ReportLine | undefined {
  return list?.sections
    .flatMap(({ meetings }) => meetings)
    .flatMap(({ lines }) => lines)
    .find((line) => line.key === key);
}

function isJudged(each: ExpectedStanding): each is Judged {
  return !isAnswer<ReportStanding | CannotTell>(each.standing);
}

/** Of these sections all reports that are due on one day stand alike. */
const SAID_OF_ALL: ReadonlySet<SectionName> = new Set(["Overdue", "Missed", "Due", "To come"]);

function byMeeting(lines: readonly ReportLine[], isSaidOfAll: boolean): readonly ForMeeting[] {
  const found = new Map<string, ReportLine[]>();
  for (const line of lines) {
    const key = isSaidOfAll ? `${line.meeting}|${line.when}` : line.meeting;
    const others = found.get(key);
    if (others === undefined) found.set(key, [line]);
    else others.push(line);
  }
  return [...found].map(([key, of]) => ({
    key,
    heading: of[0]?.forMeeting ?? "",
    when: isSaidOfAll ? (of[0]?.when ?? "") : "",
    lines: of,
  }));
}

function latestFirst(a: Judged, b: Judged): number {
  return b.expected.meeting.date - a.expected.meeting.date || byDueDay(a.standing, b.standing);
}

function headingOf(sections: readonly ReportSection[]): string {
  const count = (wanted: SectionName): number => sections.find(({ name }) => name === wanted)?.count ?? 0;
  const [overdue, missed, due] = [count("Overdue"), count("Missed"), count("Due")];
  if (overdue + missed > 0) {
    const parts = [
      overdue === 0 ? "" : overdue === 1 ? "1 report is overdue" : `${overdue} reports are overdue`,
      missed === 0
        ? ""
        : `${overdue === 0 ? countOf(missed, "report") : missed} ${missed === 1 ? "was" : "were"} missed`,
    ];
    return `${parts.filter((part) => part !== "").join(", ")}.`;
  }
  if (due > 0) return due === 1 ? "No report is overdue; 1 is due." : `No report is overdue; ${due} are due.`;
  return sections.length === 0 ? "No report is expected yet." : "No report is overdue or due.";
}

function hintOf(register: Register, sections: readonly ReportSection[]): string {
  const absent = sayAbsent(register, ["Reports"]);
  if (sections.length > 0 || absent !== "") return absent;
  return register.all("Meetings").length > 0
    ? "The forward plan proposes which group reports at which meeting, from Duties."
    : "Reports are for meetings: enter the year's meetings first.";
}
