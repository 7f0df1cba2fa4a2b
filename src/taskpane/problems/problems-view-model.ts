import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { paragraphsOf } from "../../governance/problems/paragraphs";
import { problemsOf } from "../../governance/problems/problems";
import type { Problem } from "../../records/problem";
import type { Register } from "../../register/register";
import { type CellPlace, placeOf } from "../cell-place";
import { type LikelyValue, likelyValue } from "./likely-value";
import { byTheDocuments } from "../words/by-the-documents";

export interface ProblemLine {
  readonly key: string;
  /** What it says, in few letters: of the same words it is the same, wherever it stands. */
  readonly mark: string;
  /** "Attendance, cell C14", or the table's name. */
  readonly where: string;
  /** Null where the problem is about a whole table. */
  readonly place: CellPlace | null;
  readonly message: string;
  readonly fix: string;
  /** What most likely belongs there, to be put in at one press. */
  readonly likely?: LikelyValue;
}

/** The problems of one code: their cause is the same. */
export interface ProblemCause {
  /** "error missing-cell" */
  readonly key: string;
  readonly severity: Problem["severity"];
  readonly code: string;
  readonly lines: readonly ProblemLine[];
  /** "GOV 11.2" */
  readonly paragraphs: string;
}

export interface ProblemList {
  readonly errors: number;
  readonly warnings: number;
  /** Errors first; then those of most problems first. */
  readonly causes: readonly ProblemCause[];
}

/** What is wrong in the sheets, by its causes. */
export function problemList(register: Register, today: PlainDate): ProblemList {
  const byCause = new Map<string, Problem[]>();
  let errors = 0;
  const problems = problemsOf(register, today);
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const same = byCause.get(key);
    if (same === undefined) byCause.set(key, [problem]);
    else same.push(problem);
    if (problem.severity === "error") errors++;
  }
  const causes = [...byCause].map(([key, same]) => causeOf(register, key, same));
  return {
    errors,
    warnings: problems.length - errors,
    causes: causes.sort((a, b) => a.severity.localeCompare(b.severity) || b.lines.length - a.lines.length),
  };
}

function causeOf(register: Register, key: string, problems: readonly Problem[]): ProblemCause {
  const { severity, code } = problems[0] as Problem;
  const paragraphs = byTheDocuments(register, paragraphsOf(problems).join(", "));
  return { key, severity, code, lines: problems.map((problem, at) => lineOf(register, problem, at)), paragraphs };
}

function lineOf(register: Register, problem: Problem, at: number): ProblemLine {
  const { code, table, cell, message, fix } = problem;
  const likely = likelyValue(register, problem);
  const place = placeOf(cell);
  return {
    key: `${code}|${table}|${cell}|${message}|${cell === "" ? at : ""}`,
    mark: inFewLetters(`${table}|${message}`),
    where: place === null ? table : `${place.sheet}, cell ${place.address}`,
    place,
    message,
    fix,
    ...(likely === null ? {} : { likely }),
  };
}

/** FNV-1a, 32 bits: an offset and a prime to mix with. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function inFewLetters(text: string): string {
  let mixed = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), FNV_PRIME);
  return (mixed >>> 0).toString(36);
}

/**
 * "2 errors and 5 warnings"
 */
export function problemCounts(errors: number, warnings: number): string {
  const counts = [errors === 0 ? "" : countOf(errors, "error"), warnings === 0 ? "" : countOf(warnings, "warning")];
  return inWords(counts.filter((count) => count !== ""));
}
