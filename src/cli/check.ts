import { problemsOf } from "../governance/problems/problems";
import type { Problem } from "../records/problem";
import type { ExitCode, Output } from "./exit";
import { openWorkbook } from "./open-workbook";
import { dayOrToday, flag, onlyFileOf, optionsOf } from "./options";

/** ddscp check FILE [--json] [--as-at DATE]: what is wrong, errors first; exit 1 where there is an error. */
export function checkCommand(words: readonly string[], { out }: Output): ExitCode {
  const given = optionsOf(words, { json: flag, "as-at": dayOrToday });
  const file = onlyFileOf(given.words);
  const problems = problemsOf(openWorkbook(file), given.options["as-at"]);
  out(given.options.json ? `${JSON.stringify(problems, null, 2)}\n` : inLines(problems));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function inLines(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problems.\n";
  return problems
    .map(
      ({ severity, cell, table, message, fix }) =>
        `${severity}  ${cell === "" ? table : cell}  ${message}\n       ${fix}\n`,
    )
    .join("");
}
