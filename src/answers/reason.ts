import { type AttendanceReason, sayAttendance } from "./attendance";
import { type ChairsReason, sayChairs } from "./chairs";
import { type ChecksReason, sayChecks } from "./checks";
import { type ImplementationReason, sayImplementation } from "./implementation";
import { type LookupReason, sayLookup } from "./lookup";
import { type ProblemsReason, sayProblems } from "./problems";
import { sayQuorum, type QuorumReason } from "./quorum";
import { sayTimescales, type TimescalesReason } from "./timescales";
import { sayVoting, type VotingReason } from "./voting";
import { sayReporting, type ReportingReason } from "./reporting";
import { sayObligations, type ObligationsReason } from "./obligations";
import { sayComplaints, type ComplaintsReason } from "./complaints";
import { sayComplaintCounts, type ComplaintCountsReason } from "./complaint-counts";
import { sayActions, type ActionsReason } from "./actions";
import { sayFinance, type FinanceReason } from "./finance";
import { sayPlan, type PlanReason } from "./plan";
import { sayAgenda, type AgendaReason } from "./agenda";

/**
 * The facts behind an answer, as data. Each rule's reasons, and how they are said, have a file of
 * their own here; this is their union and the one place that turns any of them into English.
 */
export type Reason =
  | ActionsReason | AttendanceReason | AgendaReason | ChairsReason | ChecksReason | ComplaintCountsReason | ComplaintsReason | FinanceReason | LookupReason
  | ObligationsReason | PlanReason | ProblemsReason | QuorumReason | ReportingReason | TimescalesReason | VotingReason
  | ImplementationReason;

/** The sentence behind an answer: whole sentences, ending in a full stop. */
export function sentence(reason: Reason): string {
  switch (reason.about) {
    case "attendance":
      return sayAttendance(reason);
    case "chairs":
      return sayChairs(reason);
    case "checks":
      return sayChecks(reason);
    case "lookup":
      return sayLookup(reason);
    case "problems":
      return sayProblems(reason);
    case "quorum":
      return sayQuorum(reason);
    case "timescales":
      return sayTimescales(reason);
    case "reporting":
      return sayReporting(reason);
    case "obligations":
      return sayObligations(reason);
    case "complaints":
      return sayComplaints(reason);
    case "complaint counts":
      return sayComplaintCounts(reason);
    case "actions":
      return sayActions(reason);
    case "finance":
      return sayFinance(reason);
    case "plan":
      return sayPlan(reason);
    case "agenda":
      return sayAgenda(reason);
    case "voting":
      return sayVoting(reason, sentence);
    case "implementation":
      return sayImplementation(reason, sentence);
    default:
      return reason satisfies never;
  }
}
