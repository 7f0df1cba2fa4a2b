import type { ProvisionName } from "../sources/provisions/provision-on";

const QUORUM = ["QUORATE", "QUORUM.MISSING", "QUORUM.FORECAST"] as const;
const VOTE = ["OUTCOME", "TALLY", "DECISION.STATUS"] as const;
const ATTENDANCE = ["ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"] as const;
const REPORTING = ["REPORT.STATUS", "REPORT.DUE", "OVERDUE"] as const;
const OBLIGATION = ["OBLIGATION.DUE", "OBLIGATION.STATUS", "OBLIGATION.COUNT"] as const;
const COMPLAINT = ["COMPLAINT.DUE", "COMPLAINT.STATUS"] as const;
const WHO_IS_THERE = [...QUORUM, ...VOTE, ...ATTENDANCE] as const;

/**
 * Which functions' answers rest on each value of the documents, straight or through another rule (a decision
 * taken without a quorum is not valid, so OUTCOME rests on quorum). PROBLEMS and WHY go over all rules and are
 * not repeated; a value without a function is used by a report or fills a table of the template.
 */
export const FUNCTIONS_APPLYING: { readonly [N in ProvisionName]: readonly string[] } = {
  "quorum.statutoryPartners": [...WHO_IS_THERE],
  "quorum.partnersOnlyBodies": [...QUORUM, ...VOTE],
  "quorum.agenciesMoreThan": [...QUORUM, "OUTCOME", "DECISION.STATUS"],
  "quorum.areaAuthorities": [...QUORUM, "OUTCOME", "DECISION.STATUS"],
  "quorum.countingCategories": [...WHO_IS_THERE],
  "quorum.countVirtualMembers": [...QUORUM, ...VOTE],
  "quorum.presentStatuses": [...WHO_IS_THERE],
  "quorum.representsNoAgency": [...WHO_IS_THERE],
  "quorum.proxyCounts": [...QUORUM, "OUTCOME", "DECISION.STATUS"],
  "quorum.graceMinutes": [...QUORUM, ...VOTE],
  "voting.chiefOfficerMajority": ["OUTCOME", "DECISION.STATUS"],
  "voting.majorityBase": ["OUTCOME", "DECISION.STATUS"],
  "voting.chairMustConsent": ["OUTCOME", "DECISION.STATUS"],
  "voting.boardAgencies": [...VOTE],
  "voting.boardChairs": [...VOTE],
  "voting.withoutVote": [...VOTE],
  "voting.escalatesTo": ["OUTCOME", "DECISION.STATUS"],
  "voting.chiefOfficerDisputes": ["OUTCOME", "DECISION.STATUS"],
  "voting.proxyWithinHours": [...VOTE],
  "voting.recusal": [...QUORUM, ...VOTE],
  "implementation.specialMeetingNoticeDays": ["DEADLINE", "DECISION.STATUS"],
  "implementation.referredTo": ["DECISION.STATUS"],
  "timescales.longNoticeBodies": ["DEADLINE", "REQUEST.STATUS", "AGENDA"],
  "timescales.longRequestWorkingDays": ["DEADLINE", "REQUEST.STATUS", "AGENDA"],
  "timescales.requestWorkingDays": ["DEADLINE", "REQUEST.STATUS", "AGENDA"],
  "timescales.reportWorkingDays": ["DEADLINE", ...REPORTING, "AGENDA"],
  "timescales.paperWorkingDays": ["DEADLINE"],
  "meetings.boardTimesPerYear": [],
  "meetings.quarterlyGroups": [],
  "agenda.standing": ["AGENDA"],
  "chairs.independentChairBodies": ["CHAIR", "VICECHAIR"],
  "chairs.otherAreaPresides": ["CHAIR"],
  "chairs.rotation": ["CHAIR", "VICECHAIR"],
  "reporting.duties": [...REPORTING, "AGENDA"],
  "reporting.yearStarts": [...REPORTING, "ACTION.DUE", "ACTION.STATUS"],
  "reporting.dueWorkingDays": ["REPORT.STATUS", "AGENDA"],
  "obligations.standing": [...OBLIGATION],
  "obligations.dueSoonDays": ["OBLIGATION.STATUS"],
  "complaints.actionWorkingDays": [...COMPLAINT],
  "complaints.outcomeWorkingDays": [...COMPLAINT],
  "complaints.appealWorkingDays": [...COMPLAINT],
  "actions.dueSoonDays": ["ACTION.STATUS"],
  "actions.mustHave": [],
  "plan.priorities": [],
  "finance.shares": ["SHARE"],
  "finance.reportsPerYear": [...OBLIGATION],
  "checks.disclosureYears": ["CHECK.DUE", "CHECK.STATUS", "MAY.ATTEND"],
  "attendance.minimumRate": ["ATTENDANCE.CONCERNS"],
  "attendance.consecutiveMissed": ["ATTENDANCE.CONCERNS"],
  "attendance.deputyReasons": ["ATTENDANCE.CONCERNS"],
  "checks.layMember": ["MAY.ATTEND", "CHECK.STATUS"],
  "checks.independentConsultant": ["MAY.ATTEND", "CHECK.STATUS"],
  "checks.expiresSoonDays": ["CHECK.STATUS"],
  "checks.directorates": [],
  "sharing.purposes": [],
};
