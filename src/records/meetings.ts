import { areaColumn } from "./area-column";
import { date, id, number, reference, text, time, word, yesNo } from "./cell";
import { column, required, table, type Row } from "./table";

export const meetings = table("Meetings", "meeting", {
  meeting: required("Meeting", id()),
  group: required("Group", reference("Groups")),
  date: required("Date", date()),
  start: column("Start", time()),
  end: column("End", time()),
  kind: column("Kind", word(["Ordinary", "Special", "Written"])),
  status: column("Status", word(["Planned", "Held", "Cancelled"])),
  register: column("Register", word(["Open", "Closed"])),
  chairedBy: column("Chaired by", reference("Seats", "Agencies")),
  noticeGiven: column("Notice given", date()),
});
export type Meeting = Row<typeof meetings>;

/** Does the meeting take the business of every ordinary one? A special one and a vote in writing have their own. */
export function isOrdinary({ kind }: { readonly kind: Meeting["kind"] }): boolean {
  return kind !== "Special" && kind !== "Written";
}

export const ATTENDANCE_STATUSES = [
  "Coming",
  "Present",
  "Remote",
  "Deputy",
  "Apologies",
  "Absent",
  "Not expected",
  "In attendance",
] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

export const attendance = table("Attendance", null, {
  meeting: required("Meeting", reference("Meetings")),
  seat: column("Seat", reference("Seats")),
  agency: column("Agency", reference("Agencies")),
  name: column("Name", text()),
  status: column(
    "Status",
    word(ATTENDANCE_STATUSES, { "Present (remote)": "Remote", Virtual: "Remote", Substitute: "Deputy" }),
  ),
  deputy: column("Deputy", text()),
  briefed: column("Briefed", yesNo()),
  reason: column("Reason", text()),
  arrived: column("Arrived", time()),
  left: column("Left", time()),
});

export const requests = table("Requests", null, {
  meeting: required("Meeting", reference("Meetings")),
  item: required("Item", text()),
  requestedBy: column("Requested by", text()),
  requestedOn: required("Requested on", date()),
  decision: column("Decision", word(["Accepted", "Redirected", "Declined"])),
  area: areaColumn(),
});
export type AgendaRequest = Row<typeof requests>;

export const agenda = table("Agenda", null, {
  group: required("Group", reference("Groups")),
  order: required("Order", number()),
  item: required("Item", text()),
  source: column("Source", text()),
});
