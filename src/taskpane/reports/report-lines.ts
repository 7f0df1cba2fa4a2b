import { type CannotTell, isAnswer } from "../../answers/answer";
import { sayLookup } from "../../answers/lookup-words";
import type { PlainDate } from "../../calendar/plain-date";
import type { ExpectedReport } from "../../governance/reporting/expected-reports";
import type { ReportStanding, ReportState } from "../../governance/reporting/reasons";
import type { ExpectedStanding } from "../../governance/reporting/report-standings";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { type CellPlace, placeOf } from "../cell-place";
import type { Signal } from "../parts/signal";
import type { WorkLine } from "../parts/work-list-view";
import { nearDay } from "../words/near-day";
import { placeOfReport } from "./report-place";
import { isException, reportNamed, sayWhen } from "./report-words";

/** The row of Reports that holds what became of a report. */
export interface RowOfReport {
  /** 0 the first row of data. */
  readonly position: number;
  readonly report: string;
  readonly received: PlainDate | null;
  readonly waived: PlainDate | true | null;
  readonly dealtWith: PlainDate | null;
}

/** A report that is expected, and how it stands. */
export interface ReportLine extends WorkLine {
  readonly group: string;
  readonly meeting: string;
  readonly kind: string;
  /** Null where it cannot be told. */
  readonly state: ReportState | null;
  readonly isException: boolean;
  /** Null where Reports has no row for it. */
  readonly row: RowOfReport | null;
}

const SIGNALS: Readonly<Record<ReportState, Signal>> = {
  Overdue: "bad",
  Missed: "bad",
  Due: "unsure",
  Scheduled: "quiet",
  "Received on time": "good",
  "Received late": "unsure",
  Waived: "quiet",
};

/** A report as a line of the page. */
export function reportLine(register: Register, { expected, standing }: ExpectedStanding, today: PlainDate): ReportLine {
  const { group, meeting, kind } = expected;
  const row = rowOf(register, expected);
  const line = {
    key: [group, meeting.meeting, kind, isException(kind) ? (row?.report ?? "") : ""].map(keyOf).join("|"),
    group,
    meeting: meeting.meeting,
    kind,
    what: reportNamed(kind),
    where: nameOf(register, group),
    isException: isException(kind),
    row,
  };
  const whose = `For ${nameOf(register, meeting.group)}, ${nearDay(meeting.date, today)}`;
  return isAnswer(standing)
    ? { ...line, state: null, signal: "unsure", when: whose, ...whyUntold(standing, placeOfReport(register, expected)) }
    : {
        ...line,
        state: standing.state,
        signal: SIGNALS[standing.state],
        when: sayWhen(standing, today, register.workingDays),
        details: [whose, ...asked(register, expected), ...doubts(standing), ...sayDealtWith(expected, today)],
        place: placeOfReport(register, expected),
      };
}

function whyUntold({ because }: CannotTell, place: CellPlace | null): Pick<ReportLine, "details" | "place"> {
  const cell =
    because.isSaidBy(sayLookup) && because.facts.kind === "unreadable row" ? placeOf(because.facts.cell) : null;
  return { details: [because.sentence], place: cell ?? place };
}

/** By whom an exception report was asked for. */
function asked(register: Register, { kind, rows }: ExpectedReport): readonly string[] {
  const by = rows.find(({ requestedBy }) => requestedBy !== "")?.requestedBy ?? "";
  if (by !== "") return [`Asked for by ${nameOf(register, by)}`];
  return isException(kind) ? ["Asked for by exception; Requested by is blank"] : [];
}

function doubts({ toCome, ownDueMissing }: ReportStanding): readonly string[] {
  return [
    ...(toCome === null ? [] : [`${toCome}.`]),
    ...(ownDueMissing ? ["It has no Due of its own, so the meeting's deadline holds"] : []),
  ];
}

/** The day on which Reports says that a missed report was dealt with; null where it has not been. */
export function dealtWithOn({ rows }: ExpectedReport, today: PlainDate): PlainDate | null {
  return rows.map(({ dealtWith }) => dealtWith).find((day) => day !== null && day <= today) ?? null;
}

function sayDealtWith(expected: ExpectedReport, today: PlainDate): readonly string[] {
  const day = dealtWithOn(expected, today);
  return day === null ? [] : [`Dealt with on ${nearDay(day, today)}`];
}

/** Of several rows that are the same report, the one that is still to be filled in. */
export function rowOf(register: Register, { rows }: ExpectedReport): RowOfReport | null {
  const row = rows.find(({ received }) => received === null) ?? rows[0];
  const position = row === undefined ? undefined : register.store("Reports")?.positionOf(row);
  if (row === undefined || position === undefined) return null;
  const { report, received, waived, dealtWith } = row;
  return { position, report, received, waived, dealtWith };
}

function nameOf(register: Register, group: string): string {
  return register.group(group)?.name ?? group;
}
