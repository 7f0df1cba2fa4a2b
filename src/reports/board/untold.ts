import { countOf, inSentences, isOrAre } from "../../answers/english";
import { sayAbsent } from "../../functions/absent-tables";
import { problemsOf } from "../../governance/problems/problems";
import type { TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import { type ReportBlock, type ReportSection, tableOr, type TableCell, text } from "../document";
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

const MOST_TOLD = 6;

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
    tableOr(
      {
        says: "Cells that cannot be read or matched. What rests on them is left out or said not to be told.",
        columns: [
          { header: "Where", width: 20 },
          { header: "What is wrong", width: 46 },
          { header: "What to do", width: 34 },
        ],
        rows: errors.slice(0, MOST_TOLD).map(rowOf),
      },
      "Every cell can be read and matched.",
    ),
    ...(errors.length <= MOST_TOLD && warnings === 0 ? [] : [text(sayMore(errors.length - MOST_TOLD, warnings))]),
  ];
  return { id: "untold", heading: "What cannot be told", numbering: "number", by: [], blocks };
}

function rowOf({ cell, table, message, fix }: Problem): readonly TableCell[] {
  return [cell === "" ? table : { text: cell, place: cell }, message, fix];
}

function sayMore(errors: number, warnings: number): string {
  const more = errors > 0 ? `${countOf(errors, "more cell")} cannot be read.` : "";
  const warned =
    warnings > 0
      ? `${countOf(warnings, "thing")} ${isOrAre(warnings)} worth a second look: the workbook's Problems page lists them.`
      : "";
  return inSentences([more, warned]);
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
