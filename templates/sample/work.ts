import { plainDate } from "../../src/calendar/plain-date";
import { CORPORATE_WORK_PLAN, WORK_PLAN_STARTS } from "../../src/sources/memberships/corporate-work-plan";
import type { SheetRow } from "../content";

const day = plainDate;

const CORPORATE: readonly SheetRow<"Actions">[] = CORPORATE_WORK_PLAN.map((action, index) => ({
  action: `CSG-${String(index + 1).padStart(2, "0")}`,
  plan: "Corporate safeguarding work plan 2015",
  planStarts: day(WORK_PLAN_STARTS.year, WORK_PLAN_STARTS.month, WORK_PLAN_STARTS.day),
  group: "CSG",
  ...action,
}));

const REVIEW = { plan: "Case review 3", planStarts: day(2026, 4, 1), group: "CSPR-AP" } as const;
const AUDIT = { plan: "QA audit plan 2026-27", planStarts: day(2026, 4, 1), group: "QA" } as const;
const EXPLOITATION = { plan: "EVYP work plan 2026-27", planStarts: day(2026, 4, 1), group: "EVYP" } as const;

/** Done, on track, due soon, overdue, open-ended, without a date; two that are not SMART; a target nobody can read. */
const OF_TWO_YEARS: readonly SheetRow<"Actions">[] = [
  { ...REVIEW, action: "CR3-01", outcome: "Bruising in babies is referred", description: "Brief all health visitors", leads: "DCHS", target: "July", measure: "All teams briefed", progress: "Done", completed: day(2026, 7, 17) },
  { ...REVIEW, action: "CR3-02", outcome: "Bruising in babies is referred", description: "Audit 20 referrals", leads: "QA/CSPR-AP", target: "30/11", measure: "Audit reported", progress: "Sample drawn" },
  { ...REVIEW, action: "CR3-03", outcome: "Schools know whom to ring", description: "Letter to all heads", leads: "Education", target: "September", measure: "Letter sent", progress: "Drafted" },
  { ...REVIEW, action: "CR3-04", outcome: "Schools know whom to ring", description: "Improve communication", leads: "", target: "tbc", measure: "", progress: "" },
  { ...REVIEW, action: "CR3-05", outcome: "Learning reaches teams", description: "Seven minute briefing", leads: "all", target: "31 March 2027", measure: "Published", progress: "" },
  { ...AUDIT, action: "QA-01", outcome: "Neglect is seen early", description: "Audit of graded care profiles", leads: "HoS 2", target: "4 December 2026", measure: "12 cases", progress: "Under way" },
  { ...AUDIT, action: "QA-02", outcome: "Neglect is seen early", description: "Feedback from families", leads: "HoS 2, HoS 5", target: "On-going", measure: "Each quarter", progress: "" },
  { ...AUDIT, action: "QA-03", outcome: "Scorecard is used", description: "Quarterly scorecard", leads: "Performance officer", target: day(2027, 1, 29), measure: "Four issues", progress: "Two issued" },
  { ...AUDIT, action: "QA-04", outcome: "Scorecard is used", description: "Agree definitions", leads: "all", target: "soon-ish", measure: "Agreed list", progress: "" },
  { ...EXPLOITATION, action: "EV-01", outcome: "Missing children are talked to", description: "One form for return interviews", leads: "Derby City Council; Derbyshire County Council", target: "October & on-going", measure: "90% in 72 hours", progress: "In use" },
  { ...EXPLOITATION, action: "EV-02", outcome: "Places are made safe", description: "Map places of risk", leads: "Derbyshire Police", target: "January", measure: "Map shared", progress: "" },
  { ...EXPLOITATION, action: "EV-03", outcome: "Places are made safe", description: "Train licensing officers", leads: "Catch 22", target: "August 2026", measure: "40 trained", progress: "35 trained" },
];

export const ACTIONS: readonly SheetRow<"Actions">[] = [...CORPORATE, ...OF_TWO_YEARS];

/** Each clock met, late, running and overdue; an appeal; one about an agency; a compliment. */
export const COMPLAINTS: readonly SheetRow<"Complaints">[] = [
  { ref: "C-2025-01", kind: "Complaint", about: "Partnership", received: day(2025, 5, 6), group: "QA", actionConfirmed: day(2025, 5, 12), outcomeGiven: day(2025, 5, 30) },
  { ref: "C-2025-02", kind: "Compliment", about: "Partnership", received: day(2025, 9, 15), group: "LOD", actionConfirmed: day(2025, 9, 17), outcomeGiven: day(2025, 9, 17) },
  { ref: "C-2025-03", kind: "Complaint", about: "Agency", received: day(2025, 11, 3) },
  { ref: "C-2026-01", kind: "Complaint", about: "Partnership", received: day(2026, 1, 12), group: "CSPR", actionConfirmed: day(2026, 1, 21), outcomeGiven: day(2026, 2, 6) },
  { ref: "C-2026-02", kind: "Complaint", received: day(2026, 3, 30), referred: day(2026, 3, 26), group: "PP", actionConfirmed: day(2026, 4, 7), outcomeGiven: day(2026, 4, 23), appealed: day(2026, 5, 5), appealConfirmed: day(2026, 5, 18) },
  { ref: "C-2026-03", kind: "Complaint", about: "Partnership", received: day(2026, 9, 7), group: "EVYP", actionConfirmed: day(2026, 9, 10), timescaleGiven: day(2026, 9, 28), promisedFor: day(2026, 12, 11) },
  { ref: "C-2026-04", kind: "Complaint", about: "Partnership", received: day(2026, 10, 19), group: "QA", actionConfirmed: day(2026, 10, 23) },
  { ref: "C-2026-05", kind: "Complaint", about: "Partnership", received: day(2026, 11, 17), group: "LOD" },
  { ref: "C-2026-06", kind: "Compliment", about: "Partnership", received: day(2026, 11, 2), group: "CBG", actionConfirmed: day(2026, 11, 4) },
];

/** Items asked for in time and too late, and what the chair made of them. */
export const REQUESTS: readonly SheetRow<"Requests">[] = [
  { meeting: "EB-2026-03", item: "Out of area placements", requestedBy: "Derbyshire County Council", requestedOn: day(2026, 2, 6), decision: "Accepted", area: "Derbyshire" },
  { meeting: "EB-2026-03", item: "Parking at the Council House", requestedBy: "Derby City Council", requestedOn: day(2026, 2, 9), decision: "Declined" },
  { meeting: "CSPR-2026-11", item: "Rapid review 11", requestedBy: "Derby City Council", requestedOn: day(2026, 11, 10), decision: "Accepted", area: "Derby" },
  { meeting: "CSPR-2026-11", item: "Rapid review 12", requestedBy: "Derbyshire Police", requestedOn: day(2026, 11, 16), area: "Derbyshire" },
  { meeting: "EB-2026-12", item: "Waiting times for CAMHS", requestedBy: "DHCFT", requestedOn: day(2026, 11, 10), decision: "Accepted" },
  { meeting: "EB-2026-12", item: "Ambulance attendance at strategy discussions", requestedBy: "EMAS", requestedOn: day(2026, 11, 11) },
  { meeting: "EB-2026-12", item: "Bus passes for care leavers", requestedBy: "Derby Homes", requestedOn: day(2026, 11, 4), decision: "Redirected" },
];
