import { ACTIONS_HELP } from "./catalogue/actions";
import { AGENDA_HELP } from "./catalogue/agenda";
import { ATTENDANCE_HELP } from "./catalogue/attendance";
import { CHAIR_HELP } from "./catalogue/chairs";
import { CHECKS_HELP } from "./catalogue/checks";
import { COMPLAINTS_HELP } from "./catalogue/complaints";
import { FINANCE_HELP } from "./catalogue/finance";
import { OBLIGATIONS_HELP } from "./catalogue/obligations";
import { PROBLEMS_HELP } from "./catalogue/problems";
import { QUORUM_HELP } from "./catalogue/quorum";
import { REPORTING_HELP } from "./catalogue/reporting";
import { TIMESCALES_HELP } from "./catalogue/timescales";
import { VOTING_HELP } from "./catalogue/voting";
import type { FunctionHelp, HelpByName } from "./entry";
import { WHY_HELP } from "./why";

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
