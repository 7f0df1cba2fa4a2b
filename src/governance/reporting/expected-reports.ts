import { keyOf } from "../../records/cell";
import { type Meeting, isOrdinary } from "../../records/meetings";
import type { Duty, Report } from "../../records/reporting";
import { isInForce, type Register } from "../../register/register";
import { readFrequency } from "./frequency";
import type { ReportBasis } from "./reasons";

export const DEFAULT_KIND = "Highlight";
export const EXCEPTION = "Exception";

/** One report that a group owes to one meeting, with the rows of Reports that are it. */
export interface ExpectedReport {
  readonly group: string;
  readonly meeting: Meeting;
  readonly kind: string;
  readonly basis: ReportBasis;
  /** Several where one report came in parts or was listed twice; an exception report has one row. */
  readonly rows: readonly Report[];
}

/**
 * Which reports are expected for a meeting, of one group or of all? The rows of Schedule; the duties of
 * `Every meeting` of the receiving body, for its ordinary meetings that are not cancelled; and what Reports
 * lists besides. Each exception report counts by itself. A duty binds a group while it is open.
 *
 * Source: GOV 10.3, 10.4; TOR (reporting arrangements).
 * @example expectedFor(register, boardOf31March2026, "QA") // one Highlight report, basis "duty"
 */
export function expectedFor(
  register: Register,
  meeting: Meeting,
  group: string | null = null,
): readonly ExpectedReport[] {
  return expectedOf(register, meeting, { group, duties: everyMeetingDuties(register, group) });
}

/**
 * Which reports are expected at all, of one group or of every group? As `expectedFor`, for each meeting that Schedule,
 * Reports or a duty names.
 *
 * Source: GOV 10.3, 10.4.
 */
export function expectedReports(register: Register, group: string | null = null): readonly ExpectedReport[] {
  const duties = everyMeetingDuties(register, group);
  const meetings = new Set<Meeting>();
  const add = (id: string): void => {
    const meeting = register.meeting(id);
    if (meeting !== undefined) meetings.add(meeting);
  };
  for (const row of group === null ? register.all("Schedule") : register.where("Schedule", "group", group))
    add(row.meeting);
  for (const row of group === null ? register.all("Reports") : register.where("Reports", "group", group))
    add(row.forMeeting);
  for (const { to } of duties) for (const meeting of register.meetingsOf(to)) meetings.add(meeting);
  return [...meetings].flatMap((meeting) => expectedOf(register, meeting, { group, duties }));
}

function expectedOf(
  register: Register,
  meeting: Meeting,
  { group, duties }: { readonly group: string | null; readonly duties: readonly Duty[] },
): readonly ExpectedReport[] {
  const expected = new Map<string, ExpectedReport>();
  const wanted = group === null ? null : keyOf(codeOf(register, group));
  const reports = register.where("Reports", "forMeeting", meeting.meeting);
  const add = (name: string, kind: string, basis: ReportBasis): void => {
    const code = codeOf(register, name);
    const ofGroup = keyOf(code);
    if (wanted !== null && ofGroup !== wanted) return;
    const ofKind = keyOf(kind);
    const key = `${ofGroup}|${ofKind}`;
    if (expected.has(key)) return;
    const rows = reports.filter(
      (row) => keyOf(codeOf(register, row.group)) === ofGroup && keyOf(kindOf(row)) === ofKind,
    );
    if (ofKind !== keyOf(EXCEPTION) || rows.length === 0)
      expected.set(key, { group: code, meeting, kind, basis, rows });
    else
      rows.forEach((row, i) =>
        expected.set(i === 0 ? key : `${key}|${i}`, { group: code, meeting, kind, basis: "exception", rows: [row] }),
      );
  };
  for (const row of register.where("Schedule", "meeting", meeting.meeting)) add(row.group, kindOf(row), "schedule");
  for (const duty of duties) if (isOwed(register, duty, meeting)) add(duty.group, duty.kind, "duty");
  for (const row of reports) add(row.group, kindOf(row), "report");
  return [...expected.values()];
}

function isOwed(register: Register, duty: Duty, meeting: Meeting): boolean {
  const isOwed = isOrdinary(meeting) && meeting.status !== "Cancelled";
  if (!isOwed || register.group(duty.to) !== register.group(meeting.group)) return false;
  const group = register.group(duty.group);
  return group !== undefined && isInForce(group, meeting.date);
}

/** Duties that bind every meeting of a body, whatever bodies there are. */
export function everyMeetingDuties(register: Register, group: string | null): readonly Duty[] {
  const duties = group === null ? register.all("Duties") : register.where("Duties", "group", group);
  return duties.filter(
    ({ to, timesPerYear }) => readFrequency(timesPerYear).kind === "every meeting" && register.group(to) !== undefined,
  );
}

/** The kind of a report or a row of Schedule; Highlight where the cell is blank. */
export function kindOf(row: { readonly kind: string }): string {
  return row.kind === "" ? DEFAULT_KIND : row.kind;
}

/** A group's code, by whatever name it is written; an unknown name as it stands. */
export function codeOf(register: Register, name: string): string {
  return register.group(name)?.group ?? name;
}
