import { date, id, number, reference, references, text, texts, word } from "./cell";
import { column, required, table, type Row } from "./table";

export const actions = table("Actions", "action", {
  action: required("Action", id(), "An id of its own"),
  plan: column("Plan", text(), "The plan it belongs to"),
  planStarts: column("Plan starts", date(), "The first day of the plan"),
  group: column("Group", reference("Groups"), "The group that watches it"),
  outcome: column("Outcome", text(), "What it is to achieve"),
  description: required("Description", text(), "What is to be done"),
  leads: column("Leads", text(), "Who leads, as written"),
  target: column("Target", text(), "By when, as people write it"),
  measure: column("Measure", text(), "How it will be known"),
  progress: column("Progress", text(), "How far it is"),
  completed: column("Completed", date(), "The day it was done"),
});
export type Action = Row<typeof actions>;

export const complaints = table("Complaints", "ref", {
  ref: required("Ref", id(), "A reference of its own"),
  kind: required("Kind", word(["Complaint", "Compliment"]), "Which of the two"),
  about: column("About", word(["Partnership", "Agency"]), "Partnership where blank"),
  received: required("Received", date(), "The day it came in"),
  referred: column("Referred", date(), "The day it was raised; blank is the day it came in"),
  group: column("Group", reference("Groups"), "The group whose chair answers"),
  actionConfirmed: column("Action confirmed", date(), "The day the action was confirmed"),
  outcomeGiven: column("Outcome given", date(), "The day the outcome was given"),
  timescaleGiven: column("Timescale given", date(), "The day a timescale was given instead"),
  promisedFor: column("Promised for", date(), "The day that timescale names"),
  appealed: column("Appealed", date(), "The day an appeal was raised"),
  appealConfirmed: column("Appeal confirmed", date(), "The day the appeal's action was confirmed"),
});
export type Complaint = Row<typeof complaints>;

export const priorities = table("Priorities", "priority", {
  priority: required("Priority", id(), "Its number"),
  title: required("Title", text(), "What it is"),
  groups: column("Groups", references("Groups"), "Linked groups, separated by ;"),
  reference: column("Reference", texts(), "Working Together outcomes"),
  year: column("Year", text(), "The plan's year"),
});
export type Priority = Row<typeof priorities>;

export const measures = table("Measures", null, {
  priority: required("Priority", reference("Priorities"), "The priority it measures"),
  measure: required("Measure", text(), "What is measured"),
  period: column("Period", text(), "The quarter, like 2026-27 Q1"),
  value: column("Value", text(), "The figure"),
  target: column("Target", text(), "The figure aimed at"),
  direction: column("Direction", text(), "Up, down or steady"),
  commentary: column("Commentary", text(), "What lies behind it"),
});
export type Measure = Row<typeof measures>;

export const contributions = table("Contributions", null, {
  year: required("Year", text(), "The financial year, like 2026-27"),
  partner: required("Partner", reference("Agencies"), "Who contributes"),
  due: column("Due", number(), "Pounds due"),
  received: column("Received", number(), "Pounds received"),
  receivedOn: column("Received on", date(), "The day it came in"),
});
export type Contribution = Row<typeof contributions>;
