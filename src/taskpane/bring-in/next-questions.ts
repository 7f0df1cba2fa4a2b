import { seatWords } from "../../bring-in/who";
import type { Plan } from "../../bring-in/plan";
import { toLongDate } from "../../calendar/plain-date";
import type { FormulaToPut } from "../../excel/excel-port";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";

/** Something to ask in a cell of what was brought in. */
export interface NextQuestion {
  readonly ask: string;
  readonly put: FormulaToPut;
}

/** What may be asked of attendance that is in the tables now: of the latest meeting, and of a seat that is marked at it. Nothing before. */
export function nextQuestions({ rows }: Plan, register: Register): readonly NextQuestion[] {
  const marked = rows.filter(({ table, change }) => table === "Attendance" && change === "same");
  const meetings = marked.flatMap(({ values }) => register.meeting(String(values.Meeting)) ?? []);
  const latest = meetings.reduce<Meeting | null>(
    (last, meeting) => (last === null || meeting.date > last.date ? meeting : last),
    null,
  );
  if (latest === null) return [];
  const { meeting, date } = latest;
  const [seat] = marked.flatMap(({ values }) =>
    values.Meeting === meeting ? (register.seat(String(values.Seat ?? "")) ?? []) : [],
  );
  return [
    { ask: `Was ${meeting} on ${toLongDate(date)} quorate?`, put: formula("QUORATE", meeting) },
    ...(seat === undefined
      ? []
      : [
          {
            ask: `At what share of its meetings was ${seatWords(register, seat)} represented?`,
            put: formula("ATTENDANCE.RATE", seat.seat, "0%"),
          },
        ]),
  ];
}

function formula(name: string, id: string, format = ""): FormulaToPut {
  return { formula: `=DDSCP.${name}("${id.replaceAll('"', '""')}")`, formats: [[format]] };
}
