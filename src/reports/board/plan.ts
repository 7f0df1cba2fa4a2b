import { countOf, inWords } from "../../answers/english";
import { addDays } from "../../calendar/plain-date";
import { quartersOf } from "../../calendar/reporting-year";
import { priorityProgress } from "../../governance/plan/priority-progress";
import type { PriorityQuarter } from "../../governance/plan/reasons";
import { standingPriorities } from "../../governance/plan/standing-priorities";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Priority } from "../../records/work";
import { type ReportBlock, type ReportSection, type TableCell, type TableColumn, text } from "../document";
import { bodyNamed } from "../said";
import { type Asked, once } from "./period";

/** How many of the priorities' measures are entered for their latest quarter. */
export interface PlanSeen {
  readonly priority: Priority;
  /** Quarters of the last year and of this one that have begun, oldest first. */
  readonly quarters: readonly PriorityQuarter[];
}

/** The priorities that stand, each with its quarters of the last reporting year and this one. Source: BP; GOV 8.3g. */
export function planSeen(asked: Asked): readonly PlanSeen[] {
  return once(asked, "plan", () => planOf(asked));
}

function planOf({ register, period: { asAt } }: Asked): readonly PlanSeen[] {
  const year = yearOfDay(register, asAt);
  const last = yearOfDay(register, addDays(year.start, -1));
  return standingPriorities(register.all("Priorities"), year.label).map((priority) => ({
    priority,
    quarters: [last, year].flatMap((each) => {
      const starts = quartersOf(each).map(({ start }) => start);
      const progress = priorityProgress(register, priority, { in: each, asAt });
      return progress.status === "answered" ? progress.value.filter((_, at) => (starts[at] ?? Infinity) <= asAt) : [];
    }),
  }));
}

/** Each priority's measures against their targets with their trend, and which groups reported on it this quarter. Source: BP; GOV 8.3g. */
export function planSection(asked: Asked): ReportSection {
  const plan = planSeen(asked);
  const blocks: ReportBlock[] =
    plan.length === 0 ? [text("No priorities are entered.")] : [text(sayMeasures(plan)), measureTable(asked, plan)];
  return { id: "plan", heading: "Business plan", numbering: "number", by: ["BP", "GOV 8.3g"], blocks };
}

function sayReported({ register }: Asked, { quarters }: PlanSeen): string {
  const latest = quarters.at(-1);
  if (latest === undefined) return "No quarter has begun.";
  const names = (groups: readonly string[]): string => inWords(groups.map((group) => bodyNamed(register, group)));
  const { reported, notReported, quarter } = latest;
  const did = reported.length === 0 ? "No group has reported on it" : `Reported on by the ${names(reported)}`;
  const rest = notReported.length === 0 ? "" : `; not yet by the ${names(notReported)}`;
  return `${did} in ${quarter}${rest}.`;
}

/** A measure with what was entered for each quarter. */
export interface MeasureSeen {
  readonly measure: string;
  readonly target: string;
  readonly direction: string;
  /** What was entered, by quarter, oldest first; "" for nothing. */
  readonly values: readonly { readonly quarter: string; readonly value: string }[];
}

export function measuresOf({ quarters }: PlanSeen): readonly MeasureSeen[] {
  const names = new Map<string, string>();
  for (const { measures } of quarters) for (const { measure } of measures) names.set(keyOf(measure), measure);
  const withAny = quarters.filter(({ measures }) => measures.length > 0);
  return [...names].map(([key, measure]) => {
    const entered = withAny.map(({ quarter, measures }) => ({
      quarter,
      row: measures.find((each) => keyOf(each.measure) === key),
    }));
    const last = entered.findLast(({ row }) => row !== undefined)?.row;
    return {
      measure,
      target: last?.target ?? "",
      direction: last?.direction ?? "",
      values: entered.map(({ quarter, row }) => ({ quarter, value: row?.value ?? "" })),
    };
  });
}

/** "Of 19 measures, 14 have a figure for Q2 2026-27. …" */
function sayMeasures(plan: readonly PlanSeen[]): string {
  const measures = plan.flatMap(measuresOf);
  const latest = measures[0]?.values.at(-1)?.quarter;
  if (latest === undefined) return "No measure is entered.";
  const entered = measures.filter(({ values }) => values.at(-1)?.value !== "").length;
  return `Of ${countOf(measures.length, "measure")}, ${entered} ${entered === 1 ? "has" : "have"} a figure for ${latest}. The workbook does not say whether a higher or a lower figure is better, so nothing here is called good or bad.`;
}

function measureTable(asked: Asked, plan: readonly PlanSeen[]): ReportBlock {
  const seen = plan.map((one) => ({ one, measures: measuresOf(one) }));
  const quarters = Math.max(0, ...seen.flatMap(({ measures }) => measures.map(({ values }) => values.length)));
  const several = measuresNamedTwice(plan);
  return {
    kind: "table",
    says: `Figures over ${countOf(quarters, "quarter")} as a line, the latest as a large dot; dashed, the target. An older last reading gives its quarter.`,
    columns: [...MEASURE_COLUMNS, { header: "Direction", width: 9 }],
    rows: seen.flatMap(({ one, measures }): readonly (readonly TableCell[])[] => [
      [
        {
          text: `Priority ${one.priority.priority}: ${one.priority.title}. ${sayReported(asked, one)}`,
          isStrong: true,
        },
      ],
      ...measures.map((measure) => measureRow(named(measure, one, several))),
    ]),
  };
}

/** What a measure's row has; the Board's has its direction behind. */
export const MEASURE_COLUMNS: readonly TableColumn[] = [
  { header: "Measure", width: 46 },
  { header: "Trend", width: 18 },
  { header: "Last reading", width: 11, align: "right" },
  { header: "One before", width: 8, align: "right" },
  { header: "Target", width: 8, align: "right" },
];

/** The measures that several priorities have, by name. */
export function measuresNamedTwice(plan: readonly PlanSeen[]): ReadonlySet<string> {
  const names = plan.flatMap(measuresOf).map(({ measure }) => keyOf(measure));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** A measure that another priority has too says whose it is. */
export function named(measure: MeasureSeen, { priority }: PlanSeen, several: ReadonlySet<string>): MeasureSeen {
  return several.has(keyOf(measure.measure))
    ? { ...measure, measure: `${measure.measure} (priority ${priority.priority})` }
    : measure;
}

/** A measure with its trend, its last reading and the one before, its target and its direction. */
export function measureRow({ measure, target, direction, values }: MeasureSeen): readonly TableCell[] {
  const entered = values.filter(({ value }) => value !== "");
  const [last, before] = [entered.at(-1), entered.at(-2)];
  const isLatest = last === values.at(-1);
  return [
    measure,
    {
      text: values.map(({ value }) => (value === "" ? "–" : value)).join(", "),
      trend: { values: values.map(({ value }) => numberIn(value)), target: numberIn(target) },
    },
    last === undefined
      ? { text: "None entered", shade: "fair" }
      : isLatest
        ? { text: last.value, isStrong: true }
        : { text: `${last.value} (${inShort(last.quarter, values.at(-1)?.quarter)})`, shade: "fair" },
    before?.value ?? "",
    target,
    direction,
  ];
}

/** "Q1 2026-27" beside "Q2 2026-27": "Q1"; beside another year, whole. */
function inShort(quarter: string, latest = ""): string {
  const [of = "", year = ""] = quarter.split(" ");
  return latest.endsWith(` ${year}`) ? of : quarter;
}

/** The number that an officer wrote: "1,204", "75%"; null for what is none. */
function numberIn(written: string): number | null {
  const plain = written.replace(/[,%\s£]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
