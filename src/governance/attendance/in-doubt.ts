import type { CannotTell } from "../../answers/answer";
import { eitherWay, meantAs } from "../../functions/register-in-doubt";
import { inWords } from "../../answers/english";
import { addressOf, unreadableCell } from "../../functions/unreadable-cell";
import { unreadableRow } from "../../answers/lookup";
import { sayFault } from "../../records/cell-sentence";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { CodedColumn } from "../../register/coded-column";
import { type AttendanceRow, SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { rowsElsewhereInDoubt } from "./rows-elsewhere";
import { AS_READ, type TakenAs } from "./turnout";
import { type MeetingsAsked, unusableMeetingInDoubt } from "./unusable-meetings";

/** A meeting as it stands, or as it may have been meant. */
export type MeetingMeant = (meeting: Meeting) => Meeting;

/** What is told of attendance, numbers and texts, where the meetings are as meant and other cells are taken so. */
type Tell = (meant: MeetingMeant, taken: TakenAs) => unknown;

/**
 * Does a cell that cannot be read change what is told of attendance at these meetings? The Status of one, by which it may
 * be cancelled, or its Register; the From or To of a seat; the Status of a row of Attendance, or its Meeting; the
 * Date or Group of a meeting. Then the answer that names
 * the cell.
 *
 * Source: GOV 11.3b.
 */
export function attendanceInDoubt(register: Register, asked: MeetingsAsked, tell: Tell): CannotTell | null {
  const { meetings } = asked;
  return (
    meetingsInDoubt(register, meetings, tell) ??
    seatsInDoubt(register, tell) ??
    rowsInDoubt(register, meetings, tell) ??
    elsewhereInDoubt(register, asked, tell)
  );
}

/** In nearly every workbook each row is of a meeting, and each meeting of a group, that is there. */
function elsewhereInDoubt(register: Register, asked: MeetingsAsked, tell: Tell): CannotTell | null {
  const { unmatched } = register;
  if (unmatched.meetings.length === 0 && unmatched.rows("Meetings").length === 0) return null;
  const asRead = JSON.stringify(tell(asItStands, AS_READ));
  const differs = (taken: TakenAs): boolean => JSON.stringify(tell(asItStands, taken)) !== asRead;
  return rowsElsewhereInDoubt(register, asked.meetings, differs) ?? unusableMeetingInDoubt(register, asked, differs);
}

function meetingsInDoubt(register: Register, meetings: readonly Meeting[], tell: Tell): CannotTell | null {
  const doubtful = meetings.filter(
    ({ unreadable }) => unreadable.includes("status") || unreadable.includes("register"),
  );
  if (doubtful.length === 0) return null;
  const asRead = JSON.stringify(tell(asItStands, AS_READ));
  for (const meeting of doubtful) {
    const decides = (["status", "register"] as const).filter((property) =>
      waysOf(meeting, property).some(
        (way) => JSON.stringify(tell((each) => (each === meeting ? way : each), AS_READ)) !== asRead,
      ),
    );
    const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
    const unreadable = unreadableCell(register, asked, decides, "GOV 11.3b");
    if (unreadable !== null) return unreadable;
  }
  return null;
}

/** A seat whose From or To cannot be read may not be in force on a day on which it is taken to be. */
function seatsInDoubt(register: Register, tell: Tell): CannotTell | null {
  const undated = register.remember("undated seats", "", () =>
    register.all("Seats").filter(({ unreadable }) => unreadable.includes("from") || unreadable.includes("to")),
  );
  if (undated.length === 0) return null;
  const asRead = JSON.stringify(tell(asItStands, AS_READ));
  const found = undated.find((notInForce) => JSON.stringify(tell(asItStands, { ...AS_READ, notInForce })) !== asRead);
  return found === undefined ? null : unreadableCell(register, askedSeat(found), ["from", "to"], "GOV 11.3b");
}

function askedSeat(row: Seat) {
  return { table: "Seats", row, what: "seat", id: row.seat } as const;
}

/** A row that is marked with a word that cannot be read may say that somebody came, or that nobody did. */
function rowsInDoubt(register: Register, meetings: readonly Meeting[], tell: Tell): CannotTell | null {
  const doubtful = unreadableRows(register, meetings);
  if (doubtful.length === 0) return null;
  const asRead = JSON.stringify(tell(asItStands, AS_READ));
  const decides = (row: number | null): boolean =>
    (["Present", "Absent"] as const).some(
      (status) => JSON.stringify(tell(asItStands, { ...AS_READ, unreadable: { status, row } })) !== asRead,
    );
  if (!decides(null)) return null;
  const { meeting, row } = doubtful.find((each) => decides(each.row.position)) ?? (doubtful[0] as DoubtfulRow);
  const message = sayFault("Attendance", { column: "status", code: "unreadable" });
  const cell = addressOf(register, "Attendance", row, "status");
  return unreadableRow({ what: "meeting", id: meeting.meeting, cell, message }, "GOV 11.3b");
}

interface DoubtfulRow {
  readonly meeting: Meeting;
  readonly row: AttendanceRow;
}

/** Which rows of these meetings are marked with a word that cannot be read, where that decides nothing? A sentence; "" for none. */
export function sayUnreadableRows(register: Register, meetings: readonly Meeting[]): string {
  const cells = unreadableRows(register, meetings).map(({ row }) => addressOf(register, "Attendance", row, "status"));
  if (cells.length === 0) return "";
  const some = cells.length > MOST_NAMED ? [...cells.slice(0, MOST_NAMED), `${cells.length - MOST_NAMED} more`] : cells;
  return `${inWords(some)} (Status) cannot be read; whatever was meant, the answer is the same.`;
}

const MOST_NAMED = 3;

/** The rows of these meetings that are marked, but with a word that cannot be read. */
function unreadableRows(register: Register, meetings: readonly Meeting[]): readonly DoubtfulRow[] {
  const { status } = register.attendanceOrNone.columns;
  if (!hasUnreadable(status)) return [];
  return meetings.flatMap((meeting) => {
    const attendance = register.attendanceOf(meeting.meeting);
    if (!attendance.says(SAID.unreadable)) return [];
    return attendance.rows.filter((row) => row.isUnreadable("status")).map((row) => ({ meeting, row }));
  });
}

/** Was anything ever put into the column that cannot be read? A look at each distinct content, not at each row. */
function hasUnreadable(column: CodedColumn<unknown>): boolean {
  for (let code = 0; code < column.distinct; code++) if (column.reading(code).fault !== null) return true;
  return false;
}

function asItStands(meeting: Meeting): Meeting {
  return meeting;
}

function waysOf(meeting: Meeting, property: "status" | "register"): readonly Meeting[] {
  if (!meeting.unreadable.includes(property)) return [];
  return property === "status" ? [meantAs(meeting, "status", "Cancelled")] : eitherWay(meeting);
}
