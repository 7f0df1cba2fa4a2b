import type { FunctionHelp, HelpByName } from "../functions/define-function";
import { ACTIONS_HELP } from "../governance/actions/help";
import { AGENDA_HELP } from "../governance/agenda/help";
import { ATTENDANCE_HELP } from "../governance/attendance/help";
import { CHAIR_HELP } from "../governance/chairs/help";
import { CHECKS_HELP } from "../governance/checks/help";
import { COMPLAINTS_HELP } from "../governance/complaints/help";
import { FINANCE_HELP } from "../governance/finance/help";
import { IMPLEMENTATION_HELP } from "../governance/implementation/help";
import { OBLIGATIONS_HELP } from "../governance/obligations/help";
import { PROBLEMS_HELP } from "../governance/problems/help";
import { QUORUM_HELP } from "../governance/quorum/help";
import { REPORTING_HELP } from "../governance/reporting/help";
import { TIMESCALES_HELP } from "../governance/timescales/help";
import { VOTING_HELP } from "../governance/voting/help";
import { WHY_HELP } from "./why-help";

const HELP: HelpByName = {
  ...QUORUM_HELP,
  ...VOTING_HELP,
  ...IMPLEMENTATION_HELP,
  ...TIMESCALES_HELP,
  ...REPORTING_HELP,
  ...ATTENDANCE_HELP,
  ...CHAIR_HELP,
  ...COMPLAINTS_HELP,
  ...ACTIONS_HELP,
  ...OBLIGATIONS_HELP,
  ...CHECKS_HELP,
  ...FINANCE_HELP,
  ...AGENDA_HELP,
  ...PROBLEMS_HELP,
  ...WHY_HELP,
};

/** What people are told of the function of that name. */
export function helpOf(name: string): FunctionHelp {
  const help = HELP[name];
  if (help === undefined) throw new Error(`${name} has no help`);
  return help;
}
