import type { PlainDate } from "../calendar/plain-date";
import type { Register } from "../register/register";
import type { Finding } from "./finding";
import { seatsFindings } from "./seats";
import { vacanciesFindings } from "./vacancies";
import { quorumFindings } from "./quorum/quorum-findings";
import { consistencyFindings } from "./consistency";
import { checksFindings } from "./checks-findings";
import { reportingFindings } from "./reporting/reporting-findings";
import { underSchedulingFindings } from "./reporting/under-scheduling";
import { timescalesFindings } from "./timescales-findings";
import { obligationsFindings } from "./obligations";
import { complaintsFindings } from "./complaint-counts";
import { actionsFindings } from "./actions/actions-findings";
import { financeFindings } from "./finance";
import { planFindings } from "./plan";
import { chairFindings } from "./chair-findings";
import { voteFindings } from "./vote-findings";
import { castByFindings } from "./cast-by-findings";

/** Looks through the register for one kind of thing that cannot be right or complete. */
export type Finder = (register: Register, asAt: PlainDate) => Iterable<Finding>;

/** Every finder; the list of problems asks each of them. */
export const FINDERS: readonly Finder[] = [
  seatsFindings,
  vacanciesFindings,
  quorumFindings,
  consistencyFindings,
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
  voteFindings,
  castByFindings,
];
