import { type CannotTell, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Complaint } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { ACTION_WORKING_DAYS, APPEAL_WORKING_DAYS, OUTCOME_WORKING_DAYS } from "../../sources/provisions/complaints";
import { independentChairOn } from "../chairs/chairs";
import { sayHolder } from "../chairs/words";
import { holidayInDoubt } from "../timescales/doubtful-holidays";
import { type DayColumn, daysOutOfOrder, outOfOrder } from "./days-in-order";
import type { Clock, ClockName, ClockState } from "./reasons";

export const PARAGRAPH_OF_CLOCK: Readonly<Record<ClockName, Citation>> = {
  Action: "GOV 13.4",
  Outcome: "GOV 13.5",
  Promised: "GOV 13.5",
  Appeal: "GOV 13.7",
};

const READ_FROM: Record<ClockName, { readonly begins: readonly DayColumn[]; readonly stops: readonly DayColumn[] }> = {
  Action: { begins: [], stops: ["actionConfirmed"] },
  Outcome: { begins: ["referred"], stops: ["outcomeGiven", "timescaleGiven"] },
  Promised: { begins: ["timescaleGiven", "promisedFor"], stops: ["outcomeGiven"] },
  Appeal: { begins: ["appealed"], stops: ["appealConfirmed"] },
};

const DAYS = {
  Action: ACTION_WORKING_DAYS,
  Outcome: OUTCOME_WORKING_DAYS,
  /** The day itself is promised; the paragraph that lets it be is the outcome's. */
  Promised: OUTCOME_WORKING_DAYS,
  Appeal: APPEAL_WORKING_DAYS,
} as const;

interface ClockAsked {
  readonly name: ClockName;
  /** As at which day; null: by all that is recorded. */
  readonly asAt: PlainDate | null;
}

/**
 * How does one of a complaint's clocks stand? It begins on day 0 and its last day is in time; what happened after `asAt` has
 * not happened yet. One that has not begun is null; but for an outcome, which every complaint must have: until the day of
 * the referral that clock runs, whatever stands in the cells that stop it. A day before one that it must follow is not believed. An answer in its
 * place where a cell it needs cannot be read or believed, or where no rule was in force when the complaint was received.
 *
 * Source: GOV 13.4, 13.5, 13.7.
 */
export function clockOf(
  register: Register,
  complaint: Complaint,
  { name, asAt }: ClockAsked,
): Clock | CannotTell | null {
  const { begins, stops } = READ_FROM[name];
  const needed = asAt === null ? begins : [...begins, ...stops];
  const unreadable = unreadableCell(register, rowAsked(complaint), needed, PARAGRAPH_OF_CLOCK[name]);
  if (unreadable !== null) return unreadable;
  const hasHappened = (day: PlainDate | null): day is PlainDate => day !== null && (asAt === null || day <= asAt);
  const from = beginningOf(complaint, name);
  if (from === null || (!hasHappened(from) && name !== "Outcome")) return null;
  const due = dueOf(register, complaint, { name, from });
  if (isAnswer(due)) return due;
  const ended = (hasHappened(from) ? stops : []).filter((property) => hasHappened(complaint[property]));
  const contradicted = daysOutOfOrder(complaint).filter(([later]) =>
    later === "promisedFor" ? name === "Promised" : ended.includes(later),
  );
  const ends = ended
    .filter((property) => contradicted.every(([later]) => later !== property))
    .map((property) => complaint[property])
    .filter(hasHappened);
  const stopped = ends.sort((a, b) => a - b)[0] ?? null;
  const [days] = contradicted;
  if (days !== undefined && asAt !== null && (stopped === null || stopped > due.day || days[0] === "promisedFor"))
    return outOfOrder(register, complaint, { days, paragraph: PARAGRAPH_OF_CLOCK[name] });
  const until = stopped ?? asAt;
  const isPast = until !== null && until > due.day;
  return {
    name,
    from,
    fromReceipt: name === "Outcome" && complaint.referred === null,
    due: due.day,
    workingDays: due.workingDays,
    stopped,
    state: stateOf(stopped !== null, isPast),
    workingDaysLate: isPast ? register.workingDays.between(due.day, until) : 0,
    independentChair: name === "Appeal" ? independentChairNamed(register, from) : null,
  };
}

function stateOf(isStopped: boolean, isPast: boolean): ClockState {
  if (isStopped) return isPast ? "Late" : "Met";
  return isPast ? "Overdue" : "Running";
}

/** Where a complaint stands, for a sentence about a cell of it that cannot be read. */
export function rowAsked(complaint: Complaint) {
  return { table: "Complaints", row: complaint, what: "complaint", id: complaint.ref } as const;
}

/** An appeal goes to whoever holds the role of Independent Chair on its day (GOV 13.6; MASA 4.1); null where nobody is named. */
function independentChairNamed(register: Register, day: PlainDate): string | null {
  const holder = independentChairOn(register, day);
  return holder.status === "answered" && holder.value.agency !== "" ? sayHolder(holder.value) : null;
}

function beginningOf(complaint: Complaint, name: ClockName): PlainDate | null {
  switch (name) {
    case "Action":
      return complaint.received;
    case "Outcome":
      return complaint.referred ?? complaint.received;
    case "Promised":
      return complaint.promisedFor === null ? null : complaint.timescaleGiven;
    case "Appeal":
      return complaint.appealed;
    default:
      return name satisfies never;
  }
}

function dueOf(
  register: Register,
  complaint: Complaint,
  { name, from }: { readonly name: ClockName; readonly from: PlainDate },
) {
  const rule = provisionOn(register, DAYS[name], complaint.received);
  if (rule.status === "no rule in force")
    return noRuleInForce("time for answering complaints", complaint.received, rule);
  if (name === "Promised") return { day: complaint.promisedFor ?? from, workingDays: null } as const;
  const day = register.workingDays.after(from, rule.value);
  return (
    holidayInDoubt(register, { first: from + 1, last: day }, PARAGRAPH_OF_CLOCK[name]) ??
    ({ day, workingDays: rule.value } as const)
  );
}
