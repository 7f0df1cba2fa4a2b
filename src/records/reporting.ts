import { date, dateOrYes, id, reference, text } from "./cell";
import { column, required, table, type Row } from "./table";

export const duties = table("Duties", null, {
  group: required("Group", reference("Groups")),
  kind: required("Kind", text()),
  to: required("To", text()),
  timesPerYear: required("Times per year", text()),
  source: column("Source", text()),
});
export type Duty = Row<typeof duties>;

export const schedule = table("Schedule", null, {
  group: required("Group", reference("Groups")),
  meeting: required("Meeting", reference("Meetings")),
  kind: column("Kind", text()),
});

export const reports = table("Reports", "report", {
  report: required("Report", id()),
  group: required("Group", reference("Groups")),
  forMeeting: required("For meeting", reference("Meetings")),
  kind: column("Kind", text()),
  received: column("Received", date(), "record"),
  due: column("Due", date(), "record"),
  requestedBy: column("Requested by", reference("Groups")),
  waived: column("Waived", dateOrYes(), "later"),
  dealtWith: column("Dealt with", date(), "later"),
});
export type Report = Row<typeof reports>;

export const obligations = table("Obligations", "obligation", {
  obligation: required("Obligation", id()),
  owner: required("Owner", text()),
  to: column("To", text()),
  timesPerYear: required("Times per year", text()),
  lastDone: column("Last done", date(), "record"),
  source: column("Source", text()),
});
export type Obligation = Row<typeof obligations>;

export const done = table("Done", null, {
  obligation: required("Obligation", reference("Obligations")),
  date: required("Date", date()),
  note: column("Note", text()),
});
