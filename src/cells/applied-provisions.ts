import type { AnyProvisionName } from "../sources/provisions/all-provisions";

const QUORUM = ["QUORATE", "QUORUM.MISSING", "QUORUM.FORECAST"] as const;
const VOTE = ["OUTCOME", "TALLY", "DECISION.STATUS"] as const;
const ATTENDANCE = ["ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"] as const;
const REPORTING = ["REPORT.STATUS", "REPORT.DUE", "OVERDUE"] as const;
const OBLIGATION = ["OBLIGATION.DUE", "OBLIGATION.STATUS", "OBLIGATION.COUNT"] as const;
const COMPLAINT = ["COMPLAINT.DUE", "COMPLAINT.STATUS"] as const;
const CHAIRS = ["CHAIR", "VICECHAIR"] as const;
const CHECKS = ["MAY.ATTEND", "CHECK.STATUS", "CHECK.DUE"] as const;
const WHO_IS_THERE = [...QUORUM, ...VOTE, ...ATTENDANCE] as const;

/**
 * Which functions use each value of the documents, in their answers or in the sentences behind them: straight,
 * through another rule (a decision taken without a quorum is not valid, so OUTCOME uses quorum), or through the
 * table that holds it in the workbook. PROBLEMS and WHY go over all rules and are not repeated; a value without
 * a function is used by a report or a finding.
 */
export const FUNCTIONS_APPLYING: { readonly [N in AnyProvisionName]: readonly string[] } = {
  "memberships.agencies": [...WHO_IS_THERE, ...CHAIRS, "SHARE"],
  "memberships.groups": [...WHO_IS_THERE, ...CHAIRS, "DEADLINE", "REQUEST.STATUS", ...REPORTING, "AGENDA"],
  "memberships.seats": [...WHO_IS_THERE, ...CHAIRS, ...CHECKS],
  "quorum.statutoryPartners": [...WHO_IS_THERE],
  "quorum.partnersOnlyBodies": [...QUORUM, ...VOTE],
  "quorum.agenciesMoreThan": [...QUORUM, "OUTCOME", "DECISION.STATUS"],
  "quorum.areaAuthorities": [...QUORUM, "OUTCOME", "DECISION.STATUS"],
  "quorum.countingCategories": [...WHO_IS_THERE],
  "quorum.countVirtualMembers": [...WHO_IS_THERE],
  "quorum.presentStatuses": [...WHO_IS_THERE],
  "quorum.representsNoAgency": [...WHO_IS_THERE],
  "quorum.proxyCounts": ["QUORATE", "QUORUM.MISSING", "OUTCOME", "DECISION.STATUS"],
  "quorum.graceMinutes": ["QUORATE", "QUORUM.MISSING", ...VOTE],
  "voting.chiefOfficerMajority": ["OUTCOME", "DECISION.STATUS"],
  "voting.majorityBase": ["OUTCOME", "DECISION.STATUS"],
  "voting.chairMustConsent": ["OUTCOME", "DECISION.STATUS", "TALLY"],
  "voting.boardAgencies": [...VOTE],
  "voting.boardChairs": [...VOTE],
  "voting.withoutVote": [],
  "voting.escalatesTo": ["OUTCOME", "DECISION.STATUS"],
  "voting.chiefOfficerDisputes": ["OUTCOME", "DECISION.STATUS"],
  "voting.proxyWithinHours": [...VOTE, "QUORATE", "QUORUM.MISSING"],
  "voting.recusal": [...VOTE],
  "implementation.specialMeetingNoticeDays": ["DEADLINE", "DECISION.STATUS"],
  "implementation.referredTo": ["DECISION.STATUS"],
  "timescales.workingDay": [
    "DEADLINE",
    "REQUEST.STATUS",
    "WORKINGDAYS.BEFORE",
    "WORKINGDAYS.AFTER",
    "WORKINGDAYS.BETWEEN",
    ...REPORTING,
    ...COMPLAINT,
    "ACTION.DUE",
    "ACTION.STATUS",
    "AGENDA",
  ],
  "timescales.longNoticeBodies": ["DEADLINE", "REQUEST.STATUS", "AGENDA"],
  "timescales.longRequestWorkingDays": ["DEADLINE", "REQUEST.STATUS", "AGENDA"],
  "timescales.requestWorkingDays": ["DEADLINE", "REQUEST.STATUS", "AGENDA"],
  "timescales.reportWorkingDays": ["DEADLINE", ...REPORTING, "AGENDA"],
  "timescales.paperWorkingDays": ["DEADLINE"],
  "meetings.boardTimesPerYear": [],
  "meetings.quarterlyGroups": [],
  "agenda.standing": ["AGENDA"],
  "chairs.independentChairBodies": [...CHAIRS, "OUTCOME", "DECISION.STATUS", ...COMPLAINT, "AGENDA"],
  "chairs.otherAreaPresides": ["CHAIR", "AGENDA"],
  "chairs.rotation": [...CHAIRS, ...COMPLAINT, "AGENDA"],
  "reporting.duties": [...REPORTING, "AGENDA"],
  "reporting.yearStarts": ["ACTION.DUE", "ACTION.STATUS", "AGENDA"],
  "reporting.dueWorkingDays": ["REPORT.STATUS", "AGENDA", "REPORT.DUE", "OVERDUE"],
  "reporting.exceptionAskedBy": [],
  "obligations.standing": [...OBLIGATION],
  "obligations.dueSoonDays": ["OBLIGATION.STATUS", "OBLIGATION.DUE"],
  "complaints.actionWorkingDays": [...COMPLAINT],
  "complaints.outcomeWorkingDays": [...COMPLAINT],
  "complaints.appealWorkingDays": [...COMPLAINT],
  "actions.dueSoonDays": ["ACTION.STATUS", "AGENDA"],
  "actions.partsOfMonth": ["ACTION.DUE", "ACTION.STATUS", "AGENDA"],
  "actions.mustHave": [],
  "actions.caseReviewGroups": [],
  "plan.priorities": [],
  "finance.shares": ["SHARE"],
  "finance.yearlyContributors": [],
  "finance.reportsPerYear": [...OBLIGATION],
  "checks.disclosureYears": ["CHECK.DUE", "CHECK.STATUS", "MAY.ATTEND"],
  "attendance.minimumRate": ["ATTENDANCE.CONCERNS"],
  "attendance.consecutiveMissed": ["ATTENDANCE.CONCERNS"],
  "attendance.monthsLookedAt": ["ATTENDANCE.CONCERNS"],
  "attendance.deputyReasons": ["ATTENDANCE.CONCERNS"],
  "checks.layMember": [...CHECKS],
  "checks.independentConsultant": [...CHECKS],
  "checks.expiresSoonDays": ["CHECK.STATUS", "CHECK.DUE", "MAY.ATTEND"],
  "seats.endsSoonDays": [],
  "seats.directorates": [],
  "seats.corporateLeads": [],
  "seats.corporateChampion": [],
  "sharing.purposes": [],
};
