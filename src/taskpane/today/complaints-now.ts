import { addDays, type PlainDate } from "../../calendar/plain-date";
import { complaintStatus } from "../../governance/complaints/complaint-status";
import type { Clock, ClockName } from "../../governance/complaints/reasons";
import { sayComplaints } from "../../governance/complaints/words";
import { sayLate } from "../../governance/timescales/words";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import { daysAway } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { FORTNIGHT_DAYS, type TodayLine, todayLine } from "./today-line";
import { untoldLine } from "./untold";

/** What a clock waits for, and the column whose day stops it. */
const CLOCKS: Readonly<Record<ClockName, { readonly waits: string; readonly stops: keyof Complaint & string }>> = {
  Action: { waits: "action to be confirmed", stops: "actionConfirmed" },
  Outcome: { waits: "outcome, or a timescale for it", stops: "outcomeGiven" },
  Promised: { waits: "outcome, by the day promised", stops: "outcomeGiven" },
  Appeal: { waits: "answer to the appeal", stops: "appealConfirmed" },
};

/** The complaints and compliments of which a clock is overdue or runs out within the fortnight, a line for each clock; and those nobody can judge. */
export function complaintsNow(register: Register, today: PlainDate): readonly TodayLine[] {
  // A board's own rules say no time for answering, so nothing runs out and nothing is to be put right.
  if (register.settings.isOwn) return [];
  const lastDay = addDays(today, FORTNIGHT_DAYS);
  return register.all("Complaints").flatMap((complaint): readonly TodayLine[] => {
    if (complaint.received > today) return [];
    const answer = complaintStatus(register, complaint, today);
    const facts = answer.because.isSaidBy(sayComplaints) ? answer.because.facts : null;
    const clocks = facts?.kind === "clocks" ? facts.clocks : [];
    const pressing = clocks.filter(
      ({ state, due }) => state === "Overdue" || (state === "Running" && due >= today && due <= lastDay),
    );
    return [
      ...pressing.map((clock) => clockLine(register, complaint, { clock, today })),
      ...untoldLine(answer, {
        key: `complaint untold ${complaint.ref}`,
        day: complaint.received,
        what: `A ${complaint.kind.toLowerCase()} cannot be judged`,
        where: complaint.ref,
        many: "complaints that cannot be judged",
        ...listed(complaint),
        place: placeOfRow(register, "Complaints", complaint, "ref"),
      }),
    ];
  });
}

function clockLine(
  register: Register,
  complaint: Complaint,
  { clock, today }: { readonly clock: Clock; readonly today: PlainDate },
): TodayLine {
  const { name, due, state, workingDaysLate } = clock;
  const { waits, stops } = CLOCKS[name];
  const isOverdue = state === "Overdue";
  const away = daysAway(due, today);
  return todayLine({
    key: `complaint ${complaint.ref} ${name}`,
    group: isOverdue ? "Overdue" : due === today ? "Now" : "This fortnight",
    day: due,
    ...(isOverdue ? { signal: "bad" } : {}),
    what: `${complaint.kind} ${complaint.ref}`,
    where: waits,
    when: isOverdue
      ? `due ${nearDay(due, today)}, ${sayLate(workingDaysLate)}`
      : `by ${nearDay(due, today)}${away === "" ? "" : `, ${away}`}`,
    many: isOverdue ? "answers to complaints overdue" : "answers to complaints due",
    ...listed(complaint),
    place: placeOfRow(register, "Complaints", complaint, stops),
  });
}

function listed({ ref }: Complaint): Pick<TodayLine, "leadsTo" | "listedOn"> {
  return { leadsTo: { page: "complaints", meeting: null, line: ref }, listedOn: "complaints" };
}
