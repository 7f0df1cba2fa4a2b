import { plainDate } from "../src/calendar/plain-date";
import { answerCall } from "../src/cells/ask";
import { functionNamed } from "../src/cells/catalogue";
import { shown } from "../src/cells/show";
import { Question, type FunctionEntry } from "../src/functions/define-function";
import { problemsOf } from "../src/governance/problems/problems";
import type { RawCell } from "../src/records/cell";
import { Register } from "../src/register/register";
import { load } from "../src/workbook/load";
import type { RawWorkbook } from "../src/workbook/port";

export const AS_AT = plainDate(2026, 11, 22);

export function entry(name: string): FunctionEntry {
  const found = functionNamed(name);
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return found;
}

export function register(workbook: RawWorkbook): Register {
  const made = new Register();
  load(made, workbook);
  return made;
}

/** Every quorum, outcome, deadline and report state, as a cell would show it, and where the sheets are wrong. */
export function answerEverything(of: Register): number {
  const question = new Question(of, AS_AT);
  let answered = 0;
  const ask = (function_: FunctionEntry, ...args: RawCell[]): void => {
    const rest = function_.parameters.slice(args.length).map(() => null);
    if (shown(answerCall({ entry: function_, args: [...args, ...rest] }, question)) !== "") answered++;
  };
  const [quorate, deadline, outcome, status] = [
    entry("QUORATE"),
    entry("DEADLINE"),
    entry("OUTCOME"),
    entry("REPORT.STATUS"),
  ];
  for (const { meeting } of of.all("Meetings")) {
    ask(quorate, meeting);
    for (const what of ["Agenda requests", "Reports", "Papers"]) ask(deadline, meeting, what);
  }
  for (const { decision } of of.all("Decisions")) ask(outcome, decision);
  for (const { group, meeting } of of.all("Schedule")) ask(status, group, meeting);
  return answered + problemsOf(of, AS_AT).length;
}
