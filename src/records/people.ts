import { body, date, id, number, reference, text, texts, word, yesNo } from "./cell";
import { column, required, table, type Row } from "./table";

export const AGENCY_TYPES = ["Statutory partner", "Relevant agency", "Partnership office", "Other"] as const;
export type AgencyType = (typeof AGENCY_TYPES)[number];

export const AREAS = ["Derby", "Derbyshire", "Both"] as const;
export type Area = (typeof AREAS)[number];

export const agencies = table("Agencies", "agency", {
  agency: required("Agency", id(), "The agency's name, as answers print it"),
  type: required("Type", word(AGENCY_TYPES), "What it is to the partnership"),
  area: column("Area", word(AREAS), "The area it covers"),
  aliases: column("Aliases", texts(), "Other spellings, separated by ;"),
});
export type Agency = Row<typeof agencies>;

export const groups = table("Groups", "group", {
  group: required("Group", id(), "The group's code, like EB"),
  name: required("Name", text(), "The group's full name"),
  area: column("Area", word(AREAS), "The area it covers"),
  quorumRule: required("Quorum rule", text(), "Statutory partners, Statutory partners and most agencies, Area authority, None, or a written rule"),
  voteRule: column("Vote rule", word(["Statutory partners", "Listed seats", "Represented agencies", "None"]), "Who may vote"),
  agendaRequestDays: column("Agenda request days", number(), "Working days before a meeting by which agenda items are asked for"),
  meetingsPerYear: column("Meetings per year", number(), "How often it meets"),
  escalatesTo: column("Escalates to", body(), "Where a deadlock goes"),
  aliases: column("Aliases", texts(), "Other names, separated by ;"),
  from: column("From", date(), "The day it was set up"),
  to: column("To", date(), "The day it was closed"),
});
export type Group = Row<typeof groups>;

export const SEAT_CATEGORIES = [
  "Chair", "Co-chair", "Vice chair", "Core", "Group chair", "Virtual", "Papers only", "As required", "Case by case",
  "Minutes only", "Partnership officer", "Legal adviser", "Lay member", "Independent consultant",
] as const;
export type SeatCategory = (typeof SEAT_CATEGORIES)[number];

export const seats = table("Seats", "seat", {
  seat: required("Seat", id(), "An id of its own, like QA-DCC-01"),
  group: required("Group", reference("Groups"), "The group it belongs to"),
  agency: column("Agency", reference("Agencies"), "The agency it is for; blank for a seat tied to none"),
  role: required("Role", text(), "The post that holds it"),
  category: required("Category", word(SEAT_CATEGORIES), "How the seat takes part"),
  name: column("Name", text(), "Who holds it; Vacant where nobody does"),
  email: column("Email", text(), "Where papers go"),
  from: column("From", date(), "First day in the seat; blank for always"),
  to: column("To", date(), "Last day in the seat; blank for still"),
});
export type Seat = Row<typeof seats>;

export const chairs = table("Chairs", null, {
  body: required("Body", body(), "A group's code, or Independent Chair"),
  from: required("From", date(), "First day of the term"),
  to: required("To", date(), "Last day of the term"),
  chairAgency: required("Chair agency", reference("Agencies"), "The agency in the chair"),
  chair: column("Chair", text(), "Who takes the chair for it"),
  viceChairAgency: column("Vice chair agency", reference("Agencies"), "The agency in the vice chair"),
  viceChair: column("Vice chair", text(), "Who is vice chair for it"),
});
export type ChairTerm = Row<typeof chairs>;

export const CHECK_KINDS = [
  "Recruitment check", "Confidentiality agreement", "Conflict of interest", "Agreed by group chair",
  "Agreed by Independent Chair", "DBS", "Training", "Policy sign-off",
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export const checks = table("Checks", null, {
  person: required("Person", text(), "Whom it is about"),
  kind: required("Kind", word(CHECK_KINDS), "What was checked"),
  seat: column("Seat", reference("Seats"), "The seat the person holds"),
  required: column("Required", yesNo(), "Yes unless No stands here"),
  completed: column("Completed", date(), "The day it was done"),
  validYears: column("Valid years", number(), "How long it stays valid; blank for good"),
});
export type Check = Row<typeof checks>;
