import { mapAnswer } from "../../answers/answer";
import type { Rows } from "../../answers/value";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { idOf } from "../../functions/parameter";
import { agendaOf } from "./agenda";

const HEADER = ["No.", "Item", "From", "Why it is here"] as const;

export const AGENDA_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "AGENDA",
    parameters: [rowOf("Meetings", idOf("meeting"), "GOV 8.5")],
    returns: "rows",
    reads: ["Groups", "Agenda", "Requests", "Duties", "Schedule", "Reports", "Decisions", "Actions"],
    paragraph: "GOV 8.1",
    answer: (question, meeting) =>
      mapAnswer(agendaOf(question.register, meeting, question.today()), (items): Rows => {
        const rows = items.map(({ part, item, from, why }, i) => [
          part === "late request" ? "Late" : i + 1,
          item,
          from,
          why,
        ]);
        return [HEADER, ...rows];
      }),
  }),
];
