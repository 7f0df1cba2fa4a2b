import { seatWords } from "../../bring-in/who";
import type { Plan } from "../../bring-in/plan";
import { toLongDate } from "../../calendar/plain-date";
import type { FormulaToPut } from "../../excel/excel-port";
import type { Register } from "../../register/register";

/** Something to ask in a cell of what was brought in: of one of several meetings, or seats. */
export interface NextQuestion {
  readonly ask: string;
  readonly about: readonly { readonly label: string; readonly put: FormulaToPut }[];
}

/** What may be asked of attendance that is in the tables now: of each meeting, the latest first, and of each seat. Nothing before. */
export function nextQuestions({ rows }: Plan, register: Register): readonly NextQuestion[] {
  const marked = rows.filter(({ table, change }) => table === "Attendance" && change === "same");
  const meetings = new Set(marked.flatMap(({ values }) => register.meeting(String(values.Meeting)) ?? []));
  const seats = new Set(marked.flatMap(({ values }) => register.seat(String(values.Seat ?? "")) ?? []));
  return [
    {
      ask: "Was this meeting quorate?",
      about: [...meetings]
        .sort((a, b) => b.date - a.date)
        .map(({ meeting, date }) => ({
          label: `${meeting}, ${toLongDate(date)}`,
          put: formula("QUORATE", meeting),
        })),
    },
    {
      ask: "At what share of its meetings was this seat represented?",
      about: [...seats]
        .map((seat) => ({ label: seatWords(register, seat), put: formula("ATTENDANCE.RATE", seat.seat, "0%") }))
        .sort((a, b) => a.label.localeCompare(b.label, "en-GB")),
    },
  ].filter(({ about }) => about.length > 0);
}

function formula(name: string, id: string, format = ""): FormulaToPut {
  return { formula: `=DDSCP.${name}("${id.replaceAll('"', '""')}")`, formats: [[format]] };
}
