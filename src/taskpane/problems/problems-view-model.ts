import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { problemsOf } from "../../governance/problems/problems";
import type { Problem } from "../../records/problem";
import type { Register } from "../../register/register";
import { type CellPlace, placeOf } from "../cell-place";

export interface ProblemLine {
  readonly key: string;
  readonly severity: Problem["severity"];
  /** "Attendance, cell C14", or the table's name. */
  readonly where: string;
  /** Null where the problem is about a whole table. */
  readonly place: CellPlace | null;
  readonly message: string;
  readonly fix: string;
}

export interface ProblemList {
  readonly errors: number;
  readonly warnings: number;
  /** Errors first. */
  readonly lines: readonly ProblemLine[];
  /** How many more there are than lines. */
  readonly more: number;
  /** "2 errors and 5 warnings" */
  readonly heading: string;
}

/** More lines than anyone reads at once; the next come as these are put right. */
const MOST_LISTED = 100;

/** What is wrong in the sheets, for the pane. */
export function problemList(register: Register, today: PlainDate): ProblemList {
  const problems = problemsOf(register, today);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  return {
    errors,
    warnings,
    lines: problems.slice(0, MOST_LISTED).map(lineOf),
    more: Math.max(0, problems.length - MOST_LISTED),
    heading: headingOf(errors, warnings),
  };
}

function lineOf({ severity, code, table, cell, message, fix }: Problem, at: number): ProblemLine {
  const place = placeOf(cell);
  const where = place === null ? table : `${place.sheet}, cell ${place.address}`;
  return { key: `${code}|${table}|${cell}|${message}|${cell === "" ? at : ""}`, severity, where, place, message, fix };
}

function headingOf(errors: number, warnings: number): string {
  const counts = [errors === 0 ? "" : countOf(errors, "error"), warnings === 0 ? "" : countOf(warnings, "warning")];
  return inWords(counts.filter((count) => count !== "")) || "Nothing is wrong in the sheets.";
}
