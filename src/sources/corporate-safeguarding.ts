import { plainDate } from "../calendar/plain-date";
import { applied, left, type SourceDocument } from "./document";

const PAST = "says what had been done by 2015; asks for nothing with a date";
const COUNCIL = "decided by the council's cabinet";

/** Derby City Council's report on corporate safeguarding: its body by paragraph, its appendices one entry each. */
export const CSP: SourceDocument = {
  shortName: "CSP",
  title: "Derby City Council: Corporate Safeguarding Responsibilities update",
  version: "11 November 2015",
  inForceFrom: plainDate(2015, 11, 11),
  paragraphs: [
    left("1.1", "The audit of 2012", PAST),
    left("1.2", "The audit's action plan, finished in 2014", PAST),
    left("1.3", "A revised policy, work plan and terms of reference are proposed", COUNCIL),
    left("2.1", "Agree the policy and the work plan", COUNCIL),
    applied("2.2", "An elected members' champion joins the group", "checks", "workbook"),
    applied("2.3", "Policy sign-off and training are mandatory", "checks"),
    left("3.1", "Why now", PAST),
    left("3.2", "Leadership and scrutiny by members", "states an aim; nothing in it can be counted or dated"),
    left("3.3", "Keeping what has been gained", "states an aim; nothing in it can be counted or dated"),
    applied("4.1", "The group meets quarterly, with directorates' leads; reports yearly", "obligations", "checks"),
    left("4.2", "The policy rewritten, and a public statement", PAST),
    left("4.3", "Safeguarding in directorates and their plans", PAST),
    left("4.4", "Guidance, induction and sign-off for new staff", PAST),
    left("4.5", "Training of members and briefings of staff", PAST),
    left("4.6", "E-learning packages", PAST),
    left("4.7", "Training records in the staff system", "kept in the council's own system"),
    left("4.8", "Training needs of posts", PAST),
    applied("4.9", "DBS checks every three years in social care posts", "checks"),
    left("5.1", "No other options", PAST),
    left("App. 1", "Implications: finance, law, staff, equality, risk", COUNCIL),
    applied("App. 2", "The safeguarding policy, reviewed each year", "obligations"),
    left("App. 3", "The public statement of commitment", "a statement to the public"),
    left("App. 4", "Roles and responsibilities within the council", "duties of office holders inside one council"),
    applied("App. 5", "The work plan of 2015, 19 actions with leads and targets", "actions"),
    applied(
      "App. 6",
      "The group's terms of reference, reporting and membership",
      "obligations",
      "membership",
      "workbook",
    ),
  ],
};
