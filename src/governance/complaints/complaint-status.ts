import { type Answer, type CannotTell, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import { holidaysUnknown } from "../timescales/holidays-known";
import { clockOf } from "./clocks";
import { appealNotRaised, sayDaysLacking } from "./days-lacking";
import { whyNotOurs } from "./not-ours";
import type { Clock, ClockName, ClockState } from "./reasons";
import { answered, cannotTell } from "./words";

const CLOCKS: readonly ClockName[] = ["Action", "Outcome", "Promised", "Appeal"];

/**
 * Is a complaint or compliment dealt with in time, as at a day? Of its clocks the worst decides: Overdue before Running
 * before Late before Met. A timescale given in time meets the outcome clock, and the day it promises starts a clock of its
 * own, which the outcome stops. Until the day of a referral still to come the outcome's clock runs, so nothing is Met. What happened after `asAt` has not happened yet. A cell that cannot be read leaves its
 * clock open: cannot tell, unless another is overdue; the sentence then names it. An appeal confirmed that nobody raised may be
 * late, so nothing is Met. One about a single agency: does not apply.
 *
 * Source: GOV 13.1, 13.4 to 13.7.
 * @example complaintStatus(register, receivedOn1June2026, plainDate(2026, 6, 9)) // "Overdue" without a confirmed action
 */
export function complaintStatus(register: Register, complaint: Complaint, asAt: PlainDate): Answer<ClockState> {
  const notOurs = whyNotOurs(register, complaint);
  if (notOurs !== null) return notOurs;
  if (complaint.received > asAt)
    return cannotTell({ kind: "not yet received", ref: complaint.ref, received: complaint.received }, "GOV 13.4");
  const all = CLOCKS.map((name) => clockOf(register, complaint, { name, asAt }));
  const clocks = all.filter((clock): clock is Clock => clock !== null && !isAnswer(clock));
  const untold = all.filter((clock): clock is CannotTell => clock !== null && isAnswer(clock));
  const state = worst(clocks);
  const [first] = untold;
  if (first !== undefined && state !== "Overdue") return first;
  const notRaised = state === "Met" ? appealNotRaised(register, complaint, asAt) : null;
  if (notRaised !== null) return notRaised;
  const reason = {
    kind: "clocks",
    ref: complaint.ref,
    asAt,
    clocks,
    notJudged: [
      ...new Set(untold.map(({ because }) => because.sentence)),
      ...sayDaysLacking(register, complaint, asAt),
    ],
    unknown: holidaysUnknown(
      register,
      ...clocks.flatMap(({ due, workingDaysLate }) => (workingDaysLate > 0 ? [due, asAt] : [due])),
    ),
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
