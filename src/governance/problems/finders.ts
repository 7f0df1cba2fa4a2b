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

/** Looks through the register for one kind of thing that cannot be right or complete. */
export type Finder = (register: Register, asAt: PlainDate) => Iterable<RowFinding>;

/** Every finder; the list of problems asks each of them. */
export const FINDERS: readonly Finder[] = [
  partnerFindings,
  seatsFindings,
  vacanciesFindings,
  quorumFindings,
  ownRuleFindings,
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
