import type { AttendanceReason } from "./attendance";
import type { ChairsReason } from "./chairs";
import type { ChecksReason } from "./checks";
import type { ImplementationReason } from "./implementation";
import { type LookupReason, sayLookup } from "./lookup";
import type { ProblemsReason } from "./problems";
import type { QuorumReason } from "./quorum";
import type { TimescalesReason } from "./timescales";
import type { VotingReason } from "./voting";
import type { ReportingReason } from "./reporting";
import type { ObligationsReason } from "./obligations";
import type { ComplaintsReason } from "./complaints";
import type { ComplaintCountsReason } from "./complaint-counts";
import type { ActionsReason } from "./actions";
import type { FinanceReason } from "./finance";
import type { PlanReason } from "./plan";
import type { AgendaReason } from "./agenda";

/**
 * The facts behind an answer, as data. Each rule's reasons, and how they are said, have a file of
 * their own here; this is their union and the one place that turns any of them into English.
 */
export type Reason =
  | ActionsReason | AttendanceReason | AgendaReason | ChairsReason | ChecksReason | ComplaintCountsReason | ComplaintsReason | FinanceReason | LookupReason
  | ObligationsReason | PlanReason | ProblemsReason | QuorumReason | ReportingReason | TimescalesReason | VotingReason
  | ImplementationReason;

/** Turns the facts behind an answer into English: whole sentences, ending in a full stop. */
export type Say = (reason: Reason) => string;

/** How the reasons of each subject are said; one that rests on another subject's is handed the way to say that. */
export type Words = { readonly [A in Reason["about"]]: (reason: Extract<Reason, { readonly about: A }>, say: Say) => string };

/**
 * Says the reasons of the subjects given and those of a look-up: what a function can answer needs no other words, and its
 * code is fetched without them.
 */
export function saying(words: Partial<Words>): Say {
  const known: Partial<Words> = { lookup: sayLookup, ...words };
  const say: Say = (reason) => {
    const words = known[reason.about] as ((reason: Reason, say: Say) => string) | undefined;
    if (words === undefined) throw new Error(`there are no words here for reasons about ${reason.about}`);
    return words(reason, say);
  };
  return say;
}
