import { date, id, reference, text } from "./cell";
import { column, required, table, type Row } from "./table";

export const duties = table("Duties", null, {
  group: required("Group", reference("Groups"), "Who reports"),
  kind: required("Kind", text(), "Highlight, Annual, Pressures, Finance or other words"),
  to: required("To", text(), "The body that receives it"),
  timesPerYear: required("Times per year", text(), "A number, Every meeting, or As required"),
  source: column("Source", text(), "The paragraph it comes from"),
});
export type Duty = Row<typeof duties>;

export const schedule = table("Schedule", null, {
  group: required("Group", reference("Groups"), "Who reports"),
  meeting: required("Meeting", reference("Meetings"), "The receiving body's meeting"),
  kind: column("Kind", text(), "Highlight where blank"),
});
export type ScheduledReport = Row<typeof schedule>;

export const reports = table("Reports", "report", {
  report: required("Report", id(), "An id of its own"),
  group: required("Group", reference("Groups"), "Who reports"),
  forMeeting: required("For meeting", reference("Meetings"), "The meeting it is for"),
  kind: column("Kind", text(), "Highlight where blank; Exception has its own Due"),
  received: column("Received", date(), "The day it came in"),
  due: column("Due", date(), "For an exception report, the day it is due"),
  requestedBy: column("Requested by", reference("Groups"), "The body that asked for an exception report"),
});
export type Report = Row<typeof reports>;

export const obligations = table("Obligations", "obligation", {
  obligation: required("Obligation", id(), "What is to be done, as an id of its own"),
  owner: required("Owner", text(), "Who owes it"),
  to: column("To", text(), "To whom"),
  timesPerYear: required("Times per year", text(), "A number, a fraction, or Every 3 years"),
  lastDone: column("Last done", date(), "The last day it was done"),
  source: column("Source", text(), "The paragraph it comes from"),
});
export type Obligation = Row<typeof obligations>;

export const done = table("Done", null, {
  obligation: required("Obligation", reference("Obligations"), "What was done"),
  date: required("Date", date(), "The day it was done"),
  note: column("Note", text(), "Anything to remember"),
});
export type Doing = Row<typeof done>;
