import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { cellOfUnmatched } from "../../functions/unmatched-rows";
import { addressOf } from "../../functions/unreadable-cell";
import type { RowIn } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import { sayFault } from "../../records/cell-sentence";
import type { Meeting } from "../../records/meetings";
import { isNearest } from "../../records/nearest";
import type { Register } from "../../register/register";
import { dutiesInDoubt } from "./duties-in-doubt";
import { mayMeanGroup } from "../membership/likely-meant";
import { meetingsInDoubt } from "./meetings-in-doubt";
import { isGroupOrNearly, isOfKind, type ReportsAsked, type RowInDoubt, sayNoGroup } from "./reports-asked";

/**
 * Which rows of Schedule, Duties, Meetings and Reports are left out, for a cell that cannot be matched or read, and may be reports
 * asked about? A name that means nothing may be a group's or a meeting's that is spelled nearly so; where any meeting is
 * asked about, each that means none may be one.
 *
 * Source: GOV 10.3.
 */
export function rowsInDoubt(register: Register, asked: ReportsAsked): readonly RowInDoubt[] {
  return [
    ...scheduledInDoubt(register, asked),
    ...dutiesInDoubt(register, asked),
    ...meetingsInDoubt(register, asked),
    ...listedInDoubt(register, asked),
  ];
}

/**
 * Could such a row be a report asked about? Then the answer that names its cell; null where there is none.
 *
 * Source: GOV 10.3.
 */
export function reportInDoubt(register: Register, asked: ReportsAsked): CannotTell | null {
  const [found] = rowsInDoubt(register, asked);
  if (found === undefined) return null;
  const id = [asked.group?.group ?? "", asked.meeting?.meeting ?? ""].filter((part) => part !== "").join(" for ");
  return unreadableRow({ what: "report", id, ...found }, "GOV 10.3");
}

/** "Left out: Schedule!B5 (Meeting) says 'EB-2026-3', which is no meeting in Meetings; correct it." "" where nothing is. */
export function sayRowsInDoubt(register: Register, asked: ReportsAsked): string {
  return sayLeftOut(rowsInDoubt(register, asked));
}

/** Such rows of any table, as far as a sentence bears them; the list of problems has every one. */
export function sayLeftOut(found: readonly RowInDoubt[]): string {
  if (found.length === 0) return "";
  const more = found.length > MOST_NAMED ? ` ${found.length - MOST_NAMED} more in Problems.` : "";
  return `Left out: ${found
    .slice(0, MOST_NAMED)
    .map(({ cell, message }) => `${cell} ${message}`)
    .join(" ")}${more}`;
}

const MOST_NAMED = 3;

function scheduledInDoubt(register: Register, asked: ReportsAsked): readonly RowInDoubt[] {
  const { group, meeting } = asked;
  const rows =
    group === null || meeting === null
      ? register.all("Schedule")
      : [
          ...register.where("Schedule", "meeting", meeting.meeting),
          ...register.where("Schedule", "group", group.group),
        ];
  const unmatched = rows.flatMap((row) => {
    const column = unmatchedIn(register, row, asked);
    if (column === null) return [];
    const cell = addressOf(register, "Schedule", row, column);
    const message = column === "group" ? sayNoGroup(register, row.group) : sayNoMeeting(register, row.meeting);
    return [{ cell, message }];
  });
  return [...unmatched, ...brokenInSchedule(register, asked)];
}

/** Rows of Reports that list a report which has not come, for a meeting that Meetings does not have. */
function listedInDoubt(register: Register, { group, meeting, kind }: ReportsAsked): readonly RowInDoubt[] {
  const unmatched = register.unmatched.rows("Reports");
  if (unmatched.length === 0) return [];
  return unmatched
    .filter((row) => row.received === null && row.waived === null && row.unreadable.length === 0)
    .filter((row) => isOfKind(row.kind, kind) && isGroupOrNearly(register, row.group, group))
    .filter((row) => meeting === null || isNearlyMeeting(register, row.forMeeting, meeting))
    .map((row) => cellOfUnmatched(register, "Reports", row));
}

/** Rows of Schedule without a group, or without a meeting. */
function brokenInSchedule(register: Register, { group, meeting, kind }: ReportsAsked): readonly RowInDoubt[] {
  const broken = [
    ...(meeting === null ? [] : register.brokenWhere("Schedule", "meeting", meeting.meeting)),
    ...(group === null ? [] : register.brokenWhere("Schedule", "group", group.group)),
  ];
  return broken.flatMap(({ row, faults: [fault] }) => {
    if (fault === undefined || !isOfKind(String(row["kind"]), kind)) return [];
    return [{ cell: addressOf(register, "Schedule", row, fault.column), message: sayFault("Schedule", fault) }];
  });
}

function sayNoMeeting(register: Register, written: string): string {
  const isBroken = register.store("Meetings")?.unusable(keyOf(written)) !== undefined;
  return isBroken
    ? `(Meeting) says '${written}', whose row in Meetings cannot be used; correct that row.`
    : `(Meeting) says '${written}', which is no meeting in Meetings; correct it.`;
}

/** Which of its cells means nothing, of a row of Schedule that may be a report asked about? Null where it is another's, or both mean something. */
function unmatchedIn(register: Register, row: RowIn<"Schedule">, asked: ReportsAsked): "group" | "meeting" | null {
  const { group, meeting } = asked;
  const ofGroup = register.group(row.group);
  const forMeeting = register.meeting(row.meeting);
  if ((ofGroup !== undefined && forMeeting !== undefined) || !isOfKind(row.kind, asked.kind)) return null;
  const isGroup =
    group === null || ofGroup === group || (ofGroup === undefined && mayMeanGroup(register, row.group, group));
  const isMeeting =
    meeting === null ||
    forMeeting === meeting ||
    (forMeeting === undefined && isNearlyMeeting(register, row.meeting, meeting));
  if (!isGroup || !isMeeting) return null;
  // Of a group that means nothing every report is listed by the name it has.
  if (forMeeting === undefined) return "meeting";
  return group === null ? null : "group";
}

/** Is no other meeting's id nearer to what is written? */
function isNearlyMeeting(register: Register, written: string, { meeting }: Meeting): boolean {
  return isNearest(written, [meeting], () => register.all("Meetings").map((each) => each.meeting));
}
