import { type Answer, type CannotTell, isAnswer } from "../../answers/answer";
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
import { holidaysUnknown } from "../timescales/holidays-known";
import type { Clock, ClockName, ClockState } from "./reasons";
import { answered, cannotTell, doesNotApply } from "./words";

export const STAGES = ["Action", "Outcome", "Appeal"] as const;
export type Stage = (typeof STAGES)[number];

const PARAGRAPH: Record<ClockName, Citation> = {
  Action: "GOV 13.4",
  Outcome: "GOV 13.5",
  Promised: "GOV 13.5",
  Appeal: "GOV 13.7",
};

/**
 * By which day is a stage of a complaint or compliment due? Action: 5 working days from receipt; outcome, or a timescale:
 * 20 from the referral, which is the day of receipt unless Referred says otherwise; appeal: 10 from the appeal. The day
 * itself is day 0. One about a single agency is not ours, and an appeal not raised is not due: cannot tell.
 *
 * Source: GOV 13.1, 13.4, 13.5, 13.7.
 * @example complaintDue(register, receivedOn1June2026, "Action") // 8 June 2026
 */
export function complaintDue(register: Register, complaint: Complaint, stage: Stage): Answer<PlainDate> {
  const notOurs = whyNotOurs(register, complaint);
  if (notOurs !== null) return notOurs.status === "does not apply" ? cannotTell(notOurs.because, "GOV 13.1") : notOurs;
  const clock = clockOf(register, complaint, stage, null);
  if (clock === null) return cannotTell({ kind: "no appeal", ref: complaint.ref }, "GOV 13.7");
  if (isAnswer(clock)) return clock;
  return answered(
    clock.due,
    { kind: "due", ref: complaint.ref, clock, unknown: holidaysUnknown(register, clock.from, clock.due) },
    PARAGRAPH[stage],
  );
}

/**
 * How do the clocks of a complaint or compliment stand on a day? The worst speaks: Overdue before Running before Late
 * before Met. A timescale given in time meets the outcome clock, and the day it promises starts one of its own, which the
 * outcome stops. What happened after `asAt` has not happened yet. A cell that cannot be read leaves its clock open:
 * cannot tell, unless another is overdue.
 *
 * Source: GOV 13.1, 13.4 to 13.7.
 * @example complaintStatus(register, receivedOn1June2026, plainDate(2026, 6, 9)) // "Overdue" without a confirmed action
 */
export function complaintStatus(register: Register, complaint: Complaint, asAt: PlainDate): Answer<ClockState> {
  const notOurs = whyNotOurs(register, complaint);
  if (notOurs !== null) return notOurs;
  if (complaint.received > asAt)
    return cannotTell({ kind: "not yet received", ref: complaint.ref, received: complaint.received }, "GOV 13.4");
  const all = (["Action", "Outcome", "Promised", "Appeal"] as const).map((name) =>
    clockOf(register, complaint, name, asAt),
  );
  const clocks = all.filter((clock): clock is Clock => clock !== null && !isAnswer(clock));
  const untold = all.find((clock): clock is CannotTell => clock !== null && isAnswer(clock));
  const state = worst(clocks);
  if (untold !== undefined && state !== "Overdue") return untold;
  const reason = {
    kind: "clocks",
    ref: complaint.ref,
    asAt,
    clocks,
    unknown: holidaysUnknown(register, ...clocks.map(({ due }) => due)),
  } as const;
  return answered(
    state,
    reason,
    "GOV 13.4",
    "GOV 13.5",
    ...(clocks.some(({ name }) => name === "Appeal") ? ["GOV 13.7" as const] : []),
  );
}

const WORST_FIRST: readonly ClockState[] = ["Overdue", "Running", "Late"];

function worst(clocks: readonly Clock[]): ClockState {
  return WORST_FIRST.find((state) => clocks.some((clock) => clock.state === state)) ?? "Met";
}

function whyNotOurs(register: Register, complaint: Complaint) {
  const unreadable = unreadableCell(register, asked(complaint), ["about"], "GOV 13.1");
  if (unreadable !== null) return unreadable;
  return complaint.about === "Agency"
    ? doesNotApply("Not ours", { kind: "not ours", ref: complaint.ref }, "GOV 13.1")
    : null;
}

function asked(complaint: Complaint) {
  return { table: "Complaints", row: complaint, what: "complaint", id: complaint.ref } as const;
}

const READ_FROM: Record<
  ClockName,
  { readonly begins: readonly (keyof Complaint & string)[]; readonly stops: readonly (keyof Complaint & string)[] }
> = {
  Action: { begins: [], stops: ["actionConfirmed"] },
  Outcome: { begins: ["referred"], stops: ["outcomeGiven", "timescaleGiven"] },
  Promised: { begins: ["timescaleGiven", "promisedFor"], stops: ["outcomeGiven"] },
  Appeal: { begins: ["appealed"], stops: ["appealConfirmed"] },
};

const DAYS = {
  Action: ACTION_WORKING_DAYS,
  Outcome: OUTCOME_WORKING_DAYS,
  Appeal: APPEAL_WORKING_DAYS,
} as const;

/** A clock as at a day (null: as far as it is recorded); null where it has not begun. */
function clockOf(
  register: Register,
  complaint: Complaint,
  name: ClockName,
  asAt: PlainDate | null,
): Clock | CannotTell | null {
  const { begins, stops } = READ_FROM[name];
  const unreadable = unreadableCell(
    register,
    asked(complaint),
    asAt === null ? begins : [...begins, ...stops],
    PARAGRAPH[name],
  );
  if (unreadable !== null) return unreadable;
  const hasHappened = (day: PlainDate | null): day is PlainDate => day !== null && (asAt === null || day <= asAt);
  const from = beginningOf(complaint, name);
  if (!hasHappened(from)) return null;
  const due = dueOf(register, complaint, name, from);
  if (isAnswer(due)) return due;
  const stopped =
    stops
      .map((property) => complaint[property] as PlainDate | null)
      .filter(hasHappened)
      .sort((a, b) => a - b)[0] ?? null;
  const until = stopped ?? asAt;
  const isPast = until !== null && until > due.day;
  const state: ClockState = stopped === null ? (isPast ? "Overdue" : "Running") : isPast ? "Late" : "Met";
  return {
    name,
    from,
    fromReceipt: name === "Outcome" && complaint.referred === null,
    due: due.day,
    workingDays: due.workingDays,
    stopped,
    state,
    workingDaysLate: isPast ? register.workingDays.between(due.day, until) : 0,
    independentChair: name === "Appeal" ? independentChairNamed(register, from) : null,
  };
}

/** The duty of the 2022 text falls to whoever holds that role on the day of the appeal (GOV 13.6; MASA 4.1). */
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

function dueOf(register: Register, complaint: Complaint, name: ClockName, from: PlainDate) {
  if (name === "Promised") return { day: complaint.promisedFor ?? from, workingDays: null } as const;
  const rule = provisionOn(register, DAYS[name], complaint.received);
  if (rule.status === "no rule in force")
    return noRuleInForce("time for answering complaints", complaint.received, rule);
  return { day: register.workingDays.after(from, rule.value), workingDays: rule.value } as const;
}
