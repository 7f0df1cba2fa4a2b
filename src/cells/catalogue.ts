import type { FunctionEntry } from "../functions/define-function";
import { ACTIONS_FUNCTIONS } from "../governance/actions/functions";
import { AGENDA_FUNCTIONS } from "../governance/agenda/functions";
import { ATTENDANCE_FUNCTIONS } from "../governance/attendance/functions";
import { CHAIR_FUNCTIONS } from "../governance/chairs/functions";
import { CHECKS_FUNCTIONS } from "../governance/checks/functions";
import { COMPLAINTS_FUNCTIONS } from "../governance/complaints/functions";
import { FINANCE_FUNCTIONS } from "../governance/finance/functions";
import { IMPLEMENTATION_FUNCTIONS } from "../governance/implementation/functions";
import { OBLIGATIONS_FUNCTIONS } from "../governance/obligations/functions";
import { PROBLEMS_FUNCTIONS } from "../governance/problems/functions";
import { QUORUM_FUNCTIONS } from "../governance/quorum/functions";
import { REPORTING_FUNCTIONS } from "../governance/reporting/functions";
import { TIMESCALES_FUNCTIONS } from "../governance/timescales/functions";
import { VOTING_FUNCTIONS } from "../governance/voting/functions";
import { keyOf } from "../records/cell";
import { whyOf } from "./why";

/** Functions that are looked for together. */
interface Subject {
  readonly subject: string;
  readonly functions: readonly FunctionEntry[];
}

/** MAY.ATTEND rests on checks, but is looked for beside attendance. */
const mayAttend = CHECKS_FUNCTIONS.filter(({ name }) => name === "MAY.ATTEND");
const checks = CHECKS_FUNCTIONS.filter(({ name }) => name !== "MAY.ATTEND");

/** The functions that answer, by what they are about, in the order of the reference. */
const ABOUT: readonly Subject[] = [
  { subject: "Quorum", functions: QUORUM_FUNCTIONS },
  { subject: "Decisions and votes", functions: [...VOTING_FUNCTIONS, ...IMPLEMENTATION_FUNCTIONS] },
  { subject: "Deadlines and working days", functions: TIMESCALES_FUNCTIONS },
  { subject: "Reports", functions: REPORTING_FUNCTIONS },
  { subject: "Attendance", functions: [...ATTENDANCE_FUNCTIONS, ...mayAttend] },
  { subject: "Chairs", functions: CHAIR_FUNCTIONS },
  { subject: "Complaints and compliments", functions: COMPLAINTS_FUNCTIONS },
  { subject: "Actions", functions: ACTIONS_FUNCTIONS },
  { subject: "Standing duties", functions: OBLIGATIONS_FUNCTIONS },
  { subject: "Checks", functions: checks },
  { subject: "Finance", functions: FINANCE_FUNCTIONS },
  { subject: "Agendas", functions: AGENDA_FUNCTIONS },
  { subject: "The workbook", functions: PROBLEMS_FUNCTIONS },
];

/** Every function by its subject, to choose from. */
export const subjects: readonly Subject[] = [
  ...ABOUT,
  { subject: "Any answer", functions: [whyOf(ABOUT.flatMap((about) => about.functions))] },
];

/** Every DDSCP function, in the order of the reference: the one list behind cells, command line, help and docs. */
export const functions: readonly FunctionEntry[] = subjects.flatMap((about) => about.functions);

/** The function of that name, whatever its case, with or without "DDSCP." in front. */
export function functionNamed(name: string): FunctionEntry | undefined {
  const wanted = keyOf(name)
    .toUpperCase()
    .replace(/^DDSCP\./, "");
  return functions.find((entry) => entry.name === wanted);
}
