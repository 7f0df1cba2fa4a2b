import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import { namesNobody } from "../../records/open-place";
import { saysNoReason } from "../../records/words-for-nothing";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { againstAway } from "../membership/marked-away";
import type { PresentStatuses } from "../membership/present-statuses";
import { nameOfRow } from "../membership/row-name";
import { isPermittedReason } from "./deputies";

/**
 * Where does one row of Attendance say both that somebody came and that nobody did? A member who was there, with a deputy
 * named or briefed; one who only attended, with the same; one who was not, with a deputy or with times; one who was there,
 * with a reason for staying away; a deputy or a member who came and is named Vacant, or None. The answers believe the Status.
 *
 * Source: GOV 7.2f, 7.3, 11.3b.
 */
export function* rowFindings(
  register: Register,
  meeting: Meeting,
  row: AttendanceRow,
  present: PresentStatuses,
): Iterable<RowFinding> {
  yield* deputyBesideMember(meeting, row, present);
  yield* deputyInAttendance(meeting, row);
  yield* deputyOfNobody(meeting, row);
  yield* nobodyThere(meeting, row, present);
  yield* awayAndThere(meeting, row);
  yield* reasonOfOneThere(register, meeting, row, present);
}

function warning(
  row: AttendanceRow,
  property: "deputy" | "briefed" | "status" | "reason" | "name",
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property" | "found"> {
  const found = property === "briefed" ? "Yes" : (row[property] ?? "");
  return { severity: "warning", code, table: "Attendance", row, property, found };
}

/** One row that says both: the member's own mark, and who came instead. */
function* deputyBesideMember(meeting: Meeting, row: AttendanceRow, present: PresentStatuses): Iterable<RowFinding> {
  const { status, deputy, briefed } = row;
  const isNamed = !namesNobody(deputy);
  if (status === "Deputy" || !present.has(status) || (!isNamed && briefed !== true)) return;
  yield {
    ...warning(row, isNamed ? "deputy" : "briefed", "deputy-beside-member"),
    message: `The row of ${nameOfRow(row)} at ${meeting.meeting} ${isNamed ? "names a deputy" : "says that a deputy was briefed"} and is marked ${status}; the answers believe that the member was there, and the agency counts once either way.`,
    fix: `Enter Deputy in Status if the deputy came instead, or clear ${isNamed ? "Deputy" : "Briefed"}.`,
  };
}

/** Who is In attendance represents nobody, so nobody comes in their place. */
function* deputyInAttendance(meeting: Meeting, row: AttendanceRow): Iterable<RowFinding> {
  const isNamed = !namesNobody(row.deputy);
  if (row.status !== "In attendance" || (!isNamed && row.briefed !== true)) return;
  yield {
    ...warning(row, isNamed ? "deputy" : "briefed", "deputy-in-attendance"),
    message: `The row of ${nameOfRow(row)} at ${meeting.meeting} ${sayDeputy(row)}, but is marked In attendance; the answers believe that nobody came to represent the agency.`,
    fix: "Enter Deputy in Status if the deputy represented the agency, or clear Deputy and Briefed.",
  };
}

/** A deputy came, and yet the cell that names one says nobody. */
function* deputyOfNobody(meeting: Meeting, row: AttendanceRow): Iterable<RowFinding> {
  if (row.status !== "Deputy" || row.deputy === "" || !namesNobody(row.deputy)) return;
  yield {
    ...warning(row, "deputy", "deputy-of-nobody"),
    message: `The row of ${nameOfRow(row)} at ${meeting.meeting} is marked Deputy, but its Deputy says ${row.deputy}; the answers believe that a deputy came.`,
    fix: "Name the deputy, or correct the Status.",
  };
}

/** Somebody came, and yet the cell that names them says nobody. A deputy's row may name the seat's holder, or none. */
function* nobodyThere(meeting: Meeting, row: AttendanceRow, present: PresentStatuses): Iterable<RowFinding> {
  const { status, name } = row;
  if (status === "Deputy" || !present.has(status) || name === "" || !namesNobody(name)) return;
  yield {
    ...warning(row, "name", "nobody-present"),
    message: `A row at ${meeting.meeting} is marked ${status}, but its Name says ${name}; the answers believe that somebody came.`,
    fix: "Enter who came, or correct the Status.",
  };
}

function* awayAndThere(meeting: Meeting, row: AttendanceRow): Iterable<RowFinding> {
  const against = againstAway(row);
  if (against === null) return;
  const said = [against.deputy ? sayDeputy(row) : "", against.times ? "says when somebody came or left" : ""];
  yield {
    ...warning(row, "status", against.deputy ? "deputy-though-away" : "times-though-away"),
    message: `The row of ${nameOfRow(row)} at ${meeting.meeting} is marked ${row.status}, but ${said.filter((each) => each !== "").join(" and ")}; the answers believe that nobody came.`,
    fix: against.deputy
      ? "Enter Deputy in Status if the deputy came, or clear Deputy and Briefed."
      : "Enter Present or Deputy in Status if somebody came, or clear Arrived and Left.",
  };
}

function* reasonOfOneThere(
  register: Register,
  meeting: Meeting,
  row: AttendanceRow,
  present: PresentStatuses,
): Iterable<RowFinding> {
  const { status, reason, arrived, left } = row;
  if (status === "Deputy" || !present.has(status) || arrived !== null || left !== null) return;
  if (saysNoReason(reason) || !isPermittedReason(register, reason, meeting.date)) return;
  yield {
    ...warning(row, "reason", "reason-though-there"),
    message: `The row of ${nameOfRow(row)} at ${meeting.meeting} is marked ${status}, but gives ${reason} as the reason; the answers believe that the member was there.`,
    fix: "Correct the Status if the member stayed away, or clear Reason.",
  };
}

function sayDeputy({ deputy, briefed }: AttendanceRow): string {
  if (namesNobody(deputy)) return "says that a deputy was briefed";
  return briefed === true ? "names a deputy and says that one was briefed" : "names a deputy";
}
