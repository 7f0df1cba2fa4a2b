import { date, id, number, reference, text, time, word, yesNo } from "./cell";
import { AREAS } from "./people";
import { column, required, table, type Row } from "./table";

export const meetings = table("Meetings", "meeting", {
  meeting: required("Meeting", id(), "An id of its own, like EB-2026-03"),
  group: required("Group", reference("Groups"), "The group that meets"),
  date: required("Date", date(), "The day of the meeting"),
  start: column("Start", time(), "When it starts"),
  end: column("End", time(), "When it ends"),
  kind: column("Kind", word(["Ordinary", "Special"]), "Ordinary where blank"),
  status: column("Status", word(["Planned", "Held", "Cancelled"]), "By its date where blank"),
  register: column("Register", word(["Open", "Closed"]), "Closed where blank, once the day is past and something is marked"),
  chairedBy: column("Chaired by", reference("Seats", "Agencies"), "The presiding chair: a seat or an agency"),
  noticeGiven: column("Notice given", date(), "The day notice of a special meeting was given"),
});
export type Meeting = Row<typeof meetings>;

export const ATTENDANCE_STATUSES = [
  "Coming", "Present", "Remote", "Deputy", "Apologies", "Absent", "Not expected", "In attendance",
] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export const attendance = table("Attendance", null, {
  meeting: required("Meeting", reference("Meetings"), "The meeting"),
  seat: column("Seat", reference("Seats"), "The seat; blank for someone without one"),
  agency: column("Agency", reference("Agencies"), "The agency, for someone without a seat"),
  name: column("Name", text(), "Who came"),
  status: column(
    "Status",
    word(ATTENDANCE_STATUSES, { "Present (remote)": "Remote", Virtual: "Remote", Substitute: "Deputy" }),
    "Blank is not yet marked",
  ),
  deputy: column("Deputy", text(), "Who came instead"),
  briefed: column("Briefed", yesNo(), "Was the deputy briefed"),
  reason: column("Reason", text(), "Why the deputy was sent, or why nobody came"),
  arrived: column("Arrived", time(), "Blank for from the start"),
  left: column("Left", time(), "Blank for to the end"),
});
/** A row of Attendance as the schema gives it; the rules see `Attendance` of the register's roll. */
export type AttendanceRow = Row<typeof attendance>;

export const requests = table("Requests", null, {
  meeting: required("Meeting", reference("Meetings"), "The meeting it is for"),
  item: required("Item", text(), "What is to be on the agenda"),
  requestedBy: column("Requested by", text(), "Who asks"),
  requestedOn: required("Requested on", date(), "The day it was asked for"),
  decision: column("Decision", word(["Accepted", "Redirected", "Declined"]), "What the chair decided"),
  area: column("Area", word(AREAS), "The area a case belongs to"),
});
export type AgendaRequest = Row<typeof requests>;

export const agenda = table("Agenda", null, {
  group: required("Group", reference("Groups"), "The group"),
  order: required("Order", number(), "Its place on the agenda"),
  item: required("Item", text(), "The standing item"),
  source: column("Source", text(), "The paragraph it comes from"),
});
export type StandingItem = Row<typeof agenda>;
