import { type CannotTell, isAnswer } from "../../answers/answer";
import { sayLookup } from "../../answers/lookup-words";
import type { PlainDate } from "../../calendar/plain-date";
import { DEFAULT_KIND, type ExpectedReport } from "../../governance/reporting/expected-reports";
import type { ReportStanding, ReportState } from "../../governance/reporting/reasons";
import type { ExpectedStanding } from "../../governance/reporting/report-standings";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { type CellPlace, placeOf } from "../cell-place";
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
export interface ReportLine {
  readonly key: string;
  readonly group: string;
  readonly meeting: string;
  readonly kind: string;
  /** "Pressures report" */
  readonly what: string;
  /** "Quality Assurance Group" */
  readonly who: string;
  /** "Executive Board, Tue 1 Dec" */
  readonly forMeeting: string;
  /** Null where it cannot be told. */
  readonly state: ReportState | null;
  /** How it stands to its deadline: "Was due Fri 20 Nov, 6 working days late". "" where it cannot be told. */
  readonly when: string;
  /** What else is to be known of it, a sentence each. */
  readonly details: readonly string[];
  /** Is it of the kind that is meant where none is given? */
  readonly isUsual: boolean;
  readonly isException: boolean;
  /** Its cell; null where it has none. */
  readonly place: CellPlace | null;
  /** Null where Reports has no row for it. */
  readonly row: RowOfReport | null;
}

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
    who: nameOf(register, group),
    forMeeting: `${nameOf(register, meeting.group)}, ${nearDay(meeting.date, today)}`,
    isException: isException(kind),
    isUsual: keyOf(kind) === keyOf(DEFAULT_KIND),
    row,
  };
  const place = placeOfReport(register, expected);
  return isAnswer(standing)
    ? { ...line, state: null, when: "", details: [standing.because.sentence], place: cellOf(standing) ?? place }
    : {
        ...line,
        state: standing.state,
        when: sayWhen(standing, today, register.workingDays),
        details: [...asked(register, expected), ...doubts(standing), ...sayDealtWith(standing, today)],
        place,
      };
}

/** The cell that keeps a report from being judged. */
function cellOf({ because }: CannotTell): CellPlace | null {
  return because.isSaidBy(sayLookup) && because.facts.kind === "unreadable row" ? placeOf(because.facts.cell) : null;
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

function sayDealtWith({ dealtWith }: ReportStanding, today: PlainDate): readonly string[] {
  return dealtWith === null ? [] : [`Dealt with on ${nearDay(dealtWith, today)}`];
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
