import { countOf, inWords, isOrAre } from "../../answers/english";
import { sayAbsent } from "../../functions/absent-tables";
import { problemsOf } from "../../governance/problems/problems";
import type { TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import { type KeyLine, type ReportBlock, type ReportSection, text } from "../document";
import { actionsOn } from "./actions";
import { type Asked, once } from "./period";
import { measuresOf, planSeen } from "./plan";
import { quorumIn } from "./quorum-record";

/** What the report is read from and can do without, saying so. */
const OPTIONAL = [
  "Decisions",
  "Votes",
  "Notices",
  "Duties",
  "Schedule",
  "Reports",
  "Obligations",
  "Done",
  "Complaints",
  "Contributions",
  "Priorities",
  "Measures",
  "Actions",
  "Checks",
  "Chairs",
  "Holidays",
] as const satisfies readonly TableName[];

/** What the workbook does not say, and what therefore is not told: tables and columns first, then rows. */
export function untoldSection(asked: Asked): ReportSection {
  const { register } = asked;
  const { problems, missing, errors } = problemsSeen(asked);
  const absent = sayAbsent(register, OPTIONAL);
  const blocks: readonly ReportBlock[] = [
    ...(absent === "" ? [] : [text(absent)]),
    ...missing.map(({ message }) => text(message)),
    ...[sayGaps(asked)].filter((said) => said !== "").map(text),
    text(
      [
        ...(errors.length === 0 ? [] : [sayErrors(errors)]),
        sayForOfficers(errors.length, problems.length - errors.length - missing.length),
      ].join(" "),
    ),
  ];
  return { id: "untold", heading: "What cannot be told", numbering: "number", by: [], blocks };
}

/** The report in a line of page 1, where cells that cannot be read may change what it says; null where none may. */
export function unreadNoted(asked: Asked): KeyLine | null {
  const { errors } = problemsSeen(asked);
  return errors.length === 0
    ? null
    : {
        asks: "Note",
        text: `${countOf(errors.length, "record")} cannot be read; figures in this report may change once ${errors.length === 1 ? "it is" : "they are"} put right.`,
        section: "untold",
        by: [],
      };
}

interface ProblemsSeen {
  readonly problems: readonly Problem[];
  /** Columns and tables that are not there. */
  readonly missing: readonly Problem[];
  /** Cells that cannot be read. */
  readonly errors: readonly Problem[];
}

function problemsSeen(asked: Asked): ProblemsSeen {
  return once(asked, "problems", () => {
    const problems = problemsOf(asked.register, asked.period.asAt);
    const missing = problems.filter(({ code }) => code === "missing-column" || code === "missing-table");
    return { problems, missing, errors: problems.filter((one) => one.severity === "error" && !missing.includes(one)) };
  });
}

/** "6 records cannot be read: 3 in Attendance, …. What rests on them is left out, and figures in this report may change …." */
function sayErrors(errors: readonly Problem[]): string {
  const tables = [...new Set(errors.map(({ table }) => table))];
  const where = tables.map((table) => `${errors.filter((one) => one.table === table).length} in ${table}`);
  return `${countOf(errors.length, "record")} cannot be read: ${inWords(where)}. What rests on ${errors.length === 1 ? "it" : "them"} is left out, and figures in this report may change once ${errors.length === 1 ? "it is" : "they are"} put right.`;
}

/** What the partnership's officers have to do, in the last line. */
function sayForOfficers(errors: number, warnings: number): string {
  if (errors + warnings === 0) return "For officers: every cell can be read and matched.";
  const parts = [
    ...(errors === 0 ? [] : [`${countOf(errors, "cell")} to put right`]),
    ...(warnings === 0 ? [] : [`${warnings} to look at again`]),
  ];
  return `For officers: the Problems page of the workbook lists ${inWords(parts)}.`;
}

/** What is simply not entered yet. */
function sayGaps(asked: Asked): string {
  const { register, period } = asked;
  const unmarked = quorumIn(asked, period.now).filter(({ found }) => found === "cannot tell").length;
  const actions = actionsOn(register, period.asAt).filter(({ state }) => state === "Cannot tell").length;
  const measures = planSeen(asked)
    .flatMap(measuresOf)
    .filter(({ values }) => values.at(-1)?.value === "").length;
  const parts = [
    ...(unmarked === 0
      ? []
      : [`whether ${countOf(unmarked, "meeting")} had ${unmarked === 1 ? "its" : "their"} quorum`]),
    ...(actions === 0
      ? []
      : [`how ${countOf(actions, "action")} ${isOrAre(actions)} going, because a date cannot be read`]),
    ...(measures === 0 ? [] : [`the latest figure of ${countOf(measures, "measure")}`]),
  ];
  return parts.length === 0 ? "" : `Not known yet: ${parts.join("; ")}.`;
}
