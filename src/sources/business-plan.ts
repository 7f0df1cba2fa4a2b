import { plainDate } from "../calendar/plain-date";
import { applied, left, type SourceDocument } from "./document";

/** The plan has no numbered paragraphs and is cited whole, as "BP". */
export const BP: SourceDocument = {
  shortName: "BP",
  title: "Business Plan 2020-2021",
  version: "2020-2021",
  inForceFrom: plainDate(2020, 4, 1),
  reading: "Written for 2020/21; read as standing until a later plan is put in the Priorities table.",
  paragraphs: [
    left("", "The partnership and its statutory footing", "a description of the law of 2017 and 2018"),
    left("", "Objectives of the arrangements", "states an aim; nothing in it can be counted or dated"),
    left("", "What the plan is for and when its priorities were agreed", "a description"),
    applied("", "Five strategic priorities, their groups, references and measures", "plan"),
    applied("", "Outcomes of Working Together 2018 that priorities refer to, (a) to (e)", "plan"),
    left(
      "",
      "Operational priorities of the subgroups",
      "handled as everyday business within each group's terms of reference",
    ),
  ],
};
