import { areaColumn } from "./area-column";
import { date, id, number, numberWithin, reference, references, text, texts, word } from "./cell";
import { column, required, table, type Row } from "./table";

export const actions = table("Actions", "action", {
  action: required("Action", id()),
  plan: column("Plan", text()),
  planStarts: column("Plan starts", date()),
  group: column("Group", reference("Groups")),
  outcome: column("Outcome", text()),
  description: required("Description", text()),
  leads: column("Leads", text()),
  target: column("Target", text(), "record"),
  measure: column("Measure", text()),
  progress: column("Progress", text()),
  completed: column("Completed", date(), "record"),
  area: areaColumn("later"),
});
export type Action = Row<typeof actions>;

export const complaints = table("Complaints", "ref", {
  ref: required("Ref", id()),
  kind: required("Kind", word(["Complaint", "Compliment"])),
  about: column("About", word(["Partnership", "Agency"])),
  received: required("Received", date()),
  referred: column("Referred", date()),
  group: column("Group", reference("Groups")),
  actionConfirmed: column("Action confirmed", date(), "record"),
  outcomeGiven: column("Outcome given", date(), "record"),
  timescaleGiven: column("Timescale given", date(), "record"),
  promisedFor: column("Promised for", date(), "record"),
  appealed: column("Appealed", date(), "record"),
  appealConfirmed: column("Appeal confirmed", date(), "record"),
});
export type Complaint = Row<typeof complaints>;

export const priorities = table("Priorities", "priority", {
  priority: required("Priority", id()),
  title: required("Title", text()),
  groups: column("Groups", references("Groups")),
  reference: column("Reference", texts()),
  year: column("Year", text()),
});
export type Priority = Row<typeof priorities>;

export const measures = table("Measures", null, {
  priority: required("Priority", reference("Priorities")),
  measure: required("Measure", text()),
  period: column("Period", text()),
  value: column("Value", text()),
  target: column("Target", text()),
  direction: column("Direction", text()),
  commentary: column("Commentary", text()),
});

/** What is received may be paid back, and is then below 0. */
const owed = () => numberWithin("an amount in pounds from 0, like 12500", { least: 0, most: 1e9 });

export const contributions = table("Contributions", null, {
  year: required("Year", text()),
  partner: required("Partner", reference("Agencies")),
  due: column("Due", owed()),
  received: column("Received", number()),
  receivedOn: column("Received on", date()),
});
export type Contribution = Row<typeof contributions>;
