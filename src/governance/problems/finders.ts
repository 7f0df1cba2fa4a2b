import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { actionsFindings } from "../actions/findings";
import { consistencyFindings } from "../attendance/findings";
import { chairFindings, lastTermFindings } from "../chairs/findings";
import { vacanciesFindings } from "../chairs/vacancy-findings";
import { checksFindings } from "../checks/findings";
import { complaintsFindings } from "../complaints/findings";
import { financeFindings } from "../finance/findings";
import { noticeFindings } from "../implementation/findings";
import { closedGroupFindings } from "../membership/closed-group-findings";
import { seatsFindings } from "../membership/findings";
import { partnerFindings } from "../membership/partner-findings";
import { timeFindings } from "../membership/time-findings";
import { obligationsFindings } from "../obligations/findings";
import { planFindings } from "../plan/findings";
import { ownRuleFindings } from "../quorum/own-rule-findings";
import { quorumFindings } from "../quorum/findings";
import { singleSeatFindings } from "../quorum/single-seat-findings";
import { reportingFindings } from "../reporting/findings";
import { underSchedulingFindings } from "../reporting/under-scheduling-findings";
import { timescalesFindings } from "../timescales/findings";
import { castByFindings } from "../voting/cast-by-findings";
import { closedListFindings } from "../voting/closed-list-findings";
import { voteFindings } from "../voting/findings";
import { decisionRuleFindings } from "../voting/rule-findings";

/** Looks through the register for one kind of thing that cannot be right or complete. */
export type Finder = (register: Register, asAt: PlainDate) => Iterable<RowFinding>;

/** What only the documents of this partnership ask: of a workbook that goes by its own rules nothing of it is asked. */
const OF_THE_DOCUMENTS: ReadonlySet<Finder> = new Set([
  partnerFindings,
  checksFindings,
  complaintsFindings,
  financeFindings,
  planFindings,
  closedListFindings,
  lastTermFindings,
  noticeFindings,
]);

/** Findings beside others that hold for any board, of what the documents alone ask. */
const CODES_OF_THE_DOCUMENTS: ReadonlySet<string> = new Set([
  "attended-without-checks",
  "escalated-elsewhere",
  "exception-asked-by-another",
  "exception-without-asker",
  "implementation-before-decision",
  "no-implementation-date",
  "proxy-not-valid",
  "proxy-of-one-to-be-represented",
  "referred-elsewhere",
  "restriction-does-not-hold",
  "special-meeting-too-soon",
  "vacant-place",
]);

/** Is the finding one that only the documents ask for? */
export function isOfTheDocuments({ code }: Pick<RowFinding, "code">): boolean {
  return CODES_OF_THE_DOCUMENTS.has(code);
}

/** Those that a workbook asks: all, or where it goes by its own rules those that hold for any board. */
export function findersFor(register: Register): readonly Finder[] {
  return register.settings.isOwn ? FINDERS.filter((finder) => !OF_THE_DOCUMENTS.has(finder)) : FINDERS;
}

/** Every finder; the list of problems asks each of them. */
export const FINDERS: readonly Finder[] = [
  partnerFindings,
  seatsFindings,
  vacanciesFindings,
  quorumFindings,
  ownRuleFindings,
  decisionRuleFindings,
  singleSeatFindings,
  closedGroupFindings,
  consistencyFindings,
  timeFindings,
  checksFindings,
  timescalesFindings,
  reportingFindings,
  underSchedulingFindings,
  obligationsFindings,
  complaintsFindings,
  actionsFindings,
  financeFindings,
  planFindings,
  chairFindings,
  closedListFindings,
  lastTermFindings,
  voteFindings,
  castByFindings,
  noticeFindings,
];
