import { countOf, inWords } from "../../answers/english";
import { quartersOf } from "../../calendar/reporting-year";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import { type ReportBlock, type ReportSection, type TableCell, text } from "../document";
import { bodyNamed, longDate } from "../said";
import type { Asked } from "./period";
import {
  MEASURE_COLUMNS,
  measureRow,
  type MeasureSeen,
  measuresNamedTwice,
  measuresOf,
  named,
  type PlanSeen,
  planSeen,
} from "./plan";
import { sayBesideTarget, sayPlan, saysOtherwise } from "./plan-against-target";

/** Each priority's measures beside their targets with their trend, and which groups reported on it this quarter. Source: BP; GOV 8.3g. */
export function planSection(asked: Asked): ReportSection {
  const plan = planSeen(asked);
  const blocks: ReportBlock[] =
    plan.length === 0
      ? [text("No priorities are entered.")]
      : [text(sayMeasures(asked, plan)), measureTable(asked, plan)];
  return { id: "plan", heading: "Business plan", numbering: "number", by: ["BP", "GOV 8.3g"], blocks };
}

/** Whose priorities they are, how many measures have a figure, and what cannot be said of them. */
function sayMeasures(asked: Asked, plan: readonly PlanSeen[]): string {
  const said = sayPlan(asked);
  if (said === "") return "No measure is entered.";
  const years = [...new Set(plan.map(({ priority }) => priority.year).filter((year) => year !== ""))];
  const twice = measuresNamedTwice(plan);
  const seen = plan.flatMap(measuresOf).filter(({ measure }) => twice.has(keyOf(measure)));
  const names = [...new Map(seen.map(({ measure }) => [keyOf(measure), measure])).values()];
  return [
    ...(years.length === 0 ? [] : [`The priorities are those of the business plan for ${inWords(years)}.`]),
    said,
    "The workbook does not say whether a higher or a lower figure is better, so no target is called met or missed.",
    ...sayOtherwise(plan),
    ...sayYet(asked, plan),
    ...(names.length === 0
      ? []
      : [
          `${inWords(names)} ${names.length === 1 ? "is" : "are"} counted under more than one priority, each with figures and a target of its own; the workbook does not say why they differ.`,
        ]),
  ].join(" ");
}

/** "The commentary on 4 measures says otherwise than their figures; …"; none where none does. */
function sayOtherwise(plan: readonly PlanSeen[]): readonly string[] {
  const count = plan.flatMap(measuresOf).filter(saysOtherwise).length;
  if (count === 0) return [];
  return [
    `The commentary on ${countOf(count, "measure")} says otherwise than the ${count === 1 ? "figure" : "figures"}; which is right cannot be told.`,
  ];
}

/** Until when the groups may still report in the quarter that has not ended. */
function sayYet({ period: { asAt }, register }: Asked, plan: readonly PlanSeen[]): readonly string[] {
  const isOwed = plan.some(({ quarters }) => (quarters.at(-1)?.notReported.length ?? 0) > 0);
  const now = quartersOf(yearOfDay(register, asAt)).find(({ start, end }) => start <= asAt && asAt <= end);
  return isOwed && now !== undefined && asAt < now.end
    ? [`${now.label} runs to ${longDate(now.end)}: a group not yet heard in it is not late for that.`]
    : [];
}

function sayReported({ register }: Asked, { quarters }: PlanSeen): string {
  const latest = quarters.at(-1);
  if (latest === undefined) return "No quarter has begun.";
  const { notReported, quarter } = latest;
  return notReported.length === 0
    ? `Every group has reported on it in ${quarter}.`
    : `No report on it yet in ${quarter} from the ${inWords(notReported.map((group) => bodyNamed(register, group)))}.`;
}

function measureTable(asked: Asked, plan: readonly PlanSeen[]): ReportBlock {
  const seen = plan.map((one) => ({ one, measures: measuresOf(one) }));
  const quarters = Math.max(0, ...seen.flatMap(({ measures }) => measures.map(({ values }) => values.length)));
  const several = measuresNamedTwice(plan);
  return {
    kind: "table",
    says: `Figures over ${countOf(quarters, "quarter")} as a line, the latest as a large dot; dashed, the target. Yellow: nothing is entered for the latest quarter, and the last figure gives its own.`,
    columns: [...MEASURE_COLUMNS, { header: "Beside target", width: 27 }],
    rows: seen.flatMap(({ one, measures }): readonly (readonly TableCell[])[] => [
      [
        {
          text: `Priority ${one.priority.priority}: ${one.priority.title}. ${sayReported(asked, one)}`,
          isStrong: true,
        },
      ],
      ...measures.map((measure) => [...measureRow(named(measure, one, several)), besides(measure)]),
    ]),
  };
}

/** Beside its target, and what the workbook's Direction says that the figures do not show. */
function besides(measure: MeasureSeen): string {
  const { direction } = measure;
  const isShown = /^(|up|down|same|steady|stable)$/i.test(direction.trim());
  const otherwise = saysOtherwise(measure) ? [`said: “${measure.commentary}”`] : [];
  return [sayBesideTarget(measure), ...otherwise, ...(isShown ? [] : [direction])]
    .filter((part) => part !== "")
    .join("; ");
}
