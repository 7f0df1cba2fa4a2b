import { mapAnswer } from "../../answers/answer";
import type { Rows } from "../../answers/value";
import { agendaOf } from "../../reports/agenda";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { findRow, isMissing } from "../find";
import { idOf } from "../parameter";

const HEADER = ["No.", "Item", "From", "Why it is here"] as const;

export const AGENDA_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "AGENDA",
    parameters: [idOf("meeting")],
    returns: "rows",
    paragraph: "GOV 8.1",
    answer: (question, id) => {
      const meeting = findRow(question.register, "Meetings", id, "GOV 8.5");
      if (isMissing(meeting)) return meeting;
      return mapAnswer(agendaOf(question.register, meeting, question.today()), (items): Rows => {
        const rows = items.map(({ part, item, from, why }, i) => [part === "late request" ? "Late" : i + 1, item, from, why]);
        return [HEADER, ...rows];
      });
    },
  }),
];

export const AGENDA_HELP: HelpByName = {
  AGENDA: {
    summary: "A meeting's agenda: standing items, reports due, requests in time, escalations and open actions; late requests at the end, without a number.",
    arguments: ["A meeting of the Meetings table, like EB-2026-03."],
    answers: "A table: No., Item, From, Why it is here; a late request has Late for its number",
    example: {
      formula: '=DDSCP.AGENDA("EB-2026-12")',
      answer: "No., Item, From, Why it is here; 1, Matters arising from previous meeting, EB, Standing item (GOV 8.3a); …",
    },
    paragraphs: ["GOV 8.1", "GOV 8.2", "GOV 8.3", "GOV 8.4", "GOV 8.5", "GOV 10.3", "TOR CSPR"],
  },
};
