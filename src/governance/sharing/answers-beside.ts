import { isRows, type Rows, type Value } from "../../answers/value";
import { type FunctionEntry, Question } from "../../functions/define-function";
import type { TableName } from "../../records/all-tables";
import { IMPLEMENTATION_FUNCTIONS } from "../implementation/functions";
import { QUORUM_FUNCTIONS } from "../quorum/functions";
import { REPORTING_FUNCTIONS } from "../reporting/functions";
import { TIMESCALES_FUNCTIONS } from "../timescales/functions";
import { VOTING_FUNCTIONS } from "../voting/functions";
import type { RowValues } from "./may-have";

/** What the workbook works out beside a table's own columns, under the header that it has there. */
interface AnswerBeside {
  readonly header: string;
  readonly shows: "text" | "date";
  readonly answer: (question: Question, values: RowValues) => Value;
}

const ENTRIES = new Map<string, FunctionEntry>(
  [QUORUM_FUNCTIONS, VOTING_FUNCTIONS, IMPLEMENTATION_FUNCTIONS, TIMESCALES_FUNCTIONS, REPORTING_FUNCTIONS]
    .flat()
    .map((entry) => [entry.name, entry]),
);

const BESIDE: Readonly<Partial<Record<TableName, readonly AnswerBeside[]>>> = {
  Meetings: [
    beside("Quorate", "QUORATE", ({ meeting }) => [meeting, null]),
    beside("Missing", "QUORUM.MISSING", ({ meeting }) => [meeting, null]),
    dateBeside("Agenda requests by", "DEADLINE", ({ meeting }) => [meeting, "Agenda requests"]),
    dateBeside("Reports by", "DEADLINE", ({ meeting }) => [meeting, "Reports"]),
    dateBeside("Papers by", "DEADLINE", ({ meeting }) => [meeting, "Papers"]),
  ],
  Decisions: [
    beside("Outcome", "OUTCOME", ({ decision }) => [decision]),
    beside("Status", "DECISION.STATUS", ({ decision }) => [decision, null]),
  ],
  Schedule: [beside("Status", "REPORT.STATUS", ({ group, meeting, kind }) => [group, meeting, null, kind || null])],
};

/**
 * Which answers does the workbook show beside a table's columns? A copy has them as values: they are worked out from all of the
 * workbook, and cannot be from a part of it.
 */
export function answersBeside(table: TableName): readonly AnswerBeside[] {
  return BESIDE[table] ?? [];
}

type Arguments = (values: RowValues) => readonly unknown[];

function beside(header: string, name: string, given: Arguments): AnswerBeside {
  return {
    header,
    shows: "text",
    answer: (question, values) => inWords(ENTRIES.get(name)?.answer(question, given(values))),
  };
}

function dateBeside(header: string, name: string, given: Arguments): AnswerBeside {
  return { ...beside(header, name, given), shows: "date" };
}

/** As the column's formula says it. */
function inWords(answer: ReturnType<FunctionEntry["answer"]> | undefined): Value {
  if (answer === undefined || answer.status === "cannot tell" || answer.status === "wrong question")
    return "Cannot tell";
  const value: Value | Rows = answer.value;
  if (isRows(value)) return value.map(([line = ""]) => String(line)).join("; ");
  return typeof value === "boolean" ? (value ? "Yes" : "No") : value;
}
