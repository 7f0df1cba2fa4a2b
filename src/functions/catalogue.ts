import { ACTIONS_FUNCTIONS } from "./catalogue/actions";
import { AGENDA_FUNCTIONS } from "./catalogue/agenda";
import { ATTENDANCE_FUNCTIONS } from "./catalogue/attendance";
import { CHAIR_FUNCTIONS } from "./catalogue/chairs";
import { CHECKS_FUNCTIONS } from "./catalogue/checks";
import { COMPLAINTS_FUNCTIONS } from "./catalogue/complaints";
import { FINANCE_FUNCTIONS } from "./catalogue/finance";
import { OBLIGATIONS_FUNCTIONS } from "./catalogue/obligations";
import { PROBLEMS_FUNCTIONS } from "./catalogue/problems";
import { QUORUM_FUNCTIONS } from "./catalogue/quorum";
import { REPORTING_FUNCTIONS } from "./catalogue/reporting";
import { TIMESCALES_FUNCTIONS } from "./catalogue/timescales";
import { VOTING_FUNCTIONS } from "./catalogue/voting";
import type { FunctionEntry } from "./entry";
import { whyOf } from "./why";

/** MAY.ATTEND rests on checks, but is looked for beside attendance. */
const mayAttend = CHECKS_FUNCTIONS.filter(({ name }) => name === "MAY.ATTEND");
const checks = CHECKS_FUNCTIONS.filter(({ name }) => name !== "MAY.ATTEND");

const answering: readonly FunctionEntry[] = [
  ...QUORUM_FUNCTIONS, ...VOTING_FUNCTIONS, ...TIMESCALES_FUNCTIONS, ...REPORTING_FUNCTIONS, ...ATTENDANCE_FUNCTIONS, ...mayAttend, ...CHAIR_FUNCTIONS,
  ...COMPLAINTS_FUNCTIONS, ...ACTIONS_FUNCTIONS, ...OBLIGATIONS_FUNCTIONS, ...checks, ...FINANCE_FUNCTIONS, ...AGENDA_FUNCTIONS, ...PROBLEMS_FUNCTIONS,
];

/** Every DDSCP function, in the order of the reference: the one list behind cells, command line, help and docs. */
export const functions: readonly FunctionEntry[] = [...answering, whyOf(answering)];

/** The function of that name, whatever its case, with or without "DDSCP." in front. */
export function functionNamed(name: string): FunctionEntry | undefined {
  const wanted = name.trim().toUpperCase().replace(/^DDSCP\./, "");
  return functions.find((entry) => entry.name === wanted);
}
