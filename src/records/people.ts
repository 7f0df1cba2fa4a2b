import { areaColumn } from "./area-column";
import { body, date, fromOrTo, id, numberWithin, reference, text, texts, word, yesNo } from "./cell";
import { column, lessUnderOwn, required, table, type Row } from "./table";
import { timeBefore } from "./time-before";

const AGENCY_TYPES = ["Statutory partner", "Relevant agency", "Partnership office", "Other"] as const;

export const agencies = table("Agencies", "agency", {
  agency: required("Agency", id()),
  type: required("Type", word(AGENCY_TYPES)),
  area: areaColumn(),
  aliases: column("Aliases", texts()),
});
export type Agency = Row<typeof agencies>;

const meetingsPerYear = () =>
  numberWithin("a number of meetings a year from 0 to 366, like 4", { least: 0, most: 366 });

export const groups = table("Groups", "group", {
  group: required("Group", id()),
  name: required("Name", text()),
  area: areaColumn(),
  quorumRule: lessUnderOwn("optional", required("Quorum rule", text())),
  voteRule: column(
    "Vote rule",
    word(["Statutory partners", "Listed seats", "Represented agencies", "Each seat", "None"]),
  ),
  agendaRequestDays: column("Agenda request days", timeBefore()),
  meetingsPerYear: column("Meetings per year", meetingsPerYear()),
  escalatesTo: column("Escalates to", body()),
  aliases: column("Aliases", texts()),
  from: column("From", fromOrTo()),
  to: column("To", fromOrTo()),
  // What only a group with rules of its own says.
  decisionRule: column("Decision rule", text(), "later"),
  countsAsPresent: column("Counts as present", texts(), "later"),
  papers: column("Papers", timeBefore(), "later"),
  reports: column("Reports", timeBefore(), "later"),
  notice: column("Notice", timeBefore(), "later"),
  source: column("Source", text(), "later"),
});
export type Group = Row<typeof groups>;

export const SEAT_CATEGORIES = [
  "Chair",
  "Co-chair",
  "Vice chair",
  "Core",
  "Group chair",
  "Virtual",
  "Papers only",
  "As required",
  "Case by case",
  "Minutes only",
  "Partnership officer",
  "Legal adviser",
  "Lay member",
  "Independent consultant",
] as const;
export type SeatCategory = (typeof SEAT_CATEGORIES)[number];

export const seats = table("Seats", "seat", {
  seat: required("Seat", id()),
  group: required("Group", reference("Groups")),
  agency: column("Agency", reference("Agencies")),
  role: required("Role", text()),
  category: required("Category", word(SEAT_CATEGORIES)),
  name: column("Name", text()),
  email: column("Email", text()),
  phone: column("Phone", text(), "later"),
  from: column("From", fromOrTo()),
  to: column("To", fromOrTo()),
});
export type Seat = Row<typeof seats>;

/** Of an office that is vacant, or whose agency is not settled, some write so in place of an agency. */
const agencyOrNobody = () => ({ ...reference("Agencies"), orNobody: true as const });

export const chairs = table("Chairs", null, {
  body: required("Body", body()),
  from: required("From", fromOrTo()),
  to: required("To", fromOrTo()),
  chairAgency: required("Chair agency", agencyOrNobody()),
  chair: column("Chair", text()),
  viceChairAgency: column("Vice chair agency", agencyOrNobody()),
  viceChair: column("Vice chair", text()),
});
export type ChairTerm = Row<typeof chairs>;

export const CHECK_KINDS = [
  "Recruitment check",
  "Confidentiality agreement",
  "Conflict of interest",
  "Agreed by group chair",
  "Agreed by Independent Chair",
  "DBS",
  "Training",
  "Policy sign-off",
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

const validYears = () => numberWithin("a number of years above 0 and up to 25, like 3", { above: 0, most: 25 });

export const checks = table("Checks", null, {
  person: required("Person", text()),
  kind: required("Kind", word(CHECK_KINDS)),
  seat: column("Seat", reference("Seats")),
  required: column("Required", yesNo()),
  completed: column("Completed", date(), "record"),
  validYears: column("Valid years", validYears()),
});
export type Check = Row<typeof checks>;
