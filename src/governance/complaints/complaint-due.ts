import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import { holidaysUnknown } from "../timescales/holidays-known";
import { clockOf, PARAGRAPH_OF_CLOCK } from "./clocks";
import { appealNotRaised } from "./days-lacking";
import { whyNotOurs } from "./not-ours";
import { answered, cannotTell } from "./words";

export const STAGES = ["Action", "Outcome", "Appeal"] as const;
export type Stage = (typeof STAGES)[number];

/**
 * By which day is a stage of a complaint or compliment due? Action: 5 working days from receipt. Outcome, or a timescale for
 * it: 20 from the referral, which is the day of receipt where Referred is blank. Appeal: 10 from the appeal. The day itself
 * is day 0. Cannot tell: one about a single agency, which is not ours, and an appeal not raised.
 *
 * Source: GOV 13.1, 13.4, 13.5, 13.7.
 * @example complaintDue(register, receivedOn1June2026, "Action") // 8 June 2026
 */
export function complaintDue(register: Register, complaint: Complaint, stage: Stage): Answer<PlainDate> {
  const notOurs = whyNotOurs(register, complaint);
  if (notOurs !== null) return notOurs.status === "does not apply" ? cannotTell(notOurs.because, "GOV 13.1") : notOurs;
  const clock = clockOf(register, complaint, { name: stage, asAt: null });
  if (clock === null)
    return (
      appealNotRaised(register, complaint, null) ?? cannotTell({ kind: "no appeal", ref: complaint.ref }, "GOV 13.7")
    );
  if (isAnswer(clock)) return clock;
  return answered(
    clock.due,
    { kind: "due", ref: complaint.ref, clock, unknown: holidaysUnknown(register, clock.from, clock.due) },
    PARAGRAPH_OF_CLOCK[stage],
  );
}
