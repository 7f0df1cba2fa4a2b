import { sayActions } from "./actions";
import { sayAgenda } from "./agenda";
import { sayAttendance } from "./attendance";
import { sayChairs } from "./chairs";
import { sayChecks } from "./checks";
import { sayComplaintCounts } from "./complaint-counts";
import { sayComplaints } from "./complaints";
import { sayFinance } from "./finance";
import { sayImplementation } from "./implementation";
import { sayLookup } from "./lookup";
import { sayObligations } from "./obligations";
import { sayPlan } from "./plan";
import { sayProblems } from "./problems";
import { sayQuorum } from "./quorum";
import { saying, type Words } from "./reason";
import { sayReporting } from "./reporting";
import { sayTimescales } from "./timescales";
import { sayVoting } from "./voting";

/** The words for every reason: for a function whose rules bring them all anyway. */
export const ALL_WORDS: Words = {
  actions: sayActions, agenda: sayAgenda, attendance: sayAttendance, chairs: sayChairs, checks: sayChecks, "complaint counts": sayComplaintCounts,
  complaints: sayComplaints, finance: sayFinance, implementation: sayImplementation, lookup: sayLookup, obligations: sayObligations, plan: sayPlan,
  problems: sayProblems, quorum: sayQuorum, reporting: sayReporting, timescales: sayTimescales, voting: sayVoting,
};

/** The sentence behind any answer: whole sentences, ending in a full stop. */
export const sentence = saying(ALL_WORDS);
