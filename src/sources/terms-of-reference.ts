import { plainDate } from "../calendar/plain-date";
import { applied, left, type Paragraph, type SourceDocument } from "./document";

const PURPOSE = "professional work of the group; nothing in it can be counted or dated";

/** The paragraphs are not numbered: each group's terms are cited by its code, and its parts are listed under it. */
export const TOR: SourceDocument = {
  shortName: "TOR",
  title: "Terms of Reference for Subgroups",
  version: "Undated",
  inForceFrom: plainDate(2022, 10, 3),
  reading: "No date is printed; read as the terms that belong to the governance arrangements of 3 October 2022.",
  paragraphs: [
    ...everyGroup("CBG", "Core Business Group"),
    ...everyGroup("QA", "Quality Assurance Group"),
    applied(
      "QA",
      "Quality Assurance Group: audits twice a year, agencies' assurance reports once a year",
      "obligations",
    ),
    applied("QA", "Quality Assurance Group: meets quarterly", "reporting"),
    ...everyGroup("CSPR", "Child Safeguarding Practice Review Group"),
    applied(
      "CSPR",
      "Child Safeguarding Practice Review Group: co-chairs and cases of each area kept apart",
      "chairs",
      "sharing",
    ),
    ...everyGroup("CSPR-AP", "Case Review Action Planning Group"),
    applied("CSPR-AP", "Case Review Action Planning Group: plans that are SMART", "actions"),
    ...everyGroup("EDU", "Education Groups"),
    applied("EDU", "Education Groups: schools' attendance is watched; meet quarterly", "attendance", "reporting"),
    ...everyGroup("EVYP", "Exploitation and Vulnerable Young People Group"),
    applied(
      "EVYP",
      "Exploitation and Vulnerable Young People Group: meets quarterly; who has the minutes",
      "reporting",
      "workbook",
    ),
    ...everyGroup("PP", "Policies and Procedures Group"),
    ...everyGroup("LOD", "Learning and Organisational Development Group"),
    applied("LOD", "Learning and Organisational Development Group: an annual report", "obligations"),
    ...everyGroup("DCSG", "District Councils' Safeguarding Group"),
    applied(
      "DCSG",
      "District Councils' Safeguarding Group: Chair's Report and Impact Log to the Safeguarding Adults Board",
      "reporting",
    ),
  ],
};

function everyGroup(code: string, name: string): readonly Paragraph[] {
  return [
    applied(code, `${name}: membership`, "workbook", "quorum", "attendance"),
    left(code, `${name}: purpose and activity`, PURPOSE),
    applied(code, `${name}: reporting arrangements`, "reporting"),
    applied(code, `${name}: standing agenda`, "reports"),
  ];
}
