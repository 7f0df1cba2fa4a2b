import { countOf, inSentences, inWords, isOrAre } from "../../answers/english";
import { sayAbsent } from "../../functions/absent-tables";
import { problemsOf } from "../../governance/problems/problems";
import type { TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import { type ReportBlock, type ReportSection, text } from "../document";
import { actionsOn } from "./actions";
import type { Asked } from "./period";
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
  const { register, period } = asked;
  const problems = problemsOf(register, period.asAt);
  const missing = problems.filter(({ code }) => code === "missing-column" || code === "missing-table");
  const errors = problems.filter((one) => one.severity === "error" && !missing.includes(one));
  const warnings = problems.length - errors.length - missing.length;
  const absent = sayAbsent(register, OPTIONAL);
  const blocks: readonly ReportBlock[] = [
    ...(absent === "" ? [] : [text(absent)]),
    ...missing.map(({ message }) => text(message)),
    ...[sayGaps(asked)].filter((said) => said !== "").map(text),
    text(
      inSentences([
        errors.length === 0 ? "Every cell can be read and matched." : sayErrors(errors),
        warnings === 0
          ? ""
          : `${countOf(warnings, "more thing")} ${isOrAre(warnings)} worth a second look${errors.length === 0 ? ", by the Problems page of the workbook" : " there"}.`,
      ]),
    ),
  ];
  return { id: "untold", heading: "What cannot be told", numbering: "number", by: [], blocks };
}

/** "6 cells cannot be read or matched: 3 in Attendance, 2 in Reports and 1 in Actions. …" */
function sayErrors(errors: readonly Problem[]): string {
  const tables = [...new Set(errors.map(({ table }) => table))];
  const where = tables.map((table) => `${errors.filter((one) => one.table === table).length} in ${table}`);
  const [rests, figures] =
    errors.length === 1 ? ["it is", "the figure that counts"] : ["them is", "the figures that count"];
  return `${countOf(errors.length, "cell")} cannot be read or matched: ${inWords(where)}. What rests on ${rests} left out or said not to be told, and may change ${figures} ${errors.length === 1 ? "it" : "them"}. The clerk finds each with what to do on the Problems page of the workbook.`;
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
