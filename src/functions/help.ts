import type { FunctionHelp, HelpByName } from "./entry";
import { ACTIONS_HELP } from "./help/actions";
import { AGENDA_HELP } from "./help/agenda";
import { ATTENDANCE_HELP } from "./help/attendance";
import { CHAIR_HELP } from "./help/chairs";
import { CHECKS_HELP } from "./help/checks";
import { COMPLAINTS_HELP } from "./help/complaints";
import { FINANCE_HELP } from "./help/finance";
import { OBLIGATIONS_HELP } from "./help/obligations";
import { PROBLEMS_HELP } from "./help/problems";
import { QUORUM_HELP } from "./help/quorum";
import { REPORTING_HELP } from "./help/reporting";
import { TIMESCALES_HELP } from "./help/timescales";
import { VOTING_HELP } from "./help/voting";
import { WHY_HELP } from "./help/why";

const HELP: HelpByName = {
  ...QUORUM_HELP, ...VOTING_HELP, ...TIMESCALES_HELP, ...REPORTING_HELP, ...ATTENDANCE_HELP, ...CHAIR_HELP, ...COMPLAINTS_HELP,
  ...ACTIONS_HELP, ...OBLIGATIONS_HELP, ...CHECKS_HELP, ...FINANCE_HELP, ...AGENDA_HELP, ...PROBLEMS_HELP, ...WHY_HELP,
};

/** What people are told of the function of that name. */
export function helpOf(name: string): FunctionHelp {
  const help = HELP[name];
  if (help === undefined) throw new Error(`${name} has no help`);
  return help;
}
