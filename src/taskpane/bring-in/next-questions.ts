import { seatWords } from "../../bring-in/who";
import type { Plan } from "../../bring-in/plan";
import { dayOf, monthOf, toLongDate, yearOf } from "../../calendar/plain-date";
import type { FormulaToPut } from "../../excel/excel-port";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { shortDate } from "../words/day-words";

/** Something to ask in a cell of what was brought in: of one of several meetings, or seats. */
export interface NextQuestion {
  readonly ask: string;
  readonly about: readonly { readonly label: string; readonly put: FormulaToPut }[];
}

/** What may be asked of attendance that is in the tables now: of each meeting, the latest first, and of each agency and seat at these meetings. Nothing before. */
export function nextQuestions({ rows }: Plan, register: Register): readonly NextQuestion[] {
  const marked = rows.filter(({ table, change }) => table === "Attendance" && change === "same");
  const meetings = [...new Set(marked.flatMap(({ values }) => register.meeting(String(values.Meeting)) ?? []))].sort(
    (a, b) => b.date - a.date,
  );
  const seats = new Set(marked.flatMap(({ values }) => register.seat(String(values.Seat ?? "")) ?? []));
  const agencies = new Set([...seats].flatMap(({ agency }) => register.agency(agency)?.agency ?? []));
  const words = (seat: Seat): string => seatWords(register, seat);
  // Seats of two groups, or two of one, may be worded alike.
  const labelOf = (seat: Seat): string =>
    [...seats].some((other) => other !== seat && words(other) === words(seat))
      ? `${words(seat)} (${seat.seat})`
      : words(seat);
  const period = periodOf(meetings);
  const rate = (who: string): FormulaToPut => formula("ATTENDANCE.RATE", [inQuotes(who), ...period.given], "0%");
  return [
    {
      ask: "Was this meeting quorate?",
      about: meetings.map(({ meeting, date }) => ({
        label: `${meeting}, ${toLongDate(date)}`,
        put: formula("QUORATE", [inQuotes(meeting)]),
      })),
    },
    {
      ask: `At what share of the meetings was this agency represented${period.said}?`,
      about: inOrder([...agencies].map((agency) => ({ label: agency, put: rate(agency) }))),
    },
    {
      ask: `At what share of its meetings was this seat represented${period.said}?`,
      about: inOrder([...seats].map((seat) => ({ label: labelOf(seat), put: rate(seat.seat) }))),
    },
  ].filter(({ about }) => about.length > 0);
}

/** From the first of the meetings to the last, so that the answer stays when other years are brought in; of several groups, all their meetings. */
function periodOf(meetings: readonly Meeting[]): { readonly said: string; readonly given: readonly string[] } {
  const [last, first] = [meetings[0], meetings.at(-1)];
  if (last === undefined || first === undefined) return { said: "", given: [] };
  const groups = new Set(meetings.map(({ group }) => group));
  const day = ({ date }: Meeting): string => `DATE(${yearOf(date)},${monthOf(date)},${dayOf(date)})`;
  return {
    said: `, ${shortDate(first.date)} to ${shortDate(last.date)}`,
    given: [groups.size === 1 ? inQuotes(first.group) : "", day(first), day(last)],
  };
}

function inOrder(about: NextQuestion["about"]): NextQuestion["about"] {
  return about.toSorted((a, b) => a.label.localeCompare(b.label, "en-GB"));
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function formula(name: string, given: readonly string[], format = ""): FormulaToPut {
  return { formula: `=DDSCP.${name}(${given.join(",")})`, formats: [[format]] };
}
