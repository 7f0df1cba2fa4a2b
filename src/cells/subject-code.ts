import type { FunctionEntry } from "../functions/define-function";
import { QUORUM_FUNCTIONS } from "../governance/quorum/functions";
import { fetchAllApart } from "./fetched-apart";

/** Fetches the functions of one subject, with their rules. */
export type FetchFunctions = () => Promise<readonly FunctionEntry[]>;

/** Where the code of each subject lies. Quorum's comes with what registers the functions; another subject's rules are fetched when a cell first asks about it. */
export const SUBJECT_CODE = {
  quorum: () => Promise.resolve(QUORUM_FUNCTIONS),
  voting: async () =>
    (await import(/* webpackChunkName: "voting" */ "../governance/voting/functions")).VOTING_FUNCTIONS,
  implementation: async () =>
    (await import(/* webpackChunkName: "implementation" */ "../governance/implementation/functions"))
      .IMPLEMENTATION_FUNCTIONS,
  timescales: async () =>
    (await import(/* webpackChunkName: "timescales" */ "../governance/timescales/functions")).TIMESCALES_FUNCTIONS,
  reporting: async () =>
    (await import(/* webpackChunkName: "reporting" */ "../governance/reporting/functions")).REPORTING_FUNCTIONS,
  attendance: async () =>
    (await import(/* webpackChunkName: "attendance" */ "../governance/attendance/functions")).ATTENDANCE_FUNCTIONS,
  chairs: async () => (await import(/* webpackChunkName: "chairs" */ "../governance/chairs/functions")).CHAIR_FUNCTIONS,
  complaints: async () =>
    (await import(/* webpackChunkName: "complaints" */ "../governance/complaints/functions")).COMPLAINTS_FUNCTIONS,
  actions: async () =>
    (await import(/* webpackChunkName: "actions" */ "../governance/actions/functions")).ACTIONS_FUNCTIONS,
  obligations: async () =>
    (await import(/* webpackChunkName: "obligations" */ "../governance/obligations/functions")).OBLIGATIONS_FUNCTIONS,
  checks: async () =>
    (await import(/* webpackChunkName: "checks" */ "../governance/checks/functions")).CHECKS_FUNCTIONS,
  finance: async () =>
    (await import(/* webpackChunkName: "finance" */ "../governance/finance/functions")).FINANCE_FUNCTIONS,
  agenda: async () =>
    (await import(/* webpackChunkName: "agenda" */ "../governance/agenda/functions")).AGENDA_FUNCTIONS,
  problems: () =>
    withAllApart(import(/* webpackChunkName: "problems" */ "../governance/problems/functions")).then(
      ({ PROBLEMS_FUNCTIONS }) => PROBLEMS_FUNCTIONS,
    ),
  why: () =>
    withAllApart(import(/* webpackChunkName: "why" */ "./catalogue")).then(({ functions }) =>
      functions.filter(({ name }) => name === "WHY"),
    ),
} as const satisfies Readonly<Record<string, FetchFunctions>>;

export type CodedSubject = keyof typeof SUBJECT_CODE;

/** What is nearly always said in words is not asked before they are here. */
async function withAllApart<M>(fetching: Promise<M>): Promise<M> {
  const module = await fetching;
  await fetchAllApart();
  return module;
}
